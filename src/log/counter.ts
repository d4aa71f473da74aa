/** The public number of `view="counter"`. */
import type { Meeting } from './doubles.js';

/**
 * People who came: none, fewer than five, or at least a whole number of fives, so that two looks at it do not tell how
 * many came in between.
 */
export type Counter = { value: 0 } | { fewerThan: 5 } | { atLeast: number };

/** Of the days from `from` to `to`, ISO, both included; each may be left out. */
export function counterOf(_meetings: readonly Meeting[], _days: { from?: string; to?: string } = {}): Counter {
  throw new Error('not yet');
}
