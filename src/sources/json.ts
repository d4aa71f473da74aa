/** GeoJSON (RFC 7946), and the records' own JSON in all its forms. */
import type { Row, Table } from '../model/columns.js';
import { SourceError } from '../model/problem.js';
import type { RecordType } from '../model/records.js';
import { limitJson, limitRecords, tooDeep } from './limits.js';

type Fields = Record<string, unknown>;

const lists: [string, RecordType][] = [
  ['partners', 'partner'],
  ['activities', 'activity'],
  ['supports', 'support'],
];

export async function readJson(text: string, name: string): Promise<Table[]> {
  limitJson(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { faultIn } = await import('./json-fault.js');
    const before = text.slice(0, faultIn(text)).split('\n');
    throw new SourceError('json/invalid', `line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1}`);
  }
  return tablesOf(value, name);
}

/** Parsed JSON → tables. Anything that is no list of objects is refused as a whole. */
export function tablesOf(value: unknown, name: string): Table[] {
  const found = itemsOf(value);
  if (!found.length) throw new SourceError('format/unsupported', name);
  limitRecords(found.reduce((count, [items]) => count + items.length, 0));
  return found.map(([items, type]) => ({
    // Holes in a list are rows too.
    rows: Array.from(items, (item, row) => toRow(item, { source: name, row })),
    ...(type && { type }),
  }));
}

/** The lists of records, or of what should be records, in each form that there is. */
function itemsOf(value: unknown): [items: unknown[], type?: RecordType][] {
  if (Array.isArray(value)) return [[value]];
  if (!isObject(value)) return [];
  const { type, features } = value;
  if (type === 'Feature' || lists.some(([, own]) => own === type)) return [[[value]]];
  if (Array.isArray(features)) return [[features]];
  return lists.flatMap(([list, own]) => (Array.isArray(value[list]) ? [[value[list] as unknown[], own]] : []));
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is no record becomes an empty row; of what goes too deep only its plain values are taken. */
function toRow(item: unknown, where: Row['where']): Row {
  if (!isObject(item)) return { where, fields: {} };
  const fields = item['type'] === 'Feature' ? toFields(item) : item;
  const field = tooDeep(item);
  if (field === undefined) return { where, fields };
  const plain = Object.entries(fields).filter(([, value]) => typeof value !== 'object');
  return {
    where,
    fields: Object.fromEntries(plain),
    problems: [{ code: 'limit/depth', field: field || '""', seen: 'over 32 levels' }],
  };
}

/** A feature's properties, with its id and what its geometry tells beside them. */
function toFields({ id, geometry, properties }: Fields): Fields {
  return Object.assign(
    Object.create(null) as Fields,
    isObject(properties) ? properties : {},
    id === undefined || id === null ? {} : { id },
    isObject(geometry) ? placeIn(geometry) : {},
  );
}

/** A point is a position, an outline is an area. A line and a cloud of points are no place to go to. */
function placeIn({ type, coordinates }: Fields): Fields {
  if (!Array.isArray(coordinates)) return {};
  const positions: unknown[] = type === 'Point' ? [coordinates] : type === 'MultiPoint' ? coordinates : [];
  const [position] = positions;
  if (positions.length === 1 && Array.isArray(position) && position.length) {
    const [lng, lat] = position as unknown[];
    return { lat, lng };
  }
  return type === 'Polygon' || type === 'MultiPolygon' ? { area: { type, coordinates } } : {};
}
