/** A query as people link to it: what fragment.ts reads. */
import type { LatLng, Query } from './query.js';

/** What is the element's own or the map's, and in no link: which records, how many rows, where the map stands. */
const own = ['of', 'view', 'limit', 'offset'];

const isPoint = (value: object): value is LatLng => 'lat' in value && 'lng' in value;
/** About a hundred metres: a link says near what, not at whose door. */
const rounded = (degrees: number) => Number(degrees.toFixed(3));

function textOf(value: unknown): string | undefined {
  if (value === true) return 'yes';
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(',');
  if (typeof value === 'object' && value && isPoint(value)) return `${rounded(value.lat)},${rounded(value.lng)}`;
  // An outline fits in no link.
  return undefined;
}

/** Without the fields that no link may set. */
export const linkable = (query: Query): Query =>
  Object.fromEntries(Object.entries(query).filter(([field]) => !own.includes(field)));

/** `kinds=club,school&near=57.19,14.03&text=fotboll`. */
export function toFragment(query: Query): string {
  const fields = Object.entries(linkable(query)).flatMap(([field, value]) => {
    const text = textOf(value);
    return text ? [[field, text]] : [];
  });
  // A comma needs no escape in a fragment, and reads better without.
  return `${new URLSearchParams(fields)}`.replaceAll('%2C', ',');
}
