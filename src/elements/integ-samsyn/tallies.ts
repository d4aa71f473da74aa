/** How often somebody came, stayed or stopped: numbers alone, and on this device only by a choice of its own. */
import { followUps, type FollowUpSaid } from '../../samsyn/state.js';

/** A JSON object of numbers. Without the choice there is no such key. */
const key = 'integ:counts';

export type Counts = Readonly<Record<FollowUpSaid, number>>;

const none: Counts = { came: 0, absent: 0, stays: 0, else: 0, stopped: 0 };

/** Undefined where nobody has chosen it, storage is blocked, or somebody else's text stands there. */
function readCounts(): Counts | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || !kept) return undefined;
    const counts = kept as Record<string, unknown>;
    const numberOf = (said: FollowUpSaid) =>
      Number.isSafeInteger(counts[said]) ? Math.max(0, Number(counts[said])) : 0;
    return Object.fromEntries(followUps.map((said) => [said, numberOf(said)])) as Counts;
  } catch {
    return undefined;
  }
}

export class Tallies {
  /** Absent without the choice: then nothing is counted. */
  counts: Counts | undefined = readCounts();

  add(said: FollowUpSaid): void {
    // Another tab may have counted meanwhile.
    const counts = this.counts && (readCounts() ?? none);
    if (counts) this.write({ ...counts, [said]: counts[said] + 1 });
  }

  /** Counts from now on, or takes the numbers off the device. */
  remember(isRemembered: boolean): void {
    this.write(isRemembered ? none : undefined);
  }

  private write(counts: Counts | undefined): void {
    try {
      if (counts) localStorage.setItem(key, JSON.stringify(counts));
      else localStorage.removeItem(key);
      this.counts = counts;
    } catch {
      // Nothing can be kept, and the tick says so.
      this.counts = undefined;
    }
  }
}
