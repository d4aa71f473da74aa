/** What a source gives, and what its columns make of that. */
import type { ProblemCode, Where } from './problem.js';
import type { RecordType } from './records.js';
import type { Path } from './rules.js';

type Fields = Record<string, unknown>;

/** One raw record: what stood under each name, before anything is made of it. */
export interface Row {
  where: Where;
  fields: Fields;
  /** Its own position, which goes before any that its fields name. */
  point?: { lat: unknown; lng: unknown } | undefined;
  /** What the source already found wrong with it. */
  problems?: readonly Fault[];
}

/** A problem whose place is known already. */
export interface Fault {
  code: ProblemCode;
  field: string;
  seen: unknown;
}

/** What a source gives: rows that share their columns. */
export interface Table {
  rows: Row[];
  /** What its rows are, unless one says otherwise itself; absent: the columns tell. */
  type?: RecordType;
  /** Which column is which, beside what the author of the page says: `{offers: 'Tilbyder'}`. */
  columns?: Record<string, string>;
  /** Language of its plain texts, where nobody says it. */
  lang?: string;
}

/** A row of a table as an object with the paths of its type; what is still unread stays as it stood. */
export interface Raw {
  type: RecordType;
  where: Where;
  object: Fields;
  /** What is wrong with the row, whatever its fields say. */
  faults: readonly Fault[];
  /** The required fields that its table has a column for. */
  required: readonly Path[];
}
