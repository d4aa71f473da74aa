/** Results, shown back to those who logged. Sums alone: nobody is ranked, and no pause is told of. */
import { meetingsOf, type Meeting } from './doubles.js';
import type { Log } from './entry.js';

/** Sums over meetings. A person who comes twice is counted twice: these are visits. */
export interface Results {
  meetings: number;
  came: number;
  fresh: number;
  girls: number;
  boys: number;
  /** All others who came, so that the three make `came`. */
  unstated: number;
  /** Meetings that told any group. */
  grouped: number;
  /** Meetings that told of language practice. */
  practised: number;
  /** People in language practice. */
  speakers: number;
  /** People × minutes. */
  languageMinutes: number;
  handedOver: number;
  arrived: number;
  stayed: number;
}

export interface MonthResults extends Results {
  /** `2026-11` */
  month: string;
}

/** ISO, both included; each may be left out. */
export interface Days {
  from?: string;
  to?: string;
}

export function resultsOf(meetings: readonly Meeting[], { from = '', to = '9999' }: Days = {}): Results {
  const within = meetings.filter(({ on }) => on >= from && on <= to);
  const sum = (count: (meeting: Meeting) => number | undefined): number =>
    within.reduce((total, one) => total + (count(one) ?? 0), 0);
  const [came, girls, boys] = [sum((one) => one.came), sum((one) => one.girls), sum((one) => one.boys)];
  return {
    meetings: within.length,
    ...{ came, fresh: sum((one) => one.fresh) },
    ...{ girls, boys, unstated: came - girls - boys },
    grouped: sum((one) => Number((one.girls ?? one.boys ?? one.unstated) !== undefined)),
    practised: sum((one) => Number(one.minutes !== undefined)),
    speakers: sum((one) => one.speakers),
    languageMinutes: sum(({ speakers = 0, minutes = 0 }) => speakers * minutes),
    handedOver: sum((one) => one.handedOver),
    arrived: sum((one) => one.arrived),
    stayed: sum((one) => one.stayed),
  };
}

/** Twelve, January first. */
export const months = (meetings: readonly Meeting[], year: number): MonthResults[] =>
  Array.from({ length: 12 }, (_, i) => {
    const month = `${year}-${String(i + 1).padStart(2, '0')}`;
    return { month, ...resultsOf(meetings, { from: month, to: `${month}-31` }) };
  });

const FIRST = [10, 25, 50];

/** 10, 25, 50, 100, then each 100: the last of them that so many people make; 0 before the first. */
const milestoneAt = (came: number): number =>
  came < 100 ? (FIRST.findLast((one) => one <= came) ?? 0) : Math.floor(came / 100) * 100;

/** The highest milestone that was crossed (10, 25, 50, 100, then each 100 people who came); undefined when none was. */
export function milestoneBetween(before: number, after: number): number | undefined {
  const reached = milestoneAt(after);
  return reached > before ? reached : undefined;
}

/** The next one above a number. */
export const nextMilestone = (came: number): number =>
  FIRST.find((one) => one > came) ?? (Math.floor(came / 100) + 1) * 100;

/** The milestone that is reached by what `after` has more than `before`, doubles counted once; undefined when none is. */
export function reachedTonight(before: Log, after: Log): number | undefined {
  const cameTo = (log: Log) => resultsOf(meetingsOf(log)).came;
  return milestoneBetween(cameTo(before), cameTo(after));
}
