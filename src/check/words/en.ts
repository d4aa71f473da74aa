import { plural } from '../../words/plural.js';
import { isolate } from '../isolate.js';
import type { CheckWords } from './sv.js';

const n = plural('en');
const or = new Intl.ListFormat('en', { type: 'disjunction' });

export const words: CheckWords = {
  listed: (count) => n(count, { one: '# record', other: '# records' }),
  placed: (count) => n(count, { other: '# on the map' }),
  toCorrect: (count) => (count ? n(count, { other: '# to correct' }) : 'nothing to correct'),
  empty: 'no rows in the file',
  fill: 'Check that it is the right file. It needs a row for each place.',
  tips: (count) => n(count, { one: '# tip', other: '# tips' }),
  more: (count) => n(count, { other: 'and # more' }),
  level: {
    source: 'Cannot be read',
    hidden: 'Not shown',
    unplaced: 'Not on the map',
    note: 'Tip',
  },
  quote: (text) => `“${isolate(text)}”`,
  either: (codes) => or.format(codes),
  row: 'row',
  rows: 'rows',
  record: 'record',
  records: 'records',
  first: 'first:',
  changed: {
    encoding: 'Accents are saved so that every program reads them (UTF-8).',
    separator: 'Cells are separated by commas.',
    decimals: 'Numbers get a decimal point.',
    columns: 'Columns get the names that Integ knows.',
    formulas: 'Cells that look like formulas get an apostrophe in front.',
  },
  guarded: (rows) => `Visitors see the apostrophe. Change the text in your file: ${rows}.`,
};
