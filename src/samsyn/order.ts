/** Which option comes first: the child's fit, then chance, and other clubs too among the first. */
import { attempt } from '../search/geo.js';
import { isObject } from './asked.js';
import type { Need, Option } from './need.js';
import { limits } from './weights.js';

/**
 * N2: options by score; of equal ones the smaller hash of need, id and date comes first, so that no club gains by
 * its name, and the same question gets the same answer that day.
 */
export function createOrder(need: Need, date: string): (options: readonly Option[]) => Option[] {
  const { from: _from, exclude: _exclude, ...rest } = need;
  // A need that holds itself is none that JSON can write.
  const start = hash(`${attempt(() => JSON.stringify(canonical(rest))) ?? ''}\n`);
  const lots = new Map<string, number>();
  const lotOf = (id: string): number => {
    const lot = lots.get(id) ?? hash(`${id}\n${date}`, start);
    lots.set(id, lot);
    return lot;
  };
  return (options) =>
    options.toSorted(
      (a, b) => b.score - a.score || lotOf(a.id) - lotOf(b.id) || (a.id < b.id ? -1 : Number(a.id > b.id)),
    );
}

/** FNV-1a, 32 bits, over UTF-8. */
function hash(text: string, start = 0x811c9dc5): number {
  let value = start;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value >>> 0;
}

/** Keys and lists sorted at every depth; without what is undefined, null or an empty list. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list = value.map(canonical).filter(isSaid);
    const keys = new Map(list.map((one) => [one, typeof one === 'string' ? one : JSON.stringify(one)]));
    return list.toSorted((a, b) => compare(keys.get(a) ?? '', keys.get(b) ?? ''));
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [key, canonical(one)]);
  return Object.fromEntries(entries.filter(([, one]) => isSaid(one)).toSorted(([a], [b]) => compare(a, b)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const isSaid = (value: unknown): boolean => value != null && !(Array.isArray(value) && !value.length);

/**
 * N3: of the first three, each is of a club that is not among them yet, while there is one that comes near the best.
 * @param options in order
 */
export function mixClubs(options: readonly Option[], clubOf: (id: string) => string, areTimesAsked: boolean): Option[] {
  const left = [...options];
  const first: Option[] = [];
  const top = Math.round(10 * (options[0]?.score ?? 0));
  const isNear = ({ score, parts }: Option): boolean =>
    parts.interest >= limits.interest &&
    (parts.time > 0 || !areTimesAsked) &&
    // In tenths, so that no fraction decides.
    Math.round(10 * score) * 100 >= top * limits.percent;
  while (first.length < limits.first && left.length) {
    const clubs = first.map(({ id }) => clubOf(id));
    const other = first.length ? left.findIndex((one) => !clubs.includes(clubOf(one.id)) && isNear(one)) : 0;
    first.push(...left.splice(Math.max(other, 0), 1));
  }
  return [...first, ...left];
}
