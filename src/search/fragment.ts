/** A query as people link to it: `kinds=club,school&near=57.19,14.03&text=fotboll`. */
import type { Bbox, LatLng, Query } from './query.js';

const list = (text: string) => text.split(',').filter(Boolean);
const number = (text: string) => (text.trim() === '' ? Number.NaN : Number(text));
const numbers = (text: string) => {
  const found = text.split(',').map(number);
  return found.every(Number.isFinite) ? found : undefined;
};
const oneOf =
  <T extends string>(...codes: T[]) =>
  (text: string): T | undefined =>
    codes.find((code) => code === text);
const finite = (text: string) => (Number.isFinite(number(text)) ? number(text) : undefined);
const count = (text: string) => (/^\d+$/.test(text) ? Number(text) : undefined);
const flag = (text: string) => (['yes', 'true', '1'].includes(text) ? true : undefined);

/** `57.19,14.03` as a point. */
export function toLatLng(text: string): LatLng | undefined {
  const [lat, lng, ...more] = numbers(text) ?? [];
  return lat === undefined || lng === undefined || more.length ? undefined : { lat, lng };
}

/** `west,south,east,north` as a box. */
export function toBbox(text: string): Bbox | undefined {
  const found = numbers(text);
  return found?.length === 4 ? (found as Bbox) : undefined;
}

const readers: { [K in keyof Query]?: (text: string) => Query[K] | undefined } = {
  of: oneOf('partners', 'activities'),
  text: (text) => text,
  kinds: list,
  near: toLatLng,
  within: finite,
  bbox: toBbox,
  area: (text) => text.trim() || undefined,
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
