/** GeoJSON (RFC 7946), and the records' own JSON in all its forms. */
import type { Table } from '../model/columns.js';
import { SourceError } from '../model/problem.js';
import type { RecordType } from '../model/records.js';
import { faultIn } from './json-fault.js';

type Fields = Record<string, unknown>;

const lists: [string, RecordType][] = [
  ['partners', 'partner'],
  ['activities', 'activity'],
  ['supports', 'support'],
];

export function readJson(text: string, name: string): Table[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const before = text.slice(0, faultIn(text)).split('\n');
    throw new SourceError('json/invalid', `line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1}`);
  }
  return tablesOf(value, name);
}

/** Parsed JSON → tables. Anything that is no list of objects is refused as a whole. */
export function tablesOf(value: unknown, name: string): Table[] {
  const table = (items: unknown[], type?: RecordType): Table => ({
    rows: items.map((item, row) => ({ where: { source: name, row }, fields: toFields(item) })),
    ...(type ? { type } : {}),
  });
  if (Array.isArray(value)) return [table(value)];
  if (!isObject(value)) throw new SourceError('format/unsupported', name);
  if (value['type'] === 'Feature') return [table([value])];
  if (Array.isArray(value['features'])) return [table(value['features'])];
  const own = lists.filter(([list]) => Array.isArray(value[list]));
  if (!own.length) throw new SourceError('format/unsupported', name);
  return own.map(([list, type]) => table(value[list] as unknown[], type));
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A feature's properties with its id and point beside them; a plain object as it is. */
function toFields(item: unknown): Fields {
  if (!isObject(item)) return {};
  if (item['type'] !== 'Feature') return item;
  const { id, geometry, properties } = item;
  const point = isObject(geometry) && geometry['type'] === 'Point' ? geometry['coordinates'] : undefined;
  const [lng, lat] = Array.isArray(point) ? (point as unknown[]) : [];
  return Object.assign(
    Object.create(null) as Fields,
    properties,
    id === undefined ? {} : { id },
    point === undefined ? {} : { lat, lng },
  );
}
