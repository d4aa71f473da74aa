/** What an author is told of a problem: what is wrong, and what to do. One file a language, loaded when asked for. */
import type { ProblemCode } from '../model/problem.js';

/** What a sentence may name. */
export interface Told {
  /** The column as the author calls it; empty where none is to blame. */
  column: string;
  /** Whether it stands in a table; else the records have it as a field. */
  isTable: boolean;
  /** What stood in the first of them, as it is, and in quotes with one or two of the others. */
  seen: string;
  quoted: string;
  /** How many records are alike. */
  count: number;
  /** Codes that are like the one that we do not know: `football, futsal or handball`; may be empty. */
  likely: string;
  /** Of an id that is taken: `row 2`, or `partners.csv, row 2`; may be empty. */
  first: string;
  /** The files that have all these ids already, when this one does not; else empty. */
  others: string;
}

type Sentence = string | ((told: Told) => string);

/** Each code's two sentences, short and without jargon; the second begins with what to do. */
export type Advice = Record<ProblemCode, readonly [wrong: Sentence, todo: Sentence]>;

export const say = (sentence: Sentence, told: Told): string =>
  typeof sentence === 'string' ? sentence : sentence(told);

/** `line 5 column 3`, as json/invalid has it. */
export const lineAndColumn = (seen: string): { line: string; column: string } => {
  const [line = '?', column = '?'] = seen.match(/\d+/g) ?? [];
  return { line, column };
};

/** What opens a format that we do not read. */
export function programOf(format: string): 'spreadsheet' | 'map' | 'picture' | 'other' {
  if (/excel|ods/i.test(format)) return 'spreadsheet';
  if (/kml|kmz|gpx|shapefile/i.test(format)) return 'map';
  return /jpeg|png|gif/i.test(format) ? 'picture' : 'other';
}

/** What unsupported.ts calls a file of bytes that it does not know. */
export const isNameless = (format: string): boolean => format === 'binary';
