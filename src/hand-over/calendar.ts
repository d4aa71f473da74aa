/** An activity as a calendar file (RFC 5545), which any calendar opens. Nothing about the visitor is in it. */
import { generateIcsCalendar, type IcsDateObject, type IcsWeekDay } from 'ts-ics';
import { zoneOf } from '../model/clock.js';
import { timesFrom, toPlan, type NextTimesOptions } from '../model/next-times.js';
import type { Activity, Partner } from '../model/records.js';
import { occurrences, type Occurrence, type Plan, type Weekly } from '../model/schedule.js';
import { loadToZoned, type Zoned } from '../model/temporal.js';
import { cleanText, foldLines, unfoldLines } from './fold-lines.js';
import { toTimezones } from './time-zone.js';

/** What the file says beside times, in the visitor's language, as plain text. */
export interface CalendarTexts {
  title: string;
  location?: string;
  description?: string;
  /** https or http; any other is left out. */
  url?: string;
}

/** A calendar of twenty years is long enough, also for its days without. */
const MAX_WEEKS = 1000;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const MAX_ID = 100;

/**
 * The text of an .ics file: an event each weekly time, from its first coming one on, with its days without.
 * Undefined when no time is known, or none is to come. Rejects when the polyfill of Temporal is needed and does not load.
 */
export async function calendarFile(
  activity: Activity,
  partner: Partner | undefined,
  { from, ...texts }: CalendarTexts & Pick<NextTimesOptions, 'from'>,
): Promise<string | undefined> {
  const plan = toPlan(activity);
  if (!plan.schedule.length) return undefined;
  const timeZone = zoneOf(activity, partner);
  const toZoned = await loadToZoned();
  const about = toAbout(texts);
  const events = plan.schedule.flatMap((rule) => {
    const series = toSeries({ ...plan, schedule: [rule] }, from, (wallTime) => toZoned(wallTime, timeZone));
    return series ? [{ ...about, ...toEvent(rule, series, timeZone), uid: uidOf(activity, rule, about.url) }] : [];
  });
  if (!events.length) return undefined;
  const file = generateIcsCalendar({
    ...{ prodId: '-//Integ//Integ//EN', version: '2.0' },
    ...{ timezones: toTimezones(timeZone), events },
  });
  // ts-ics counts UTF-16 units, and would part an emoji in two.
  return foldLines(unfoldLines(file));
}

/** What is to be remembered on a whole day (`2026-12-11`). */
export interface Reminder extends CalendarTexts {
  day: string;
  id: string;
}

/** Reminders as a calendar file. Nobody is named in it. */
export function remindersFile(reminders: readonly Reminder[]): string {
  const on = (iso: string): IcsDateObject => ({ date: new Date(`${iso}T00:00Z`), type: 'DATE' });
  const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00Z`) + DAY).toISOString().slice(0, 10);
  const file = generateIcsCalendar({
    ...{ prodId: '-//Integ//Integ//EN', version: '2.0' },
    events: reminders.map(({ day, id, ...texts }) => ({
      ...toAbout(texts),
      ...{ uid: `${id}@integ`, stamp: { date: new Date() }, start: on(day), end: on(dayAfter(day)) },
    })),
  });
  return foldLines(unfoldLines(file));
}

/** A weekly time as RFC 5545 has it; all are wall times but the instant `until`. */
interface Series {
  first: string;
  /** Days without, between the first and the last. */
  without: string[];
  /** Instant of the last one at most; absent: there is no end. */
  until: number | undefined;
  isSingle: boolean;
}

function toSeries(
  plan: Plan,
  from: NextTimesOptions['from'],
  toZoned: (wallTime: string) => Zoned,
): Series | undefined {
  const [coming] = timesFrom(plan, from, 1, toZoned);
  if (!coming) return undefined;
  const first = coming.planned.start;
  const lastWithout = plan.exceptions.map((range) => range.slice(-10)).reduce((a, b) => (a > b ? a : b), '');
  const weeks = occurrences({ ...plan, exceptions: [] }, first);
  const without: string[] = [];
  let [count, last] = [0, first];
  for (const { start } of occurrences(plan, first)) {
    without.push(...startsBefore(start, weeks, MAX_WEEKS - without.length));
    if (without.length >= MAX_WEEKS) break;
    [count, last] = [count + 1, start];
    // From here on every week is as the rule says.
    if ((count > 1 && start.slice(0, 10) > lastWithout) || count > MAX_WEEKS) {
      return {
        first,
        without,
        isSingle: false,
        until: plan.to ? toZoned(`${plan.to}${start.slice(10)}`).at : undefined,
      };
    }
  }
  return { first, without: without.filter((start) => start < last), isSingle: count === 1, until: toZoned(last).at };
}

/** The starts before one, no more than so many; that one is taken, too. */
function startsBefore(start: string, weeks: Iterator<Occurrence, void>, max: number): string[] {
  const starts: string[] = [];
  for (let week = weeks.next().value; week && week.start < start && starts.length < max; week = weeks.next().value)
    starts.push(week.start);
  return starts;
}

const weekdayCodes: Record<Weekly['weekday'], IcsWeekDay> = {
  ...{ mon: 'MO', tue: 'TU', wed: 'WE', thu: 'TH', fri: 'FR', sat: 'SA', sun: 'SU' },
};

function toEvent({ weekday, end, everyWeeks }: Weekly, { first, without, isSingle, until }: Series, timeZone: string) {
  /** ts-ics writes the UTC fields of `local`. */
  const atWall = (wallTime: string): IcsDateObject => {
    const date = new Date(`${wallTime}Z`);
    return { date, local: { date, timezone: timeZone, tzoffset: '' } };
  };
  const minutes = (Date.parse(`${first.slice(0, 11)}${end}Z`) - Date.parse(`${first}Z`)) / MINUTE;
  return {
    stamp: { date: new Date() },
    start: atWall(first),
    // As a length: an end would be a wrong one each week when the first night is that of a clock change.
    duration: { minutes: minutes < 0 ? minutes + DAY / MINUTE : minutes },
    ...(!isSingle && {
      recurrenceRule: {
        ...{ frequency: 'WEEKLY' as const, interval: everyWeeks, byDay: [{ day: weekdayCodes[weekday] }] },
        ...(until !== undefined && { until: { date: new Date(until) } }),
      },
      exceptionDates: without.map(atWall),
    }),
  };
}

function toAbout({ title, location, description, url = '' }: CalendarTexts) {
  const address = addressOf(url);
  return {
    summary: cleanText(title),
    ...(location && { location: cleanText(location) }),
    ...(description && { description: cleanText(description) }),
    ...(address && { url: address.href }),
  };
}

function addressOf(url: string): URL | undefined {
  try {
    const address = new URL(url);
    return /^https?:$/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** The same at each export, so that a calendar renews an event instead of keeping two. */
function uidOf(
  { id, partnerId }: Activity,
  { weekday, start, end, everyWeeks }: Weekly,
  url: string | undefined,
): string {
  const ids = [partnerId, id].map((one) => encodeURIComponent(cleanText(one)).slice(0, MAX_ID));
  const times = `${weekday}-${everyWeeks}-${start}-${end}`.replaceAll(':', '');
  return `${[...ids, times].join('.')}@${addressOf(url ?? '')?.hostname ?? 'integ'}`;
}
