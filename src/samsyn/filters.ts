/** What a session has to pass before it is compared with others. */
import type { TriState } from '../model/values.js';
import { kilometres } from '../search/geo.js';
import type { Asked } from './asked.js';
import type { Candidate } from './candidates.js';
import { coversHurdle } from './hurdles.js';
import { limits } from './weights.js';

/** Where a step of the ladder does not hold to what is asked. */
export interface Leeway {
  /** So much younger or older. */
  years?: number;
  anyGroup?: boolean;
  /** A must that nobody knows of. */
  unknownMust?: boolean;
}

/** What the sessions cannot tell themselves. */
export interface Beside {
  /** Known to be out of the area that is asked. */
  isElsewhere: (candidate: Candidate) => boolean;
  /** Whether an offer of help covers a hurdle there. */
  isSupported: (hurdle: string, municipality: string | undefined) => boolean;
}

export const passes = (candidate: Candidate, asked: Asked, beside: Beside, leeway: Leeway = {}): boolean =>
  isActive(candidate) &&
  !asked.tried.includes(candidate.id) &&
  fitsAge(candidate, asked, leeway.years) &&
  (leeway.anyGroup || fitsGroup(candidate, asked)) &&
  isRunning(candidate, asked) &&
  isForLevel(candidate, asked) &&
  isInReach(candidate, asked) &&
  !beside.isElsewhere(candidate) &&
  asked.musts.every((hurdle) => {
    const covered = coversMust(candidate, hurdle, asked, beside);
    return covered === 'yes' || (covered === 'unknown' && leeway.unknownMust === true);
  });

const isActive = ({ activity, partner }: Candidate): boolean =>
  [activity.status, partner?.status].every((status = 'active') => (status ?? 'active') === 'active');

/** An end that is missing holds nobody back. */
const fitsAge = ({ ages: [from, to] }: Candidate, { age }: Asked, years = 0): boolean =>
  age === undefined || (age >= (from ?? -Infinity) - years && age <= (to ?? Infinity) + years);

/** A group that nobody named may be any. */
const fitsGroup = ({ activity: { group } }: Candidate, { groups }: Asked): boolean =>
  !groups.length || !group || groups.includes(group);

const DAY = 86_400_000;
/** Whole days from one date to another; not a number where one is none. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Now, or soon. ISO dates compare as text. */
const isRunning = ({ activity: { from, to } }: Candidate, { date }: Asked): boolean =>
  !(to && to < date) && !(from && daysBetween(date, from) > limits.startsWithin);

const isForLevel = ({ activity }: Candidate, { isUsed }: Asked): boolean =>
  isUsed || activity.level !== 'advanced-only';

/** From where one starts; undefined where a place is not asked for or not known. */
export const kmTo = ({ at }: Candidate, { reach }: Asked): number | undefined =>
  at && reach && kilometres(reach.from, at);

const isInReach = (candidate: Candidate, asked: Asked): boolean =>
  (kmTo(candidate, asked) ?? 0) <= (asked.reach?.km ?? Infinity);

const coversMust = (candidate: Candidate, hurdle: string, asked: Asked, { isSupported }: Beside): TriState =>
  isSupported(hurdle, candidate.municipality) ? 'yes' : coversHurdle(candidate, hurdle, asked);
