/** Built once over the records, then asked. Deterministic: the same query gives the same answer. */
import type { Activity, Partner, Records } from '../model/records.js';
import { clustersOf } from './clusters.js';
import { toEntries, type Entry } from './entries.js';
import { boundsOf, isWithin, kilometres } from './geo.js';
import type { Answer, Bbox, Facets, Item, LatLng, Query } from './query.js';
import { textTest } from './text.js';

export interface Search {
  /** A promise, so that a worker can stand behind it one day. */
  find(query: Query): Promise<Answer>;
  /** The record of an id, whether or not it is in an answer. */
  get(id: string): Partner | Activity | undefined;
  /** A partner's activities that are not closed. */
  sessionsOf: (partnerId: string) => readonly Activity[];
  /** The box round some records; null when none of them has a position. */
  boundsOf(ids: readonly string[]): Bbox | null;
}

type Verdict = 'hit' | 'unknown' | 'miss';
type Test = (entry: Entry) => Verdict;
/** The fields whose codes are counted as well as filtered on, and where an entry has them. */
const facetFields = {
  kinds: (entry: Entry) => (entry.kind ? [entry.kind] : []),
  languages: (entry: Entry) => entry.languages,
} satisfies Record<keyof Facets, (entry: Entry) => string[]>;
type FacetField = keyof Facets;
const facetNames = Object.keys(facetFields) as FacetField[];

const verdict = (isHit: boolean): Verdict => (isHit ? 'hit' : 'miss');

/** One hit among the asked codes is enough; no code at all is unknown. */
const codesTest =
  (codesOf: (entry: Entry) => string[], asked: string[]): Test =>
  (entry) => {
    const codes = codesOf(entry);
    return codes.length ? verdict(asked.some((code) => codes.includes(code))) : 'unknown';
  };

/** A test for each field that is asked; `near` and `view` never filter. */
function testsOf({ text, near, within, bbox, ...query }: Query): Map<string, Test> {
  const tests = new Map<string, Test>();
  for (const field of facetNames)
    if (query[field]?.length) tests.set(field, codesTest(facetFields[field], query[field]));
  if (text?.trim()) {
    const isHit = textTest(text);
    tests.set('text', ({ haystack }) => verdict(isHit(haystack)));
  }
  if (bbox) tests.set('bbox', ({ at }) => verdict(at !== undefined && isWithin(at, bbox)));
  if (near && within !== undefined)
    tests.set('within', ({ at }) => (at ? verdict(kilometres(near, at) <= within) : 'unknown'));
  return tests;
}

const fitOrder = { yes: 0, ask: 1, full: 2 };

/** Names sort as in the places' country: Danish has aa last. One order for all, for two have no common one. */
function collatorFor(entries: readonly Entry[]): Intl.Collator {
  const danish = entries.filter(({ country }) => country === 'DK').length;
  return new Intl.Collator(danish * 2 > entries.length ? 'da' : 'sv');
}

function compare(sort: 'near' | 'name', collator: Intl.Collator) {
  return (a: Found, b: Found): number =>
    fitOrder[a.fit] - fitOrder[b.fit] ||
    (sort === 'near' ? (a.km ?? Infinity) - (b.km ?? Infinity) || 0 : 0) ||
    collator.compare(a.entry.name, b.entry.name) ||
    (a.entry.id < b.entry.id ? -1 : 1);
}

interface Found {
  entry: Entry;
  fit: Item['fit'];
  km?: number;
}

export function createSearch(records: Records): Search {
  const entries = toEntries(records);
  const byId = new Map([...entries.activities, ...entries.partners].map((entry) => [entry.id, entry]));

  const collator = collatorFor(entries.partners);

  const find = async (query: Query): Promise<Answer> => {
    const { of = 'partners', near, view = {}, limit, offset = 0 } = query;
    const { found, facets } = sift(entries[of], testsOf(query), near);
    found.sort(compare(query.sort ?? (near ? 'near' : 'name'), collator));
    const placed = found.flatMap(({ entry: { id, kind, at } }) => (at ? [{ id, kind, at }] : []));
    return {
      total: found.length,
      items: found.slice(offset, limit === undefined ? undefined : offset + limit).map(toItem),
      facets,
      clusters: clustersOf(placed, view),
      bounds: boundsOf(placed.map(({ at }) => at)),
    };
  };

  return {
    find,
    sessionsOf: (partnerId) => entries.sessions.get(partnerId) ?? [],
    get: (id) => byId.get(id)?.record,
    boundsOf: (ids) => boundsOf(ids.flatMap((id) => byId.get(id)?.at ?? [])),
  };
}

/** What passes, and the facets: a record that misses in one field alone still counts in that facet. */
function sift(entries: readonly Entry[], tests: Map<string, Test>, near: LatLng | undefined) {
  const found: Found[] = [];
  const facets: Facets = { kinds: {}, languages: {} };
  for (const entry of entries) {
    const verdicts = [...tests].map(([field, test]) => ({ field, verdict: test(entry) }));
    const missed = verdicts.filter(({ verdict }) => verdict === 'miss');
    if (missed.length > 1) continue;
    for (const field of facetNames) {
      if (missed[0] && missed[0].field !== field) continue;
      for (const code of facetFields[field](entry)) facets[field][code] = (facets[field][code] ?? 0) + 1;
    }
    if (missed.length) continue;
    const isUnknown = verdicts.some(({ verdict }) => verdict === 'unknown');
    const fit = entry.isFull ? 'full' : isUnknown ? 'ask' : 'yes';
    found.push({ entry, fit, ...(near && entry.at ? { km: kilometres(near, entry.at) } : {}) });
  }
  return { found, facets };
}

const toItem = ({ entry: { type, id, record }, fit, km }: Found): Item => ({
  type,
  id,
  fit,
  ...(km === undefined ? {} : { km }),
  record,
});
