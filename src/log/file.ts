/**
 * The log as a file, and back. Comes by `import()` when somebody exports or imports: it alone knows d3-dsv. What is bad in
 * a file is named by record and field; the rest is read.
 */
import type { Fault, Log, Row } from './entry.js';

/** Languages of the header; others have English. All are read. */
export type HeaderLang = 'sv' | 'da' | 'en';

/** Why nothing of a file is read. `people`: it looks like a list of persons, which is not read at all. */
export type LogFileCode = 'too-large' | 'too-many' | 'not-a-log' | 'newer' | 'people';

export class LogFileError extends Error {
  override readonly name = 'LogFileError';
  constructor(readonly code: LogFileCode) {
    super(code);
  }
}

/** A fault and where: the physical line of a CSV (the first is 1), or the number of the record in JSON (from 1). */
export interface FileFault extends Fault {
  at: number;
}

export interface LogFile {
  /** `totals`: a table of a club's system, with a day, a name and how many came. */
  kind: 'json' | 'csv' | 'totals';
  rows: Row[];
  faults: FileFault[];
}

export const MAX_FILE_BYTES = 5_000_000;
export const MAX_FILE_ROWS = 20_000;

/** One row a line, in the order of their ids; tombstones too. */
export function toJson(_log: Log): string {
  throw new Error('not yet');
}

/** With `;` and a byte order mark, as spreadsheets here have it. Tombstones are rows, too; formulas are made harmless. */
export function toCsv(_log: Log, _lang: HeaderLang = 'en'): string {
  throw new Error('not yet');
}

/**
 * What `toJson` or `toCsv` wrote, or a table of totals; text, or the bytes of a file in UTF-8, UTF-16 or Windows-1252.
 * Throws `LogFileError`.
 */
export function readFile(_data: string | Uint8Array): LogFile {
  throw new Error('not yet');
}

/**
 * A log with a file in it. A log's rows are merged. A table of totals puts in what is new, and changes what an earlier
 * table said, but nothing that a person changed or removed; so the same file again changes nothing.
 */
export function importFile(_log: Log, _file: LogFile): Log {
  throw new Error('not yet');
}
