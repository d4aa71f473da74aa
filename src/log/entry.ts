/**
 * What a volunteer logs: one meeting, in numbers. No names, no origin, no religion, no health. Checks are plain functions:
 * the log's first screen must not carry a schema library.
 */

/** Whole numbers, 0 to 999. */
export const numberFields = [
  ...(['came', 'fresh', 'girls', 'boys', 'unstated', 'speakers', 'minutes'] as const),
  ...(['handedOver', 'arrived', 'stayed'] as const),
] as const;
export type NumberField = (typeof numberFields)[number];

/** The groups, of which one may tell any. */
export const groupFields = ['girls', 'boys', 'unstated'] as const satisfies readonly NumberField[];

export const MAX_NUMBER = 999;
/** In UTF-16 units, as `maxlength` counts. */
export const MAX_WHAT = 80;
export const MAX_JOY = 140;

/** One meeting as one volunteer logged it. */
export interface Entry {
  /** Random, made once where it is first logged (`newId`); of an imported total it is made of day and name. */
  id: string;
  /** Instant of the last change: `2026-11-24T17:00:00.000Z`. */
  edited: string;
  /** Random id of the store that changed it last; breaks ties. */
  device: string;
  /** Day of the meeting: `2026-11-24`. */
  on: string;
  /** One line of at most 80 characters. */
  what: string;
  came: number;
  /** Of them new: at most as many as came. */
  fresh: number;
  /** Their sum is at most `came`. */
  girls?: number;
  boys?: number;
  unstated?: number;
  /** Language practice is people × minutes; at most as many people as came. */
  speakers?: number;
  minutes?: number;
  /** One line of at most 140 characters. */
  joy?: string;
  /** The referral chain, in people. */
  handedOver?: number;
  arrived?: number;
  stayed?: number;
  /** A meeting of its own, though day and name are those of another entry. */
  isAnother?: true;
}

/** What stays of a deleted entry, so that it is deleted in every copy. */
export interface Removed {
  id: string;
  edited: string;
  device: string;
  isRemoved: true;
}

export type Row = Entry | Removed;

/** Rows by id. */
export type Log = ReadonlyMap<string, Row>;

/**
 * `missing`: nothing said. `text`: no text, or no id. `long`: over its limit. `number`: no whole number of 0 to 999. `day`,
 * `instant`: none that exists. `over-came`: more than came. `personal-number`: may hold one. `flag`: neither true nor absent.
 */
export type FaultCode =
  'missing' | 'text' | 'long' | 'number' | 'day' | 'instant' | 'over-came' | 'personal-number' | 'flag';

export interface Fault {
  field: keyof Entry | keyof Removed;
  code: FaultCode;
}

export const isRemoved = (row: Row): row is Removed => 'isRemoved' in row;

/** What is not removed; the newest day first, of one day what was changed last. */
export function entriesOf(_log: Log): Entry[] {
  throw new Error('not yet');
}

/** A random id: of an entry, or of a store. No spreadsheet takes it for a number. */
export function newId(): string {
  throw new Error('not yet');
}

/** Anything (parsed JSON, a row of a store) as a row, with texts on one line and nothing that is not in `Entry`; else its first fault. */
export function readRow(_value: unknown): { row: Row } | { fault: Fault } {
  throw new Error('not yet');
}
