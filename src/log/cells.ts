/** CSV as spreadsheets here write and read it: cells of text to and fro, and where each row stands. */
import { dsvFormat } from 'd3-dsv';
import { withoutFormula } from '../model/formulas.js';
import { countBreaks, mendQuotes } from '../sources/csv-quotes.js';
import { columnsOf } from './columns.js';
import { LogFileError } from './file-error.js';

export interface Line {
  /** The physical line on which it starts; the file's first is 1. */
  line: number;
  cells: string[];
}

const separators = [';', '\t', ','] as const;
/** Enough to see the header. */
const SAMPLE = 10_000;

/** Lines may be blank, but not nearly all. */
const BLANK = 10;

/** What Excel puts first for itself. */
const hint = /^sep=.[ \t]*(?=\r?\n)/i;

/** With `;` and a byte order mark, without which Excel takes letters with dots for others. Formulas are made harmless. */
export const writeCells = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${dsvFormat(';').formatRows(rows.map((row) => row.map(protect)))}\n`;

/** Lines that are not blank, the header first. Throws `too-many` where there are more than so many besides. */
export function readCells(text: string, most: number): Line[] {
  const plain = text.replace(/^\uFEFF/, '').replace(hint, '');
  if (countBreaks(plain) > BLANK * most) throw new LogFileError('too-many');
  const separator = separatorOf(plain);
  const lines: Line[] = [];
  let line = 1;
  dsvFormat(separator).parseRows(mendQuotes(plain, separator).text, (cells) => {
    const isBlank = cells.every((cell) => cell.trim() === '');
    if (!isBlank) lines.push({ line, cells: cells.map(unprotect) });
    if (lines.length > most + 1) throw new LogFileError('too-many');
    line += 1 + cells.reduce((breaks, cell) => breaks + countBreaks(cell), 0);
    return null;
  });
  return lines;
}

/** The sign that makes a header in which the most columns are known. */
function separatorOf(text: string): string {
  const known = separators.map((separator) => {
    const rows = dsvFormat(separator).parseRows(text.slice(0, SAMPLE));
    const header = rows.find((cells) => cells.some((cell) => cell.trim() !== ''));
    return { separator, count: columnsOf(header ?? []).size };
  });
  return known.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

const isFormula = (cell: string): boolean => withoutFormula(cell) !== cell;
const bare = (cell: string): string => cell.replace(/^'+/, '');

/** A formula gets an apostrophe; one that has some gets one more, so that the reader knows which is ours. */
const protect = (cell: string): string => (isFormula(bare(cell)) ? `'${cell}` : cell);
const unprotect = (cell: string): string => (cell.startsWith("'") && isFormula(bare(cell)) ? cell.slice(1) : cell);
