/** Results, shown back to those who logged. Sums alone: nobody is ranked, and no pause is told of. */
import type { Meeting } from './doubles.js';
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

/** Of the days from `from` to `to`, ISO, both included; each may be left out. */
export function resultsOf(_meetings: readonly Meeting[], _days: { from?: string; to?: string } = {}): Results {
  throw new Error('not yet');
}

/** Twelve, January first. */
export function months(_meetings: readonly Meeting[], _year: number): MonthResults[] {
  throw new Error('not yet');
}

/** The highest milestone that was crossed (10, 25, 50, 100, then each 100 people who came); undefined when none was. */
export function milestoneBetween(_before: number, _after: number): number | undefined {
  throw new Error('not yet');
}

/** The next one above a number. */
export function nextMilestone(_came: number): number {
  throw new Error('not yet');
}

/** The milestone that is reached by what `after` has more than `before`, doubles counted once; undefined when none is. */
export function reachedTonight(_before: Log, _after: Log): number | undefined {
  throw new Error('not yet');
}
