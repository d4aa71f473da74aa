/** GeoJSON (RFC 7946), and the records' own JSON in all its forms. */
import { BareFields } from '../model/columns.js';
import type { Row, Table } from '../model/row.js';
import { SourceError } from '../model/problem.js';
import type { RecordType } from '../model/records.js';
import { pause } from '../model/slices.js';
import { limitJson, limitRecords, tooDeep } from './limits.js';

type Fields = Record<string, unknown>;

const lists: [string, RecordType][] = [
  ['partners', 'partner'],
  ['activities', 'activity'],
  ['supports', 'support'],
];

export async function readJson(text: string, name: string): Promise<Table[]> {
  const isShallow = limitJson(text);
  await pause();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { faultIn } = await import('./json-fault.js');
    const before = text.slice(0, faultIn(text)).split('\n');
    throw new SourceError('json/invalid', `line ${before.length} column ${(before.at(-1)?.length ?? 0) + 1}`);
  }
  await pause();
  return tablesOf(value, name, isShallow);
}

/** Parsed JSON → tables. Anything that is no list of objects is refused as a whole. `isShallow`: none need be measured. */
export function tablesOf(value: unknown, name: string, isShallow = false): Table[] {
  const found = itemsOf(value);
  if (!found.length) throw new SourceError('format/unsupported', name);
  limitRecords(found.reduce((count, [items]) => count + items.length, 0));
  return found.map(([items, type]) => ({
    // Holes in a list are rows too.
    rows: Array.from(items, (item, row) => toRow(item, { source: name, row }, isShallow)),
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
function toRow(item: unknown, where: Row['where'], isShallow: boolean): Row {
  if (!isObject(item)) return { where, fields: {} };
  const isFeature = item['type'] === 'Feature';
  const fields = isFeature ? toFields(item) : item;
  const field = isShallow ? undefined : tooDeep(item);
  if (field === undefined) return isFeature ? { where, fields, point: pointOf(item) } : { where, fields };
  const plain = Object.entries(fields).filter(([, value]) => typeof value !== 'object');
  return {
    where,
    fields: Object.fromEntries(plain),
    problems: [{ code: 'limit/depth', field: field || '""', seen: 'over 32 levels' }],
  };
}

/** A feature's properties, with its id and its outline beside them. */
function toFields({ id, geometry, properties }: Fields): Fields {
  const fields = Object.assign(new BareFields(), isObject(properties) && properties);
  if (id !== undefined && id !== null) fields['id'] = id;
  return Object.assign(fields, isObject(geometry) && areaOf(geometry));
}

/** Where a feature is. A line and a cloud of points are no place to go to. */
function pointOf({ geometry }: Fields): Row['point'] {
  const { type, coordinates } = isObject(geometry) ? geometry : {};
  const positions: unknown = type === 'Point' ? [coordinates] : type === 'MultiPoint' ? coordinates : [];
  const [position, ...others] = Array.isArray(positions) ? (positions as unknown[]) : [];
  if (others.length || !Array.isArray(position) || !position.length) return undefined;
  const [lng, lat] = position as unknown[];
  return { lat, lng };
}

const areaOf = ({ type, coordinates }: Fields): Fields =>
  Array.isArray(coordinates) && (type === 'Polygon' || type === 'MultiPolygon') ? { area: { type, coordinates } } : {};
