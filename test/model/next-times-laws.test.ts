/**
 * Coming times of random rules are those of a second implementation of RFC 5545, rrule-temporal.
 *
 * They differ in a time that the clock skips. RFC 5545 (3.3.5) reads 02:30 with the offset before the gap, which is the
 * instant of 03:30, and so do we; rrule-temporal leaves such a day out, and keeps 03:30 for good when a rule begins on
 * one. So ours is held to be an hour later on the wall and is then taken out, and a rule is never begun there. A time
 * that the clock shows twice is the first in both.
 */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { nextTimes } from '../../src/model/next-times.js';
import type { Weekly } from '../../src/model/schedule.js';
import { weekdays } from '../../src/model/times.js';
import { runs } from '../samples/random.js';

const COUNT = 20;
const DAY = 86_400_000;
const FIRST = Date.parse('2026-01-01');
const toDate = (at: number): string => new Date(at).toISOString().slice(0, 10);
const dateOf = (day: number): string => toDate(FIRST + day * DAY);
/** When the clock goes forward. */
const changes = ['2026-03-29', '2027-03-28', '2028-03-26', '2029-03-25', '2030-03-31'];
const compact = (wallTime: string): string => wallTime.replaceAll(/[-:]/g, '').padEnd(15, '0');

/** Half of them where the clock changes. */
const clock = fc.oneof(
  fc.constantFrom('01:59', '02:00', '02:15', '02:30', '02:59', '03:00', '00:00', '23:59'),
  fc.nat(1439).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16)),
);
/** Half of them on the Sundays of a change. */
const weekday = fc.oneof(fc.constant('sun' as const), fc.constantFrom(...weekdays));
const rule: fc.Arbitrary<Weekly> = fc.record({
  ...{ weekday, start: clock, end: fc.constant('05:00') },
  everyWeeks: fc.integer({ min: 1, max: 4 }),
});
const anyRule = fc.record({
  rule,
  timeZone: fc.constantFrom('Europe/Stockholm', 'Europe/Copenhagen'),
  /** Within three years. */
  first: fc.nat(1000),
  length: fc.option(fc.nat(500), { nil: undefined }),
  /** Days after the first, and how many in a row. */
  off: fc.array(fc.tuple(fc.nat(200), fc.nat(20)), { maxLength: 4 }),
  /** Days after the first; before it, too. */
  later: fc.integer({ min: -30, max: 200 }),
  hour: clock,
});

describe('coming times, by another implementation', () => {
  it('are those of a rule of RFC 5545', () =>
    fc.assert(
      fc.asyncProperty(anyRule, async ({ rule, timeZone, first, length, off, later, hour }) => {
        const [from, to] = [dateOf(first), length === undefined ? undefined : dateOf(first + length)];
        const exceptions = off.map(([day, more]) => `${dateOf(first + day)}/${dateOf(first + day + more)}`);
        const after = `${dateOf(first + later)}T${hour}`;
        const times = await nextTimes(
          { schedule: [rule], from, exceptions, timeZone, ...(to && { to }) },
          { from: after, count: COUNT + 1 },
        );
        const starts = times.map(({ start }) => start);
        const moved = starts.filter((start) => start.slice(11, 16) !== rule.start);
        // One of 20 starts at most 4 weeks apart may be skipped, or two: a change comes once a year.
        for (const start of moved) {
          expect(start.slice(11, 16)).to.equal(rule.start.replace('02:', '03:'));
          expect(changes).to.include(start.slice(0, 10));
        }
        const own = starts.filter((start) => !moved.includes(start)).map((start) => Date.parse(start.slice(0, 25)));
        const others = expand({ rule, timeZone, from, to, exceptions, after });
        expect(own.slice(0, COUNT - 1)).to.deep.equal(others.slice(0, COUNT - 1));
        if (own.length < COUNT - 1) expect(others).to.have.lengthOf(own.length);
      }),
      { numRuns: window.isFullTest ? 1000 : runs.numRuns },
    ));
});

interface Asked {
  rule: Weekly;
  timeZone: string;
  from: string;
  to: string | undefined;
  exceptions: string[];
  after: string;
}

/** The same by the text of a calendar file: the first fitting day, and a day without for each that is closed. */
function expand({ rule, timeZone, from, to, exceptions, after }: Asked): number[] {
  const days = Array.from({ length: 7 * 5 }, (_, i) => Date.parse(from) + i * DAY);
  const ofRule = days.filter((day) => weekdays[(new Date(day).getUTCDay() + 6) % 7] === rule.weekday).map(toDate);
  const isSkipped = (date: string) => changes.includes(date) && rule.start.startsWith('02:');
  const firstDay = ofRule.find((date, i) => i % rule.everyWeeks === 0 && !isSkipped(date));
  const closed = exceptions.flatMap((range) => {
    const days = [];
    for (let at = Date.parse(range.slice(0, 10)); at <= Date.parse(range.slice(11)); at += DAY) days.push(toDate(at));
    return days;
  });
  // UNTIL is in UTC.
  const until = to && Temporal.PlainDateTime.from(`${to}T23:59:59`).toZonedDateTime(timeZone).toInstant().toString();
  const lines = [
    `DTSTART;TZID=${timeZone}:${compact(`${firstDay}T${rule.start}`)}`,
    `RRULE:FREQ=WEEKLY;INTERVAL=${rule.everyWeeks}${until ? `;UNTIL=${until.replaceAll(/[-:]/g, '')}` : ''}`,
    ...closed.map((date) => `EXDATE;TZID=${timeZone}:${compact(`${date}T${rule.start}`)}`),
  ];
  const rrule = new RRuleTemporal({ rruleString: lines.join('\n') });
  const begin = Temporal.PlainDateTime.from(after).toZonedDateTime(timeZone);
  const found: number[] = [];
  for (let next = rrule.next(begin, true); next && found.length < COUNT; next = rrule.next(next))
    found.push(next.epochMilliseconds);
  return found;
}
