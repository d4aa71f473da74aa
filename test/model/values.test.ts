import { expect } from 'chai';
import * as fc from 'fast-check';
import * as read from '../../src/model/values.js';
import { runs } from '../samples/random.js';

type Reader = (cell: unknown) => unknown;
const table = (reader: Reader, ...rows: [unknown, unknown][]) =>
  expect(rows.map(([cell]) => [cell, reader(cell)])).to.deep.equal(rows);
/** What a reader cannot read comes back as it was. */
const refuses = (reader: Reader, ...cells: unknown[]) => expect(cells.map((cell) => reader(cell))).to.deep.equal(cells);

describe('values in cells', () => {
  it('a number has a decimal point or a decimal comma', () => {
    table(read.readNumber, ['57.19', 57.19], ['57,19', 57.19], [' 57.19 ', 57.19], ['-3', -3], ['1e3', 1000], [4, 4]);
    refuses(read.readNumber, '1.234,5', '57°', '', 'N/A', '0x10', '1 000', '12-14', '١٢');
  });

  it('a list is split at bars, commas, semicolons and line breaks', () => {
    const four = ['sv', 'ar', 'so', 'fa'];
    table(read.readList, ['sv|ar, so;fa', four], ['sv\nar\r\nso\n\nfa', four], ['', []], ['|', []], [four, four]);
  });

  it('a tri-state is read in Swedish, Danish, English and as a tick', () => {
    table(read.readTriState, ['yes', 'yes'], ['Ja', 'yes'], ['x', 'yes'], [1, 'yes'], [true, 'yes'], [' 1 ', 'yes']);
    table(read.readTriState, ['no', 'no'], ['NEJ', 'no'], [0, 'no'], [false, 'no'], ['unknown', 'unknown']);
    refuses(read.readTriState, 'maybe', 2, 'constructor', { toString: 1 });
  });

  it('a date is ISO, or the same with slashes, with or without its time', () => {
    table(read.readDate, ['2026-09-01', '2026-09-01'], ['2026/9/1', '2026-09-01'], [' 2026-9-1 ', '2026-09-01']);
    table(read.readDate, ['2026-09-01T17:00:00+02:00', '2026-09-01'], ['2026-09-01 17:00', '2026-09-01']);
    refuses(read.readDate, '1/9/2026', '2026-09-011', '2026-09-01 or later', '20260901', 'soon', 2026, null);
  });

  it('a date is a day only if the calendar has it', () => {
    const days = ['2028-02-29', '2026-02-29', '2026-13-01', '2026-00-10', '2026-09', 'x'];
    expect(days.filter(read.isDay)).to.deep.equal(['2028-02-29']);
  });

  it('months are ranges that may pass New Year', () => {
    table(read.readMonths, ['4-9|8', [4, 5, 6, 7, 8, 9, 8]], ['10-3', [10, 11, 12, 1, 2, 3]], ['8', [8]]);
    refuses(read.readMonths, '13', '0', '4-13', 'spring', '4|x');
  });

  it('seasons are named ranges of months', () => {
    const both = { football: [4, 5], futsal: [12, 1] };
    table(read.readSeasons, ['football 4-5 | futsal 12-1', both], [both, both]);
    refuses(read.readSeasons, '4-9', 'football');
  });

  it('a schedule has weekdays in three languages and every second week', () => {
    const rule = (weekday: string, start: string, end: string, everyWeeks = 1) => ({ weekday, start, end, everyWeeks });
    table(read.readSchedule, [
      'mon 17:00-18:00 | on/2 9.30–10.15|LØR 7:00-8:00',
      [rule('mon', '17:00', '18:00'), rule('wed', '09:30', '10:15', 2), rule('sat', '07:00', '08:00')],
    ]);
    const days = ['må ti on to fr lö sö', 'man tir ons tor fre lør søn', 'mån tis ons tors fre lör sön'];
    for (const week of days) {
      const read7 = read.readSchedule(week.replace(/ |$/g, ' 10:00-11:00|').replace(/\|$/, ''));
      expect((read7 as { weekday: string }[]).map(({ weekday }) => weekday)).to.deep.equal([...read.weekdays]);
    }
  });

  it('a part of a schedule that is no rule stays the text it was', () => {
    table(read.readSchedule, ['mon 25:00-26:00| by appointment ', ['mon 25:00-26:00', 'by appointment']]);
  });

  it('what a reader has read it leaves as it is', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.jsonValue() as fc.Arbitrary<unknown>,
      fc.constantFrom(
        '4-9|8',
        'ja',
        '57,19',
        '2026/9/1',
        'mon 17:00-18:00|x',
        'football 4-9 | futsal 10-3',
        ' sv | ar ',
      ),
    );
    const readers = Object.entries(read).filter(([name]) => name.startsWith('read')) as [string, Reader][];
    for (const [, reader] of readers)
      fc.assert(
        fc.property(cell, (one) => {
          const once = reader(one);
          expect(reader(once)).to.deep.equal(once);
        }),
        runs,
      );
  });
});
