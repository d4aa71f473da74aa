/** What a meeting is probably called, so that nobody has to type. */
import { fold } from '../model/fold.js';
import type { Activity, Partner } from '../model/records.js';
import { weekdays } from '../model/times.js';
import type { Entry } from './entry.js';
import { localDay } from './screens.js';

/** As much of an activity as is needed; times are wall times, `17:00`. */
export interface UsualActivity {
  title: string;
  schedule: readonly { weekday: string; start: string; end: string }[];
  /** First and last day, `2026-11-24`. */
  from?: string | undefined;
  to?: string | undefined;
  lat?: number | undefined;
  lng?: number | undefined;
}

/** An activity of the data in a language; one that does not say where it is, is at its partner's. */
export function toUsual(
  { title, schedule, from, to, place: own }: Activity,
  partner: Partner | undefined,
  lang: string,
): UsualActivity {
  const place = own.unplaced || own.lat !== undefined ? own : partner?.place;
  return {
    title: title[lang] ?? title['sv'] ?? Object.values(title)[0] ?? '',
    ...{ schedule, from, to, lat: place?.lat, lng: place?.lng },
  };
}

interface Spot {
  lat: number;
  lng: number;
}

const MOST = 6;
const DAY = 86_400_000;
/** What was logged once half a term ago counts half as much as what was logged today. */
const HALF_LIFE = 60 * DAY;
/** Logged within two hours of this time of day. */
const ABOUT = 120;

/**
 * Names, the likeliest first, each once, at most six: what was logged on this day of the week and about this time, then the
 * activities that meet today, the nearest first or else those whose time is nearest, then other earlier names.
 * @param now by the clock of the device
 */
export function usualWhat(
  entries: readonly Entry[],
  activities: readonly UsualActivity[],
  now: Date,
  near?: Spot,
): string[] {
  const earlier = entries.map((entry) => ({
    what: entry.what,
    isToday: isSameDay(entry, now),
    score: score(entry, now),
  }));
  const names = [
    ...byScore(earlier.filter(({ isToday }) => isToday)),
    ...meetingToday(activities, now, near),
    ...byScore(earlier.filter(({ isToday }) => !isToday)),
  ];
  const once = new Map<string, string>();
  for (const name of names) if (!once.has(fold(name))) once.set(fold(name), name);
  return [...once.values()].slice(0, MOST);
}

/** 0 is Monday, as in `weekdays`. */
const dayOf = (date: Date): number => (date.getDay() + 6) % 7;
const minutesOf = (date: Date): number => date.getHours() * 60 + date.getMinutes();

/** A date alone is that of its own place: noon is in it everywhere that we are. */
const isSameDay = ({ on }: Entry, now: Date): boolean => dayOf(new Date(`${on}T12:00`)) === dayOf(now);

/** New ones count more, and twice when they were logged about this time. */
function score({ on, edited }: Entry, now: Date): number {
  const age = Math.max(0, now.getTime() - Date.parse(`${on}T12:00`));
  const isAbout = Math.abs(minutesOf(new Date(edited)) - minutesOf(now)) <= ABOUT;
  return 0.5 ** (age / HALF_LIFE) * (isAbout ? 2 : 1);
}

/** Each name as it was written first in the list, those with the highest sum first. */
function byScore(said: readonly { what: string; score: number }[]): string[] {
  const sums = new Map<string, { what: string; sum: number }>();
  for (const { what, score: one } of said) {
    const before = sums.get(fold(what));
    sums.set(fold(what), { what: before?.what ?? what, sum: (before?.sum ?? 0) + one });
  }
  return [...sums.values()].toSorted((a, b) => b.sum - a.sum).map(({ what }) => what);
}

function meetingToday(activities: readonly UsualActivity[], now: Date, near: Spot | undefined): string[] {
  const [day, today] = [localDay(now), weekdays[dayOf(now)]];
  return activities
    .filter(({ from = day, to = day }) => from <= day && day <= to)
    .map((activity) => ({ activity, times: activity.schedule.filter(({ weekday }) => weekday === today) }))
    .filter(({ times }) => times.length)
    .map(({ activity, times }) => ({
      title: activity.title,
      away: near ? distance(activity, near) : 0,
      wait: Math.min(...times.map((time) => waitFor(time, minutesOf(now)))),
    }))
    .toSorted((a, b) => a.away - b.away || a.wait - b.wait)
    .map(({ title }) => title);
}

/** In degrees of latitude: to compare is all that it is for. What has no place is farthest. */
function distance({ lat, lng }: UsualActivity, near: Spot): number {
  if (lat === undefined || lng === undefined) return Number.MAX_VALUE;
  return Math.hypot(lat - near.lat, (lng - near.lng) * Math.cos((near.lat * Math.PI) / 180));
}

/** Minutes from a time to what begins later or has ended; 0 while it is on. */
function waitFor({ start, end }: { start: string; end: string }, now: number): number {
  const [from, to] = [start, end].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) as [
    number,
    number,
  ];
  return Math.max(from - now, now - to, 0);
}
