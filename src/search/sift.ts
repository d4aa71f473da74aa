/** A question put to each entry: what passes, how well, and how many would if a code were asked for. */
import { facetFields, type Ask, type Asks } from './asks.js';
import type { Entry } from './entries.js';
import { createFacets, MORE, type Judged, type Tried } from './facets.js';
import { kilometres } from './geo.js';
import type { CodeBook } from './known.js';
import type { Facets, Item, LatLng } from './query.js';
import type { Session } from './sessions.js';

export interface Found {
  entry: Entry;
  fit: Item['fit'];
  km: number | undefined;
  /** Those of its sessions that pass. */
  passed: readonly Session[];
  /** The one of them that fits best. */
  best: Session;
}

export const fitOrder = { yes: 0, ask: 1, full: 2 };

const countedFields: ReadonlySet<string> = new Set(facetFields);

/** In the order of the entries. A record that misses in one field alone still counts in that facet. */
export function sift(
  entries: readonly Entry[],
  asks: Asks,
  near: LatLng | undefined,
  book: CodeBook,
): { found: Found[]; facets: Facets } {
  const found: Found[] = [];
  const facets = createFacets(asks, book);
  for (const entry of entries) {
    const { missed, isUnknown } = judge(entry, asks.entry);
    // What misses a field without a facet counts nowhere.
    if (missed !== undefined && !countedFields.has(missed)) continue;
    const tried = entry.sessions.map((session) => ({ session, judged: judge(session, asks.session) }));
    facets.count(entry, missed, tried);
    const passed = tried.filter(({ judged }) => judged.missed === undefined);
    const best = passed.length > 1 ? bestOf(passed, asks.session) : passed[0];
    if (missed !== undefined || !best) continue;
    // Only for what one can do there a partner may be full.
    const fit = entry.type === 'partner' && !asks.session.length ? 'yes' : fitOf(best);
    found.push({
      entry,
      fit: fit === 'yes' && isUnknown ? 'ask' : fit,
      km: near && entry.at && kilometres(near, entry.at),
      passed: passed.map(({ session }) => session),
      best: best.session,
    });
  }
  return { found, facets: facets.toFacets() };
}

function judge<T>(of: T, asks: readonly Ask<T>[]): Judged {
  const judged: Judged = { missed: undefined, isUnknown: false };
  for (const { judge: put, field } of asks) {
    const verdict = put(of);
    if (verdict === 'unknown') judged.isUnknown = true;
    else if (verdict === 'no') {
      judged.missed = judged.missed === undefined ? field : MORE;
      if (judged.missed === MORE) break;
    }
  }
  return judged;
}

const fitOf = ({ session, judged }: Tried): Item['fit'] => (session.isFull ? 'full' : judged.isUnknown ? 'ask' : 'yes');

/** How many of the asked codes are known to hit. */
export const countHits = <T>(of: T, asks: readonly Ask<T>[]): number =>
  asks.reduce((sum, ask) => sum + ask.count(of), 0);

/** The best fit; of several the one that hits most codes, and of those the first. */
function bestOf([first, ...others]: readonly Tried[], asks: readonly Ask<Session>[]): Tried | undefined {
  return others.reduce(
    (best, one) =>
      best &&
      (fitOrder[fitOf(one)] - fitOrder[fitOf(best)] || countHits(best.session, asks) - countHits(one.session, asks)) < 0
        ? one
        : best,
    first,
  );
}
