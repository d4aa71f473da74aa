import { expect } from 'chai';
import * as fc from 'fast-check';
import * as times from '../../src/model/times.js';
import * as read from '../../src/model/values.js';
import { fuzzRuns } from '../samples/random.js';
import { refuses, table, type Reader } from './readers.js';

describe('values in cells', () => {
  it('a number has a decimal point or a decimal comma', () => {
    table(read.readNumber, ['57.19', 57.19], ['57,19', 57.19], [' 57.19 ', 57.19], ['-3', -3], ['1e3', 1000], [4, 4]);
    refuses(read.readNumber, '1.234,5', '57°', '', 'N/A', '0x10', '1 000', '12-14', '١٢', '1e999', ',5', '5,', null);
  });

  it('what has no end is no number', () => {
    table(read.readNumber, [Infinity, 'Infinity'], [Number.NaN, 'NaN']);
  });

  it('a list is split at bars, commas, semicolons and line breaks', () => {
    const four = ['sv', 'ar', 'so', 'fa'];
    table(read.readList, ['sv|ar, so;fa', four], ['sv\nar\r\nso\n\nfa', four], ['', []], ['|', []], [four, four]);
  });

  it('a tri-state is read in Swedish, Danish, English and as a tick', () => {
    table(read.readTriState, ['yes', 'yes'], ['Ja', 'yes'], ['x', 'yes'], [1, 'yes'], [true, 'yes'], [' 1 ', 'yes']);
    table(read.readTriState, ['no', 'no'], ['NEJ', 'no'], [0, 'no'], [false, 'no'], ['unknown', 'unknown']);
    refuses(read.readTriState, 'maybe', 2, 'constructor', { toString: 1 }, '');
  });

  it('a flag is read in the same words', () => {
    table(read.readFlag, ['ja', true], ['x', true], [1, true], [true, true], ['no', false], [0, false], [false, false]);
    refuses(read.readFlag, 'unknown', 'maybe', '', null, []);
  });

  it('years of birth are one year, or the first and the last', () => {
    table(read.readYears, ['2016-2018', [2016, 2018]], [' 2016 – 2018 ', [2016, 2018]], ['2016', [2016, 2016]]);
    table(
      read.readYears,
      [2016, [2016, 2016]],
      [
        [2016, 2018],
        [2016, 2018],
      ],
      ['2018-2016', [2018, 2016]],
    );
    refuses(read.readYears, '16-18', '2016-', 'P16', '2016-2018-2020', '20161', 16.5, '', null);
  });

  it('a link is secure, or for mail, telephone and text messages', () => {
    const links = ['https://klubb.se/a?b#c', 'HTTPS://klubb.se', 'mailto:a@b.se', 'tel:+46701740605', 'sms:+4670'];
    const texts = ['http://klubb.se', 'klubb.se', 'www.klubb.se', '//klubb.se', '/a', '', 'https://', 'ftp://a.se'];
    const evil = ['javascript:alert(1)', 'JaVa\tScRiPt:alert(1)', ' javascript:1', 'data:text/html,x', 'vbscript:x'];
    expect([...links, ...texts, ...evil, 'file:///etc', 'blob:https://a.se/1'].filter(read.isLink)).to.deep.equal(
      links,
    );
  });

  it('what a reader has read it leaves as it is', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.jsonValue() as fc.Arbitrary<unknown>,
      fc.constantFrom('4-9|8', 'ja', '57,19', '2026/9/1', '2026-12-20/2027-01-06', '2016-2018', ' sv | ar '),
      fc.constantFrom('mon 17:00-18:00|x', 'football 4-9 | futsal 10-3', 'mon-fri 9:00-16:00 | 2026-12-24 closed'),
    );
    const readers = Object.entries({ ...read, ...times }).filter(([name]) => name.startsWith('read'));
    expect(readers).to.have.lengthOf(12);
    for (const [, reader] of readers as [string, Reader][])
      fc.assert(
        fc.property(cell, (one) => {
          const once = reader(one);
          expect(reader(once)).to.deep.equal(once);
        }),
        fuzzRuns,
      );
  });
});
