import { plural } from '../../words/plural.js';
import { isolate } from '../isolate.js';
import type { CheckWords } from './sv.js';

const n = plural('da');
const or = new Intl.ListFormat('da', { type: 'disjunction' });

export const words: CheckWords = {
  listed: (count) => n(count, { one: '# post', other: '# poster' }),
  placed: (count) => n(count, { other: '# på kortet' }),
  toCorrect: (count) => (count ? n(count, { other: '# at rette' }) : 'intet at rette'),
  empty: 'ingen rækker i filen',
  fill: 'Tjek, at det er den rigtige fil. Den skal have en række for hvert sted.',
  tips: (count) => n(count, { one: '# tip', other: '# tips' }),
  more: (count) => n(count, { other: 'og # til' }),
  level: {
    source: 'Kan ikke læses',
    hidden: 'Vises ikke',
    unplaced: 'Ikke på kortet',
    note: 'Tip',
  },
  quote: (text) => `»${isolate(text)}«`,
  either: (codes) => or.format(codes),
  row: 'række',
  rows: 'rækker',
  record: 'post',
  records: 'poster',
  first: 'først:',
  changed: {
    encoding: 'Æ, ø og å gemmes, så alle programmer kan læse dem (UTF-8).',
    separator: 'Cellerne adskilles med komma.',
    decimals: 'Tal får decimalpunktum.',
    columns: 'Kolonnerne får navne, som Integ kender.',
    formulas: 'Celler, der ligner formler, får en apostrof foran.',
  },
  guarded: (rows) => `Besøgende ser apostroffen. Skriv teksten om i din fil: ${rows}.`,
};
