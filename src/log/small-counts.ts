/**
 * What others may see of counts. Counts of 1 to 4 are "fewer than 5"; zero is shown. Where sums would give such a count
 * away, others are kept back with it (complementary suppression): the smallest that do, the total of all last.
 */

export const SMALL = 5;

/** A count, one of 1 to 4, or one that is kept back so that no small one can be computed: "not shown". */
export type Shown = { value: number } | { fewerThan: 5 } | { isKept: true };

export interface ShownTable {
  /** As in the table: row by row. */
  cells: Shown[][];
  rows: Shown[];
  columns: Shown[];
  total: Shown;
}

/** One count by itself, from which nothing else can be computed. */
export function shownCount(_count: number): Shown {
  throw new Error('not yet');
}

/** A table of whole numbers from 0, all rows of one length, with its sums: nobody can compute what is not shown. */
export function suppress(_table: readonly (readonly number[])[]): ShownTable {
  throw new Error('not yet');
}
