/** The log on this device: IndexedDB `integ-log`. Nothing is created before the first `put`. */
import type { Row } from './entry.js';

/** `blocked`: the browser lets nothing be kept here. `full`: no room. `failed`: anything else. */
export type LogStoreCode = 'blocked' | 'full' | 'failed';

export class LogStoreError extends Error {
  override readonly name = 'LogStoreError';
  constructor(
    readonly code: LogStoreCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Each method rejects with `LogStoreError`. */
export interface LogStore {
  /** Random; stays the same from the first `put` to `clear`. */
  readonly device: string;
  /** All that is kept, tombstones too. None, and nothing created, when there is no log. */
  rows: () => Promise<Row[]>;
  /** Adds rows or replaces those of the same id: all of them or, when it fails, none. */
  put: (rows: readonly Row[]) => Promise<void>;
  /** Deletes the whole database, in all tabs. */
  clear: () => Promise<void>;
  /** Lets go of the database; the next call opens it again. */
  close: () => void;
}

/** Whether a log is kept here. Creates nothing. Rejects with `LogStoreError`. */
export async function hasLog(): Promise<boolean> {
  throw new Error('not yet');
}

/**
 * Rejects with `LogStoreError`, `blocked` when the browser keeps nothing.
 * @param onGone called when another tab has deleted the log
 */
export async function openStore(_onGone?: () => void): Promise<LogStore> {
  throw new Error('not yet');
}
