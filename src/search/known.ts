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
  /** The fields that have codes, for most have none; and help, which may depend on who asks. */
  coded: readonly { field: Field; hits: readonly string[] }[];
}

/** What is known, made ready for being asked. */
export const toSaid = <Field extends string>(fields: Readonly<Record<Field, Known>>): Said<Field> => ({
  known: fields,
  coded: codedOf(fields),
});

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

const codedOf = <Field extends string>(fields: Readonly<Record<Field, Known>>) =>
  (Object.keys(fields) as Field[])
    .map((field) => ({ field, hits: fields[field].hits }))
    .filter(({ field, hits }) => hits.length > 0 || field === 'help');
