/** What the clock on the wall of a place says. Sweden and Denmark have the same time, so these compare as text. */
import { countryOf, type Country } from './country.js';
import type { Activity, Partner } from './records.js';

export const zones: Record<Country, string> = { SE: 'Europe/Stockholm', DK: 'Europe/Copenhagen' };

/** The zone itself if it is one, else Sweden's. */
export function knownZone(timeZone: string): string {
  try {
    formatFor(timeZone);
    return timeZone;
  } catch {
    return zones.SE;
  }
}

/** The time zone of an activity: its own, else that of its country. */
export const zoneOf = (activity: Partial<Activity>, partner?: Partner): string =>
  knownZone(activity.timeZone ?? zones[countryOf({ place: {}, contacts: [], ...activity } as Activity, partner)]);

/** An instant as `2026-11-24T17:00` in an IANA time zone; a zone that nobody knows is Sweden's. */
export function wallTime(at: Date, timeZone: string): string {
  const format = formatFor(knownZone(timeZone));
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`;
}

/** Each is slow to set up, and asked for with every question. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
      ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    });
  formats.set(timeZone, format);
  return format;
}
