/** The page's address with the state of one element in its fragment: `#<id or tag>?text=fotboll&selected=ekens-bk`. */
import { toQuery } from '../search/fragment.js';
import type { Query } from '../search/query.js';
import { linkable, toFragment } from '../search/to-fragment.js';

/** What a link brings back. */
export interface Shared {
  query: Query;
  selected: string | null;
  /** Parts that nobody could read. */
  dropped: string[];
}

const nameOf = (host: HTMLElement) => encodeURIComponent(host.id || host.localName);

/** The fragment that holds a state. */
export function fragmentOf(host: HTMLElement, { query, selected }: Omit<Shared, 'dropped'>): string {
  const open = selected === null ? '' : `${new URLSearchParams({ selected })}`;
  return `#${nameOf(host)}?${[toFragment(query), open].filter(Boolean).join('&')}`;
}

/** The state that a fragment holds for an element; undefined when it is for another, or none of ours. */
export function readFragment(host: HTMLElement, fragment: string): Shared | undefined {
  const start = `#${nameOf(host)}?`;
  if (!fragment.startsWith(start)) return undefined;
  const fields = new URLSearchParams(fragment.slice(start.length));
  const selected = fields.get('selected') || null;
  fields.delete('selected');
  const { query, dropped } = toQuery(`${fields}`);
  return { query: linkable(query), selected, dropped };
}

/** A link to this page with the question as it is. */
export function linkToQuery(host: HTMLElement & { query: Query }): string {
  const url = new URL(location.href);
  url.hash = fragmentOf(host, { query: host.query, selected: null });
  return url.href;
}

/** A link to this page with one record open. */
export function linkTo(host: HTMLElement, selected: string): string {
  const url = new URL(location.href);
  url.hash = fragmentOf(host, { query: {}, selected });
  return url.href;
}
