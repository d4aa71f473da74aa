/**
 * When a clock on a wall shows a time: by the Temporal of the browser, and by a polyfill that is loaded only where there
 * is none. Nothing else asks for either.
 */

/** A time of a place. */
export interface Zoned {
  /** `2026-11-24T17:00:00+01:00[Europe/Stockholm]` */
  text: string;
  /** Milliseconds since 1970, UTC. */
  at: number;
}

/**
 * A wall time, `2026-11-24T17:00`, in a time zone that `knownZone` gave. What the clock skips moves forward by as much
 * as it skips; what it shows twice is the first of the two. Throws for times that no clock shows.
 */
export type ToZoned = (wallTime: string, timeZone: string) => Zoned;

/** What is used of it; TypeScript has no types of Temporal for es2023. */
interface Temporal {
  PlainDateTime: { from: (text: string) => { toZonedDateTime: (timeZone: string) => ZonedDateTime } };
}
interface ZonedDateTime {
  epochMilliseconds: number;
  toString: () => string;
}

/** Rejects when the polyfill is needed and does not come. */
export async function loadToZoned(): Promise<ToZoned> {
  const { Temporal } = globalThis as { Temporal?: Temporal };
  if (!Temporal) return (await import('./temporal-polyfill.js')).toZoned;
  return (wallTime, timeZone) => {
    const zoned = Temporal.PlainDateTime.from(wallTime).toZonedDateTime(timeZone);
    return { text: zoned.toString(), at: zoned.epochMilliseconds };
  };
}
