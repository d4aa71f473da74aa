/** CSV: comma, semicolon or tab, quoted cells, one header line. */
import { dsvFormat, type DSV } from 'd3-dsv';
import { BareFields } from '../model/columns.js';
import type { Row, Table } from '../model/row.js';
import { countBreaks, mendQuotes } from './csv-quotes.js';
import { limitRecords, MAX_RECORDS } from './limits.js';

/** A file as it stands, before its columns mean anything. */
export interface Cells {
  separator: string;
  /** Trimmed; a column may lack a name, and two may have the same. */
  header: string[];
  /** Lines that hold nothing are left out. */
  rows: Line[];
}

export interface Line {
  /** The physical line on which it starts; the file's first is 1. */
  line: number;
  cells: string[];
  /** Column of a quote that opens a cell and does not close it. */
  stray?: number;
}

/** Enough of a file to see what separates its cells. */
const SAMPLE = 32_768;

/** What Excel puts first for itself: `sep=;`. */
const hint = /^sep=([,;\t|])[ \t]*(\r\n?|\n|$)/i;

const isStray = (cell: string) => cell.startsWith('"');
const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/**
 * What separates the cells: the sign that makes the most columns on the most lines alike. One that a
 * decimal comma or a text has in it makes lines of all lengths.
 */
export function separatorOf(text: string): string {
  const said = hint.exec(text)?.[1];
  if (said) return said;
  const scores = [';', '\t', ','].map((separator) => {
    const sample = dsvFormat(separator).parseRows(mendQuotes(text.slice(0, SAMPLE), separator).text);
    // The last line of a sample is cut somewhere.
    const lines = sample.slice(0, text.length > SAMPLE && sample.length > 1 ? -1 : undefined);
    const widths = lines.filter((cells) => !isBlank(cells)).map((cells) => cells.length);
    const alike = widths.filter((width) => width === widths[0]).length;
    return { separator, alike, score: alike * ((widths[0] ?? 1) - 1) };
  });
  // A list of one column has none: then the sign that splits the fewest of its lines.
  return scores.toSorted((a, b) => b.score - a.score || b.alike - a.alike)[0]?.separator ?? ',';
}

/** Text → cells. Throws `limit/records`. */
export function readCells(text: string): Cells {
  const separator = separatorOf(text);
  const { parseRows } = dsvFormat(separator);
  // An empty line in its place: lines are counted as they stand in the file.
  const mended = mendQuotes(text.replace(hint, '$2'), separator);
  if (countBreaks(text) > MAX_RECORDS) limitRows(mended.text, parseRows);

  const starts: number[] = [];
  const strays = new Map<number, number>();
  let line = 1;
  const found = parseRows(mended.text, (cells) => {
    const start = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + countBreaks(cell), 0);
    if (isBlank(cells)) return null;
    const hasStray = mended.isIn(start, line);
    if (hasStray) strays.set(starts.length, cells.findIndex(isStray));
    starts.push(start);
    // A copy has no room to spare, and cells are most of what a file takes.
    return cells.slice();
  });
  const lines = found.map((cells, i): Line => {
    const stray = strays.get(i);
    return { line: starts[i] ?? 0, cells, ...(stray !== undefined && { stray }) };
  });
  return { separator, header: lines[0]?.cells.map((name) => name.trim()) ?? [], rows: lines.slice(1) };
}

/** Counts the rows before any is kept, which is what takes the memory. */
function limitRows(text: string, parseRows: DSV['parseRows']): void {
  let count = -1; // the header
  parseRows(text, (cells) => {
    if (!isBlank(cells)) count += 1;
    limitRecords(count);
    return null;
  });
}

/** Reads rows with the physical line on which each starts, so that an author finds it again. */
export function readCsv(text: string, name: string): Table[] {
  const { header, rows } = readCells(text);
  const columns = uniqueNames(header);
  return [{ rows: rows.map((row) => toRow(row, columns, name)) }];
}

/** Of two columns with one name the second becomes another: `namn`, `namn 2`. */
function uniqueNames(header: readonly string[]): string[] {
  const given = new Set(header);
  const counts = new Map<string, number>();
  return header.map((name) => {
    let n = (counts.get(name) ?? 0) + 1;
    while (n > 1 && given.has(`${name} ${n}`)) n += 1;
    counts.set(name, n);
    return name && n > 1 ? `${name} ${n}` : name;
  });
}

/** A column without a name is none; a cell beyond the last column has nowhere to go. */
function toRow({ line, cells, stray }: Line, columns: readonly string[], source: string): Row {
  const fields = new BareFields();
  for (const [i, cell] of cells.entries()) if (columns[i]) fields[columns[i]] = cell;
  const row = { where: { source, row: line }, fields };
  const more = cells.slice(columns.length).filter((cell) => cell.trim() !== '');
  if (stray === undefined && !more.length) return row;
  const at = stray ?? columns.length - 1;
  return {
    ...row,
    problems: [{ code: 'csv/columns', field: columns[at] || `${at + 1}`, seen: more.join(' ') || cells[at] }],
  };
}
