/** Several volunteers' logs become one. */
import type { Log, Row } from './entry.js';

/**
 * Of two rows with one id the newer stays, then that of the greater device, then the greater text; so that the order of
 * merging, and merging again, change nothing.
 */
export function merge(_a: Log, _b: Log): Log {
  throw new Error('not yet');
}

/** Rows as a log; of several with one id one stays, as in `merge`. */
export function toLog(_rows: Iterable<Row>): Log {
  throw new Error('not yet');
}
