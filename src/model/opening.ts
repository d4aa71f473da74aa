/** When somebody is there: open now, open next, the week. Wall times of the place, so that no clock change matters. */
import type { Partner } from './records.js';
import type { Occurrence } from './schedule.js';
import { weekdays } from './times.js';

export type Hours = NonNullable<Partner['hours']>;
export type Weekday = (typeof weekdays)[number];

/** A time of day; what ends at or before its start ends after midnight. */
export interface Times {
  start: string;
  end: string;
}

/** At a moment: the time that runs, and else the next one. Neither: nobody knows of any within a year. */
export interface Opening {
  /** `end` is absent where it never closes. */
  now?: { end?: string };
  next?: Occurrence;
}

const DAY = 86_400_000;
/** Who is open less often than once a year has no hours. */
const YEAR = 366;
/** So many days without a gap: it does not close. */
const WEEK = 7;

/** The date some days after another. */
export const dayAfter = (date: string, days = 1): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const byStart = (a: Times, b: Times): number => (a.start < b.start ? -1 : Number(a.start > b.start));

/** The day of the week of a date. */
export const weekdayOf = (date: string): Weekday =>
  // The first of January 1970 was a Thursday.
  weekdays[(((Date.parse(`${date}T00:00:00Z`) / DAY + 3) % 7) + 7) % 7] ?? 'mon';

/** What holds on a day: its exceptions, which go before the week. */
function timesOn({ weekly, exceptions }: Hours, date: string): Times[] {
  const own = exceptions.filter((one) => one.date === date);
  const weekday = weekdayOf(date);
  const times = own.length ? own : weekly.filter((one) => one.weekday === weekday);
  return times.flatMap(({ start, end }) => (start && end ? [{ start, end }] : [])).toSorted(byStart);
}

/** All times from the day before a date on, in order; such as touch are one. */
function* spans(hours: Hours, date: string): Generator<Occurrence, void> {
  let last: Occurrence | undefined;
  for (let day = -1; day < YEAR; day += 1) {
    const today = dayAfter(date, day);
    for (const { start, end } of timesOn(hours, today)) {
      const span = { start: `${today}T${start}`, end: `${end > start ? today : dayAfter(today)}T${end}` };
      if (last && span.start <= last.end) last = { start: last.start, end: span.end > last.end ? span.end : last.end };
      else {
        if (last) yield last;
        last = span;
      }
    }
    // A year round the clock is one span, and nobody waits for its end.
    if (last && last.start < dayAfter(date, day - WEEK)) break;
  }
  if (last) yield last;
}

/** Whether it is open at a wall time, until when, and when it opens next. */
export function openingAt(hours: Hours, at: string): Opening {
  const today = at.slice(0, 10);
  for (const span of spans(hours, today)) {
    if (span.end <= at) continue;
    if (span.start > at) return { next: span };
    return { now: span.end.slice(0, 10) >= dayAfter(today, WEEK - 1) ? {} : { end: span.end } };
  }
  return {};
}

/** The week as it is told: days in a row with the same times are one line. Days without times are closed. */
export function weekOf({ weekly }: Hours): { first: Weekday; last: Weekday; times: Times[] }[] {
  const lines: { first: Weekday; last: Weekday; times: Times[] }[] = [];
  for (const day of weekdays) {
    const ofDay = weekly.filter(({ weekday }) => weekday === day);
    const times = ofDay.map(({ start, end }) => ({ start, end })).toSorted(byStart);
    const before = lines.at(-1);
    const isSame = before && textOf(before.times) === textOf(times);
    if (isSame) before.last = day;
    else lines.push({ first: day, last: day, times });
  }
  return lines;
}

const textOf = (times: readonly Times[]): string => times.map(({ start, end }) => `${start}-${end}`).join();

/** The days from a date on that are not as every week, in order; without times they are closed. */
export function exceptionsFrom({ exceptions }: Hours, date: string): { date: string; times: Times[] }[] {
  const dates = [...new Set(exceptions.map((one) => one.date))].filter((one) => one >= date).toSorted();
  return dates.map((one) => ({ date: one, times: timesOn({ weekly: [], exceptions, byAppointment: false }, one) }));
}
