/** What is known of one field of a record: the codes that it hits, and what any other code is to it. */
import type { TriState } from '../model/values.js';

export interface Known {
  /** Each once. */
  hits: readonly string[];
  rest: 'no' | 'unknown';
}

export const UNKNOWN: Known = { hits: [], rest: 'unknown' };
export const MISSED: Known = { hits: [], rest: 'no' };
const YES: Known = { hits: ['yes'], rest: 'no' };

/** Codes beside which there are no others; without any, `none` tells what that means. */
export const known = (codes: readonly string[], none: Known): Known =>
  codes.length ? { hits: [...new Set(codes)], rest: 'no' } : none;

/** Codes beside which there may be others. */
export const atLeast = (codes: readonly string[]): Known =>
  codes.length ? { hits: [...new Set(codes)], rest: 'unknown' } : UNKNOWN;

/** An answer, as the one code `yes`. */
export const answered = (answer: TriState): Known => (answer === 'yes' ? YES : answer === 'no' ? MISSED : UNKNOWN);

/** All that a record says, field by field. */
export interface Said<Field extends string> {
  known: Readonly<Record<Field, Known>>;
  /**
   * The fields that have codes, for most have none; and help, which may depend on who asks. `ids` are the codes' numbers
   * in the book.
   */
  coded: readonly { field: Field; ids: readonly number[] }[];
  /** All of them. */
  ids: readonly number[];
}

/** A number for each code of each field, so that counting them is adding in a row of numbers. */
export interface CodeBook {
  idOf: (field: string, code: string) => number;
  /** By number. */
  entries: readonly { field: string; code: string }[];
}

export function createCodeBook(): CodeBook {
  const ids = new Map<string, number>();
  const entries: { field: string; code: string }[] = [];
  return {
    entries,
    idOf(field, code) {
      const key = `${field} ${code}`;
      const id = ids.get(key) ?? entries.push({ field, code }) - 1;
      ids.set(key, id);
      return id;
    },
  };
}

/** What is known, made ready for being asked. */
export function toSaid<Field extends string>(fields: Readonly<Record<Field, Known>>, { idOf }: CodeBook): Said<Field> {
  const coded = (Object.keys(fields) as Field[])
    .map((field) => ({ field, ids: fields[field].hits.map((code) => idOf(field, code)) }))
    .filter(({ field, ids }) => ids.length > 0 || field === 'help');
  return { known: fields, coded, ids: coded.flatMap(({ ids }) => ids) };
}

/**
 * One value for all records that say the same, told by what they say: thousands are read for each question, and
 * most of the time would go into fetching what they say from all over the memory.
 */
export function createSharing() {
  const shared = new Map<string, unknown>();
  return <T>(what: unknown, make: () => T): T => {
    const key = JSON.stringify(what);
    const value = (shared.get(key) as T | undefined) ?? make();
    shared.set(key, value);
    return value;
  };
}

export type Share = ReturnType<typeof createSharing>;
