import { plural } from '../../words/plural.js';
import type { CheckWords } from './sv.js';

const n = plural('da');
const or = new Intl.ListFormat('da', { type: 'disjunction' });

export const words: CheckWords = {
  listed: (count) => n(count, { one: '# post', other: '# poster' }),
  placed: (count) => n(count, { other: '# på kortet' }),
  toCorrect: (count) => (count ? n(count, { other: '# at rette' }) : 'intet at rette'),
  empty: 'ingen rækker i filen',
  tips: (count) => n(count, { one: '# tip', other: '# tips' }),
  more: (count) => n(count, { other: 'og # til' }),
  level: {
    source: 'Kan ikke læses',
    hidden: 'Vises ikke',
    unplaced: 'Ikke på kortet',
    note: 'Tip',
  },
  quote: (text) => `»${text}«`,
  either: (codes) => or.format(codes),
  row: 'række',
  rows: 'rækker',
  record: 'post',
  records: 'poster',
  changed: {
    encoding: 'Æ, ø og å er gemt, så alle programmer kan læse dem (UTF-8).',
    separator: 'Cellerne er adskilt med komma.',
    decimals: 'Tal har decimalpunktum.',
    columns: 'Kolonnerne har navne, som Integ kender.',
    formulas: 'Celler, der ligner formler, begynder med en apostrof.',
  },
};
