/**
 * What others may see of counts. Counts of 1 to 4 are "fewer than 5"; zero is shown. Where sums would give such a count
 * away, others are kept back with it (complementary suppression): the smallest that do, the sum of all last.
 *
 * A table with its sums is a flow: from the sum of all through the rows' sums, the cells and the columns' sums, and round
 * again. A count that is not shown can be another one exactly when it lies on a circle of counts that each can be one
 * more, or one fewer, as the way round has it.
 */

export const SMALL = 5;

/** A count, one of 1 to 4, or one that is kept back so that no small one can be computed: "not shown". */
export type Shown = { value: number } | { fewerThan: typeof SMALL } | { isKept: true };

export interface ShownTable {
  /** As in the table: row by row. */
  cells: Shown[][];
  rows: Shown[];
  columns: Shown[];
  total: Shown;
}

/** One count by itself, from which nothing else can be computed. */
export const shownCount = (count: number): Shown =>
  count > 0 && count < SMALL ? { fewerThan: SMALL } : { value: count };

/** A count in the flow, and what is told of it. */
interface Arc {
  from: number;
  to: number;
  count: number;
  shown: Shown;
  /**
   * The least that a count can be of which is told only that it is kept. Of a small cell it is always told that it is
   * small; of a small sum only while that gives nothing away: four cells with a sum below 5 are four ones.
   */
  least: number;
  /** What is lost when it is kept. */
  price: number;
}

/** A sum is worth more than all cells, and the sum of all more than all other sums. */
const SUM_PRICE = 1e6;
const TOTAL_PRICE = 1e9;

/** A table of whole numbers from 0, all rows of one length, with its sums: nobody can compute what is not shown. */
export function suppress(table: readonly (readonly number[])[]): ShownTable {
  const width = table[0]?.length ?? 0;
  const rowSums = table.map(sumOf);
  const columnSums = Array.from({ length: width }, (_, j) => sumOf(table.map((row) => row[j] ?? 0)));
  // Rows come first, then columns.
  const [start, end] = [table.length + width, table.length + width + 1];
  const cells = table.map((row, i) => row.map((count, j) => toArc(i, table.length + j, count, count, SMALL)));
  const rows = rowSums.map((count, i) => toArc(start, i, count, SUM_PRICE, 1));
  const columns = columnSums.map((count, j) => toArc(table.length + j, end, count, SUM_PRICE, 1));
  const total = toArc(end, start, sumOf(rowSums), TOTAL_PRICE, 1);
  const arcs = [...cells.flat(), ...rows, ...columns, total];
  for (const arc of arcs) if ('fewerThan' in arc.shown) protect(arc, arcs);
  const shownOf = ({ shown }: Arc) => shown;
  return {
    cells: cells.map((row) => row.map(shownOf)),
    rows: rows.map(shownOf),
    columns: columns.map(shownOf),
    total: total.shown,
  };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const toArc = (from: number, to: number, count: number, price: number, least: number): Arc => ({
  ...{ from, to, count, price, least },
  shown: shownCount(count),
});

/** Keeps back what must be, so that the count can be one more or one fewer. */
function protect(arc: Arc, arcs: readonly Arc[]): void {
  const others = arcs.filter((other) => other !== arc);
  const circles = [
    ...(arc.count < SMALL - 1 ? [cheapestWay(arc.to, arc.from, others)] : []),
    ...(arc.count > 1 ? [cheapestWay(arc.from, arc.to, others)] : []),
  ];
  const [best] = circles.toSorted((a, b) => a.price - b.price);
  for (const one of best?.toKeep ?? []) one.shown = { isKept: true };
}

interface Way {
  price: number;
  toKeep: readonly Arc[];
}

/** From one node to another: along counts that can be one more, against those that can be one fewer. */
function cheapestWay(from: number, to: number, arcs: readonly Arc[]): Way {
  const steps = arcs.flatMap((arc) => [
    { arc, from: arc.from, to: arc.to, isFree: canRise(arc), canBeKept: arc.count >= arc.least },
    { arc, from: arc.to, to: arc.from, isFree: canFall(arc), canBeKept: arc.count > arc.least },
  ]);
  const ways = new Map<number, Way>([[from, { price: 0, toKeep: [] }]]);
  // Round by round, until nothing gets cheaper.
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const step of steps) {
      const before = ways.get(step.from);
      if (!before || !(step.isFree || step.canBeKept)) continue;
      const way = step.isFree ? before : { price: before.price + step.arc.price, toKeep: [...before.toKeep, step.arc] };
      if (way.price >= (ways.get(step.to)?.price ?? Infinity)) continue;
      ways.set(step.to, way);
      isChanged = true;
    }
  }
  return ways.get(to) ?? { price: Infinity, toKeep: [] };
}

/** As far as anybody knows who sees what is shown. */
const canRise = ({ shown, count }: Arc): boolean => 'isKept' in shown || ('fewerThan' in shown && count < SMALL - 1);
const canFall = ({ shown, count, least }: Arc): boolean =>
  ('isKept' in shown && count > least) || ('fewerThan' in shown && count > 1);
