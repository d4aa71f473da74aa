/** Where each column of a table goes, decided once for all its rows. */
import { aliasOf, endingOf, foldColumn, isGrid, isMarked, isOwnKey, isPosition, pathOf } from './column-names.js';
import { pointColumns } from './point-columns.js';
import type { RecordType } from './records.js';

/** Where the cells of one column go in the object that a row becomes. */
export interface Column {
  /** The field, as records.ts has it; empty for an extra that nobody knows. */
  path: string;
  keys: readonly string[];
  /** The same for a cell that is an object, and so in its final form: `price: {amount: 450}`. */
  whole: readonly string[];
  /** The code that says that there is nothing to tell, where a text is due. */
  none: string | undefined;
}

export interface Plan {
  columns: ReadonlyMap<string, Column>;
  /** Columns that may hold both numbers of a position, the likeliest first. */
  positions: readonly string[];
  /** Columns of a metre grid; extras as well. */
  grid: readonly string[];
  /** Where the name goes, and the columns that may stand in for it where it is empty. */
  naming: { keys: readonly string[]; spares: readonly string[] };
  /** Language of plain texts. */
  lang: string;
}

export interface PlanOptions {
  /** Which column is which when the names say it differently: `{name: 'distrikt'}`. */
  columns?: Record<string, string>;
  /** Language of plain texts; default: that of the table, else Swedish. */
  lang?: string;
}

/** Plain texts that become a map of languages; two of them may be a code instead. */
const texts = new Set([
  ...['about', 'title', 'doorNote', 'scheduleNote', 'gear.bring', 'gear.needed', 'price.extras', 'parents.expected'],
  ...['conditions', 'who.note', 'apply.needs', 'apply.how'],
]);
export const NONES: Readonly<Record<string, string>> = { 'gear.needed': 'no', 'parents.expected': 'none' };

export const isText = (path: string): boolean => texts.has(path);

/** Names that reach a prototype; a column of such a name is dropped. */
const unsafe = ['__proto__', 'constructor', 'prototype'];

/** `canBeId` tells whether every row has a value of its own in a column. */
export function planColumns(
  names: readonly string[],
  type: RecordType,
  { columns: chosen = {}, lang = 'sv' }: PlanOptions,
  canBeId: (name: string) => boolean,
): Plan {
  const columns = new Map<string, Column>();
  const taken = new Set<string>();
  const take = (name: string, column: Column | undefined) => {
    const key = column?.keys.join('.') ?? '';
    if (!column || taken.has(key) || columns.has(name)) return;
    columns.set(name, column);
    taken.add(key);
  };
  const called = (name: string) => columnOf(type, name, lang) ?? inLanguage(type, name);
  const offer = (name: string | undefined, column: string | undefined) => {
    if (!name || !column || columns.has(name) || (column === 'id' && (taken.has('id') || !canBeId(name)))) return;
    take(name, columnOf(type, column, lang));
  };
  for (const [column, name] of Object.entries(chosen)) if (names.includes(name)) take(name, called(column));
  const hasPlace = type !== 'support';
  const isPlaced = taken.has('place.lat') || taken.has('place.lng');
  const pair = hasPlace && !isPlaced ? pointColumns(names, type) : undefined;
  if (pair)
    for (const column of ['lat', 'lng'] as const) {
      offer(pair[column], column);
      taken.add(`place.${column}`);
    }
  for (const name of names) take(name, called(name));
  for (const name of names) offer(name, aliasOf(type, name));
  const positions = names.filter((name) => hasPlace && isPosition(name) && !columns.has(name));
  for (const name of names) if (!aliasOf(type, name) && !isPosition(name)) offer(name, endingOf(name));
  const nameField = type === 'activity' ? 'title' : 'name';
  for (const name of names) if (isNameLike(name)) offer(name, nameField);
  const spares = names.filter((name) => isNameLike(name) && !columns.has(name));
  // Any other is an extra, but for one that another column stands in for.
  for (const name of names)
    if (!columns.has(name) && !positions.includes(name) && !isOwnKey(type, name))
      columns.set(name, { path: '', keys: [name], whole: [name], none: undefined });
  for (const name of unsafe) columns.delete(name);
  const grid = names.filter((name) => hasPlace && columns.get(name)?.path === '' && isGrid(name));
  namePlace(columns, taken);
  return {
    columns,
    positions: positions.toSorted((a, b) => Number(isMarked(b)) - Number(isMarked(a))),
    grid,
    naming: { keys: columnOf(type, nameField, lang)?.keys ?? [], spares },
    lang,
  };
}

/** A title names a partner, and a name an activity, where there is nothing else. */
const isNameLike = (name: string): boolean => /^(tit(le|el)|na(me|mn|vn))$/.test(foldColumn(name));

/** The column of a name that records.md knows. */
function columnOf(type: RecordType, name: string, lang: string): Column | undefined {
  const path = pathOf(type, name);
  if (!path) return undefined;
  const keys = path.split('.');
  const [head = ''] = keys;
  const isText = texts.has(path);
  return {
    path,
    keys: isText ? [...keys, lang] : keys,
    whole: !isText && foldColumn(head) === foldColumn(name) ? [head] : keys,
    none: NONES[path],
  };
}

/** A text's column in one language: `about_ar`, `About (ar)`, `title_sv_x_easy`. */
function inLanguage(type: RecordType, column: string): Column | undefined {
  const name = column.replace(/[\s(-]+/g, '_').replace(/\)$/, '');
  for (let end = name.indexOf('_'); end > 0; end = name.indexOf('_', end + 1)) {
    const tag = name.slice(end + 1);
    if (!/^[a-z]{2,3}([_-][a-z\d]{1,8})*$/i.test(tag)) continue;
    const base = name.slice(0, end);
    const found = columnOf(type, aliasOf(type, base) ?? base, tag.toLowerCase().replaceAll('_', '-'));
    if (found && texts.has(found.path)) return found;
  }
  return undefined;
}

/** A plain text where an object is due names the place, unless a column of its own does. */
function namePlace(columns: ReadonlyMap<string, Column>, taken: ReadonlySet<string>): void {
  for (const column of columns.values())
    if (column.path === 'place' && !taken.has('place.name')) column.keys = ['place', 'name'];
}
