/** Activities as the search sees them. What they do not say is their partner's, looked up here. */
import { fitsAge } from '../model/ages.js';
import { zones } from '../model/clock.js';
import { coveredHurdles, type HurdleFacts } from '../model/hurdles.js';
import { toSpoken } from '../model/languages.js';
import type { Country } from '../model/country.js';
import type { Activity } from '../model/records.js';
import type { Occurrence, occurrences } from '../model/schedule.js';
import { slotOf } from '../model/slots.js';
import type { TriState } from '../model/values.js';
import {
  answered,
  atLeast,
  known,
  MISSED,
  toSaid,
  UNKNOWN,
  type CodeBook,
  type Known,
  type Said,
  type Share,
} from './known.js';
import type { FacetField } from './query.js';

export type PartnerField = 'kinds' | 'languages' | 'offers' | 'seeks';
export type SessionField = Exclude<FacetField, PartnerField>;

/** What is asked of activities: of one of them, or of a partner in general. */
export interface Session {
  said: Said<SessionField>;
  /** Of those who meet you. */
  languages: Known;
  mustSwim: boolean;
  isFull: boolean;
  /** Whether an age fits in a calendar year. */
  fits: (age: number, year: number) => TriState;
  /** The first time from now on, told how to count and what time it is in a time zone; absent when nobody said. */
  next: ((count: typeof occurrences, wallTime: (timeZone: string) => string) => Occurrence | undefined) | undefined;
}

/** What a partner says for all of its activities. */
export interface Host {
  languages: Known;
  offers: readonly string[];
  covers: readonly string[];
}

/** Languages as `toSpoken` gives them; those who say none may speak any. */
export const spoken = (codes: readonly string[]): Known => known(toSpoken(codes), UNKNOWN);

export function toSession(activity: Activity, host: Host, country: Country, share: Share, book: CodeBook): Session {
  const { activity: code, group, price, places, ageMin, ageMax, birthYears, schedule, from, to, exceptions } = activity;
  const own = spoken([...activity.languages, ...activity.contacts.flatMap(({ languages }) => languages)]);
  const mustSwim = activity.mustSwim === 'yes';
  const slots = schedule.map(slotOf);
  const fields: Record<SessionField, Known> = {
    activities: known(code ? [code] : [], UNKNOWN),
    slots: schedule.length
      ? known(
          slots.filter((slot) => slot !== undefined),
          MISSED,
        )
      : UNKNOWN,
    groups: known(group ? [group] : [], UNKNOWN),
    benefits: known(activity.benefits, MISSED),
    access: atLeast(activity.accessibility),
    help: atLeast(
      coveredHurdles(hurdleFacts(activity, slots, host)).filter((hurdle) => !(mustSwim && hurdle === 'swim')),
    ),
    free: answered(price?.amount === undefined ? 'unknown' : price.amount === 0 ? 'yes' : 'no'),
    beginners: answered(activity.beginnersWelcome),
    open: answered(openPlaces[places?.status ?? ''] ?? 'unknown'),
  };
  const ages = { min: ageMin, max: ageMax, birthYears };
  const plan = { schedule, from, to, exceptions };
  const timeZone = activity.timeZone ?? zones[country];
  return {
    said: share(fields, () => toSaid(fields, book)),
    languages: own.hits.length ? own : host.languages,
    mustSwim,
    isFull: places?.status === 'full',
    fits: (age, year) => fitsAge(ages, age, year),
    next: schedule.length ? (count, wallTime) => count(plan, wallTime(timeZone)).next().value ?? undefined : undefined,
  };
}

const openPlaces: Record<string, TriState> = { open: 'yes', few: 'yes', waitlist: 'no', full: 'no' };

/** What a session and its partner say about hurdles. */
export const hurdleFacts = (
  activity: Activity,
  slots: readonly (string | undefined)[],
  host: Pick<Host, 'offers' | 'covers'>,
): HurdleFacts => ({
  ...activity.feeHelp,
  covers: [...activity.covers, ...host.covers],
  price: activity.price?.amount,
  gearNeeded: activity.gear.needed,
  gearLent: activity.gear.lent,
  walk: activity.stop?.walkMin,
  buddy: activity.guide.buddyAvailable,
  parentsStay: activity.parents.mayStay,
  parentsExpected: activity.parents.expected,
  offers: host.offers,
  slots,
  siblings: activity.siblings,
  childCorner: activity.childCorner,
  anyClothes: activity.clothing.anyClothes,
  changingNeeded: activity.changing.needed,
  changingPrivate: activity.changing.private,
  group: activity.group,
  leaderGender: activity.leaderGender,
  mustSwim: activity.mustSwim,
  homeworkHelp: activity.homeworkHelp,
});

/**
 * A partner in general, as one activity more: it has the codes that the partner itself names, and all else is
 * unknown. A partner that names none has no such activity; only its help and its doors can be asked for.
 */
export function inGeneral(
  host: Host,
  activities: readonly string[],
  accessibility: readonly string[],
  book: CodeBook,
): Session {
  const rest = activities.length ? UNKNOWN : MISSED;
  const unfamiliar = host.offers.includes('buddies') ? ['unfamiliar'] : [];
  return {
    said: toSaid<SessionField>(
      {
        activities: known(activities, MISSED),
        slots: rest,
        groups: rest,
        benefits: rest,
        access: atLeast(accessibility),
        help: atLeast([...host.covers, ...unfamiliar]),
        free: rest,
        beginners: rest,
        open: rest,
      },
      book,
    ),
    languages: host.languages,
    mustSwim: false,
    isFull: false,
    fits: activities.length ? () => 'unknown' : () => 'no',
    next: undefined,
  };
}
