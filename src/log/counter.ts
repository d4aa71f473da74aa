/** The public number of `view="counter"`. */
import type { Meeting } from './doubles.js';
import { resultsOf, type Days } from './results.js';
import { SMALL } from './small-counts.js';

/**
 * People who came: none, fewer than five, or at least a whole number of fives, so that two looks at it do not tell how
 * many came in between.
 */
export type Counter = { value: 0 } | { fewerThan: typeof SMALL } | { atLeast: number };

export function counterOf(meetings: readonly Meeting[], days: Days = {}): Counter {
  const { came } = resultsOf(meetings, days);
  if (came === 0) return { value: 0 };
  return came < SMALL ? { fewerThan: SMALL } : { atLeast: came - (came % SMALL) };
}
