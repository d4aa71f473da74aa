/**
 * From the names people give their columns to the paths of records.ts. A table is mapped as a whole,
 * because whether a column can be the id shows only when every row has been read.
 */
import type { Where } from './problem.js';
import { activitySchema, partnerSchema, supportSchema, type RecordType } from './records.js';

/** One raw record: what stood under each name, before anything is made of it. */
export interface Row {
  where: Where;
  fields: Record<string, unknown>;
}

/** What a source gives: rows that share their columns. */
export interface Table {
  rows: Row[];
  /** Absent: the columns tell. */
  type?: RecordType;
}

export interface ColumnOptions {
  /** Which column is which when the names say it differently: `{name: 'distrikt'}`. */
  columns?: Record<string, string>;
  /** Language of plain texts, default Swedish. */
  lang?: string;
}

const contact = {
  contact_role: 'contacts.0.role',
  contact_name: 'contacts.0.firstName',
  phone: 'contacts.0.phone',
  email: 'contacts.0.email',
  contact_languages: 'contacts.0.languages',
  consent_on: 'contacts.0.consentOn',
};
const place = {
  place_name: 'place.name',
  street: 'place.address.street',
  postcode: 'place.address.postcode',
  city: 'place.address.city',
  municipality: 'place.municipality',
  lat: 'place.lat',
  lng: 'place.lng',
};
const price = { price: 'price.amount', currency: 'price.currency', per: 'price.per' };

/** Columns whose path is not just their name in camel case. */
const nested: Record<RecordType, Record<string, string>> = {
  partner: {
    ...contact,
    ...place,
    samsyn_signed_on: 'samsyn.signedOn',
    samsyn_age_to: 'samsyn.ageTo',
    samsyn_high_season: 'samsyn.highSeason',
  },
  activity: { ...place, ...price, beginners: 'beginnersWelcome', join_how: 'join.how', places: 'places.status' },
  support: {
    ...{ age_min: 'who.ageMin', age_max: 'who.ageMax', area: 'who.area' },
    ...{ amount: 'amount.max', currency: 'amount.currency', per: 'amount.per', year: 'amount.year' },
    ...{ apply_by: 'apply.by', apply_how: 'apply.how' },
  },
};

/** Swedish and Danish column names, read only; folded as `fold` folds. */
const aliases: Record<string, string> = {
  ...{ kod: 'id', nr: 'id', namn: 'name', navn: 'name', titel: 'title', typ: 'kind', art: 'kind' },
  ...{ adress: 'street', adresse: 'street', gatuadress: 'street', postnr: 'postcode', postnummer: 'postcode' },
  ...{ ort: 'city', by: 'city', kommun: 'municipality', kommune: 'municipality' },
  ...{ latitude: 'lat', latitud: 'lat', breddgrad: 'lat', breddegrad: 'lat' },
  ...{ lon: 'lng', long: 'lng', longitude: 'lng', longitud: 'lng', langdgrad: 'lng', længdegrad: 'lng' },
  ...{ telefon: 'phone', telefonnummer: 'phone', tlf: 'phone', epost: 'email', mail: 'email' },
  ...{ hemsida: 'url', webb: 'url', webbplats: 'url', webbadress: 'url', hjemmeside: 'url' },
  ...{ aktivitet: 'activity', idrott: 'activity', idræt: 'activity', grupp: 'group', gruppe: 'group' },
  ...{ alderfran: 'agemin', alderfra: 'agemin', aldertill: 'agemax', aldertil: 'agemax' },
  ...{ tider: 'schedule', tid: 'schedule', pris: 'price', avgift: 'price', kontingent: 'price' },
  ...{ sprak: 'languages', sprog: 'languages', kontrollerad: 'reviewedon', kontrolleret: 'reviewedon' },
  ...{ beskrivning: 'about', beskrivelse: 'about' },
};

/** Names that a longer column name may end in: skolnamn, skolenhetskod, postort. */
const endings: [RegExp, string][] = [
  [/na[mv]n$/, 'name'],
  [/(id|kode?)$/, 'id'],
  // …ort, but not sport and transport
  [/(?<!sp)ort$/, 'city'],
  [/(lat|latitude?)$/, 'lat'],
  [/(lon|long|lng|longitude?)$/, 'lng'],
];

/** Case, accents, blanks, `_ - ( )` and BOM do not count, nor do the prefixes of flattened GeoJSON. */
const fold = (name: string) =>
  name
    .replace(/^\uFEFF/, '')
    .replace(/^(properties|geometry)\./i, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]|[\s_()-]|wgs84/g, '');

const schemas = { partner: partnerSchema, activity: activitySchema, support: supportSchema };

/** Folded column name → path, for one type. */
const pathsOf = (type: RecordType): Map<string, string> =>
  new Map([
    ...Object.keys(schemas[type].entries).map((key): [string, string] => [fold(key), key]),
    ...Object.entries(nested[type]).map(([name, path]): [string, string] => [fold(name), path]),
  ]);

/** Plain texts that become a map of languages. */
const texts = new Set(['title', 'about', 'apply.how', 'conditions']);

const isEmpty = (cell: unknown) =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The type of a table that does not say: support and activities name what partners do not have. */
function typeOf(names: Set<string>): RecordType {
  if (names.has('covers') && names.has('applyby')) return 'support';
  return names.has('partnerid') ? 'activity' : 'partner';
}

/** A row's type when it says one; any other value of a `type` column is an ordinary extra. */
function ownType({ fields: { type } }: Row): RecordType | undefined {
  return typeof type === 'string' && Object.hasOwn(schemas, type) ? (type as RecordType) : undefined;
}

function mapNames(table: Table, names: string[], paths: Map<string, string>, chosen: Record<string, string>) {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const take = (name: string, path: string | undefined) => {
    if (!path || taken.has(path) || found.has(name)) return;
    found.set(name, path);
    taken.add(path);
  };
  const canBeId = (name: string) => {
    const cells = table.rows.map((row) => row.fields[name]);
    return !cells.some(isEmpty) && new Set(cells).size === cells.length;
  };
  const offer = (name: string, column: string | undefined) => {
    if (column && (column !== 'id' || canBeId(name))) take(name, paths.get(column));
  };
  for (const [column, name] of Object.entries(chosen)) take(name, paths.get(fold(column)));
  // Of several positions the one marked WGS84 is taken, so marked names are offered first.
  const inOrder = names.toSorted((a, b) => Number(/wgs84/i.test(b)) - Number(/wgs84/i.test(a)));
  for (const name of inOrder) take(name, paths.get(fold(name)));
  for (const name of inOrder) offer(name, aliases[fold(name)]);
  for (const name of inOrder)
    if (!Object.hasOwn(aliases, fold(name))) offer(name, endings.find(([ending]) => ending.test(fold(name)))?.[1]);
  for (const name of names) if (['title', 'titel'].includes(fold(name))) take(name, paths.get('name'));
  return found;
}

/**
 * Sets `a.0.b` in copies of what is nested, for that may be the caller's. Where two columns disagree
 * whether `a` is an object, the object stays.
 */
function put(target: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  const old = target[key];
  if (rest.length) {
    const inner = Array.isArray(old) ? [...(old as unknown[])] : isObject(old) ? { ...old } : rest[0] === '0' ? [] : {};
    put(inner as Record<string, unknown>, rest, value);
    target[key] = inner;
  } else if (!isObject(old)) target[key] = value;
  else if (isObject(value)) target[key] = { ...old, ...value };
}

/** Names that reach a prototype; a column of such a name is dropped. */
const unsafe = new Set(['__proto__', 'constructor', 'prototype']);

/** A row of a table as an object with the paths of its type; what is still unread stays as it stood. */
export interface Raw {
  type: RecordType;
  where: Where;
  object: Record<string, unknown>;
}

/** The rows of a table with their columns mapped; columns nobody knows stay as extra properties. */
export function mapColumns(table: Table, { columns = {}, lang = 'sv' }: ColumnOptions): Raw[] {
  const names = [...new Set(table.rows.flatMap((row) => Object.keys(row.fields)))];
  const tableType = table.type ?? typeOf(new Set(names.map(fold)));
  const maps = new Map<RecordType, Map<string, string>>();
  const mapOf = (type: RecordType) => {
    const map = maps.get(type) ?? mapNames(table, names, pathsOf(type), columns);
    maps.set(type, map);
    return map;
  };
  return table.rows.map((row) => {
    const said = table.type ? undefined : ownType(row);
    const type = said ?? tableType;
    const map = mapOf(type);
    const object: Record<string, unknown> = {};
    for (const [name, cell] of Object.entries(row.fields)) {
      if (isEmpty(cell) || unsafe.has(name) || (said && name === 'type')) continue;
      const path = map.get(name);
      // Another column stands in for this one: it is no field, and no extra either.
      if (!path && Object.hasOwn(schemas[type].entries, name)) continue;
      // An object is in its final form already, under a key of its own: `price: {amount: 450}`.
      const isOwnKey = !path || (isObject(cell) && path.includes('.'));
      const value = path && texts.has(path) && typeof cell === 'string' ? { [lang]: cell } : cell;
      put(object, isOwnKey ? [name] : path.split('.'), value);
    }
    return { type, where: row.where, object };
  });
}
