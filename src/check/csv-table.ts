/** A CSV file as it stands, and what each of its columns is to us. */
import { isGrid, readType, typeColumnOf, typeOf } from '../model/column-names.js';
import { planColumns } from '../model/column-plan.js';
import { danishColumns } from '../model/danish.js';
import type { RecordType } from '../model/records.js';
import { readCells, type Cells } from '../sources/csv.js';
import { decode } from '../sources/decode.js';
import { canonicalOf } from './canonical.js';

export interface TableOptions {
  /** What the rows are, when their columns do not tell. */
  type?: RecordType;
  /** Which column is which when the names say it differently: `{name: 'distrikt'}`. */
  columns?: Record<string, string>;
}

/** A column that feeds a field. */
export interface FedColumn {
  /** As the author wrote it. */
  name: string;
  /** Where its cells go in the object: `place.lat`, `about.ar`; `place` when it has both numbers, or metres. */
  path: string;
  /** Its name in records.md, where it can bear that. */
  canonical?: string;
}

export interface CsvTable extends Cells {
  /** As it was read. */
  text: string;
  /** Whether it came as UTF-8, or as a text. */
  isUtf8: boolean;
  /** The types that its rows have, and the columns of each; the table's own first. */
  fed: Map<RecordType, FedColumn[]>;
}

/** Throws `limit/records`. */
export function readTable(data: string | Uint8Array, options: TableOptions = {}): CsvTable {
  const isText = typeof data === 'string';
  const { text, encoding } = isText ? { text: data.replace(/^\uFEFF/, ''), encoding: 'utf-8' } : decode(data);
  const cells = readCells(text);
  return { ...cells, text, isUtf8: encoding === 'utf-8', fed: feed(cells, options) };
}

/** What each column feeds, for each type of record that the rows are. */
export function feed(cells: Pick<Cells, 'header' | 'rows'>, { type, columns = {} }: TableOptions) {
  const { header, rows } = cells;
  // What read-tables.ts reads such a header with.
  const chosen = Object.entries({ ...danishColumns(header), ...columns }).filter(([, name]) => header.includes(name));
  const ownType = type ?? typeOf([...header, ...chosen.map(([column]) => column)]);
  const at = header.indexOf(typeColumnOf(header));
  const said = rows.flatMap(({ cells }) => readType(cells[at]) ?? []);
  const types = [...new Set([ownType, ...said])];
  return new Map(types.map((one) => [one, feedType(cells, one, Object.fromEntries(chosen))]));
}

function feedType({ header, rows }: Pick<Cells, 'header' | 'rows'>, type: RecordType, columns: Record<string, string>) {
  const canBeId = (name: string) => {
    const at = header.indexOf(name);
    const ids = rows.map(({ cells }) => cells[at]?.trim() ?? '');
    return !ids.includes('') && new Set(ids).size === ids.length;
  };
  // Of two columns of one name the first has it (csv.ts); the other is an extra.
  const plan = planColumns([...new Set(header)].filter(Boolean), type, { columns }, canBeId);
  const inOne = [...plan.positions, ...plan.grid].map((name): FedColumn => ({ name, path: 'place' }));
  const single = [...plan.columns].flatMap(([name, { path, keys }]): FedColumn[] => {
    if (!path) return [];
    const canonical = canonicalOf(type, path, name);
    const canBear = !isGrid(name) && keysOf(canonical, type) === keys.join('.');
    return [{ name, path: keys.join('.'), ...(canBear && { canonical }) }];
  });
  return [...single, ...inOne];
}

/** Whether there is a field of that name, which a column could be chosen for. */
export const isField = (name: string): boolean =>
  (['partner', 'activity', 'support'] as const).some(
    (type) => planColumns(['?'], type, { columns: { [name]: '?' } }, () => true).columns.get('?')?.path,
  );

/** Where a column of that name would lead: a text in Arabic may not become the text itself. */
const keysOf = (name: string, type: RecordType) =>
  planColumns([name], type, {}, () => true)
    .columns.get(name)
    ?.keys.join('.');
