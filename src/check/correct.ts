/**
 * The corrected form of a CSV file, where there is no doubt: what is written is what is read already, in the
 * one form that every program reads alike (RFC 4180). Comma and decimal point go together: a Swedish or Danish
 * Excel that split the cells by itself could take `12.10` for a date or a time.
 */
import { withoutFormula } from '../model/formulas.js';
import type { Records } from '../model/records.js';
import { toRecords } from '../model/validate.js';
import { readCells, readCsv } from '../sources/csv.js';
import type { CheckOptions } from './check.js';
import { feed, type CsvTable, type TableOptions } from './csv-table.js';
import { toRecordOptions } from './reading.js';

const changeOrder = ['encoding', 'separator', 'decimals', 'columns', 'formulas'] as const;

export type Change = (typeof changeOrder)[number];

export interface Correction {
  /** The whole file, with the byte order mark by which Excel knows UTF-8. */
  text: string;
  changes: Change[];
  /** Columns that have new names, from old to new. */
  renamed: [from: string, to: string][];
  /** Rows in which visitors would see the apostrophe before a formula. */
  guarded: number[];
}

/** Fields in which a comma can only be the decimal comma. */
const numbers = new Set([
  ...['place.lat', 'place.lng', 'ageMin', 'ageMax', 'who.ageMin', 'who.ageMax', 'price.amount', 'amount.max'],
  ...['trial.freeTimes', 'stop.walkMin', 'places.waiting', 'samsyn.ageTo', 'reviewEveryDays', 'answerDays'],
]);

const decimalComma = /^[+-]?\d+,\d+$/;

/**
 * Undefined when nothing is to correct, and when the same records would not be read from it.
 * `before`: the records of the file, when they are known.
 */
export function correct(table: CsvTable, options: CheckOptions = {}, before?: Records): Correction | undefined {
  const renamed = renames(table, options);
  const names = rename(table.header, new Map(renamed));
  const paths = table.header.map((_, at) => pathsOf(table, at));
  const found = new Set<Change>();
  const guarded = new Set<number>();
  const note = (change: Change, from: string, to: string) => {
    if (from !== to) found.add(change);
    return to;
  };
  const toCell = (cell: string, at: number, line: number) => {
    const known = paths[at] ?? [];
    // What is not read by every row stays as it stands.
    const isRead = known.length === table.fed.size;
    const text = isRead ? cell.trim() : cell;
    const isDecimal = isRead && known.every((path) => numbers.has(path)) && decimalComma.test(text);
    const number = note('decimals', text, isDecimal ? text.replace(',', '.') : text);
    const safe = note('formulas', number, withoutFormula(number));
    if (safe !== number && known.length) guarded.add(line);
    return safe;
  };
  const toName = (name: string, at: number) => {
    const known = note('columns', name, names[at] ?? name);
    return note('formulas', known, withoutFormula(known));
  };
  const rows = table.rows.map(({ cells, line }) => cells.map((cell, at) => toCell(cell, at, line)));
  const lines = [table.header.map(toName), ...rows];
  if (!table.isUtf8) found.add('encoding');
  if (table.separator !== ',' && lines.some(({ length }) => length > 1)) found.add('separator');

  // A formula alone is the author's own matter; it is only not passed on.
  if (![...found].some((change) => change !== 'formulas')) return undefined;
  const text = formatCsv(lines);
  if (!isReadAs(text, lines) || !hasSameRecords(table, text, renamed, options, before)) return undefined;
  const changes = changeOrder.filter((change) => found.has(change));
  return { text: `\uFEFF${text}`, changes, renamed, guarded: [...guarded] };
}

/** The fields that a column feeds, one for each type of row that reads it. Grids and pairs stay on the record too. */
const pathsOf = ({ header, fed }: CsvTable, at: number): string[] =>
  [...fed.values()].flatMap((columns) => {
    const path = isFirst(header, at) && columns.find(({ name }) => name === header[at])?.path;
    return path && path !== 'place' ? path : [];
  });

/** Of two columns of one name only the first has it. */
const isFirst = (header: readonly string[], at: number) => header.indexOf(header[at] ?? '') === at;

const rename = (header: readonly string[], names: ReadonlyMap<string, string>) =>
  header.map((name, i) => (isFirst(header, i) ? (names.get(name) ?? name) : name));

/** New names for the columns that we know; none at all where one of them would then be taken for another. */
function renames({ header, rows, fed }: CsvTable, { type }: TableOptions): [string, string][] {
  const columns = [...fed.values()].flat();
  const names = new Map<string, string>();
  for (const { name, canonical } of columns) if (canonical && !header.includes(canonical)) names.set(name, canonical);
  // What one type of row calls so is something else to another.
  for (const { name, canonical } of columns) if (canonical !== names.get(name)) names.delete(name);
  const renamed = rename(header, names);
  const after = feed({ header: renamed, rows }, type ? { type } : {});
  const isSame = [...fed].every(([one, before]) => {
    const now = after.get(one);
    const pathAt = (list: typeof before | undefined, all: readonly string[], i: number) =>
      isFirst(all, i) ? list?.find(({ name }) => name === all[i])?.path : undefined;
    return header.every((_, i) => pathAt(before, header, i) === pathAt(now, renamed, i));
  });
  return isSame && after.size === fed.size ? [...names] : [];
}

/** RFC 4180. All that could be taken for a separator stands in quotes. */
const formatCsv = (lines: readonly (readonly string[])[]) =>
  lines.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');

const quote = (cell: string) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function isReadAs(text: string, [header, ...lines]: readonly (readonly string[])[]): boolean {
  const again = readCells(text);
  const same = (a: readonly string[] = [], b: readonly string[] = []) =>
    a.length === b.length && a.every((cell, i) => cell === b[i]);
  return (
    same(again.header, header) &&
    again.rows.length === lines.length &&
    again.rows.every(({ cells }, i) => same(cells, lines[i]))
  );
}

/** Whether the copy has records at all, and those of the file but for the apostrophes before formulas. */
function hasSameRecords(
  table: CsvTable,
  text: string,
  renamed: Correction['renamed'],
  options: CheckOptions,
  before = readAlone(table.text, options),
): boolean {
  const names = new Map(renamed);
  const columns = Object.entries(options.columns ?? {}).map(([field, name]) => [field, names.get(name) ?? name]);
  const after = readAlone(text, { ...options, columns: Object.fromEntries(columns) as Record<string, string> });
  const [old, made] = [before, after].map(({ partners, activities, supports }) => [partners, activities, supports]);
  if (!old?.flat().length) return false;
  // A column that one type of row reads may be no more than kept by another, under the name that it has.
  const toNew = (record: object) =>
    Object.fromEntries(Object.entries(record).map(([key, is]) => [names.get(key) ?? key, is]));
  return old.every((list, i) => {
    const others = made?.[i] ?? [];
    return list.length === others.length && list.every((record, at) => isSame(toNew(record), others[at]));
  });
}

function readAlone(text: string, options: CheckOptions): Records {
  const { type } = options;
  const tables = readCsv(text, '').map((table) => ({ ...table, ...(type && { type }) }));
  return toRecords(tables, toRecordOptions(options));
}

/** What does not count: an apostrophe that begins a text, and the number of a second column of one name. */
const plain = (record: unknown) =>
  JSON.stringify(record)
    .replaceAll(`"'`, '"')
    .replaceAll(/ \d+":/g, '":');
const isSame = (one: unknown, other: unknown) => plain(one) === plain(other);
