/** Ids, and how a record without one gets its own. */
import { cut } from './values.js';

/** So much of a name is enough to tell it from others. */
const MAX_NAME = 1000;

/** The ids that are taken. */
export class Ids extends Set<string> {
  /** First id → the number that its next namesake tries. */
  private readonly next = new Map<string, number>();

  /** A plain register has no ids: its name and place make one, and a second of the same gets `-2`. */
  make(long: string, { lat, lng }: { lat?: unknown; lng?: unknown }): string {
    const isPlaced = typeof lat === 'number' && typeof lng === 'number';
    const name = cut(long, MAX_NAME);
    const first = isPlaced ? `${name}@${lat.toFixed(5)},${lng.toFixed(5)}` : name;
    if (!this.has(first)) return first;
    let n = this.next.get(first) ?? 2;
    while (this.has(`${first}-${n}`)) n += 1;
    this.next.set(first, n + 1);
    return `${first}-${n}`;
  }
}
