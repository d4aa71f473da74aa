/** What can be wrong with a source or a record, and how much it matters. */
import { cut } from './values.js';

/**
 * - `source`: nothing could be read from it.
 * - `hidden`: the record is left out.
 * - `unplaced`: it is in the list, not on the map.
 * - `note`: shown in full; worth the author's eye.
 */
export type ProblemLevel = 'source' | 'hidden' | 'unplaced' | 'note';

/** The level of each code; the table is the whole list of codes. */
export const problemLevels = {
  'id/missing': 'hidden',
  'id/duplicate': 'hidden',
  'name/missing': 'hidden',
  'partner/missing': 'note',
  'field/missing': 'note',
  'code/unknown': 'note',
  'text/too-long': 'note',
  'place/missing': 'unplaced',
  'place/zero': 'unplaced',
  'place/swapped': 'unplaced',
  'place/projected': 'unplaced',
  'place/outside': 'unplaced',
  'place/not-a-number': 'unplaced',
  'age/reversed': 'hidden',
  'date/impossible': 'note',
  'date/reversed': 'hidden',
  'date/future': 'note',
  'time/unreadable': 'note',
  'url/refused': 'note',
  'csv/columns': 'note',
  'json/invalid': 'source',
  'format/unsupported': 'source',
  'source/failed': 'source',
  'source/unsupported': 'source',
  'limit/bytes': 'source',
  'limit/records': 'source',
  'limit/depth': 'hidden',
} as const satisfies Record<string, ProblemLevel>;

export type ProblemCode = keyof typeof problemLevels;

/** Where a problem stands. */
export interface Where {
  /** URL, file name, or what the data were called. */
  source: string;
  /** CSV: the physical line on which the record starts (the header is 1); else its index from 0. */
  row?: number;
  id?: string;
}

export interface Problem {
  level: ProblemLevel;
  where: Where;
  /** Path in the object: `ageMin`, `place.lat`. Empty for a source. */
  field: string;
  code: ProblemCode;
  /** What stood there, cut at 60 characters. */
  seen: string;
}

/** What stood there is told up to here. */
const MAX_SEEN = 60;

export function problem(code: ProblemCode, where: Where, field = '', seen: unknown = ''): Problem {
  const text = typeof seen === 'string' ? seen : seen === undefined ? '' : toText(seen, MAX_SEEN);
  return { level: problemLevels[code], where, field, code, seen: cut(text, MAX_SEEN) };
}

/**
 * Any value at all as JSON, or near to it, as long as there is room: unlike JSON.stringify it does not
 * walk through all of a value that is deep, turns back on itself, or is no JSON.
 */
function toText(value: unknown, room: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room));
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  let text = isList ? '[' : '{';
  for (const key of Object.keys(value)) {
    if (text.length > room) return text;
    if (text.length > 1) text += ',';
    if (!isList) text += `${JSON.stringify(key.slice(0, room))}:`;
    text += toText((value as Record<string, unknown>)[key], room - text.length);
  }
  return text + (isList ? ']' : '}');
}

/** A source that could not be read at all, on its way to becoming a `Problem`. */
export class SourceError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly seen = '',
  ) {
    super(seen ? `${code}: ${seen}` : code);
  }
}

/** Not one source could be read: the first one's error, with what is wrong with each. */
export class LoadError extends SourceError {
  constructor(
    { code, seen }: SourceError,
    readonly problems: readonly Problem[],
  ) {
    super(code, seen);
  }
}
