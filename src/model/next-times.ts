/** The coming times of an activity, as instants. */
import { zoneOf } from './clock.js';
import type { Activity } from './records.js';
import { occurrences, type Occurrence, type Plan } from './schedule.js';
import { loadToZoned, type Zoned } from './temporal.js';
import { isDay } from './day.js';
import { isDateRange, weekdays } from './times.js';

/** From when on, and how many. */
export interface NextTimesOptions {
  /**
   * To the minute. A Date; ISO text with an offset or `Z`; or, without, a wall time of the place: `2026-11-24` or
   * `2026-11-24T17:00`. Now, if it is left out or cannot be read.
   */
  from?: Date | string;
  /** At most 1,000. */
  count?: number;
}

const MAX_COUNT = 1000;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** As far as a Date knows, less some days for arithmetic. */
const FAR = 8.6e15;
const FIRST_DAY = Date.parse('0001-01-01T00:00:00Z');

/**
 * Times that begin at or after a moment, the earliest first, each like
 * `2026-11-24T17:00:00+01:00[Europe/Stockholm]`. A time that the clock skips moves forward, one that it shows twice is
 * the first. None for times on request. Rejects only when the polyfill of Temporal is needed and does not load.
 */
export async function nextTimes(
  activity: Partial<Activity>,
  { from, count = 10 }: NextTimesOptions = {},
): Promise<Occurrence[]> {
  const wanted = Math.min(Math.floor(count), MAX_COUNT);
  const plan = toPlan(activity);
  if (!(wanted > 0) || !plan.schedule.length) return [];
  const timeZone = zoneOf(activity);
  const toZoned = await loadToZoned();
  const times = timesFrom(plan, from, wanted, (wallTime) => toZoned(wallTime, timeZone));
  return times.map(({ start, end }) => ({ start: start.text, end: end.text }));
}

/** A time of a plan; what the clock skips is told as the plan has it. */
export interface ComingTime {
  planned: Occurrence;
  start: Zoned;
  end: Zoned;
}

/** The same of a plan, told how to read a clock of its place. */
export function timesFrom(
  plan: Plan,
  from: NextTimesOptions['from'],
  count: number,
  toZoned: (wallTime: string) => Zoned,
): ComingTime[] {
  const first = toMoment(from, (wallTime) => toZoned(wallTime).at);
  // No place is two days behind UTC, and no calendar of ours is older.
  const after = new Date(Math.max(first - 2 * DAY, FIRST_DAY)).toISOString().slice(0, 16);
  const times = new Map<string, ComingTime>();
  let last = '';
  for (const planned of occurrences(plan, after)) {
    // What moved forward may have passed what comes next on the wall.
    if (times.size >= count && Date.parse(`${planned.start}Z`) - Date.parse(`${last}Z`) > DAY) break;
    const start = toZoned(planned.start);
    const end = endOf(planned, start, toZoned);
    if (start.at < first) continue;
    times.set(`${start.text} ${end.text}`, { planned, start, end });
    if (times.size === count) last = planned.start;
  }
  return [...times.values()].toSorted((a, b) => a.start.at - b.start.at || a.end.at - b.end.at).slice(0, count);
}

/** A start that moved forward may have passed its end; that moves as far. */
function endOf(time: Occurrence, start: Zoned, toZoned: (wallTime: string) => Zoned): Zoned {
  const end = toZoned(time.end);
  if (end.at > start.at || time.end === time.start) return end;
  return toZoned(wallTimeAfter(start.text.slice(0, 16), Date.parse(`${time.end}Z`) - Date.parse(`${time.start}Z`)));
}

const wallTimeAfter = (wallTime: string, length: number): string =>
  new Date(Date.parse(`${wallTime}Z`) + length).toISOString().slice(0, 16);

/** What of an activity says when it is; what nobody can make a time of is left out. */
export function toPlan({ schedule, from, to, exceptions }: Partial<Activity>): Plan {
  const day = (date: unknown) => (typeof date === 'string' && isDay(date) ? date : undefined);
  const isRange = (range: unknown) => typeof range === 'string' && isDateRange(range);
  return {
    ...{ schedule: Array.isArray(schedule) ? schedule.filter(isRule) : [], from: day(from), to: day(to) },
    exceptions: Array.isArray(exceptions) ? exceptions.filter(isRange) : [],
  };
}

/** A rule that stands there twice is one. */
function isRule(rule: Plan['schedule'][number], at: number, all: Plan['schedule']): boolean {
  const isClock = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  const isSame = (other: typeof rule) =>
    (['weekday', 'start', 'end', 'everyWeeks'] as const).every((field) => other?.[field] === rule[field]);
  if (!weekdays.includes(rule?.weekday) || !isClock(rule.start) || !isClock(rule.end)) return false;
  if (!Number.isInteger(rule.everyWeeks) || rule.everyWeeks < 1) return false;
  return all.findIndex(isSame) === at;
}

const wall = /^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::\d\d(?:\.\d+)?)?)?$/;
/** What stands in brackets after it says the same once more. */
const instant = /^(\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d))(?:\[[^\]]*\])?$/;

/** In milliseconds, the beginning of its minute. */
function toMoment(from: NextTimesOptions['from'], atWall: (wallTime: string) => number): number {
  const at = typeof from === 'string' ? momentOf(from.trim(), atWall) : Number(from ?? NaN);
  return Math.floor((Math.abs(at) < FAR ? at : Date.now()) / MINUTE) * MINUTE;
}

function momentOf(from: string, atWall: (wallTime: string) => number): number {
  const [, text] = instant.exec(from) ?? [];
  if (text) return Date.parse(text);
  const [, date = '', time = '00:00'] = wall.exec(from) ?? [];
  return isDay(date) ? atWall(`${date}T${time}`) : NaN;
}
