/** A query as people link to it: `kinds=club,school&near=57.19,14.03&text=fotboll`. */
import type { Area, Bbox, LatLng, Query, View } from './query.js';

const partsOf = (value: unknown): unknown[] =>
  typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [value];
const list = (value: unknown) =>
  partsOf(value).filter((part): part is string => typeof part === 'string' && part !== '');
const number = (value: unknown) => (typeof value === 'string' && value.trim() ? Number(value) : value);
const isFinite = (value: unknown): value is number => Number.isFinite(value);
const numbers = (value: unknown) => {
  const found = partsOf(value).map(number);
  return found.every(isFinite) ? found : undefined;
};
const oneOf =
  <T extends string>(...codes: T[]) =>
  (value: unknown): T | undefined =>
    codes.find((code) => code === value);
const finite = (value: unknown) => numbers([value])?.[0];
const count = (value: unknown) => {
  const found = number(value);
  return Number.isInteger(found) && (found as number) >= 0 ? (found as number) : undefined;
};
const flag = (value: unknown) => ([true, 1, 'yes', 'true', '1'].includes(value as string) ? true : undefined);
const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value : undefined);

/** `57.19,14.03`, or an object with both, as a point. */
export function toLatLng(value: unknown): LatLng | undefined {
  const { lat: ownLat, lng: ownLng } = (value ?? {}) as Partial<LatLng>;
  const [lat, lng, ...more] = numbers(typeof value === 'string' ? value : [ownLat, ownLng]) ?? [];
  return lat === undefined || lng === undefined || more.length ? undefined : { lat, lng };
}

/** `west,south,east,north`, or a list of them, as a box. */
export function toBbox(value: unknown): Bbox | undefined {
  const found = numbers(value);
  return found?.length === 4 ? (found as Bbox) : undefined;
}

function toView(value: unknown): View | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { bbox: box, zoom: level } = value as Record<string, unknown>;
  const [bbox, zoom] = [toBbox(box), finite(level)];
  return { ...(bbox && { bbox }), ...(zoom !== undefined && { zoom }) };
}

const readers: { [K in keyof Query]?: (value: unknown) => Query[K] | undefined } = {
  of: oneOf('partners', 'activities'),
  text,
  kinds: list,
  near: toLatLng,
  within: finite,
  bbox: toBbox,
  area: (value) =>
    typeof value === 'object' && !Array.isArray(value) ? (value as Area) : (toBbox(value) ?? text(value)),
  view: toView,
  ages: numbers,
  activities: list,
  slots: list,
  groups: list,
  languages: list,
  access: list,
  help: list,
  benefits: list,
  offers: list,
  seeks: list,
  free: flag,
  beginners: flag,
  open: flag,
  sort: oneOf('near', 'time', 'fit', 'name'),
  limit: count,
  offset: count,
};

/** Fields of a query, as texts of a fragment or as values. What nobody can read asks nothing, and is named. */
export function readFields(fields: Iterable<[field: string, value: unknown]>): { query: Query; dropped: string[] } {
  const query: Record<string, unknown> = {};
  const dropped: string[] = [];
  for (const [field, said] of fields) {
    const value = Object.hasOwn(readers, field) ? readers[field as keyof Query]?.(said) : undefined;
    if (value === undefined) dropped.push(`${field}=${typeof said === 'string' ? said : ''}`);
    else query[field] = value;
  }
  return { query, dropped };
}

/** Fragment form → query. Fields and values that nobody knows are dropped, and named in `dropped`. */
export const toQuery = (fragment: string): { query: Query; dropped: string[] } =>
  readFields(new URLSearchParams(fragment));
