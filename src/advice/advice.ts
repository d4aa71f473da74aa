/** What an author is told of a problem: what is wrong, and what to do. One file a language, loaded when asked for. */
import type { ProblemCode } from '../model/problem.js';

/** What a sentence may name. */
export interface Told {
  /** The column as the author calls it. */
  column: string;
  /** What stood in the first of them, as it is, and in quotes with one or two of the others. */
  seen: string;
  quoted: string;
  /** How many records are alike. */
  count: number;
  /** Codes that are like the one that we do not know: `football, futsal or handball`; may be empty. */
  likely: string;
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
export const programOf = (format: string): 'spreadsheet' | 'map' | 'other' =>
  /excel|ods/i.test(format) ? 'spreadsheet' : /kml|kmz|gpx|shapefile/i.test(format) ? 'map' : 'other';
