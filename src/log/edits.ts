/** What one device does to its log. Each act gives a new log; what is put into the store is the row of that id in it. */
import type { Entry, Log, Row } from './entry.js';

/** Who acts, and when. */
export interface By {
  device: string;
  now: Date;
}

/**
 * Adds an entry, or changes the one of its id; also brings back one that was removed. What it replaces is older, also
 * when the clock was set back: its `edited` is then a millisecond after that.
 */
export function saveEntry(_log: Log, _entry: Entry): Log {
  throw new Error('not yet');
}

/** Leaves a tombstone. An id that is not there changes nothing. */
export function removeEntry(_log: Log, _id: string, _by: By): Log {
  throw new Error('not yet');
}

/** The rows of `after` that are not in `before` as they are: what has to be put into the store. */
export function changedRows(_before: Log, _after: Log): Row[] {
  throw new Error('not yet');
}
