/** What people call their columns, and which field of records.ts each of them is. */
import { fold } from './fold.js';
import { activitySchema, partnerSchema, supportSchema, type RecordType } from './records.js';

const contact = {
  contact_role: 'contacts.0.role',
  contact_name: 'contacts.0.firstName',
  phone: 'contacts.0.phone',
  sms: 'contacts.0.sms',
  whatsapp: 'contacts.0.whatsapp',
  email: 'contacts.0.email',
  contact_languages: 'contacts.0.languages',
  best_time: 'contacts.0.bestTime',
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

/** Columns whose path is not just their name in camel case. */
const nested: Record<RecordType, Record<string, string>> = {
  partner: {
    ...contact,
    ...place,
    ...{ samsyn_signed_on: 'samsyn.signedOn', samsyn_age_to: 'samsyn.ageTo' },
    ...{ samsyn_high_season: 'samsyn.highSeason', samsyn_url: 'samsyn.url' },
    ...{ leisure_card: 'leisureCard.accepted', leisure_card_checked_on: 'leisureCard.checkedOn' },
    safe_check: 'safe.checksRegister',
  },
  activity: {
    ...contact,
    ...place,
    beginners: 'beginnersWelcome',
    ...{ price: 'price.amount', currency: 'price.currency', per: 'price.per', price_extras: 'price.extras' },
    ...{ free_trials: 'trial.freeTimes', trial_how: 'trial.how' },
    ...{ reduced: 'feeHelp.reduced', instalments: 'feeHelp.instalments', leisure_card: 'feeHelp.leisureCard' },
    ...{ gear_needed: 'gear.needed', gear_lent: 'gear.lent', bring: 'gear.bring' },
    ...{ join_how: 'join.how', join_url: 'join.url', needs_personal_number: 'join.needsPersonalNumber' },
    ...{ places: 'places.status', places_checked_on: 'places.checkedOn', waiting: 'places.waiting' },
    ...{ parents_stay: 'parents.mayStay', parents_expected: 'parents.expected' },
    ...{ any_clothes: 'clothing.anyClothes', head_cover: 'clothing.headCover', long_sleeves: 'clothing.longSleeves' },
    ...{ changing_needed: 'changing.needed', changing_private: 'changing.private' },
    ...{ stop_name: 'stop.name', stop_walk_min: 'stop.walkMin', stop_lines: 'stop.lines' },
    buddy: 'guide.buddyAvailable',
  },
  support: {
    ...{ age_min: 'who.ageMin', age_max: 'who.ageMax', area: 'who.area', who_note: 'who.note' },
    ...{ amount: 'amount.max', currency: 'amount.currency', per: 'amount.per', year: 'amount.year' },
    ...{ apply_by: 'apply.by', apply_how: 'apply.how', needs: 'apply.needs' },
  },
};

/** Swedish and Danish column names by what they stand for, read only; folded as `foldColumn` folds. */
const aliases = new Map(
  Object.entries({
    ...{ id: 'kod nr', name: 'namn navn', title: 'titel', kind: 'typ art', about: 'beskrivning beskrivelse' },
    ...{ street: 'adress adresse gatuadress', postcode: 'postnr postnummer', city: 'ort by' },
    ...{ municipality: 'kommun kommune', lat: 'latitude latitud breddgrad breddegrad' },
    ...{
      lng: 'lon long longitude longitud langdgrad længdegrad',
      phone: 'telefon telefonnummer tlf',
      email: 'epost mail',
    },
    ...{ url: 'hemsida webb webbplats webbadress hjemmeside', hours: 'oppettider abningstider' },
    ...{
      activity: 'aktivitet idrott idræt',
      activities: 'aktiviteter',
      group: 'grupp gruppe',
      languages: 'sprak sprog',
    },
    ...{ agemin: 'alderfran alderfra', agemax: 'aldertill aldertil', schedule: 'tider tid' },
    ...{ price: 'pris avgift kontingent', reviewedon: 'kontrollerad kontrolleret' },
  }).flatMap(([column, names]) => names.split(' ').map((name): [string, string] => [name, column])),
);

/** Names that a longer column name may end in: skolnamn, skolenhetskod, postort. */
const endings: [RegExp, string][] = [
  [/na[mv]n$/, 'name'],
  [/(id|kode?)$/, 'id'],
  // …ort, but not sort, kort, sport, transport, rapport
  [/(?<!^s|[kp])ort$/, 'city'],
  [/(lat|latitude?)$/, 'lat'],
  [/(lon|long|lng|longitude?)$/, 'lng'],
];

/** Columns that may hold both numbers of a position. */
const position =
  /^([ck]oordinat(es?|er)?|position|point|punkt|location|lage|wkt|geom(etr[iy])?|geopoint(2d)?|lat[/,]?(lng|long?))$/;

/** Metre grids, by their own name or by that of an axis. */
const direction = '(n|e|x|y|nord|norr|north|ost|øst|east)';
const grid = new RegExp(
  `sweref|rt90|etrs89|epsg:?(30\\d\\d|258\\d\\d)|^utm($|\\d|zone|${direction}$)|^${direction}utm$`,
);
const axis = new RegExp(`^(${direction}(ing)?(koord|coord)?(inate?)?|(koord|coord)(inate?)?[nexy])m?$`);

/** A column's name as names are compared: the prefixes of flattened GeoJSON and `WGS84` do not count. */
export const foldColumn = (name: string): string =>
  fold(name.replace(/^\uFEFF?(properties|geometry)\./i, '')).replaceAll('wgs84', '');

/** Whether a name says that its positions are in degrees. */
export const isMarked = (name: string): boolean => fold(name).includes('wgs84');

const schemas = { partner: partnerSchema, activity: activitySchema, support: supportSchema };

/** Folded column name → path. */
const pathsOf = (type: RecordType): Map<string, string> =>
  new Map([
    ...Object.keys(schemas[type].entries).map((key): [string, string] => [foldColumn(key), key]),
    ...Object.entries(nested[type]).map(([name, path]): [string, string] => [foldColumn(name), path]),
  ]);
const paths = { partner: pathsOf('partner'), activity: pathsOf('activity'), support: pathsOf('support') };

/** Whether a name is exactly a key of the records of a type: `reviewedOn`. */
export const isOwnKey = (type: RecordType, name: string): boolean => Object.hasOwn(schemas[type].entries, name);

/** The path of a column by its own name: `age_min` → `ageMin`. */
export const pathOf = (type: RecordType, name: string): string | undefined => paths[type].get(foldColumn(name));

/** The name that records.md gives the column of a field: `place.lat` → `lat`. */
export const columnNameOf = (type: RecordType, path: string): string =>
  Object.entries(nested[type]).find(([, to]) => to === path)?.[0] ??
  path.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The column that a Swedish or Danish name stands for. `Förening` is whom an activity belongs to, else a name. */
export function aliasOf(type: RecordType, name: string): string | undefined {
  const folded = foldColumn(name);
  if (folded === 'forening') return type === 'partner' ? 'name' : 'partnerid';
  return aliases.get(folded);
}

/** The column that a name is by its ending. */
export const endingOf = (name: string): string | undefined =>
  isGrid(name) ? undefined : endings.find(([ending]) => ending.test(foldColumn(name)))?.[1];

export const isPosition = (name: string): boolean => position.test(foldColumn(name)) || fold(name) === 'wgs84';
export const isGrid = (name: string): boolean => grid.test(foldColumn(name)) || axis.test(foldColumn(name));

/** The type of a table that does not say: activities and support offers name what partners do not have. */
export function typeOf(names: readonly string[]): RecordType {
  const known = new Set(names.flatMap((name) => [foldColumn(name), aliasOf('partner', name) ?? '']));
  if (known.has('covers') && known.has('applyby')) return 'support';
  if (known.has('partnerid')) return 'activity';
  const isSession = known.has('forening') && ['title', 'activity', 'schedule'].some((name) => known.has(name));
  return isSession ? 'activity' : 'partner';
}

/** The column that says of each row what it is, if there is one: `type`, `Type`. */
export const typeColumnOf = (names: Iterable<string>): string =>
  [...names]
    .filter((name) => fold(name) === 'type')
    .toSorted((a, b) => Number(b === 'type') - Number(a === 'type'))[0] ?? 'type';

export const isType = (value: unknown): value is RecordType =>
  typeof value === 'string' && Object.hasOwn(schemas, value);

/** `partner`, ` Activity `: what a row says that it is; undefined for any other value. */
export function readType(cell: unknown): RecordType | undefined {
  const code = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  return isType(code) ? code : undefined;
}
