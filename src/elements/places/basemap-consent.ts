/** What visitors have said to maps of other hosts: for this visit, and on this device only if they chose so. */
export type Choice = 'once' | 'always' | 'no';

/** Hosts, separated by spaces. Without a choice of "always" there is no such key. */
const key = 'integ:consent';

/** Of this page: both of two elements know it, and nothing of it is kept. */
const choices = new Map<string, Choice>();
const listeners = new Set<() => void>();

function readHosts(): string[] {
  try {
    return localStorage.getItem(key)?.split(' ').filter(Boolean) ?? [];
  } catch {
    return []; // storage is blocked
  }
}

function writeHosts(hosts: readonly string[]): void {
  try {
    if (hosts.length) localStorage.setItem(key, hosts.join(' '));
    else localStorage.removeItem(key);
  } catch {
    // Then "always" lasts as long as this page.
  }
}

/** @returns undefined when the visitor has not been asked yet */
export const choiceOf = (host: string): Choice | undefined =>
  choices.get(host) ?? (readHosts().includes(host) ? 'always' : undefined);

/** Any choice but "always" also takes the host off the device. */
export function choose(host: string, choice: Choice): void {
  choices.set(host, choice);
  const others = readHosts().filter((known) => known !== host);
  writeHosts(choice === 'always' ? [...others, host] : others);
  for (const listener of listeners) listener();
}

/** Calls back after every choice, until the returned function is called. */
export function onChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
