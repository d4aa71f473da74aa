/** Built once over the records, then asked. Deterministic: the same query gives the same answer. */
import { wallTime, zones } from '../model/clock.js';
import type { Activity, Partner, Records } from '../model/records.js';
import { inSlices, pause } from '../model/slices.js';
import { toAsks } from './asks.js';
import { toEntries, type Entry, type Terms } from './entries.js';
import { readFields } from './fragment.js';
import { boundsOf } from './geo.js';
import { inOrder, toItem, type Moment } from './items.js';
import type { NamedPlace } from './places.js';
import type { Answer, Bbox, Facets, Item, LatLng, Query } from './query.js';
import { sift, type Found } from './sift.js';
import type { TextTest } from './text.js';

export interface SearchOptions {
  /** When it is, for tests: it decides next times and the ages of years of birth. */
  now?: Date | string;
  /**
   * Code of an activity or a kind → more words that it is found by; or what brings them, called when texts are first
   * searched. Where they do not come, texts are searched without them, and the next question calls again.
   */
  terms?: Terms | (() => Promise<Terms>);
}

export interface Search {
  /** A promise, so that a worker can stand behind it one day. */
  find(query: Query): Promise<Answer>;
  /** A partner, whether or not it is in an answer. */
  partner(id: string): Partner | undefined;
  /** An activity, whether or not it is in an answer. */
  activity(id: string): Activity | undefined;
  /** How many of an answer fit, are to be asked, are full. */
  fitsOf(answer: Answer): Readonly<Record<Item['fit'], number>>;
  /** A partner's activities that are not closed. */
  sessionsOf: (partnerId: string) => readonly Activity[];
  /** The box round some records; null when none of them has a position. Of two with one id it is the partner. */
  boundsOf(ids: readonly string[], of?: Item['type']): Bbox | null;
  /**
   * Places by name, those of the records among them, the likeliest first; or those close to a point, the nearest
   * first; without a name (`''`) those where most records are, towns before houses. Rejects when the list cannot be fetched.
   */
  places(asked: string | LatLng, limit?: number): Promise<NamedPlace[]>;
}

type ListName = NonNullable<Query['of']>;

/** From so many on, a first question would wait for what it can do without. */
const MANY = 500;
/** Milliseconds. Nobody types sooner. */
const SOON = 500;

type Placed = Entry & { at: LatLng };

/** The different words in the texts of a list, made when they are first asked for. */
interface TextIn {
  terms: Terms;
  meant: () => Promise<ReadonlySet<string>>;
  paired: () => Promise<string[]>;
  written: () => Promise<string[]>;
}

const NO_TERMS: Terms = {};

/** What all answers to a question share, whatever part of them is seen. */
interface Sifted {
  found: Found[];
  facets: Facets;
  placed: Placed[];
  bounds: Bbox | null;
  moment: Moment;
}

/** Names sort as in the places' country: Danish has aa last. One order for all, for two have no common one. */
async function inOrderOfNames(entries: readonly Entry[]): Promise<Entry[]> {
  const danish = entries.filter(({ country }) => country === 'DK').length;
  const lang = danish * 2 > entries.length ? 'da' : 'sv';
  const compare =
    entries.length > MANY ? (await import('./names.js')).nameComparer(lang) : new Intl.Collator(lang).compare;
  return entries.toSorted((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

export function createSearch(records: Records, { now, terms = NO_TERMS }: SearchOptions = {}): Search {
  const entries = toEntries(records);
  const { partners } = entries;
  const listed = { partners: () => partners, activities: once(entries.activities) };
  // Collating is slow, so that it is done once and not for each question.
  const inNames = (of: ListName) => once(() => inOrderOfNames(listed[of]()));
  const sorted = { partners: inNames('partners'), activities: inNames('activities') };
  const byId = {
    partner: new Map(partners.map((entry) => [entry.id, entry])),
    activity: once(() => new Map(listed.activities().map((entry) => [entry.id, entry]))),
  };
  const broughtTerms = typeof terms === 'function' ? bringer(terms) : async () => terms;
  const textIn = (of: ListName, terms: Terms): TextIn => {
    const paired = once(async () => inSlices((await import('./text-index.js')).indexTexts(listed[of](), terms)));
    const written = once(async () => {
      await paired();
      return inSlices((await import('./text-index.js')).collectWords(listed[of]()));
    });
    const meant = once(async () => (await import('./text-index.js')).wordsOfTerms(terms));
    return { terms, meant, paired, written };
  };
  const madeTexts: Partial<Record<ListName, TextIn>> = {};
  /** Made again when terms come after all, but not while they are still made without. */
  const textsIn = async (of: ListName): Promise<TextIn> => {
    const brought = await broughtTerms();
    const made = madeTexts[of];
    if (made?.terms === brought) return made;
    await made?.paired().catch(() => {});
    const again = madeTexts[of];
    if (again?.terms === brought) return again;
    return (madeTexts[of] = textIn(of, brought));
  };
  // The texts of a large register take a while, so that they are read when the page has nothing else to do, or soon.
  const readTexts = async () => (await textsIn('partners')).written();
  if (partners.length > MANY)
    globalThis.requestIdleCallback?.(() => void readTexts().catch(() => {}), { timeout: SOON });

  let ownPlaces: Search['places'] | undefined;
  const places: Search['places'] = async (asked, limit) => {
    ownPlaces ??= (await import('./record-places.js')).placesOf(entries.spots);
    return ownPlaces(asked, limit);
  };

  const siftNow = async ({ of = 'partners', area, text, ...query }: Query, asked: Moment): Promise<Sifted> => {
    const isHit = text?.trim() ? await testOf(text, await textsIn(of)) : undefined;
    // Seldom asked, and the table of municipalities is long.
    const inArea = area && (await (await import('./area.js')).toAreaTest(area));
    const asks = toAsks(query, { year: asked.year, isHit, inArea: inArea || undefined });
    const list = await sorted[of]();
    // What was pressed is to be seen first, and what is found be drawn in a task of its own.
    if (list.length > MANY) await pause();
    const { found, facets } = sift(list, asks, query.near, entries.book);
    if (list.length > MANY) await pause();
    const isTimed = found.some(({ passed }) => passed.some(({ next }) => next));
    const moment = isTimed ? { ...asked, occurrences: (await import('../model/schedule.js')).occurrences } : asked;
    const ordered = inOrder(found, query, asks, moment);
    const placed = ordered.map(({ entry }) => entry).filter(isPlaced);
    return { found: ordered, facets, placed, bounds: boundsOf(placed.map(({ at }) => at)), moment };
  };

  /** Moving the map and asking for more rows ask the same of the records: the last sifting is kept for them. */
  let lastMoment: Moment | undefined;
  let last: { asked: string; sifted: () => Promise<Sifted> } | undefined;
  const siftOnce = ({ view: _view, limit: _limit, offset: _offset, ...query }: Query): Promise<Sifted> => {
    const moment = momentOf(now, lastMoment);
    lastMoment = moment;
    const asked = JSON.stringify([query, moment.minute]);
    if (last?.asked !== asked) last = { asked, sifted: once(() => siftNow(query, moment)) };
    return last.sifted();
  };

  /** All that an answer found: its own shape is public. */
  const fits = new WeakMap<Answer, readonly Pick<Item, 'fit'>[]>();

  const find = async (asked: Query): Promise<Answer> => {
    // Whoever asks may have it from anywhere.
    const { query } = readFields(Object.entries(asked ?? {}));
    const { view = {}, limit, offset = 0 } = query;
    const { found, facets, placed, bounds, moment } = await siftOnce(query);
    const answer: Answer = {
      total: found.length,
      items: found
        .slice(offset, limit === undefined ? undefined : offset + limit)
        .map((one) => toItem(one, query, moment)),
      // A copy, for the next answer has it too.
      facets: structuredClone(facets),
      // A list needs none of them.
      clusters: view.zoom === undefined ? [] : (await import('./clusters.js')).clustersOf(placed, view),
      bounds: bounds && [...bounds],
    };
    fits.set(answer, found);
    return answer;
  };

  return {
    find,
    sessionsOf: entries.sessionsOf,
    fitsOf: (answer) => countFits(fits.get(answer) ?? answer.items),
    activity: (id) => byId.activity().get(id)?.record as Activity | undefined,
    partner: (id) => byId.partner.get(id)?.record as Partner | undefined,
    boundsOf(ids, of) {
      const entryOf = (id: string) =>
        (of !== 'activity' && byId.partner.get(id)) || (of !== 'partner' && byId.activity().get(id)) || undefined;
      return boundsOf(ids.flatMap((id) => entryOf(id)?.at ?? []));
    },
    places,
  };
}

/** Few words have a pair; to compare all of them is needed for typos alone. */
async function testOf(text: string, { meant, paired, written }: TextIn): Promise<TextTest | undefined> {
  const { allowsTypos, textTest } = await import('./text.js');
  const words = await paired();
  return textTest(text, allowsTypos(text) ? [...words, ...(await written())] : words, await meant());
}

/** Without what does not come, which is told once; what has come is kept. */
function bringer(bring: () => Promise<Terms>): () => Promise<Terms> {
  const brought = once(async () => bring());
  let isTold = false;
  return () =>
    brought().catch((error: unknown) => {
      if (!isTold) console.warn('Integ: texts are searched without the words for activities', error);
      isTold = true;
      return NO_TERMS;
    });
}

function countFits(of: readonly Pick<Item, 'fit'>[]): Record<Item['fit'], number> {
  const counts = { yes: 0, ask: 0, full: 0 };
  for (const { fit } of of) counts[fit] += 1;
  return counts;
}

const isPlaced = (entry: Entry): entry is Placed => entry.at !== undefined;

/** What was rejected may be tried again. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    if (made.value instanceof Promise) made.value.catch(() => (made = undefined));
    return made.value;
  };
}

/** Each time zone is asked for once a question, and when it is needed: its clock is slow to set up. */
function momentOf(now?: Date | string | null, last?: Moment): Moment {
  const told = new Date(now ?? Date.now());
  const at = Number.isFinite(told.getTime()) ? told : new Date();
  const times = new Map<string, string>();
  const timeIn = (timeZone: string) => {
    const time = times.get(timeZone) ?? wallTime(at, timeZone);
    times.set(timeZone, time);
    return time;
  };
  const minute = Math.floor(at.getTime() / 60_000);
  return {
    minute,
    times: last?.minute === minute ? last.times : new Map(),
    year: () => Number(timeIn(zones.SE).slice(0, 4)),
    wallTime: timeIn,
  };
}
