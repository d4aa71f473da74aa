/**
 * Query and Answer as the design page writes them, told a second time: slowly, record by record and code by code,
 * and sharing nothing with src/search but its types. Only what random.ts makes is understood.
 */
import { countryOf } from '../../src/model/country.js';
import type { Activity, Partner, Records } from '../../src/model/records.js';
import type { Facets, LatLng, Outline, Query } from '../../src/search/query.js';
import { fitsAge, needsAll, ofActivities, primary, verdictOf, type Thing, type Verdict } from './brute-codes.js';
import { nextTime } from './brute-times.js';
import { hasWords } from './brute-words.js';
import { codes } from './random.js';

export interface Expected {
  id: string;
  fit: 'yes' | 'ask' | 'full';
  ages?: number[];
  next?: string;
  at?: LatLng;
}

const facetFields = [
  ...['kinds', 'activities', 'groups', 'languages', 'slots', 'access', 'help', 'benefits', 'offers', 'seeks'],
  ...['free', 'beginners', 'open'],
];
const fits = ['yes', 'ask', 'full'] as const;
/** Every code that a record of random.ts may be known to hit; languages by their primary subtags. */
const universe: Record<string, readonly string[]> = {
  ...codes,
  languages: ['sv', 'ar', 'fa', 'prs', 'sr'],
  slots: [
    ...['mon', 'tue', 'wed'].flatMap((day) => ['day', 'after-school', 'evening'].map((part) => `${day}-${part}`)),
    ...['sat', 'sun'],
  ],
};

/** With the earth of Turf. */
function kilometres(a: LatLng, b: LatLng): number {
  const [p, q] = [(a.lat * Math.PI) / 180, (b.lat * Math.PI) / 180];
  const half =
    Math.sin((q - p) / 2) ** 2 + Math.cos(p) * Math.cos(q) * Math.sin(((b.lng - a.lng) * Math.PI) / 360) ** 2;
  return 6371.0088 * 2 * Math.asin(Math.sqrt(half));
}

const isInBox = ({ lat, lng }: LatLng, [west, south, east, north]: readonly number[]) =>
  lat >= (south as number) && lat <= (north as number) && lng >= (west as number) && lng <= (east as number);

/** In an odd number of rings, by a ray to the east. */
function isInRings({ lat, lng }: LatLng, rings: readonly (readonly (readonly number[])[])[]): boolean {
  const crossings = rings.flatMap((ring) =>
    ring.slice(1).filter(([x = 0, y = 0], i) => {
      const [fromX = 0, fromY = 0] = ring[i] ?? [];
      return y > lat !== fromY > lat && lng < ((fromX - x) * (lat - y)) / (fromY - y) + x;
    }),
  );
  return crossings.length % 2 === 1;
}

const mean = (numbers: number[]) => numbers.reduce((a, b) => a + b) / numbers.length;

function positionOf({ partner, activity }: Thing): LatLng | undefined {
  if (activity?.place.unplaced) return undefined;
  for (const record of [activity, partner]) {
    const { lat, lng } = record?.place ?? {};
    if (lat !== undefined && lng !== undefined) return { lat, lng };
  }
  const area = partner?.area;
  if (typeof area !== 'object') return undefined;
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  // The last corner of a ring is its first again.
  const corners = polygons.flat().flatMap((ring) => ring.slice(1));
  return { lat: mean(corners.map(([, lat]) => lat)), lng: mean(corners.map(([lng]) => lng)) };
}

const towns: Record<string, readonly string[]> = {
  'SE-0617': ['Gnosjö', 'Gnosjö kommun', 'SE-0617'],
  'DK-0101': ['København', 'Københavns Kommune'],
};

function areaVerdict(area: string | readonly number[] | Outline, thing: Thing): Verdict {
  const at = positionOf(thing);
  if (typeof area === 'string' && towns[area]) {
    const own = thing.partner?.area;
    const code = typeof own === 'string' && /^(SE|DK)-\d{4}$/.test(own) ? own : undefined;
    const town = thing.activity?.place.municipality ?? thing.partner?.place.municipality ?? code;
    return town === undefined ? 'unknown' : towns[area].includes(town) ? 'hit' : 'miss';
  }
  if (!at) return 'unknown';
  if (typeof area === 'string') return isInBox(at, area.split(',').map(Number)) ? 'hit' : 'miss';
  if (!('coordinates' in area)) return isInBox(at, area) ? 'hit' : 'miss';
  return isInRings(at, area.coordinates.flat(area.type === 'Polygon' ? 0 : 1) as number[][][]) ? 'hit' : 'miss';
}

/** The codes of a field that are asked; none where nothing is. A language that is told twice is one. */
function codesOf(query: Query, field: string): (string | number)[] {
  if (field === 'languages') return [...new Set(query.languages?.map(primary))];
  const asked = query[field as keyof Query];
  return asked === true ? ['yes'] : Array.isArray(asked) ? asked : [];
}

export function bruteForce({ partners, activities }: Records, query: Query, now: string) {
  const { of = 'partners', text = '', near, within, bbox, area, ages = [] } = query;
  const sort = query.sort ?? (near ? 'near' : 'name');
  const byId = new Map(partners.map((partner) => [partner.id, partner]));
  const partnerOf = ({ partnerId }: Activity) => byId.get(partnerId);
  const isFound = (one?: Partner | Activity) => one?.status !== 'closed';
  const whoseIs = (one: Partner | Activity) => ('partnerId' in one ? partnerOf(one as Activity) : undefined);
  const sessions = activities.filter((one) => isFound(one) && isFound(partnerOf(one)));
  const ofPartner = new Map<string, Activity[]>();
  for (const one of sessions) ofPartner.set(one.partnerId, [...(ofPartner.get(one.partnerId) ?? []), one]);

  /** A field's verdict, of which one code is enough or all are needed; and how many codes hit. */
  const judge = (field: string, thing: Thing): [Verdict, hits: number] => {
    const verdicts = codesOf(query, field).map((code) => verdictOf(field, code, thing, query, now));
    const order = needsAll.includes(field)
      ? (['miss', 'unknown', 'hit'] as const)
      : (['hit', 'unknown', 'miss'] as const);
    const verdict = order.find((one) => verdicts.includes(one)) ?? 'hit';
    return [verdict, verdicts.filter((one) => one === 'hit').length];
  };
  const asked = [...facetFields, 'ages'].filter((field) => codesOf(query, field).length);
  const askedOfActivities = asked.filter((field) => ofActivities.includes(field));
  const askedOfAll = asked.filter((field) => !ofActivities.includes(field));

  const judgeWhole = (thing: Thing, own: readonly Activity[]) => {
    const at = positionOf(thing);
    const verdicts = new Map<string, [Verdict, number]>(askedOfAll.map((field) => [field, judge(field, thing)]));
    const add = (field: string, verdict: Verdict) => verdicts.set(field, [verdict, verdict === 'hit' ? 1 : 0]);
    const records = [thing.partner, thing.activity, ...own].filter((one) => one !== undefined);
    if (/[\p{L}\p{N}]/u.test(text)) add('text', hasWords(text, records) ? 'hit' : 'miss');
    if (bbox) add('bbox', at && isInBox(at, bbox) ? 'hit' : 'miss');
    if (near && within !== undefined) add('within', !at ? 'unknown' : kilometres(near, at) <= within ? 'hit' : 'miss');
    if (area && (typeof area !== 'string' || area.trim())) add('area', areaVerdict(area as Outline, thing));
    return verdicts;
  };
  const missed = (verdicts: ReadonlyMap<string, [Verdict, number]>) =>
    [...verdicts].filter(([, [verdict]]) => verdict === 'miss').map(([field]) => field);
  const count = (verdicts: ReadonlyMap<string, [Verdict, number]>) =>
    [...verdicts.values()].reduce((sum, [, hits]) => sum + hits, 0);

  const facets = new Map(facetFields.map((field) => [field, new Map<string, number>()]));
  const found: (Expected & { rank: number; name: string })[] = [];
  const records: readonly (Partner | Activity)[] = of === 'partners' ? partners.filter(isFound) : sessions;
  for (const record of records) {
    const whole: Thing =
      of === 'partners'
        ? { partner: record as Partner, activity: undefined }
        : { partner: partnerOf(record as Activity), activity: record as Activity };
    const own = of === 'partners' ? (ofPartner.get(record.id) ?? []) : [];
    const verdicts = judgeWhole(whole, own);
    const missedByWhole = missed(verdicts);
    const inOrder = own.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    // Who has activities and names no codes and no doors of its own is known by the activities alone.
    const isKnown = own.length > 0 && !whole.partner?.activities.length && !whole.partner?.accessibility.length;
    const things = [...inOrder.map((activity): Thing => ({ ...whole, activity })), ...(isKnown ? [] : [whole])];
    const tries = things.map((thing) => {
      const judged = new Map(askedOfActivities.map((field) => [field, judge(field, thing)]));
      const isUnknown = [...judged.values()].some(([verdict]) => verdict === 'unknown');
      const mayBeFull = of === 'activities' || askedOfActivities.length > 0;
      const fit = mayBeFull && thing.activity?.places?.status === 'full' ? 2 : isUnknown ? 1 : 0;
      return { thing, missed: missed(judged), fit, hits: count(judged) };
    });

    for (const [field, counts] of facets) {
      const isOwn = !ofActivities.includes(field);
      if (missedByWhole.some((other) => !isOwn || other !== field)) continue;
      const fitting = tries.filter((one) => one.missed.every((other) => !isOwn && other === field));
      const hit = (thing: Thing, code: string | number) => verdictOf(field, code, thing, query, now) === 'hit';
      const isCounted = (code: string) =>
        isOwn
          ? fitting.length > 0 && hit(whole, code)
          : fitting.some(
              ({ thing }) =>
                hit(thing, code) &&
                (!needsAll.includes(field) || codesOf(query, field).every((one) => hit(thing, one))),
            );
      for (const code of universe[field] ?? ['yes']) if (isCounted(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }

    const passing = tries.filter((one) => !one.missed.length);
    const [best] = passing.toSorted((a, b) => a.fit - b.fit || b.hits - a.hits);
    if (missedByWhole.length || !best) continue;
    const isUnknown = [...verdicts.values()].some(([verdict]) => verdict === 'unknown');
    const at = positionOf(whole);
    const { activity } = best.thing;
    const year = Number(now.slice(0, 4));
    const next = passing.flatMap(({ thing }) => (thing.activity && nextTime(thing.activity, now)) ?? []).toSorted()[0];
    const ranks = {
      near: near && at ? kilometres(near, at) : Infinity,
      time: next ? Date.parse(`${next}:00Z`) : Infinity,
      fit: -count(verdicts) - best.hits,
      name: 0,
    };
    found.push({
      id: record.id,
      fit: fits[Math.max(best.fit, best.fit === 2 ? 2 : Number(isUnknown))] ?? 'yes',
      ...(ages.length && { ages: ages.filter((age) => activity && fitsAge(activity, age, year) === 'hit') }),
      ...(next && { next }),
      ...(at && { at }),
      rank: ranks[sort],
      name: 'name' in record ? String(record.name) : (Object.values(record.title as object)[0] ?? ''),
    });
  }
  const danish = records.filter((one) => countryOf(one, whoseIs(one)) === 'DK').length;
  const { compare } = new Intl.Collator(danish > records.length - danish ? 'da' : 'sv');
  const items = found
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .toSorted((a, b) => (sort === 'near' || sort === 'time' ? 0 : compare(a.name, b.name)))
    .toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .toSorted((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit))
    .map(({ rank: _rank, name: _name, ...item }): Expected => item);
  const counted = [...facets].map(([field, counts]) => [field, Object.fromEntries(counts)]);
  return { items, facets: Object.fromEntries(counted) as Facets };
}
