/** Tables → records and problems, with pauses in between. */
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
  return inSlices(toRecordsStepwise(await Promise.all(tables.map(readDanish)), options, quick), signal);
}

/** What looks Danish is looked at by what knows more of that; others need not wait for it. */
async function readDanish(table: Table): Promise<Table> {
  const said = Object.entries(table.rows[0]?.fields ?? {}).flat();
  const looksDanish = said.some(
    (text) => typeof text === 'string' && /[æø]|navn|kommune(?!n)|^DK|^(\+|00)45/i.test(text),
  );
  return looksDanish ? (await import('./danish.js')).asDanish(table) : table;
}
