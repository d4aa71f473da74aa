/** CSV: comma, semicolon or tab, quoted cells, one header line. */
import { dsvFormat } from 'd3-dsv';
import type { Row, Table } from '../model/columns.js';

/** The separator that the header line has most of. */
function separatorOf(text: string): string {
  const header = (/.*\S.*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** Reads rows with the physical line on which each starts, so that an author finds it again. */
export function readCsv(text: string, name: string): Table[] {
  let line = 1;
  let header: string[] | undefined;
  const rows: Row[] = [];
  for (const cells of dsvFormat(separatorOf(text)).parseRows(text)) {
    const start = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (!header) header = cells.map((cell) => cell.trim());
    else rows.push({ where: { source: name, row: start }, fields: toFields(header, cells) });
  }
  return [{ rows }];
}

/** Null prototype: a column named `__proto__` is a column. */
function toFields(header: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const fields = Object.create(null) as Record<string, unknown>;
  for (const [i, column] of header.entries()) fields[column] = cells[i];
  return fields;
}
