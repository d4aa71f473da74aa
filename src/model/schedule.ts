/** Weekly times, and the days on which they come. */
import type { Activity } from './records.js';
import { weekdays } from './times.js';

export type Weekly = Activity['schedule'][number];

/** When a session is; dates as in records: `2026-09-01`, both ends included. */
export interface Plan {
  schedule: readonly Weekly[];
  from: string | undefined;
  to: string | undefined;
  /** Days, or `first/last`, without a session. */
  exceptions: readonly string[];
}

/** Wall times of the place: `2026-11-24T17:00`. */
export interface Occurrence {
  start: string;
  end: string;
}

/** Days are numbers here, so that weeks are plain arithmetic that no clock change disturbs. */
const DAY = 86_400_000;
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
/** Undefined for what is no day. */
const knownDay = (date = ''): number | undefined => (Number.isFinite(dayOf(date)) ? dayOf(date) : undefined);
/** Four digits of a year compare as text; who plans further ahead has mistyped. */
const LAST_DAY = dayOf('9999-12-31');
/** Any would do. */
const MONDAY = dayOf('2026-08-24');

/**
 * All times at or after a wall time, in order; there may be no end of them, so take only what is needed.
 * Every second week is counted from `from`: the first fitting day on or after it, and then each fourteenth.
 * Without `from` nobody knows which weeks are meant, and such a rule has no times.
 */
export function* occurrences(plan: Plan, after: string): Generator<Occurrence, void> {
  const from = knownDay(plan.from);
  const last = Math.min(knownDay(plan.to) ?? LAST_DAY, LAST_DAY);
  const rules = plan.schedule
    .filter(({ everyWeeks: n }) => n === 1 || (Number.isInteger(n) && n > 1 && from !== undefined))
    .map((rule) => ({ ...rule, first: firstDay(rule, from ?? MONDAY), period: 7 * rule.everyWeeks }))
    .toSorted((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
  const gaps = gapsOf(plan.exceptions);
  let day = Math.max(dayOf(after.slice(0, 10)), from ?? -Infinity);
  for (let gap = 0; ;) {
    const next = rules.reduce((nearest, rule) => Math.min(nearest, dayFrom(rule, day)), Infinity);
    if (!(next <= last)) return;
    while ((gaps[gap]?.last ?? Infinity) < next) gap += 1;
    const { first: closed = Infinity, last: closedTo = 0 } = gaps[gap] ?? {};
    day = (closed <= next ? closedTo : next) + 1;
    if (closed > next) for (const rule of rules) if (dayFrom(rule, next) === next) yield* onDay(rule, next, after);
  }
}

/** The first of its weekdays on or after a day. */
function firstDay({ weekday }: Weekly, from: number): number {
  const days = (weekdays.indexOf(weekday) + MONDAY - from) % 7;
  return from + (days < 0 ? days + 7 : days);
}

/** The first day of a rule on or after a day. */
const dayFrom = ({ first, period }: { first: number; period: number }, day: number): number =>
  first + Math.ceil((day - first) / period) * period;

function* onDay({ start, end }: Weekly, day: number, after: string): Generator<Occurrence, void> {
  const from = `${dateOf(day)}T${start}`;
  // What ends before it begins ends after midnight.
  if (from >= after) yield { start: from, end: `${dateOf(end < start ? day + 1 : day)}T${end}` };
}

/** Exceptions by their first day, overlaps made one, so that one look forward is enough. */
function gapsOf(exceptions: readonly string[]): { first: number; last: number }[] {
  const gaps: { first: number; last: number }[] = [];
  const days = exceptions.map((range) => {
    const [first = '', last = first] = range.split('/');
    return { first: dayOf(first), last: dayOf(last) };
  });
  for (const gap of days.filter(({ first, last }) => first <= last).toSorted((a, b) => a.first - b.first)) {
    const before = gaps.at(-1);
    if (before && gap.first <= before.last) before.last = Math.max(before.last, gap.last);
    else gaps.push(gap);
  }
  return gaps;
}
