/** The weekly times of an activity as schema.org has them. */
import { zoneOf } from '../model/clock.js';
import { toPlan } from '../model/next-times.js';
import type { Activity, Partner } from '../model/records.js';
import { occurrences, type Plan, type Weekly } from '../model/schedule.js';
import type { ScheduleLd } from './schema-org.js';

const days: Record<Weekly['weekday'], ScheduleLd['byDay']> = {
  mon: 'https://schema.org/Monday',
  tue: 'https://schema.org/Tuesday',
  wed: 'https://schema.org/Wednesday',
  thu: 'https://schema.org/Thursday',
  fri: 'https://schema.org/Friday',
  sat: 'https://schema.org/Saturday',
  sun: 'https://schema.org/Sunday',
};

/** One each weekly time; undefined without any. */
export function toSchedules(activity: Activity, partner: Partner | undefined): ScheduleLd[] | undefined {
  const plan = toPlan(activity);
  const { schedule, from, to } = plan;
  const scheduleTimezone = zoneOf(activity, partner);
  const told = schedule.map((rule): ScheduleLd => {
    const exceptDate = daysWithout({ ...plan, schedule: [rule] });
    return {
      '@type': 'Schedule',
      ...{ repeatFrequency: `P${rule.everyWeeks}W`, byDay: days[rule.weekday] },
      ...{ startTime: `${rule.start}:00`, endTime: `${rule.end}:00`, scheduleTimezone },
      ...(from && { startDate: from }),
      ...(to && { endDate: to }),
      ...(exceptDate.length && { exceptDate }),
    };
  });
  return told.length ? told : undefined;
}

/** Ten years of weeks: who closes for longer has mistyped. */
const MAX_WEEKS = 520;

/** schema.org knows single days alone: of each range those on which there would have been a session. */
function daysWithout(plan: Plan): string[] {
  const ranges = plan.exceptions.map((range) => ({ first: range.slice(0, 10), last: range.slice(-10) }));
  const found: string[] = [];
  for (const { first, last } of ranges.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    for (const { start } of occurrences({ ...plan, exceptions: [] }, `${first}T00:00`)) {
      const day = start.slice(0, 10);
      if (day > last || found.length >= MAX_WEEKS) break;
      found.push(day);
    }
  }
  return [...new Set(found)].toSorted();
}
