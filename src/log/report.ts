/** One page for those who give money: counts, hours, at most two stories, and what we do not know. Safe to show to others. */
import { findPersonalNumber } from '../samsyn/personal-number.js';
import type { Meeting } from './doubles.js';
import { onOneLine } from './entry.js';
import { months, resultsOf, type Results } from './results.js';
import { shownCount, SMALL, suppress, type Shown } from './small-counts.js';

/**
 * What is not known, told on the page. `persons`: visits are counted, not persons. `effect`: what it led to. `groups`,
 * `language`: in how many meetings nobody told. `arrived`: whether all came who were handed over. `kept`: small counts are
 * not shown.
 */
export type Unknown =
  | { code: 'persons' | 'effect' | 'arrived' | 'kept' }
  | { code: 'groups' | 'language'; meetings: number };

export interface ReportMonth {
  /** `2026-11` */
  month: string;
  meetings: number;
  fresh: Shown;
  /** Who had been there before. */
  known: Shown;
  came: Shown;
}

/** How many went on; in percent only of twenty and more. */
export interface Chain {
  handedOver: Shown;
  arrived: Shown;
  stayed: Shown;
  /** Of those handed over. */
  arrivedPercent?: number;
  /** Of those who arrived. */
  stayedPercent?: number;
}

export interface Report {
  year: number;
  meetings: number;
  /** Visits of the year: all, by new people, by people who had been there before. */
  came: Shown;
  fresh: Shown;
  known: Shown;
  /** Twelve, January first. */
  months: ReportMonth[];
  /** Left out where no meeting told any group, or where the sum would give something away. */
  groups?: { girls: Shown; boys: Shown; unstated: Shown };
  /** Whole hours of people in language practice; left out when fewer than five took part. */
  languageHours?: number;
  /** Left out when nobody was handed over, came or stayed. */
  chain?: Chain;
  /** At most two. */
  stories: string[];
  unknown: Unknown[];
}

const MAX_STORIES = 2;
/** Below it a rate says more about chance than about people. */
const RATE_FROM = 20;

/**
 * @param chosenStories lines of joy that the person chose; the first two are taken, without any that may hold a personal
 *   number
 */
export function reportOf(meetings: readonly Meeting[], year: number, chosenStories: readonly string[]): Report {
  const results = resultsOf(meetings, { from: `${year}-01-01`, to: `${year}-12-31` });
  const byMonth = months(meetings, year);
  const { cells, rows, columns, total } = suppress(byMonth.map(({ came, fresh }) => [fresh, came - fresh]));
  const [fresh, known] = columns as [Shown, Shown];
  const groups = groupsOf(results, total);
  const chain = chainOf(results);
  const shown = [...cells.flat(), ...rows, ...columns, total, ...Object.values(groups ?? {}), ...countsOf(chain)];
  return {
    ...{ year, meetings: results.meetings },
    ...{ came: total, fresh, known },
    months: byMonth.map(({ month, meetings: count }, i) => {
      const [ofFresh, ofKnown] = cells[i] as [Shown, Shown];
      return { month, meetings: count, fresh: ofFresh, known: ofKnown, came: rows[i] as Shown };
    }),
    ...(groups && { groups }),
    ...(results.speakers >= SMALL && { languageHours: Math.floor(results.languageMinutes / 60) }),
    ...(chain && { chain }),
    stories: chosenStories
      .map(onOneLine)
      .filter((story) => story && !findPersonalNumber(story))
      .slice(0, MAX_STORIES),
    unknown: unknownOf(
      results,
      shown.some((one) => !('value' in one)),
    ),
  };
}

/** The two tables share the sum of all alone: while that is shown in both, neither tells anything of the other. */
function groupsOf({ girls, boys, unstated, grouped }: Results, came: Shown): Report['groups'] {
  const { cells, total } = suppress([[girls, boys, unstated]]);
  const [row] = cells as [[Shown, Shown, Shown]];
  const isTold = grouped > 0 && 'value' in total && 'value' in came;
  return isTold ? { girls: row[0], boys: row[1], unstated: row[2] } : undefined;
}

function chainOf({ handedOver, arrived, stayed }: Results): Chain | undefined {
  if (!(handedOver || arrived || stayed)) return undefined;
  const [arrivedPercent, stayedPercent] = [percentOf(arrived, handedOver), percentOf(stayed, arrived)];
  return {
    ...{ handedOver: shownCount(handedOver), arrived: shownCount(arrived), stayed: shownCount(stayed) },
    ...(arrivedPercent !== undefined && { arrivedPercent }),
    ...(stayedPercent !== undefined && { stayedPercent }),
  };
}

/** A rate would give a small part away; one over a hundred is of people whom others handed over. */
function percentOf(part: number, whole: number): number | undefined {
  const isSafe = 'value' in shownCount(part) && whole >= RATE_FROM && part <= whole;
  return isSafe ? Math.round((100 * part) / whole) : undefined;
}

const countsOf = (chain: Chain | undefined): Shown[] => (chain ? [chain.handedOver, chain.arrived, chain.stayed] : []);

function unknownOf({ meetings, grouped, practised, handedOver, arrived }: Results, isKept: boolean): Unknown[] {
  return [
    ...[{ code: 'persons' as const }, { code: 'effect' as const }],
    ...(grouped < meetings ? [{ code: 'groups' as const, meetings: meetings - grouped }] : []),
    ...(practised < meetings ? [{ code: 'language' as const, meetings: meetings - practised }] : []),
    ...(arrived < handedOver ? [{ code: 'arrived' as const }] : []),
    ...(isKept ? [{ code: 'kept' as const }] : []),
  ];
}
