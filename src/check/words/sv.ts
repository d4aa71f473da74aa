import { plural } from '../../words/plural.js';

const n = plural('sv');
const or = new Intl.ListFormat('sv', { type: 'disjunction' });

/** What the page and the command line both say. Swedish is the source: its keys are the type of the others. */
export const words = {
  listed: (count: number) => n(count, { one: '# post', other: '# poster' }),
  placed: (count: number) => n(count, { other: '# på kartan' }),
  toCorrect: (count: number) => (count ? n(count, { other: '# att rätta' }) : 'inget att rätta'),
  empty: 'inga rader i filen',
  tips: (count: number) => n(count, { one: '# tips', other: '# tips' }),
  more: (count: number) => n(count, { other: 'och # till' }),
  level: {
    source: 'Går inte att läsa',
    hidden: 'Visas inte',
    unplaced: 'Inte på kartan',
    note: 'Tips',
  },
  quote: (text: string) => `”${text}”`,
  /** `football, futsal eller handball`. */
  either: (codes: readonly string[]) => or.format(codes),
  row: 'rad',
  rows: 'rader',
  /** One of a file that has no rows. */
  record: 'post',
  records: 'poster',
  changed: {
    encoding: 'Å, ä och ö är sparade så att alla program läser dem (UTF-8).',
    separator: 'Cellerna är åtskilda med komma.',
    decimals: 'Tal har decimalpunkt.',
    columns: 'Kolumnerna har namn som Integ känner.',
    formulas: 'Celler som ser ut som formler börjar med en apostrof.',
  },
};

export type CheckWords = typeof words;
