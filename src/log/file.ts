/**
 * The log as a file, and back. Comes by `import()` when somebody exports or imports: with it comes d3-dsv. What is bad in
 * a file is named by record and field; the rest is read.
 */
import { readDate } from '../model/times.js';
import { readFlag, readNumber } from '../model/values.js';
import { decode } from '../sources/decode.js';
import { readCells, writeCells, type Line } from './cells.js';
import { columnsOf, headers, type HeaderLang } from './columns.js';
import { fields, isEntry, meetingFaults, numberFields, readRow, tidy } from './entry.js';
import type { Entry, Fault, Field, Log, Row } from './entry.js';
import { LogFileError } from './file-error.js';
import { merge, textOf, toLog } from './merge.js';
import { identify, importTotals, refusePeople } from './totals.js';

export { LogFileError, type LogFileCode } from './file-error.js';
export type { HeaderLang } from './columns.js';

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

/** Of text, UTF-16 units. */
export const MAX_FILE_BYTES = 5_000_000;
export const MAX_FILE_ROWS = 20_000;

/** `{"integLog": 1, "rows": […]}` */
const VERSION = 1;

/** The columns of a log, and of a table of totals. */
const own: Field[] = ['id', 'edited', 'device'];
const due: Field[] = ['on', 'what', 'came'];

/** By day, then id; what is removed comes last. */
function inOrder(log: Log): Row[] {
  const keyOf = (row: Row) => `${isEntry(row) ? row.on : '9'} ${row.id}`;
  return [...log.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** One row a line, tombstones too. The same log makes the same text. */
export const toJson = (log: Log): string =>
  `{"integLog":${VERSION},"rows":[\n${inOrder(log).map(textOf).join(',\n')}\n]}\n`;

/** With `;` and a byte order mark, as spreadsheets here have it. Tombstones are rows, too; formulas are made harmless. */
export function toCsv(log: Log, lang: HeaderLang = 'en'): string {
  const cellOf = (value: string | number | boolean = '') => (value === true ? '1' : `${value}`);
  const rows = inOrder(log).map((row) =>
    fields.map((field) => cellOf((row as Partial<Record<Field, string | number | boolean>>)[field])),
  );
  return writeCells([fields.map((field) => headers[lang][field]), ...rows]);
}

/**
 * What `toJson` or `toCsv` wrote, or a table of totals; text, or the bytes of a file in UTF-8, UTF-16 or Windows-1252.
 * Throws `LogFileError`.
 */
export function readFile(data: string | Uint8Array): LogFile {
  if (data.length > MAX_FILE_BYTES) throw new LogFileError('too-large');
  const text = typeof data === 'string' ? data : decode(data).text;
  return /^\uFEFF?\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
}

/**
 * A log with a file in it. A log's rows are merged. A table of totals puts in what is new, and changes what an earlier
 * table said, but nothing that a person changed or removed; so the same file again changes nothing.
 */
export const importFile = (log: Log, { kind, rows }: LogFile): Log =>
  kind === 'totals' ? importTotals(log, rows) : merge(log, toLog(rows));

function readJson(text: string): LogFile {
  const { integLog, rows } = parse(text);
  if (typeof integLog !== 'number' || !Array.isArray(rows)) throw new LogFileError('not-a-log');
  if (integLog > VERSION) throw new LogFileError('newer');
  if (rows.length > MAX_FILE_ROWS) throw new LogFileError('too-many');
  return { kind: 'json', ...readRows(rows.map((value: unknown, i) => ({ at: i + 1, value }))) };
}

function parse(text: string): { integLog?: unknown; rows?: unknown } {
  try {
    return Object(JSON.parse(text.replace(/^\uFEFF/, ''))) as object;
  } catch {
    throw new LogFileError('not-a-log');
  }
}

function readCsv(text: string): LogFile {
  const [header, ...lines] = readCells(text, MAX_FILE_ROWS);
  const columns = columnsOf(header?.cells ?? []);
  const said = lines.map(({ cells }) => readLine(cells, columns));
  const placed = said.map((value, i) => ({ at: (lines[i] as Line).line, value }));
  if (own.every((field) => columns.has(field))) return { kind: 'csv', ...readRows(placed) };
  if (!due.every((field) => columns.has(field))) throw new LogFileError('not-a-log');
  refusePeople(lines, said);
  const checked = placed.map(({ at, value }) => {
    // A system that does not tell who is new tells of none, and what it removed is not in it.
    const { isRemoved: _isRemoved, ...meeting } = { fresh: 0, ...value };
    return { at, meeting, fault: meetingFaults(meeting)[0] };
  });
  return {
    kind: 'totals',
    rows: identify(checked.flatMap(({ meeting, fault }) => (fault ? [] : [tidy(meeting) as Entry]))),
    faults: checked.flatMap(({ at, fault }) => (fault ? [{ at, ...fault }] : [])),
  };
}

function readLine(cells: readonly string[], columns: ReadonlyMap<Field, number>): Partial<Record<Field, unknown>> {
  const said = [...columns].map(([field, at]) => [field, (cells[at] ?? '').trim()] as const);
  return Object.fromEntries(
    said.filter(([, cell]) => cell !== '').map(([field, cell]) => [field, readCell(field, cell)]),
  );
}

function readCell(field: Field, cell: string): unknown {
  if (field === 'on') return readDay(cell);
  if (field === 'isRemoved' || field === 'isAnother') return readFlag(cell) === false ? undefined : readFlag(cell);
  return numberFields.some((one) => one === field) ? readNumber(cell) : cell;
}

/** As records have dates, and with the day first, as spreadsheets in Denmark do: `24-11-2026`, `24.11.2026 17.00`. */
function readDay(cell: string): unknown {
  const [, day, month, year] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?!\d)/.exec(cell) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : readDate(cell);
}

function readRows(values: readonly { at: number; value: unknown }[]): Pick<LogFile, 'rows' | 'faults'> {
  const [rows, faults]: [Row[], FileFault[]] = [[], []];
  for (const { at, value } of values) {
    const read = readRow(value);
    if ('row' in read) rows.push(read.row);
    else faults.push({ at, ...read.fault });
  }
  return { rows, faults };
}
