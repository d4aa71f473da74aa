/** What stands on the write screen: a value; each tap makes the next one. It may be wrong until it is saved. */
import type { Entry, Fault } from './entry.js';

/** A meeting without who logged it. A number that somebody typed and nobody can read is NaN. */
export type Draft = Readonly<Omit<Entry, 'id' | 'edited' | 'device'>>;

export type DraftField = keyof Draft;

/**
 * @param usual the name that is chosen beforehand (`usualWhat`)
 * @param today ISO, by the clock on the wall
 */
export function emptyDraft(_usual: string | undefined, _today: string): Draft {
  throw new Error('not yet');
}

/**
 * A field as it was typed or counted. Numbers may be texts; below 0 is 0, above 999 is 999. Undefined and an empty text
 * take an optional field away, and make `came` and `fresh` 0. `isAnother` is true or undefined.
 */
export function setField(_draft: Draft, _field: DraftField, _value: string | number | true | undefined): Draft {
  throw new Error('not yet');
}

/** What keeps it from being saved, in the order of the fields; empty when nothing does. */
export function faultsOf(_draft: Draft): Fault[] {
  throw new Error('not yet');
}

/** The entry of a draft without faults. To change one, give the id that it has; `saveEntry` sees to the order in time. */
export function toEntry(_draft: Draft, _by: { id: string; device: string; now: Date }): Entry {
  throw new Error('not yet');
}

export function draftOf(_entry: Entry): Draft {
  throw new Error('not yet');
}
