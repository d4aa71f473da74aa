/** What was found, in order and as the screen sees it. */
import type { Occurrence, occurrences } from '../model/schedule.js';
import type { Asks } from './asks.js';
import type { Item, Query } from './query.js';
import type { Session } from './sessions.js';
import { countHits, fitOrder, type Found } from './sift.js';

/** When somebody asks. */
export interface Moment {
  /** Since 1970: an answer holds for one of them. */
  minute: number;
  /** The calendar year. */
  year: () => number;
  /** In a time zone, as `2026-11-24T17:00`. */
  wallTime: (timeZone: string) => string;
  /** Absent where nothing that was found has a time. */
  occurrences?: typeof occurrences;
  /** Next times that are known by now. */
  times: Map<Session, Occurrence | undefined>;
}

/** The first time from now on of the sessions that pass. */
function nextOf({ passed }: Found, { wallTime, occurrences, times: known }: Moment): Occurrence | undefined {
  const timeOf = (session: Session) => {
    if (!known.has(session)) known.set(session, occurrences && session.next?.(occurrences, wallTime));
    return known.get(session);
  };
  const times = occurrences ? passed.flatMap((session) => timeOf(session) ?? []) : [];
  if (times.length < 2) return times[0];
  return times.toSorted((a, b) => (`${a.start} ${a.end}` < `${b.start} ${b.end}` ? -1 : 1))[0];
}

const fits = Object.keys(fitOrder);

/** Sorts what stands in the order of names: those that hit alike stay so, those as near or as soon stand by id. */
export function inOrder(
  found: readonly Found[],
  { near, sort = near ? 'near' : 'name' }: Query,
  asks: Asks,
  now: Moment,
): Found[] {
  // Nothing but the fit changes their order then.
  if (sort === 'name') return fits.flatMap((fit) => found.filter((one) => one.fit === fit));
  const rank = {
    near: ({ km = Infinity }: Found) => km,
    time: (one: Found) => {
      const next = nextOf(one, now);
      return next ? Date.parse(`${next.start}Z`) : Infinity;
    },
    fit: ({ entry, best }: Found) => -countHits(entry, asks.entry) - countHits(best, asks.session),
  }[sort];
  const isById = sort === 'near' || sort === 'time';
  const byId = (a: Found, b: Found) => (isById ? (a.entry.id < b.entry.id ? -1 : 1) : 0);
  return found
    .map((one) => ({ one, fit: fitOrder[one.fit], rank: rank(one) }))
    .toSorted((a, b) => a.fit - b.fit || (a.rank === b.rank ? byId(a.one, b.one) : a.rank - b.rank))
    .map(({ one }) => one);
}

export function toItem(found: Found, { ages }: Query, now: Moment): Item {
  const {
    entry: { type, id, record },
    fit,
    km,
    best,
  } = found;
  const next = nextOf(found, now);
  return {
    type,
    id,
    fit,
    ...(km === undefined ? {} : { km }),
    ...(ages?.length ? { ages: [...new Set(ages)].filter((age) => best.fits(age, now.year()) === 'yes') } : {}),
    ...(next && { next }),
    record,
  };
}
