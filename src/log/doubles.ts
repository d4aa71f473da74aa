/**
 * Entries become meetings. One rule, simple to tell: **the same day and the same name is the same meeting, whoever logged
 * it, and counts once. Was it another one, say so** (`isAnother`). Case, accents, blanks and hyphens of a name do not count.
 */
import type { Entry, Log } from './entry.js';

/** A meeting, with the greatest of what its entries say: never more new ones, groups or speakers than came. */
export interface Meeting {
  /** The smallest of its entries. */
  id: string;
  on: string;
  /** As the entry has it that was changed last. */
  what: string;
  came: number;
  fresh: number;
  /** All three of the entry that tells of the most people. */
  girls?: number;
  boys?: number;
  unstated?: number;
  /** Both of the entry with the longest practice. */
  speakers?: number;
  minutes?: number;
  handedOver?: number;
  arrived?: number;
  stayed?: number;
  /** Each once. */
  joys: readonly string[];
  /** One, or several that are counted once. */
  entries: readonly Entry[];
}

/** All meetings, by day, then name, then id. */
export function meetingsOf(_log: Log): Meeting[] {
  throw new Error('not yet');
}

/**
 * The entry with which a draft or an entry would be one meeting, for "you have this already. Was it another one?"; undefined
 * when there is none, or it is said to be another.
 */
export function doubleOf(
  _log: Log,
  _one: Pick<Entry, 'on' | 'what' | 'isAnother'> & { id?: string },
): Entry | undefined {
  throw new Error('not yet');
}
