/** Tables of examples for readers of cells. */
import { expect } from 'chai';

export type Reader = (cell: unknown) => unknown;

export const table = (reader: Reader, ...rows: [cell: unknown, value: unknown][]): void => {
  expect(rows.map(([cell]) => [cell, reader(cell)])).to.deep.equal(rows);
};

/** What a reader cannot read comes back as it was. */
export const refuses = (reader: Reader, ...cells: unknown[]): void => {
  expect(cells.map((cell) => reader(cell))).to.deep.equal(cells);
};
