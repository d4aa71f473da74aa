/**
 * The corrected form of a CSV file, where there is no doubt: what is written is what is read already, in the
 * one form that every program reads alike (RFC 4180). Comma and decimal point go together: a Swedish or Danish
 * Excel that split the cells by itself could take `12.10` for a date or a time.
 */
import { readCells } from '../sources/csv.js';
import { feed, type CsvTable, type TableOptions } from './csv-table.js';
import { withoutFormula } from './formulas.js';

const changeOrder = ['encoding', 'separator', 'decimals', 'columns', 'formulas'] as const;

export type Change = (typeof changeOrder)[number];

export interface Correction {
  /** The whole file, with the byte order mark by which Excel knows UTF-8. */
  text: string;
  changes: Change[];
  /** Columns that have new names, from old to new. */
  renamed: [from: string, to: string][];
}

/** Fields in which a comma can only be the decimal comma. */
const numbers = new Set([
  ...['place.lat', 'place.lng', 'ageMin', 'ageMax', 'who.ageMin', 'who.ageMax', 'price.amount', 'amount.max'],
  ...['trial.freeTimes', 'stop.walkMin', 'places.waiting', 'samsyn.ageTo', 'reviewEveryDays', 'answerDays'],
]);

const decimalComma = /^[+-]?\d+,\d+$/;

/** Undefined when nothing is to correct, or when it is not certain that it would be read as before. */
export function correct(table: CsvTable, options: TableOptions = {}): Correction | undefined {
  const renamed = renames(table, options);
  const names = rename(table.header, new Map(renamed));
  const fed = [...table.fed.values()].flat();
  const isNumber = table.header.map(
    (name, i) => isFirst(table.header, i) && fed.some((column) => column.name === name && numbers.has(column.path)),
  );
  const found = new Set<Change>();
  const note = (change: Change, from: string, to: string) => {
    if (from !== to) found.add(change);
    return to;
  };
  const toCell = (cell: string, at: number) => {
    const text = cell.trim();
    const isDecimal = isNumber[at] && decimalComma.test(text);
    const number = note('decimals', text, isDecimal ? text.replace(',', '.') : text);
    return note('formulas', number, withoutFormula(number));
  };
  const toName = (name: string, at: number) => {
    const known = note('columns', name, names[at] ?? name);
    return note('formulas', known, withoutFormula(known));
  };
  const lines = [table.header.map(toName), ...table.rows.map(({ cells }) => cells.map(toCell))];
  if (!table.isUtf8) found.add('encoding');
  if (table.separator !== ',' && lines.some(({ length }) => length > 1)) found.add('separator');

  // A formula alone is the author's own matter; it is only not passed on.
  if (![...found].some((change) => change !== 'formulas')) return undefined;
  const text = formatCsv(lines);
  if (!isReadAs(text, lines)) return undefined;
  return { text: `\uFEFF${text}`, changes: changeOrder.filter((change) => found.has(change)), renamed };
}

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
