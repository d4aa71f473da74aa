/** Rows as an author finds them again: `rader 2–198, 203`. */
import type { Problem } from '../model/problem.js';
import type { CheckedFile } from './check.js';
import type { CheckWords } from './words/sv.js';

/** One row, or the first and the last of several that follow each other. */
export type Range = number | [from: number, to: number];

/** No ranges for a file that could not be read. */
export interface ToldRows {
  label: string;
  ranges: Range[];
}

type FileForm = Pick<CheckedFile, 'isCsv'>;

/** Records of JSON are counted from 0 in the data, and from 1 by people. */
const numberOf = (row: number, { isCsv }: FileForm) => (isCsv ? row : row + 1);

export function tellRows(problems: readonly Problem[], file: FileForm, words: CheckWords): ToldRows {
  const rows = [...new Set(problems.flatMap(({ where: { row } }) => (row === undefined ? [] : [row])))];
  return labelRows(
    rows.map((row) => numberOf(row, file)),
    file,
    words,
  );
}

export function labelRows(rows: readonly number[], { isCsv }: FileForm, words: CheckWords): ToldRows {
  const [one, many] = isCsv ? [words.row, words.rows] : [words.record, words.records];
  return { label: rows.length > 1 ? many : one, ranges: toRanges(rows) };
}

/** `rad 2`, or `post 1`. */
export const tellRow = (row: number, file: FileForm, words: CheckWords): string =>
  tellFew(labelRows([numberOf(row, file)], file, words), 1);

/** `[2, 3, 4, 8]` as `[2, 4]` and `8`. */
export function toRanges(rows: readonly number[]): Range[] {
  const ranges: [number, number][] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges.map(([from, to]) => (from === to ? from : [from, to]));
}

export const tellRanges = (ranges: readonly Range[]): string =>
  ranges.map((range) => (typeof range === 'number' ? range : range.join('–'))).join(', ');

/** As many as one reads: `rader 2–198, 203 …`. */
export function tellFew({ label, ranges }: ToldRows, most: number): string {
  return ranges.length ? `${label} ${tellRanges(ranges.slice(0, most))}${ranges.length > most ? ' …' : ''}` : '';
}
