/** Built once over the records, then asked. Deterministic: the same query gives the same answer. */
import type { Activity, Partner, Records } from '../model/records.js';
import { clustersOf } from './clusters.js';
import { toEntries, type Entry } from './entries.js';
import { boundsOf } from './geo.js';
import type { Answer, Bbox, Item, Query } from './query.js';
import { sift, type Found, type Sifted } from './sift.js';

export interface Search {
  /** A promise, so that a worker can stand behind it one day. */
  find(query: Query): Promise<Answer>;
  /** A partner, whether or not it is in an answer. */
  partner(id: string): Partner | undefined;
  /** A partner's activities that are not closed. */
  sessionsOf: (partnerId: string) => readonly Activity[];
  /** The box round some records; null when none of them has a position. */
  boundsOf(ids: readonly string[]): Bbox | null;
}

/** Names sort as in the places' country: Danish has aa last. One order for all, for two have no common one. */
function collatorFor(entries: readonly Entry[]): Intl.Collator {
  const danish = entries.filter(({ country }) => country === 'DK').length;
  return new Intl.Collator(danish * 2 > entries.length ? 'da' : 'sv');
}

export function createSearch(records: Records): Search {
  const entries = toEntries(records);
  const partners = new Map(entries.partners.map(({ id, record }) => [id, record as Partner]));
  const byId = new Map([...entries.activities, ...entries.partners].map((entry) => [entry.id, entry]));

  // Collating is slow, so that it is done once and not for each question.
  const collator = collatorFor(entries.partners);
  const inOrder = (list: Entry[]) =>
    list.toSorted((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const sorted = { partners: inOrder(entries.partners), activities: inOrder(entries.activities) };

  /** Moving the map and asking for more rows ask the same of the records: the last sifting is kept for them. */
  let last: { asked: string; sifted: Sifted } | undefined;
  const siftOnce = ({ view: _view, limit: _limit, offset: _offset, ...query }: Query): Sifted => {
    // JSON knows no infinity.
    const asked = JSON.stringify(query, (_key, value: unknown) => (typeof value === 'number' ? String(value) : value));
    if (last?.asked !== asked) last = { asked, sifted: sift(sorted[query.of ?? 'partners'], query) };
    return last.sifted;
  };

  const find = async (query: Query): Promise<Answer> => {
    const { view = {}, limit, offset = 0 } = query;
    const { found, facets, placed, bounds } = siftOnce(query);
    return {
      total: found.length,
      items: found.slice(offset, limit === undefined ? undefined : offset + limit).map(toItem),
      facets,
      clusters: clustersOf(placed, view),
      bounds,
    };
  };

  return {
    find,
    sessionsOf: (partnerId) => entries.sessions.get(partnerId) ?? [],
    partner: (id) => partners.get(id),
    boundsOf: (ids) => boundsOf(ids.flatMap((id) => byId.get(id)?.at ?? [])),
  };
}

const toItem = ({ entry: { type, id, record }, fit, km }: Found): Item => ({
  type,
  id,
  fit,
  ...(km === undefined ? {} : { km }),
  record,
});
