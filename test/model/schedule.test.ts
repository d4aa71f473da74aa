import { expect } from 'chai';
import * as fc from 'fast-check';
import { occurrences, type Plan, type Weekly } from '../../src/model/schedule.js';
import { slotOf } from '../../src/model/slots.js';
import { weekdays } from '../../src/model/times.js';
import { runs } from '../samples/random.js';

const weekly = (weekday: Weekly['weekday'], start: string, end = '18:00', everyWeeks = 1): Weekly => ({
  ...{ weekday, start, end, everyWeeks },
});
const plan = (schedule: Weekly[], fields: Partial<Plan> = {}): Plan => ({
  ...{ schedule, from: undefined, to: undefined, exceptions: [] },
  ...fields,
});
/** The first starts; 23 November 2026 is a Monday. */
function starts(of: Plan, count: number, after = '2026-11-23T12:00'): string[] {
  const found: string[] = [];
  for (const { start } of occurrences(of, after)) if (found.push(start) === count) break;
  return found;
}

describe('slots', () => {
  it('a weekday has three, by the time of start, and a day of the weekend is one', () => {
    const times = ['07:59', '08:00', '13:59', '14:00', '16:59', '17:00', '23:00'];
    expect(times.map((start) => slotOf(weekly('tue', start)))).to.deep.equal([
      ...[undefined, 'tue-day', 'tue-day', 'tue-after-school', 'tue-after-school', 'tue-evening', 'tue-evening'],
    ]);
    expect([slotOf(weekly('sat', '07:00')), slotOf(weekly('sun', '20:00'))]).to.deep.equal(['sat', 'sun']);
  });
});

describe('the times of a schedule', () => {
  it('come week after week, in order, from a time on', () => {
    const both = plan([weekly('wed', '17:00'), weekly('mon', '12:00', '12:45')]);
    expect(starts(both, 4)).to.deep.equal([
      ...['2026-11-23T12:00', '2026-11-25T17:00', '2026-11-30T12:00', '2026-12-02T17:00'],
    ]);
    expect(starts(both, 1, '2026-11-23T12:01')).to.deep.equal(['2026-11-25T17:00']);
    expect(occurrences(both, '2026-11-23T12:00').next().value).to.deep.equal({
      ...{ start: '2026-11-23T12:00', end: '2026-11-23T12:45' },
    });
  });

  it('two of one day stand in order', () => {
    expect(starts(plan([weekly('mon', '19:00'), weekly('mon', '17:00')]), 2)).to.deep.equal([
      ...['2026-11-23T17:00', '2026-11-23T19:00'],
    ]);
  });

  it('keep to the first and the last day, both included', () => {
    const term = plan([weekly('mon', '17:00')], { from: '2026-11-30', to: '2026-12-14' });
    expect(starts(term, 9)).to.deep.equal(['2026-11-30T17:00', '2026-12-07T17:00', '2026-12-14T17:00']);
    expect(starts(plan([weekly('mon', '17:00')], { to: '2026-11-22' }), 9)).to.deep.equal([]);
  });

  it('every second week is counted from the first day', () => {
    const second = (from: string) => starts(plan([weekly('mon', '17:00', '18:00', 2)], { from }), 2);
    expect(second('2026-11-23')).to.deep.equal(['2026-11-23T17:00', '2026-12-07T17:00']);
    expect(second('2026-11-16')).to.deep.equal(['2026-11-30T17:00', '2026-12-14T17:00']);
    // A term that begins on a Thursday has its first Monday four days later.
    expect(second('2026-08-20')).to.deep.equal(['2026-11-30T17:00', '2026-12-14T17:00']);
    expect(second('2026-08-27')).to.deep.equal(['2026-11-23T17:00', '2026-12-07T17:00']);
    expect(second('2027-01-01')).to.deep.equal(['2027-01-04T17:00', '2027-01-18T17:00']);
  });

  it('nobody knows which weeks are meant without a first day', () => {
    const both = plan([weekly('mon', '17:00', '18:00', 2), weekly('tue', '17:00')]);
    expect(starts(both, 2)).to.deep.equal(['2026-11-24T17:00', '2026-12-01T17:00']);
    expect(starts(plan([weekly('mon', '17:00', '18:00', 2)]), 1)).to.deep.equal([]);
  });

  it('leave out days and holidays', () => {
    const exceptions = [
      '2026-12-28/2027-01-04',
      '2026-11-30',
      '2026-12-20/2027-01-02',
      'soon',
      '2026-12-09/2026-12-01',
    ];
    expect(starts(plan([weekly('mon', '17:00')], { exceptions }), 5)).to.deep.equal([
      ...['2026-11-23T17:00', '2026-12-07T17:00', '2026-12-14T17:00', '2027-01-11T17:00', '2027-01-18T17:00'],
    ]);
  });

  it('what ends before it begins ends the next day', () => {
    const [night] = occurrences(plan([weekly('sat', '22:00', '01:30')], { to: '2026-11-28' }), '2026-11-23T12:00');
    expect(night).to.deep.equal({ start: '2026-11-28T22:00', end: '2026-11-29T01:30' });
  });

  it('the clock’s changes move nothing', () => {
    expect(starts(plan([weekly('sun', '02:30')]), 3, '2026-10-18T00:00')).to.deep.equal([
      ...['2026-10-18T02:30', '2026-10-25T02:30', '2026-11-01T02:30'],
    ]);
  });

  it('none at all, strange ones, and no end of exceptions end soon', () => {
    expect(starts(plan([]), 1)).to.deep.equal([]);
    for (const everyWeeks of [0, -1, 1.5, NaN])
      expect(starts(plan([weekly('mon', '17:00', '18:00', everyWeeks)], { from: '2026-11-24' }), 1)).to.deep.equal([]);
    expect(starts(plan([weekly('mon', '17:00', '18:00', 1e300)], { from: '2026-11-24' }), 2)).to.have.lengthOf(1);
    expect(starts(plan([weekly('mon', '17:00')], { exceptions: ['1900-01-01/9999-12-31'] }), 1)).to.deep.equal([]);
    expect(starts(plan([weekly('mon', '17:00')], { from: 'soon', to: 'late' }), 1)).to.deep.equal(['2026-11-23T17:00']);
    expect(starts(plan([weekly('mon', '17:00')]), 1, 'now')).to.deep.equal([]);
  });

  it('are those of a calendar that is gone through day by day', () => {
    const day = fc.integer({ min: 0, max: 60 });
    const dateOf = (n: number) => new Date(Date.UTC(2026, 10, 1 + n)).toISOString().slice(0, 10);
    const rule = fc.tuple(
      fc.constantFrom(...weekdays),
      fc.constantFrom('09:00', '17:00'),
      fc.integer({ min: 1, max: 3 }),
    );
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 3 }),
        ...[day, day, fc.array(fc.tuple(day, fc.nat(9)), { maxLength: 4 }), day],
        (rules, first, length, off, now) => {
          const exceptions = off.map(([from, more]) => `${dateOf(from)}/${dateOf(from + more)}`);
          const [from, to] = [dateOf(first), dateOf(first + length)];
          const schedule = rules.map(([weekday, start, n]) => weekly(weekday, start, '20:00', n));
          const expected = Array.from({ length: length + 1 }, (_, i) => i).flatMap((i) => {
            const date = dateOf(first + i);
            if (exceptions.some((range) => date >= range.slice(0, 10) && date <= range.slice(11))) return [];
            const weekday = weekdays[(new Date(date).getUTCDay() + 6) % 7];
            const today = schedule.filter((one) => one.weekday === weekday && Math.floor(i / 7) % one.everyWeeks === 0);
            return today.map(({ start }) => `${date}T${start}`).toSorted();
          });
          const after = `${dateOf(now)}T12:00`;
          expect(starts(plan(schedule, { from, to, exceptions }), 1000, after)).to.deep.equal(
            expected.filter((start) => start >= after),
          );
        },
      ),
      runs,
    );
  });
});
