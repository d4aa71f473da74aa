import { expect } from 'chai';
import { wallTime, zones } from '../../src/model/clock.js';
import { exceptionsFrom, openingAt, weekOf, weekdayOf, type Hours } from '../../src/model/opening.js';
import { readRecords } from '../../src/read-records.js';

/** Hours as a column has them. */
async function hoursOf(cell: string): Promise<Hours> {
  const { records } = await readRecords(`id,name,hours\na,A,"${cell}"\n`);
  return records.partners[0]?.hours ?? { weekly: [], exceptions: [], byAppointment: false };
}

/** 2026-11-23 is a Monday. */
const table: [what: string, hours: string, at: string, expected: object][] = [
  ['open', 'mon-fri 09:00-16:00', '2026-11-23T10:00', { now: { end: '2026-11-23T16:00' } }],
  ['its first minute', 'mon 09:00-16:00', '2026-11-23T09:00', { now: { end: '2026-11-23T16:00' } }],
  [
    'its last minute is over',
    'mon-tue 09:00-16:00',
    '2026-11-23T16:00',
    { next: { start: '2026-11-24T09:00', end: '2026-11-24T16:00' } },
  ],
  [
    'later today',
    'mon 09:00-12:00 | mon 13:00-16:00',
    '2026-11-23T12:30',
    { next: { start: '2026-11-23T13:00', end: '2026-11-23T16:00' } },
  ],
  [
    'over the weekend',
    'mon-fri 09:00-16:00',
    '2026-11-27T18:00',
    { next: { start: '2026-11-30T09:00', end: '2026-11-30T16:00' } },
  ],
  ['past midnight', 'fri 20:00-02:00', '2026-11-28T01:00', { now: { end: '2026-11-28T02:00' } }],
  [
    'past midnight, over',
    'fri 20:00-02:00',
    '2026-11-28T02:00',
    { next: { start: '2026-12-04T20:00', end: '2026-12-05T02:00' } },
  ],
  ['until midnight', 'fri 20:00-00:00', '2026-11-27T23:59', { now: { end: '2026-11-28T00:00' } }],
  ['times that touch', 'mon 09:00-12:00 | mon 12:00-15:00', '2026-11-23T10:00', { now: { end: '2026-11-23T15:00' } }],
  ['times that overlap', 'mon 09:00-17:00 | mon 12:00-15:00', '2026-11-23T13:00', { now: { end: '2026-11-23T17:00' } }],
  ['round the clock', 'mon-sun 00:00-00:00', '2026-11-23T13:00', { now: {} }],
  ['round one day', 'tue 00:00-00:00', '2026-11-24T23:00', { now: { end: '2026-11-25T00:00' } }],
  [
    'closed on a day',
    'mon-sun 09:00-16:00 | 2026-12-24 closed | 2026-12-25 closed',
    '2026-12-24T10:00',
    { next: { start: '2026-12-26T09:00', end: '2026-12-26T16:00' } },
  ],
  [
    'other hours on a day',
    'mon-sun 09:00-16:00 | 2026-12-31 10:00-12:00',
    '2026-12-31T10:30',
    { now: { end: '2026-12-31T12:00' } },
  ],
  [
    'the night before a closed day',
    'mon-sun 20:00-02:00 | 2026-12-25 closed',
    '2026-12-25T01:00',
    { now: { end: '2026-12-25T02:00' } },
  ],
  [
    'open on one date only',
    '2027-03-01 10:00-12:00',
    '2026-11-23T10:00',
    { next: { start: '2027-03-01T10:00', end: '2027-03-01T12:00' } },
  ],
  ['every day closed', '2026-11-23 closed | 2026-11-24 closed', '2026-11-23T10:00', {}],
  ['a date that is over', '2026-11-01 10:00-12:00', '2026-11-23T10:00', {}],
  ['by appointment alone', 'by appointment', '2026-11-23T10:00', {}],
];

describe('opening hours', () => {
  for (const [what, cell, at, expected] of table)
    it(`${what}: ${cell} at ${at}`, async () => {
      expect(openingAt(await hoursOf(cell), at)).to.deep.equal(expected);
    });

  it('a week that is closed every day of a year ends', async () => {
    const hours = await hoursOf('mon-sun 09:00-16:00');
    const exceptions = Array.from({ length: 400 }, (_, day) => ({
      date: new Date(Date.UTC(2026, 10, 23 + day)).toISOString().slice(0, 10),
    }));
    expect(openingAt({ ...hours, exceptions }, '2026-11-23T10:00')).to.deep.equal({});
  });

  it('follows the clock of the place through both of its changes', async () => {
    const hours = await hoursOf('sat-sun 22:00-04:00');
    const openAt = (instant: string, zone: string) => openingAt(hours, wallTime(new Date(instant), zone));
    for (const zone of Object.values(zones)) {
      // Spring: 01:59 is followed by 03:00. Autumn: 02:59 is followed by 02:00.
      for (const open of ['2026-03-29T00:59:00Z', '2026-03-29T01:00:00Z', '2026-03-29T01:59:00Z'])
        expect(openAt(open, zone), open).to.deep.equal({ now: { end: '2026-03-29T04:00' } });
      expect(openAt('2026-03-29T02:00:00Z', zone).now).to.equal(undefined);
      for (const open of ['2026-10-25T00:59:00Z', '2026-10-25T01:00:00Z', '2026-10-25T02:59:00Z'])
        expect(openAt(open, zone), open).to.deep.equal({ now: { end: '2026-10-25T04:00' } });
      expect(openAt('2026-10-25T03:00:00Z', zone).now).to.equal(undefined);
    }
  });

  it('tells days in a row with the same times as one line, and days without as closed', async () => {
    expect(weekOf(await hoursOf('mon-wed 09:00-16:00 | thu 13:00-18:00 | thu 09:00-12:00'))).to.deep.equal([
      { first: 'mon', last: 'wed', times: [{ start: '09:00', end: '16:00' }] },
      {
        ...{ first: 'thu', last: 'thu' },
        times: [
          { start: '09:00', end: '12:00' },
          { start: '13:00', end: '18:00' },
        ],
      },
      { first: 'fri', last: 'sun', times: [] },
    ]);
  });

  it('tells the exceptions that are still to come, in order', async () => {
    const hours = await hoursOf('2026-12-31 10:00-12:00 | 2026-12-24 closed | 2026-11-01 closed');
    expect(exceptionsFrom(hours, '2026-11-23')).to.deep.equal([
      { date: '2026-12-24', times: [] },
      { date: '2026-12-31', times: [{ start: '10:00', end: '12:00' }] },
    ]);
  });

  it('knows the day of the week of any date', () => {
    expect(['2026-11-23', '2026-11-29', '1969-12-31', '1970-01-01'].map(weekdayOf)).to.deep.equal([
      ...['mon', 'sun', 'wed', 'thu'],
    ]);
  });
});
