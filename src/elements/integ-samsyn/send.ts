/** The one place that posts. It says no more than it knows: who cannot tell whether a referral came says so. */
import type { Referral } from '../../samsyn/referral.js';

/** `unknown`: it may have come. Only a person decides what to do then; nothing is sent again by itself. */
export type Outcome = 'sent' | 'not-sent' | 'unknown';

export interface SendOptions {
  /** The same for the same referral, however often a person tries: by it the receiver keeps one. */
  key: string;
  signal?: AbortSignal;
  /** Milliseconds until nobody waits any more. */
  timeout?: number;
  fetch?: typeof fetch;
  /** Whether the device has a network at all. */
  isOnline?: () => boolean;
}

const TIMEOUT = 10_000;
/** Answers after which a referral may be on its way all the same: a proxy has stopped waiting; the first try still runs. */
const doubtful = [408, 409];
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

const inFlight = new Map<string, Promise<Outcome>>();

/** Posts a referral once. Whoever asks while it is on its way gets the same answer. */
export function send(action: string, body: Referral, options: SendOptions): Promise<Outcome> {
  const way = `${options.key} ${action}`;
  const running = inFlight.get(way);
  if (running) return running;
  const sending = post(action, body, options).finally(() => inFlight.delete(way));
  inFlight.set(way, sending);
  return sending;
}

/** https, or http that never leaves the machine; no name and password in it. */
export function mayReceive(action: string): boolean {
  try {
    const { protocol, hostname, username, password } = new URL(action);
    const isSafe = protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
    return isSafe && !username && !password;
  } catch {
    return false;
  }
}

async function post(action: string, body: Referral, options: SendOptions): Promise<Outcome> {
  const { key, signal, timeout = TIMEOUT, fetch: ask = fetch, isOnline = hasNetwork } = options;
  // Until here nothing has left the page, and that is known.
  if (!mayReceive(action) || signal?.aborted || !isOnline()) return 'not-sent';
  const waiting = new AbortController();
  const stop = () => waiting.abort();
  const timer = setTimeout(stop, timeout);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const response = await ask(action, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(body),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: waiting.signal,
    });
    // What it says beside its status is for nobody here.
    response.body?.cancel().catch(() => {});
    return outcomeOf(response);
  } catch {
    // A line that broke, a name not found and a refusal by the browser look alike from here.
    return 'unknown';
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

function outcomeOf({ ok, status }: Response): Outcome {
  if (ok) return 'sent';
  return status >= 400 && status < 500 && !doubtful.includes(status) ? 'not-sent' : 'unknown';
}

/** Only a "no" is sure: a browser says yes to any cable. */
const hasNetwork = (): boolean => (globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine ?? true;
