/** The next time of an activity, found day after day. */
import type { Activity } from '../../src/model/records.js';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY = 86_400_000;
const text = (day: Date) => day.toISOString().slice(0, 10);

/** Nothing in random.ts is farther away. */
const HORIZON = 120;

/** `now` and the answer are wall times, `2026-11-24T17:00`. */
export function nextTime({ schedule, from, to, exceptions }: Activity, now: string): string | undefined {
  for (let i = 0; i < HORIZON && schedule.length; i += 1) {
    const day = new Date(Date.parse(now.slice(0, 10)) + i * DAY);
    const today = text(day);
    const isOff = exceptions.some((range) => {
      const [first = '', last = first] = range.split('/');
      return today >= first && today <= last;
    });
    if (isOff || (from && today < from) || (to && today > to)) continue;
    const starts = schedule
      .filter(({ weekday }) => weekday === weekdays[day.getUTCDay()])
      .filter(({ everyWeeks }) => {
        if (everyWeeks === 1) return true;
        return from !== undefined && Math.floor((day.getTime() - Date.parse(from)) / (7 * DAY)) % everyWeeks === 0;
      })
      .map(({ start }) => `${today}T${start}`)
      .filter((start) => start >= now)
      .toSorted();
    if (starts[0]) return starts[0];
  }
  return undefined;
}
