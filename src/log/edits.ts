/** What one device does to its log. Each act gives a new log; what has to be put into the store is `changedRows`. */
import { isEntry, type Entry, type Log, type Row } from './entry.js';
import { textOf } from './merge.js';

/** Who acts, and when. */
export interface By {
  device: string;
  now: Date;
}

/**
 * Adds an entry, or changes the one of its id; also brings back one that was removed. What it replaces is older, also
 * when the clock was set back: its `edited` is then a millisecond after that.
 */
export const saveEntry = (log: Log, entry: Entry): Log =>
  new Map(log).set(entry.id, { ...entry, edited: instantAfter(log.get(entry.id), entry.edited) });

/** Leaves a tombstone. An id that is not there changes nothing. */
export function removeEntry(log: Log, id: string, { device, now }: By): Log {
  const before = log.get(id);
  if (!before || !isEntry(before)) return log;
  return new Map(log).set(id, { id, edited: instantAfter(before, now.toISOString()), device, isRemoved: true });
}

/** The instant itself, or the first one after a row's. */
export const instantAfter = (before: Row | undefined, instant: string): string =>
  before && before.edited >= instant ? new Date(Date.parse(before.edited) + 1).toISOString() : instant;

/** The rows of `after` of which `before` says something else, or nothing. */
export const changedRows = (before: Log, after: Log): Row[] =>
  [...after.values()].filter((row) => {
    const other = before.get(row.id);
    return !other || (other !== row && textOf(other) !== textOf(row));
  });
