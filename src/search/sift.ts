/** A question put to each entry: what passes, and how many would if a code were asked for. */
import type { Entry } from './entries.js';
import { boundsOf, isWithin, kilometres } from './geo.js';
import type { Bbox, Facets, Item, LatLng, Query } from './query.js';
import { textTest } from './text.js';

export interface Found {
  entry: Entry;
  fit: Item['fit'];
  km?: number;
}

type Placed = Entry & { at: LatLng };

/** What all answers to a question share, whatever part of them is seen. */
export interface Sifted {
  /** In order. */
  found: Found[];
  facets: Facets;
  placed: Placed[];
  bounds: Bbox | null;
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

/** Of entries that stand in the order of their names already: those that are alike stay so. */
function compare(sort: 'near' | 'name') {
  return (a: Found, b: Found): number =>
    fitOrder[a.fit] - fitOrder[b.fit] || (sort === 'near' ? (a.km ?? Infinity) - (b.km ?? Infinity) || 0 : 0);
}

const isPlaced = (entry: Entry): entry is Placed => entry.at !== undefined;

/** What passes, and the facets: a record that misses in one field alone still counts in that facet. */
export function sift(entries: readonly Entry[], query: Query): Sifted {
  const { near, sort = near ? 'near' : 'name' } = query;
  const tests = testsOf(query);
  const found: Found[] = [];
  const facets: Facets = { kinds: {}, languages: {} };
  for (const entry of entries) {
    const missed: string[] = [];
    let isUnknown = false;
    for (const [field, test] of tests) {
      const verdict = test(entry);
      if (verdict === 'miss') missed.push(field);
      else if (verdict === 'unknown') isUnknown = true;
    }
    if (missed.length > 1) continue;
    for (const field of facetNames) {
      if (missed[0] && missed[0] !== field) continue;
      for (const code of facetFields[field](entry)) facets[field][code] = (facets[field][code] ?? 0) + 1;
    }
    if (missed.length) continue;
    const fit = entry.isFull ? 'full' : isUnknown ? 'ask' : 'yes';
    found.push(near && entry.at ? { entry, fit, km: kilometres(near, entry.at) } : { entry, fit });
  }
  found.sort(compare(sort));
  const placed = found.map(({ entry }) => entry).filter(isPlaced);
  return { found, facets, placed, bounds: boundsOf(placed.map(({ at }) => at)) };
}
