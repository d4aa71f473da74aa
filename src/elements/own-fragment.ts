/** What the page's fragment says to an element: the fields of `#<id or tag>?…`; undefined when it is not for it. */
export function ownFragment(host: HTMLElement): string | undefined {
  const own = [host.id, host.localName].filter(Boolean).map((name) => `#${encodeURIComponent(name)}?`);
  const start = own.find((one) => location.hash.startsWith(one));
  return start && location.hash.slice(start.length);
}
