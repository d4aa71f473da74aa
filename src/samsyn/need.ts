/** What a family looks for, and what the rules answer. */
import type { Contact } from '../model/records.js';
import type { LatLng, Query } from '../search/query.js';

/** How far one goes to get there. */
export type Travel = 'walk' | 'bike' | 'bus' | 'car';

export type Level = 'new' | 'some' | 'used';

/** Whether it would be good to have a hurdle solved, or nothing else will do. */
export type Weight = 'nice' | 'must';

/** All that the rules know of a person: no name, no place of birth, nothing that tells who it is. */
export interface Need {
  /** Years. */
  age: number;
  /** Kinds of group that suit; none is no wish. */
  groups?: readonly string[] | null;
  /** By code; null is "don't know". */
  activities?: readonly string[] | null;
  level?: Level;
  /** Where from; null is not said. */
  place?: LatLng | null;
  travel: Travel;
  /** As in a `Query`; null is any time. */
  slots?: readonly string[] | null;
  /** By code of the hurdle. */
  hurdles?: Readonly<Record<string, Weight>>;
  /** What must work for body or senses, by code: for the hurdle `access`. */
  access?: readonly string[];
  /** What to stay within, as in a `Query`. */
  area?: Query['area'];
  /** What the child plays already. No club is named. */
  plays?: readonly { activity: string; slots?: readonly string[] }[];
  /** BCP 47 codes, compared by their primary subtags. */
  languages?: readonly string[];
  /** Id of the session that has no room. */
  from?: string;
  /** Ids of sessions that have been tried. */
  exclude?: readonly string[];
}

/** The parts of a score. All are points, but `places`, which is a factor. */
export type Part = 'interest' | 'travel' | 'time' | 'hurdles' | 'welcome' | 'language' | 'fresh' | 'places';

/** The one value of a reason of which nothing was asked: every session counts alike. */
export const notAsked = 'not-asked';

/** Why a part is as it is, to be told in words. */
export interface Reason {
  part: Part;
  /** `unknown`: nothing was asked (`notAsked`), or the session does not say. */
  code: 'hit' | 'some' | 'none' | 'unknown';
  /**
   * What is told with it. interest: the activity, and its family where only that fits. travel: kilometres with one
   * decimal, way of travel. time: slots that fit, of `none` those there are. hurdles: those covered, else all that are
   * ticked. language: those shared, of `none` those spoken. fresh: date of the review. places: status, and how many wait.
   */
  values: readonly (string | number)[];
}

export type Note = 'waiting-list' | 'talk-leaders' | 'tell-your-leader';

export interface Option {
  /** Id of the activity. */
  id: string;
  /** 0 to 100, one decimal. */
  score: number;
  /** Unrounded. */
  parts: Readonly<Record<Part, number>>;
  reasons: readonly Reason[];
  /** What is asked for and unknown: `ageMin ageMax group place stop schedule places hurdles.<code>`. */
  ask: readonly string[];
  notes: readonly Note[];
}

export interface LadderStep {
  step: 'travel' | 'age' | 'ask-club' | 'open' | 'guide';
  /** What is asked otherwise: `{travel: 'bike'}`, `{years: 1}`, else nothing. */
  change: { travel?: Travel; years?: number };
  options: readonly Option[];
  /** Whom to ask: of the step `guide`, where a municipality names one. */
  contact?: Contact;
}

export interface Ranking {
  /** Passed all filters and are what was wished for, in the order shown. */
  fits: readonly Option[];
  /** Passed all filters and are something else. */
  other: readonly Option[];
  full: readonly Option[];
  /** Ways on when fewer than three fit. */
  ladder: readonly LadderStep[];
  /** Offers of help that cover what was ticked. */
  supports: readonly { id: string; covers: readonly string[] }[];
}
