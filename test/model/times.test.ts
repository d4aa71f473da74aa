import { expect } from 'chai';
import { isDay } from '../../src/model/day.js';
import * as times from '../../src/model/times.js';
import { refuses, table } from './readers.js';

const rule = (weekday: string, start: string, end: string, everyWeeks = 1) => ({ weekday, start, end, everyWeeks });
const open = (weekday: string, start: string, end: string) => ({ weekday, start, end });

describe('days in cells', () => {
  it('a date is ISO, or the same with slashes, with or without its time', () => {
    table(times.readDate, ['2026-09-01', '2026-09-01'], ['2026/9/1', '2026-09-01'], [' 20260901 ', '2026-09-01']);
    table(times.readDate, ['2026-09-01T17:00:00+02:00', '2026-09-01'], ['2026-09-01 17:00', '2026-09-01']);
    refuses(
      times.readDate,
      '1/9/2026',
      '2026-09-011',
      '2026-09-01 or later',
      '2026-9-1',
      '2026-09/01',
      'soon',
      2026,
      null,
    );
  });

  it('a date is a day only if the calendar has it', () => {
    const days = [
      '2028-02-29',
      '2026-02-29',
      '1900-02-29',
      '2000-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '0000-01-01',
    ];
    expect([...days, '2026-12-31', '2026-09-00', '2026-09', 'x', ''].filter(isDay)).to.deep.equal([
      ...['2028-02-29', '2000-02-29', '2026-12-31'],
    ]);
  });

  it('a range of days is its first and its last day', () => {
    const week = '2026-12-20/2027-01-06';
    table(times.readDateRange, [week, week], [' 2026-12-20 / 2027-01-06 ', week], ['2026/12/24', '2026-12-24']);
    table(times.readDateRange, ['2026-12-24', '2026-12-24']);
    refuses(times.readDateRange, 'v. 44', '2026-12-20/', '2026-12-20/2027-01-06/2027-02-01', 2026, '');
    const right = ['2026-12-24', week, '2026-12-24/2026-12-24'];
    const wrong = ['2027-01-06/2026-12-20', '2026-02-30', '2026-02-01/2026-02-30', `${week}/2027-02-01`, 'v. 44', ''];
    expect([...right, ...wrong].filter(times.isDateRange)).to.deep.equal(right);
  });

  it('months are ranges that may pass New Year', () => {
    table(times.readMonths, ['4-9|8', [4, 5, 6, 7, 8, 9, 8]], ['10-3', [10, 11, 12, 1, 2, 3]], ['8', [8]]);
    refuses(times.readMonths, '13', '0', '4-13', 'spring', '4|x');
  });

  it('seasons are named ranges of months', () => {
    const both = { football: [4, 5], futsal: [12, 1] };
    table(times.readSeasons, ['football 4-5 | futsal 12-1', both], [both, both]);
    table(times.readSeasons, ['football 4-5|8, futsal 12-1', { football: [4, 5, 8], futsal: [12, 1] }]);
    table(times.readSeasons, ['football 4-5 | futsal', { football: [4, 5], futsal: 'futsal' }]);
    refuses(times.readSeasons, '4-9', 5);
  });
});

describe('times in cells', () => {
  it('a schedule has weekdays in three languages and every second week', () => {
    table(times.readSchedule, [
      'mon 17:00-18:00 | on/2 9.30–10.15|LØR 7:00-8:00',
      [rule('mon', '17:00', '18:00'), rule('wed', '09:30', '10:15', 2), rule('sat', '07:00', '08:00')],
    ]);
    const weeks = [
      ...['må ti on to fr lö sö', 'man tir ons tor fre lør søn', 'mån tis ons tors fre lör sön'],
      ...[
        'Måndag Tisdag Onsdag Torsdag Fredag Lo\u0308rdag Söndag',
        'mandag tirsdag onsdag torsdag fredag lørdag søndag',
      ],
      'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    ];
    for (const week of weeks)
      expect(times.readSchedule(week.split(' ').join(' 10:00-11:00|') + ' 10:00-11:00')).to.deep.equal(
        times.weekdays.map((weekday) => rule(weekday, '10:00', '11:00')),
      );
  });

  it('the parts of a schedule, of hours and of seasons are parted as those of lists are', () => {
    const week = [rule('mon', '17:00', '18:00'), rule('wed', '17:00', '18:00')];
    for (const sign of ['|', ';', ',', '\n', ' | \n'])
      table(times.readSchedule, [`mon 17:00-18:00${sign}wed 17:00-18:00${sign}`, week]);
    const days = [open('mon', '09:00', '10:00'), open('tue', '11:00', '12:00')];
    table(times.readHours, ['mon 9:00-10:00; tue 11:00-12:00', { weekly: days, exceptions: [], byAppointment: false }]);
  });

  it('a part of a schedule that is no rule stays the text it was', () => {
    for (const part of [
      'mon 25:00-26:00',
      'by appointment',
      'mon 17-18',
      'moon 17:00-18:00',
      'mon/0 17:00-18:00',
      'mon',
    ])
      table(times.readSchedule, [`${part} | tue 17:00-18:00`, [part, rule('tue', '17:00', '18:00')]]);
    refuses(times.readSchedule, 5, null, [rule('mon', '17:00', '18:00')]);
  });

  it('there is no fixed time when a part says so, in Swedish, Danish or English', () => {
    const words = [
      'on request',
      ' On  Request ',
      'Efter överenskommelse',
      'efter aftale',
      'vid behov',
      'by appointment',
    ];
    expect(
      [...words, 'Efter o\u0308verenskommelse', 'ring', '', 'mon 17:00-18:00'].filter(times.isOnRequest),
    ).to.deep.equal([...words, 'Efter o\u0308verenskommelse']);
  });

  it('hours are weekly times, days that differ, and whether one may ask for a time', () => {
    table(times.readHours, [
      'mon-wed 09:00-16:00 | wed 17.00–19.00 | 2026-12-24 closed | 2026/12/23 9:00-12:00 | by appointment',
      {
        weekly: [
          ...['mon', 'tue', 'wed'].map((weekday) => open(weekday, '09:00', '16:00')),
          open('wed', '17:00', '19:00'),
        ],
        exceptions: [{ date: '2026-12-24' }, { date: '2026-12-23', start: '09:00', end: '12:00' }],
        byAppointment: true,
      },
    ]);
    const only = (weekly: unknown[]) => ({ weekly, exceptions: [], byAppointment: false });
    table(times.readHours, [
      'lör-mån 10:00-11:00',
      only(['sat', 'sun', 'mon'].map((weekday) => open(weekday, '10:00', '11:00'))),
    ]);
    table(
      times.readHours,
      ['', only([])],
      ['2026-12-24 stängt', { ...only([]), exceptions: [{ date: '2026-12-24' }] }],
    );
  });

  it('a part of hours that is none of these stays the text it was', () => {
    for (const part of [
      'mon-fri 9-16',
      'dygnet runt',
      'mon-moon 09:00-16:00',
      '2026-12-24 perhaps',
      '24/12 closed',
      '-',
    ])
      table(times.readHours, [part, { weekly: [part], exceptions: [], byAppointment: false }]);
    refuses(times.readHours, 5, null, []);
  });
});
