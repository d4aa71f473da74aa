/** What can be wrong with a source or a record, and how much it matters. */

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
  'time/unreadable': 'note',
  'csv/columns': 'note',
  'json/invalid': 'source',
  'format/unsupported': 'source',
  'source/failed': 'source',
  'limit/bytes': 'source',
  'limit/records': 'source',
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

export function problem(code: ProblemCode, where: Where, field = '', seen: unknown = ''): Problem {
  const text = typeof seen === 'string' ? seen : (JSON.stringify(seen) ?? '');
  return { level: problemLevels[code], where, field, code, seen: text.slice(0, 60) };
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
