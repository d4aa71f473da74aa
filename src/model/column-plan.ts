/** Where each column of a table goes, decided once for all its rows. */
import { aliasOf, endingOf, foldColumn, isGrid, isOwnKey, isPosition, pathOf } from './column-names.js';
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
  /** Other columns go into the same object, which may be the caller's. */
  isShared: boolean;
}

export interface Plan {
  columns: ReadonlyMap<string, Column>;
  /** Columns that may hold both numbers of a position. */
  positions: readonly string[];
  /** Columns of a metre grid; extras as well. */
  grid: readonly string[];
}

export interface PlanOptions {
  /** Which column is which when the names say it differently: `{name: 'distrikt'}`. */
  columns?: Record<string, string>;
  /** Language of plain texts, default Swedish. */
  lang?: string;
}

/** Plain texts that become a map of languages; two of them may be a code instead. */
const texts = new Set([
  ...['about', 'title', 'doorNote', 'scheduleNote', 'gear.bring', 'gear.needed', 'price.extras', 'parents.expected'],
  ...['conditions', 'who.note', 'apply.needs', 'apply.how'],
]);
const nones: Record<string, string> = { 'gear.needed': 'no', 'parents.expected': 'none' };

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
  const offer = (name: string, column: string | undefined) => {
    if (!column || columns.has(name) || (column === 'id' && (taken.has('id') || !canBeId(name)))) return;
    take(name, columnOf(type, column, lang));
  };
  for (const [column, name] of Object.entries(chosen)) take(name, called(column));
  // Of several positions the one marked WGS84 is taken, so marked names are offered first.
  const inOrder = names.toSorted((a, b) => Number(/wgs84/i.test(b)) - Number(/wgs84/i.test(a)));
  for (const name of inOrder) take(name, called(name));
  for (const name of inOrder) offer(name, aliasOf(type, name));
  const hasPlace = type !== 'support';
  const positions = names.filter((name) => hasPlace && isPosition(name) && !columns.has(name));
  for (const name of inOrder) if (!aliasOf(type, name) && !isPosition(name)) offer(name, endingOf(name));
  for (const name of names)
    if (/^tit(le|el)$/.test(foldColumn(name))) offer(name, type === 'partner' ? 'name' : undefined);
  // Any other is an extra, but for one that another column stands in for.
  for (const name of names)
    if (!columns.has(name) && !positions.includes(name) && !isOwnKey(type, name))
      columns.set(name, { path: '', keys: [name], whole: [name], none: undefined, isShared: false });
  for (const name of unsafe) columns.delete(name);
  const grid = names.filter((name) => hasPlace && columns.get(name)?.path === '' && isGrid(name));
  settle(columns, taken);
  return { columns, positions, grid };
}

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
    ...{ none: nones[path], isShared: false },
  };
}

/** A text's column in one language: `about_ar`, `door_note_so`, `title_sv_x_easy`. */
function inLanguage(type: RecordType, name: string): Column | undefined {
  for (let end = name.indexOf('_'); end > 0; end = name.indexOf('_', end + 1)) {
    const tag = name.slice(end + 1);
    if (!/^[a-z]{2,3}([_-][a-z\d]{1,8})*$/i.test(tag)) continue;
    const base = name.slice(0, end);
    const column = columnOf(type, aliasOf(type, base) ?? base, tag.toLowerCase().replaceAll('_', '-'));
    if (column && texts.has(column.path)) return column;
  }
  return undefined;
}

/** What only shows when every column is known. */
function settle(columns: ReadonlyMap<string, Column>, taken: ReadonlySet<string>): void {
  const heads = new Set([...taken].flatMap((key) => (key.includes('.') ? key.slice(0, key.indexOf('.')) : [])));
  for (const column of columns.values()) {
    column.isShared = column.path !== '' && heads.has(column.whole[0] ?? '');
    // A plain text where an object is due names the place, unless a column of its own does.
    if (column.path === 'place' && !taken.has('place.name')) column.keys = ['place', 'name'];
  }
}
