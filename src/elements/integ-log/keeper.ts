/** The log as it is here, and what of it this device keeps. */
import { changedRows, type By } from '../../log/edits.js';
import { newId, type Log } from '../../log/entry.js';
import { merge, toLog } from '../../log/merge.js';
import { hasLog, LogStoreError, openStore, type LogStore, type LogStoreCode } from '../../log/store.js';

const none: Log = new Map();

export class Keeper {
  /** All that is logged, kept or not. */
  log: Log = none;
  /** Why the device does not keep it; `gone`: it was deleted in another tab. */
  fault: LogStoreCode | 'gone' | undefined;
  /** What stands in the store. */
  private kept: Log = none;
  private store: LogStore | undefined;
  private readonly ownDevice = newId();

  get by(): By {
    return { device: this.store?.device ?? this.ownDevice, now: new Date() };
  }

  /** Something is logged that the device does not keep. */
  get isUnkept(): boolean {
    return changedRows(this.kept, this.log).length > 0;
  }

  /** Reads what is kept, also by another tab; where nothing is, nothing is made. */
  async load(): Promise<void> {
    await this.trying(async () => {
      if (this.kept.size || (await hasLog())) await this.read();
    });
  }

  /** Makes the next log, and has the device keep it. One that it does not keep stays here as long as the page does. */
  async change(act: (log: Log) => Log): Promise<void> {
    await this.load();
    this.log = act(this.log);
    await this.trying(async () => {
      this.store ??= await openStore();
      await this.store.put(changedRows(this.kept, this.log));
      this.kept = this.log;
      this.fault = undefined;
    });
  }

  /** Deletes all of it, here and on the device. @returns whether it is gone */
  async clear(): Promise<boolean> {
    const isClear = await this.trying(async () => {
      this.store ??= await openStore();
      await this.store.clear();
    });
    // Where the browser keeps nothing, there is nothing to delete.
    if (!isClear && this.fault !== 'blocked') return false;
    this.log = this.kept = none;
    if (isClear) this.fault = undefined;
    return true;
  }

  /** Another tab may have written meanwhile, or deleted all. */
  private async read(): Promise<void> {
    this.store ??= await openStore();
    const before = this.kept;
    this.kept = toLog(await this.store.rows());
    const isGone = before.size > 0 && !this.kept.size;
    this.log = isGone ? toLog(changedRows(before, this.log)) : merge(this.log, this.kept);
    if (isGone) this.fault = 'gone';
  }

  /** @returns whether it was done */
  private async trying(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof LogStoreError)) throw error;
      console.warn('<integ-log>', error.code, error.cause);
      // Where there is no room, Firefox does not even look any more, and does not say why.
      if (this.fault !== 'full' || error.code !== 'failed') this.fault = error.code;
      return false;
    }
  }
}
