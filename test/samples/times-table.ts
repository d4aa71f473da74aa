/** Forty cases of coming times, worked out by hand. Clocks go forward on 28 March 2027 and back on 25 October 2026. */
import type { Activity } from '../../src/model/records.js';
import { readSchedule } from '../../src/model/times.js';

export interface TimesCase {
  name: string;
  /** As in a table: `tue 17:00-18:00 | wed/2 17:00-18:00`. */
  schedule: string;
  fields?: Partial<Activity>;
  from: string | Date;
  count?: number;
  /** `2026-11-24T17:00+01/18:00`: what the end does not say of its own is as at the start. */
  times: string[];
  /** Stockholm, unless it is said. */
  zone?: string;
}

export const activityOf = ({ schedule, fields }: Pick<TimesCase, 'schedule' | 'fields'>): Partial<Activity> => ({
  schedule: schedule ? (readSchedule(schedule) as Activity['schedule']) : [],
  ...fields,
});

/** A case's times as they are to be told. */
export const timesOf = ({ times, zone = 'Europe/Stockholm' }: TimesCase): { start: string; end: string }[] =>
  times.map((line) => {
    const [start = '', end = ''] = line.split('/');
    const full = end.includes('T') ? end : `${start.slice(0, 11)}${end}`;
    const told = (time: string) => `${time.slice(0, 16)}:00${time.slice(16) || start.slice(16)}:00[${zone}]`;
    return { start: told(start), end: told(full) };
  });

const weekly = (from: string, times: string[]) => ({ schedule: 'tue 17:00-18:00', from, times });
const copenhagen = { fields: { timeZone: 'Europe/Copenhagen' }, zone: 'Europe/Copenhagen' };

export const timesTable: readonly TimesCase[] = [
  // Plain weeks.
  { name: 'one a week', ...weekly('2026-11-23', ['2026-11-24T17:00+01/18:00', '2026-12-01T17:00+01/18:00']) },
  {
    name: 'two days a week, in order of days',
    schedule: 'thu 17:00-18:00 | tue 09:30-10:15',
    from: '2026-11-23',
    times: ['2026-11-24T09:30+01/10:15', '2026-11-26T17:00+01/18:00', '2026-12-01T09:30+01/10:15'],
  },
  {
    name: 'several a day, in order of hours',
    schedule: 'tue 19:00-20:00 | tue 07:00-08:00 | tue 12:00-12:30',
    from: '2026-11-24',
    times: [
      ...['2026-11-24T07:00+01/08:00', '2026-11-24T12:00+01/12:30', '2026-11-24T19:00+01/20:00'],
      '2026-12-01T07:00+01/08:00',
    ],
  },
  {
    name: 'two that begin together, the shorter first',
    schedule: 'tue 17:00-19:00 | tue 17:00-18:00',
    from: '2026-11-24',
    times: ['2026-11-24T17:00+01/18:00', '2026-11-24T17:00+01/19:00'],
  },
  {
    name: 'one that stands there twice is one',
    schedule: 'tue 17:00-18:00 | tue 17:00-18:00',
    from: '2026-11-24',
    times: ['2026-11-24T17:00+01/18:00', '2026-12-01T17:00+01/18:00'],
  },
  { name: 'no more than the count', ...weekly('2026-11-24', ['2026-11-24T17:00+01/18:00']) },
  { name: 'count 0', ...weekly('2026-11-24', []), count: 0 },
  { name: 'no weekly times', schedule: '', from: '2026-11-24', count: 10, times: [] },
  { name: 'on request', schedule: '', fields: { onRequest: true }, from: '2026-11-24', count: 10, times: [] },

  // From when.
  { name: 'the very minute of a start', ...weekly('2026-11-24T17:00', ['2026-11-24T17:00+01/18:00']) },
  { name: 'from inside a session, the next', ...weekly('2026-11-24T17:01', ['2026-12-01T17:00+01/18:00']) },
  { name: 'an instant in UTC', ...weekly('2026-11-24T16:00:59Z', ['2026-11-24T17:00+01/18:00']) },
  { name: 'an instant of another place', ...weekly('2026-11-24T08:01:00-08:00', ['2026-12-01T17:00+01/18:00']) },
  {
    name: 'a time that was told before',
    ...weekly('2026-11-24T17:00:00+01:00[Europe/Stockholm]', ['2026-11-24T17:00+01/18:00']),
  },
  {
    name: 'a Date',
    schedule: 'tue 17:00-18:00',
    from: new Date('2026-07-01T00:00:00Z'),
    times: ['2026-07-07T17:00+02/18:00'],
  },

  // Clocks go forward.
  {
    name: 'over the spring change the wall time stays',
    schedule: 'sat 10:00-11:00 | sun 10:00-11:00',
    from: '2027-03-27',
    times: ['2027-03-27T10:00+01/11:00', '2027-03-28T10:00+02/11:00', '2027-04-03T10:00+02/11:00'],
  },
  {
    name: 'a skipped 02:30 is 03:30',
    schedule: 'sun 02:30-04:30',
    from: '2027-03-21',
    times: ['2027-03-21T02:30+01/04:30', '2027-03-28T03:30+02/04:30', '2027-04-04T02:30+02/04:30'],
  },
  {
    name: 'a session wholly in the skipped hour moves with its end',
    schedule: 'sun 02:15-02:45',
    from: '2027-03-28',
    times: ['2027-03-28T03:15+02/03:45', '2027-04-04T02:15+02/02:45'],
  },
  {
    name: 'one that begins in the skipped hour and would end before it begins keeps its length',
    schedule: 'sun 02:45-03:15',
    from: '2027-03-28',
    times: ['2027-03-28T03:45+02/04:15', '2027-04-04T02:45+02/03:15'],
  },
  {
    name: 'one that moved forward comes after what it passed',
    schedule: 'sun 02:30-04:00 | sun 03:15-04:00',
    from: '2027-03-28',
    times: ['2027-03-28T03:15+02/04:00', '2027-03-28T03:30+02/04:00', '2027-04-04T02:30+02/04:00'],
  },
  {
    name: 'from after the skipped hour, one that moved forward is still to come',
    schedule: 'sun 02:30-04:00',
    from: '2027-03-28T01:10:00Z',
    times: ['2027-03-28T03:30+02/04:00'],
  },
  {
    name: 'over the night of the spring change',
    schedule: 'sat 23:00-06:00',
    from: '2027-03-27',
    times: ['2027-03-27T23:00+01/2027-03-28T06:00+02', '2027-04-03T23:00+02/2027-04-04T06:00+02'],
  },

  // Clocks go back.
  {
    name: 'over the autumn change the wall time stays',
    schedule: 'sat 10:00-11:00 | sun 10:00-11:00',
    from: '2026-10-24',
    times: ['2026-10-24T10:00+02/11:00', '2026-10-25T10:00+01/11:00', '2026-10-31T10:00+01/11:00'],
  },
  {
    name: '02:30 is there twice, and the first one is meant',
    schedule: 'sun 02:30-04:00',
    from: '2026-10-18',
    times: ['2026-10-18T02:30+02/04:00', '2026-10-25T02:30+02/04:00+01', '2026-11-01T02:30+01/04:00'],
  },
  {
    name: 'from the second 02:15, the first 02:30 is over',
    schedule: 'sun 02:30-04:00',
    from: '2026-10-25T01:15:00Z',
    times: ['2026-11-01T02:30+01/04:00'],
  },
  {
    name: 'over the night of the autumn change',
    schedule: 'sat 22:00-02:30',
    from: '2026-10-24',
    times: ['2026-10-24T22:00+02/2026-10-25T02:30+02', '2026-10-31T22:00+01/2026-11-01T02:30+01'],
  },

  // Days without.
  {
    name: 'single days without',
    schedule: 'tue 17:00-18:00',
    fields: { exceptions: ['2026-12-01', '2026-12-15'] },
    from: '2026-11-24',
    times: ['2026-11-24T17:00+01/18:00', '2026-12-08T17:00+01/18:00', '2026-12-22T17:00+01/18:00'],
  },
  {
    name: 'a range without, both ends included',
    schedule: 'tue 17:00-18:00',
    fields: { exceptions: ['2026-12-01/2026-12-15'] },
    from: '2026-11-24',
    times: ['2026-11-24T17:00+01/18:00', '2026-12-22T17:00+01/18:00'],
  },
  {
    name: 'ranges that overlap, in no order, and what is no range',
    schedule: 'tue 17:00-18:00',
    fields: { exceptions: ['2026-12-10/2027-01-06', '2026-12-20/2026-12-24', '2026-12-01/2026-12-10', 'soon', '2/1'] },
    from: '2026-11-24',
    times: ['2026-11-24T17:00+01/18:00', '2027-01-12T17:00+01/18:00'],
  },

  // Seasons and years.
  {
    name: 'a season, its first and last day included',
    schedule: 'tue 17:00-18:00',
    fields: { from: '2026-12-01', to: '2026-12-08' },
    from: '2026-11-01',
    count: 10,
    times: ['2026-12-01T17:00+01/18:00', '2026-12-08T17:00+01/18:00'],
  },
  {
    name: 'a season that is over',
    schedule: 'tue 17:00-18:00',
    fields: { from: '2026-01-01', to: '2026-06-06' },
    from: '2026-11-24',
    count: 10,
    times: [],
  },
  {
    name: 'a season whose end is before its beginning',
    schedule: 'tue 17:00-18:00',
    fields: { from: '2026-12-01', to: '2026-11-01' },
    from: '2026-10-01',
    count: 10,
    times: [],
  },
  {
    name: 'a day of its own',
    schedule: 'sat 10:00-15:00',
    fields: { from: '2026-11-28', to: '2026-11-28' },
    from: '2026-11-24',
    count: 10,
    times: ['2026-11-28T10:00+01/15:00'],
  },
  {
    name: 'the leap day of 2028',
    schedule: 'tue 17:00-18:00',
    from: '2028-02-23',
    times: ['2028-02-29T17:00+01/18:00', '2028-03-07T17:00+01/18:00'],
  },
  {
    name: 'New Year',
    schedule: 'thu 23:30-00:30 | fri 00:00-01:00',
    from: '2026-12-31',
    times: [
      ...['2026-12-31T23:30+01/2027-01-01T00:30+01', '2027-01-01T00:00+01/01:00'],
      '2027-01-07T23:30+01/2027-01-08T00:30+01',
    ],
  },

  // Every second week.
  {
    name: 'every second week over New Year, in a year of 53 weeks',
    schedule: 'mon/2 17:00-18:00',
    fields: { from: '2026-12-10' },
    from: '2026-12-01',
    times: ['2026-12-14T17:00+01/18:00', '2026-12-28T17:00+01/18:00', '2027-01-11T17:00+01/18:00'],
  },
  {
    name: 'every second week over both clock changes',
    schedule: 'sun/2 02:30-05:00',
    fields: { from: '2026-10-11' },
    from: '2026-10-11',
    count: 13,
    times: [
      ...['2026-10-11T02:30+02/05:00', '2026-10-25T02:30+02/05:00+01', '2026-11-08T02:30+01/05:00'],
      ...['2026-11-22T02:30+01/05:00', '2026-12-06T02:30+01/05:00', '2026-12-20T02:30+01/05:00'],
      ...['2027-01-03T02:30+01/05:00', '2027-01-17T02:30+01/05:00', '2027-01-31T02:30+01/05:00'],
      ...['2027-02-14T02:30+01/05:00', '2027-02-28T02:30+01/05:00', '2027-03-14T02:30+01/05:00'],
      '2027-03-28T03:30+02/05:00',
    ],
  },
  {
    name: 'every second week beside every week',
    schedule: 'mon/2 17:00-18:00 | wed 17:00-18:00',
    fields: { from: '2026-11-16', exceptions: ['2026-11-30'] },
    from: '2026-11-23',
    times: [
      ...['2026-11-25T17:00+01/18:00', '2026-12-02T17:00+01/18:00', '2026-12-09T17:00+01/18:00'],
      '2026-12-14T17:00+01/18:00',
    ],
  },

  // Places.
  {
    name: 'Copenhagen over the autumn change',
    schedule: 'sun 02:30-03:30',
    ...copenhagen,
    from: '2026-10-25',
    times: ['2026-10-25T02:30+02/03:30+01', '2026-11-01T02:30+01/03:30'],
  },
  {
    name: 'a zone that nobody knows is Sweden’s',
    schedule: 'tue 17:00-18:00',
    fields: { timeZone: 'Europe/Lindåker' },
    from: '2026-11-24',
    times: ['2026-11-24T17:00+01/18:00'],
  },
];
