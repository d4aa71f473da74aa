/**
 * From the names people give their columns to the paths of records.ts. A table is mapped as a whole,
 * because whether a column can be the id shows only when every row has been read.
 */
import { readType, typeColumnOf, typeOf } from './column-names.js';
import { isText, NONES, planColumns, type Plan, type PlanOptions } from './column-plan.js';
import { readPosition } from './position.js';
import type { RecordType } from './records.js';
import type { Fault, Raw, Row, Table } from './row.js';
import { required, type Path } from './rules.js';
import { atOnce } from './slices.js';
import { isOnRequest } from './times.js';
import { partsOf, readNumber } from './values.js';

export type ColumnOptions = PlanOptions;

type Fields = Record<string, unknown>;

/**
 * Nothing stands above it, so that a column named `__proto__` is a column. Made by a constructor, all rows
 * of a file share one shape, which is read faster and takes less memory.
 */
export const BareFields = function BareFields() {} as unknown as new () => Fields;
BareFields.prototype = Object.create(null);

const isEmpty = (cell: unknown) =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at `['a', 'b']`; undefined where something on the way is missing. */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
  let inner = value;
  for (const key of keys) inner = (inner as Fields | null | undefined)?.[key];
  return inner;
}

/** Whether something is said: an empty list and `unknown` say nothing. */
export const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== 'unknown' && !(Array.isArray(value) && value.length === 0);

/** Nothing in it is read: who looks into it may not come back. */
export const isTooDeep = ({ problems = [] }: Pick<Row, 'problems'>): boolean =>
  problems.some(({ code }) => code === 'limit/depth');

/** The rows of a table with their columns mapped; columns nobody knows stay as extra properties. */
export const mapColumns = (table: Table, options: ColumnOptions): Raw[] => atOnce(mapTable(table, options));

/** The same, which may pause after each row. */
export function* mapTable(table: Table, options: ColumnOptions): Generator<void, Raw[]> {
  const rows = table.rows.filter((row) => !isTooDeep(row));
  const names = new Set<string>();
  for (const { fields } of rows) for (const name of Object.keys(fields)) names.add(name);
  const planned = { columns: { ...table.columns, ...options.columns }, lang: options.lang ?? table.lang ?? 'sv' };
  const chosen = Object.entries(planned.columns).flatMap(([column, name]) => (names.has(name) ? column : []));
  const tableType = table.type ?? typeOf([...names, ...chosen]);
  const typeColumn = typeColumnOf(names);
  const ownType = ({ fields }: Row) => readType(fields[typeColumn]);

  const layouts = new Map<RecordType, { plan: Plan; grid: readonly string[]; required: Path[] }>();
  const layoutOf = (type: RecordType) => {
    const known = layouts.get(type);
    if (known) return known;
    const plan = planColumns([...names], type, planned, (name) => canBeId(name, rows));
    const layout = { plan, grid: hasPositions(plan, rows) ? [] : plan.grid, required: [] };
    layouts.set(type, layout);
    return layout;
  };
  const read = (row: Row): Raw => {
    const { where, fields, problems = [] } = row;
    if (isTooDeep(row)) return { type: tableType, where, object: {}, faults: problems, required: [] };
    const said = ownType(row);
    const type = said ?? tableType;
    const { plan, grid, required: asked } = layoutOf(type);
    const object = toObject(row, plan, said && typeColumn);
    if (type === 'activity' && typeof object['schedule'] === 'string') putSchedule(object, object['schedule']);
    const fault = grid.length ? gridFault(grid.map((name) => fields[name])) : [];
    return { type, where, object, faults: fault.length ? [...problems, ...fault] : problems, required: asked };
  };
  const raws: Raw[] = [];
  for (const row of table.rows) {
    raws.push(read(row));
    yield;
  }
  for (const [type, { plan, required: asked }] of layouts) {
    const own = raws.filter((raw) => raw.type === type);
    asked.push(...required[type].filter((path) => isColumn(path, plan, rows) || isAnywhere(path, own)));
  }
  return raws;
}

function canBeId(name: string, rows: readonly Row[]): boolean {
  const cells = new Set<unknown>();
  for (const { fields } of rows) {
    if (isEmpty(fields[name]) || cells.has(fields[name])) return false;
    cells.add(fields[name]);
  }
  return true;
}

/** Whether any row has a point, or something in a column of positions in degrees. */
const hasPositions = ({ columns, positions }: Plan, rows: readonly Row[]) =>
  rows.some(({ point }) => point) ||
  [...columns]
    .flatMap(([name, { path }]) => (path === 'place.lat' || path === 'place.lng' ? name : []))
    .concat(positions)
    .some((name) => rows.some(({ fields }) => !isEmpty(fields[name])));

/** A position in metres is told as it stands; nobody knows for sure of which grid it is. */
function gridFault(cells: readonly unknown[]): Fault[] {
  const numbers = cells.filter((cell) => typeof readNumber(cell) === 'number' || readPosition(cell));
  const isWhole = numbers.length > 1 || numbers.some(readPosition);
  return isWhole ? [{ code: 'place/projected', field: 'place.lat', seen: numbers.join(', ') }] : [];
}

/** A table of texts has a column also where all its cells are empty. */
const isColumn = ({ field }: Path, { columns }: Plan, rows: readonly Row[]) =>
  [...columns].some(
    ([name, column]) => column.path === field && rows.some(({ fields }) => typeof fields[name] === 'string'),
  );

const isAnywhere = ({ keys }: Path, raws: readonly Raw[]) => raws.some(({ object }) => isSaid(valueAt(object, keys)));

/** One row's cells, each where its column says; but for that of its type. */
function toObject({ fields, point }: Row, plan: Plan, typeColumn: string | undefined): Fields {
  const object: Fields = {};
  for (const name of Object.keys(fields)) {
    const cell = fields[name];
    const column = plan.columns.get(name);
    if (!column || isEmpty(cell) || name === typeColumn) continue;
    // An outline has thousands of corners, and is only looked at.
    if (!column.path || column.path === 'area') put(object, column.keys, cell);
    else if (isObject(cell)) put(object, column.whole, inLanguage(copyOf(cell) as Fields, column.whole, plan.lang));
    else if (Array.isArray(cell)) put(object, column.keys, copyOf(cell));
    else if (column.none && isNone(cell)) put(object, column.whole, column.none);
    else put(object, column.keys, cell);
  }
  putName(object, fields, plan);
  if (point) putPoint(object, point);
  for (const name of plan.positions) if (!isEmpty(fields[name])) putPosition(object, name, fields[name]);
  const [lat, lng] = [latOf(object), lngOf(object)];
  const both = typeof lat === 'string' && lng === undefined ? readPosition(lat) : undefined;
  if (both) putPoint(object, both);
  return object;
}

/** Plain texts of an object are in the language of the source, as those of columns are. */
function inLanguage(cell: Fields, keys: readonly string[], lang: string): Fields {
  for (const [key, text] of Object.entries(cell)) {
    const path = [...keys, key].join('.');
    if (typeof text === 'string' && isText(path))
      cell[key] = isNone(text) && NONES[path] ? NONES[path] : { [lang]: text };
  }
  return cell;
}

/** Who has no name may have a title, and a session without a title a name. */
function putName(object: Fields, fields: Fields, { naming: { keys, spares } }: Plan): void {
  if (!isEmpty(valueAt(object, keys))) return;
  const spare = spares.find((name) => typeof fields[name] === 'string' && !isEmpty(fields[name]));
  if (spare === undefined) return;
  put(object, keys, fields[spare]);
  delete object[spare];
}

const latOf = (object: Fields) => valueAt(object, ['place', 'lat']);
const lngOf = (object: Fields) => valueAt(object, ['place', 'lng']);
const isNone = (cell: unknown) =>
  typeof cell === 'string' && /^\s*(no|none|nej|ingen|inga|inget|intet)\s*$/i.test(cell);

/** Sets what lies at `a.0.b`. Where two columns disagree whether `a` is an object, the object stays. */
function put(target: Fields, keys: readonly string[], value: unknown): void {
  let inner = target;
  for (let i = 0; i < keys.length - 1; i += 1) {
    const key = keys[i] ?? '';
    const next = inner[key];
    if (typeof next !== 'object' || next === null) inner[key] = keys[i + 1] === '0' ? [] : {};
    inner = inner[key] as Fields;
  }
  const last = keys.at(-1) ?? '';
  inner[last] = merge(inner[last], value);
}

function merge(old: unknown, value: unknown): unknown {
  if (typeof old !== 'object' || old === null) return value;
  if (Array.isArray(old) && Array.isArray(value)) return value.map((item, i) => merge(old[i], item));
  return isObject(old) && isObject(value) ? { ...old, ...value } : old;
}

/** More than anybody has: such a list is refused whole, and need not be looked through. */
const MAX_ITEMS = 1000;

/**
 * A copy that columns can be put in, two objects deep as the records are; the original may be the caller's.
 * What is empty says nothing, as in a table.
 */
function copyOf(value: unknown, depth = 2): unknown {
  if (Array.isArray(value)) {
    if (value.length > MAX_ITEMS) return value;
    return value.filter((item) => !isEmpty(item)).map((item) => copyOf(item, depth));
  }
  if (!isObject(value) || depth === 0) return value;
  const said = Object.entries(value).filter(([, inner]) => !isEmpty(inner));
  return Object.fromEntries(said.map(([key, inner]) => [key, copyOf(inner, depth - 1)]));
}

function putPoint(object: Fields, { lat, lng }: { lat: unknown; lng: unknown }): void {
  put(object, ['place', 'lat'], lat);
  put(object, ['place', 'lng'], lng);
}

/** Both numbers in one cell, where no columns of their own have them. What looks like them is named later. */
function putPosition(object: Fields, name: string, cell: unknown): void {
  const isPlaced = latOf(object) !== undefined || lngOf(object) !== undefined;
  const point = isPlaced ? undefined : readPosition(cell);
  const looksLikeOne = !isPlaced && typeof cell === 'string' && /\d/.test(cell) && !/\p{L}{2}/u.test(cell);
  if (point) putPoint(object, point);
  else if (looksLikeOne) put(object, ['place', 'lat'], cell);
  else put(object, [name], cell);
}

/** What a schedule says beside its times: that one may ask for one. */
function putSchedule(object: Fields, cell: string): void {
  const parts = partsOf(cell);
  const times = parts.filter((part) => !isOnRequest(part));
  if (times.length === parts.length) return;
  object['onRequest'] = true;
  if (times.length) object['schedule'] = times.join('|');
  else delete object['schedule'];
}
