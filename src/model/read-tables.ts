/** Tables → records and problems, with pauses in between. */
import { isDanish } from './column-names.js';
import type { Table } from './row.js';
import { inSlices } from './slices.js';
import { toRecordsStepwise, type Found, type RecordOptions } from './validate.js';

/** From so many rows on it is worth fetching what reads them faster. */
const MANY = 500;

/** The same as `toRecords`. Throws the reason of an aborted signal. */
export async function readTables(
  tables: readonly Table[],
  options: RecordOptions,
  signal?: AbortSignal,
): Promise<Found> {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const quick = rows > MANY ? (await import('./quick.js')).quick : undefined;
  const isOfDenmark = tables.some(({ rows: [first] }) => isDanish(Object.keys(first?.fields ?? {})));
  const names = isOfDenmark ? (await import('./column-names-da.js')).danishNames : undefined;
  return inSlices(toRecordsStepwise(tables, { ...options, names }, quick), signal);
}
