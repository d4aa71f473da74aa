/** Several volunteers' logs become one. */
import { fields, type Log, type Row } from './entry.js';

/**
 * Of two rows with one id the newer stays, then that of the greater device, then the greater text; so that the order of
 * merging, and merging again, change nothing.
 */
export const merge = (a: Log, b: Log): Log => toLog([...a.values(), ...b.values()]);

/** Rows as a log; of several with one id one stays, as in `merge`. */
export function toLog(rows: Iterable<Row>): Log {
  const log = new Map<string, Row>();
  for (const row of rows) {
    const other = log.get(row.id);
    if (!other || compareRows(other, row) < 0) log.set(row.id, row);
  }
  return log;
}

/** Below 0 when the second one stays. */
export const compareRows = (a: Row, b: Row): number =>
  compare(a.edited, b.edited) || compare(a.device, b.device) || compare(textOf(a), textOf(b));

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The same for the same content: JSON writes the fields in the order of that list. */
export const textOf = (row: Row): string => JSON.stringify(row, [...fields]);
