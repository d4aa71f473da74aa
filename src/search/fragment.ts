/** A query as people link to it: `kinds=club,school&near=57.19,14.03&text=fotboll`. */
import type { Bbox, LatLng, Query } from './query.js';

const list = (text: string) => text.split(',').filter(Boolean);
const number = (text: string) => (text.trim() === '' ? Number.NaN : Number(text));
const numbers = (text: string, length: number) => {
  const found = text.split(',').map(number);
  return found.length === length && found.every(Number.isFinite) ? found : undefined;
};
const oneOf =
  <T extends string>(...codes: T[]) =>
  (text: string): T | undefined =>
    codes.find((code) => code === text);
const finite = (text: string) => (Number.isFinite(number(text)) ? number(text) : undefined);
const count = (text: string) => (/^\d+$/.test(text) ? Number(text) : undefined);

/** `57.19,14.03` as a point. */
export function toLatLng(text: string): LatLng | undefined {
  const [lat, lng] = numbers(text, 2) ?? [];
  return lat === undefined || lng === undefined ? undefined : { lat, lng };
}

const readers: { [K in keyof Query]?: (text: string) => Query[K] | undefined } = {
  of: oneOf('partners', 'activities'),
  text: (text) => text,
  kinds: list,
  languages: list,
  near: toLatLng,
  within: finite,
  bbox: (text) => numbers(text, 4) as Bbox | undefined,
  sort: oneOf('near', 'name'),
  limit: count,
  offset: count,
};

/** Fragment form → query. Fields and values that nobody knows are dropped, and named in `dropped`. */
export function toQuery(fragment: string): { query: Query; dropped: string[] } {
  const query: Record<string, unknown> = {};
  const dropped: string[] = [];
  for (const [field, text] of new URLSearchParams(fragment)) {
    const value = Object.hasOwn(readers, field) ? readers[field as keyof Query]?.(text) : undefined;
    if (value === undefined) dropped.push(`${field}=${text}`);
    else query[field] = value;
  }
  return { query, dropped };
}
