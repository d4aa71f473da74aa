/** Offers of help beside what was found: for the ages, the place and the day that are asked. */
import type { Records, Support } from '../model/records.js';
import { areaTest } from './municipalities.js';
import type { Query } from './query.js';

/** What offers are looked up by. What is absent or empty asks nothing. */
export interface SupportQuestion {
  /** `2026-11-23`. */
  date: string;
  /** Years. An offer fits when it does for one of them. */
  ages?: readonly number[];
  /** A municipality's code or name; a box or an outline says nothing of municipalities. */
  area?: Query['area'];
  /** Hurdles, of which an offer is to cover one. */
  covers?: readonly string[];
}

/** An offer, and which of the asked hurdles it covers. */
export interface SupportOffer {
  support: Support;
  covers: string[];
}

/**
 * The offers that one can use on the day: valid, in force, and said to be open to all. The one that covers most of
 * what is asked first, then by id. Where the table of municipalities does not come, the area is not asked.
 */
export async function supportsFor(records: Partial<Records>, question: SupportQuestion): Promise<SupportOffer[]> {
  const { area } = question;
  const isHere = typeof area === 'string' && area.trim() ? await areaTest(area).catch(() => undefined) : undefined;
  return supportsWithin(records, question, isHere);
}

/** The same at once, by a test of what an offer is for; without one, the area is not asked. */
export function supportsWithin(
  { supports = [], partners = [] }: Partial<Records>,
  { date, ages = [], covers = [] }: Omit<SupportQuestion, 'area'>,
  isHere?: (area: string) => boolean,
): SupportOffer[] {
  const closed = new Set(partners.filter(({ status }) => status === 'closed').map(({ id }) => id));
  const asked = [...new Set(covers)];
  return supports
    .filter((support) => isInForce(support, date) && !closed.has(support.partnerId))
    .filter(
      ({ who }) => !ages.length || ages.some((age) => age >= (who?.ageMin ?? 0) && age <= (who?.ageMax ?? Infinity)),
    )
    .filter(({ who }) => !who?.area || !isHere || isHere(who.area))
    .map((support) => ({ support, covers: asked.filter((hurdle) => support.covers.includes(hurdle)) }))
    .filter((offer) => !asked.length || offer.covers.length)
    .toSorted((a, b) => b.covers.length - a.covers.length || (a.support.id < b.support.id ? -1 : 1));
}

/** ISO dates compare as text; both ends are included. */
const isInForce = ({ openToAll, status, validFrom, validTo }: Support, date: string): boolean =>
  openToAll === 'yes' &&
  status !== 'closed' &&
  status !== 'paused' &&
  (!validFrom || validFrom <= date) &&
  (!validTo || date <= validTo);
