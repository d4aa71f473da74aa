/** What a meeting is probably called, so that nobody has to type. */
import type { Entry } from './entry.js';

/** As much of an activity as is needed. */
export interface UsualActivity {
  title: string;
  schedule: readonly { weekday: string; start: string; end: string }[];
  lat?: number | undefined;
  lng?: number | undefined;
}

/**
 * Names, the likeliest first, each once, at most six: what was logged on this day of the week and about this time, then the
 * activities that meet today, the nearest first or else those whose time is nearest, then other earlier names.
 * @param now by the clock of the device
 */
export function usualWhat(
  _entries: readonly Entry[],
  _activities: readonly UsualActivity[],
  _now: Date,
  _near?: { lat: number; lng: number },
): string[] {
  throw new Error('not yet');
}
