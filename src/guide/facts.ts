/** Facts with numbers or rules, as data: what was true when, and who says so. The words make sentences of them. */

/** Where a fact stands. */
export interface Source {
  /** Who published it. */
  name: string;
  /** Year, month or day: `2023`, `2025-09`, `2025-09-16`. */
  date: string;
  /** `published`: the date is the source's own. `read`: it has none, and that is when we read it. */
  dated: 'published' | 'read';
}

interface Told {
  country: 'SE' | 'DK';
  /** Amounts in the country's currency, ages in years, shares in percent; the rest as it is called. */
  figures: Readonly<Record<string, number>>;
  source: Source;
}

const published = (name: string, date: string): Source => ({ name, date, dated: 'published' });
/** The sources without a date were read in November 2026. */
const read = (name: string): Source => ({ name, date: '2026-11', dated: 'read' });

const told = {
  'leisure-card': {
    country: 'SE',
    figures: { ageMin: 8, ageMax: 16, amount: 500, raised: 2000, year: 2025 },
    source: published('Folkhälsomyndigheten', '2025-09'),
  },
  'leisure-card-activity': {
    country: 'SE',
    figures: { times: 6, months: 6 },
    source: read('Ystads kommun'),
  },
  'leisure-card-deadline': {
    country: 'SE',
    figures: { month: 11, day: 30 },
    source: published('Nyheter24', '2025-09'),
  },
  'leisure-card-address': { country: 'SE', figures: {}, source: published('Nyheter24', '2025-09') },
  'leisure-card-payment': { country: 'SE', figures: {}, source: read('SportAdmin') },
  'gear-bank': { country: 'SE', figures: { days: 14, fee: 0 }, source: read('Fritidsbanken') },
  'gear-bank-spread': { country: 'SE', figures: { percent: 40 }, source: read('via.tt.se') },
  'may-flower': { country: 'SE', figures: { ageMax: 18, noteMonths: 3 }, source: read('Majblomman') },
  'parish-fund': { country: 'SE', figures: {}, source: read('Svärdsjö pastorat, Svenska kyrkan') },
  'lok-support': {
    country: 'SE',
    figures: { ageMin: 7, ageMax: 25, minutes: 60, groupMin: 3, groupMax: 30 },
    source: read('Svenska Landhockeyförbundet'),
  },
  'lok-newcomers': { country: 'SE', figures: {}, source: read('Svenska Landhockeyförbundet') },
  fritidspas: {
    country: 'DK',
    figures: { municipalities: 62, yearFrom: 2021, yearTo: 2022 },
    source: published('akks.dk', '2022'),
  },
  'fritidspas-copenhagen': {
    country: 'DK',
    figures: { ageMin: 6, ageMax: 17, fee: 1000, gear: 500, times: 6, percent: 30 },
    source: read('Københavns Kommune'),
  },
  broen: {
    country: 'DK',
    figures: { children: 7479, year: 2023 },
    source: published('BROEN Danmark', '2023'),
  },
  get2sport: {
    country: 'DK',
    figures: { clubs: 74, municipalities: 25, year: 2024 },
    source: published('DIF', '2024'),
  },
  'furesoe-guidance': {
    country: 'DK',
    figures: { inquiries: 301, children: 179, clubs: 33, percent: 60, months: 6, feeSupport: 79 },
    source: read('Furesø Kommune'),
  },
  'furesoe-buddies': {
    country: 'DK',
    figures: { members: 2, visitsMin: 3, visitsMax: 5 },
    source: read('Furesø Kommune'),
  },
  'small-guides': {
    country: 'DK',
    figures: { guides: 6, year: 2023 },
    source: published('sbst.dk', '2023'),
  },
  'asked-by-club': {
    country: 'SE',
    figures: { percent: 5 },
    source: published('Karlstads universitet', '2020'),
  },
  girls: {
    country: 'SE',
    figures: { ageMin: 13, ageMax: 20, foreign: 31, swedish: 47 },
    source: published('Delmi 2021:1, Vi Lärare', '2021'),
  },
  'open-activity': { country: 'SE', figures: { times: 5, adults: 2 }, source: read('Enköpings kommun') },
  'register-check': {
    country: 'SE',
    figures: { year: 2020, age: 15 },
    source: read('Svensk Simidrott'),
  },
  'samsyn-age': {
    country: 'SE',
    figures: { sports: 6, age: 15 },
    source: published('Småland-Blekinges Handbollförbund', '2017-02'),
  },
  'samsyn-falkoping': {
    country: 'SE',
    figures: { before: 13, after: 30 },
    source: read('RF-SISU Västra Götaland'),
  },
} as const satisfies Record<string, Told>;

export type FactId = keyof typeof told;

/** The numbers of one fact, as numbers. */
export type Figures<Id extends FactId = FactId> = {
  readonly [K in keyof (typeof told)[Id]['figures']]: number;
};

/** What a words file says of each fact. */
export type FactTexts = { [Id in FactId]: (figures: Figures<Id>) => string };

export interface Fact extends Told {
  id: FactId;
  /** ISO: from this day on nobody has told us otherwise. Of a month or a year its first day. */
  asOf: string;
}

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

export const facts = Object.fromEntries(
  Object.entries(told).map(([id, fact]) => [id, { id, ...fact, asOf: firstDay(fact.source.date) }]),
) as { readonly [Id in FactId]: Fact & { figures: Figures<Id> } };

/** Whether a fact is more than a year old: then it is to be checked first. @param today ISO */
export const isOld = ({ asOf }: Fact, today: string): boolean =>
  `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}` < today;

/** A fact in words. */
export const sayFact = (id: FactId, texts: FactTexts): string =>
  (texts[id] as (figures: Told['figures']) => string)(facts[id].figures);
