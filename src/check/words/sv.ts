import { plural } from '../../words/plural.js';
import { isolate } from '../isolate.js';

const n = plural('sv');
const or = new Intl.ListFormat('sv', { type: 'disjunction' });

/** What the page and the command line both say. Swedish is the source: its keys are the type of the others. */
export const words = {
  listed: (count: number) => n(count, { one: '# post', other: '# poster' }),
  placed: (count: number) => n(count, { other: '# på kartan' }),
  toCorrect: (count: number) => (count ? n(count, { other: '# att rätta' }) : 'inget att rätta'),
  empty: 'inga rader i filen',
  fill: 'Kontrollera att det är rätt fil. Den behöver en rad för varje plats.',
  tips: (count: number) => n(count, { one: '# tips', other: '# tips' }),
  more: (count: number) => n(count, { other: 'och # till' }),
  level: {
    source: 'Går inte att läsa',
    hidden: 'Visas inte',
    unplaced: 'Inte på kartan',
    note: 'Tips',
  },
  /** Text from right to left is kept from turning the quotes around it. */
  quote: (text: string) => `”${isolate(text)}”`,
  /** `football, futsal eller handball`. */
  either: (codes: readonly string[]) => or.format(codes),
  row: 'rad',
  rows: 'rader',
  /** One of a file that has no rows. */
  record: 'post',
  records: 'poster',
  /** Before the place where a taken id stands first. */
  first: 'först:',
  changed: {
    encoding: 'Å, ä och ö sparas så att alla program läser dem (UTF-8).',
    separator: 'Cellerna skiljs åt med komma.',
    decimals: 'Tal får decimalpunkt.',
    columns: 'Kolumnerna får namn som Integ känner igen.',
    formulas: 'Celler som ser ut som formler får en apostrof först.',
  },
  /** Of formulas in columns that are shown. */
  guarded: (rows: string) => `Besökare ser apostrofen. Skriv om texten i din fil: ${rows}.`,
};

export type CheckWords = typeof words;
