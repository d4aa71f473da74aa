/** Small counts stay small secrets: whoever tries all tables that fit what is shown finds several for each hidden count. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { shownCount, suppress, type Shown, type ShownTable } from '../../src/log/small-counts.js';
import { runs } from '../samples/random.js';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
const columnsOf = (table: readonly (readonly number[])[]) =>
  (table[0] ?? []).map((_, j) => table.map((row) => row[j] ?? 0));

/** What is told of each count, as an attacker reads it who knows the rules. */
const isCell = (shown: Shown, count: number): boolean => {
  if ('value' in shown) return count === shown.value;
  return 'fewerThan' in shown ? count >= 1 && count <= 4 : count >= 5;
};
const isSum = (shown: Shown, count: number): boolean => {
  if ('value' in shown) return count === shown.value;
  return 'fewerThan' in shown ? count >= 1 && count <= 4 : count >= 1;
};

/** Every table that fits what is shown, of counts up to a limit. */
function* tablesThatFit({ cells, rows, columns, total }: ShownTable, most: number): Generator<number[][]> {
  const counts = Array.from({ length: most + 1 }, (_, count) => count);
  const choices = cells.map((row) => row.map((shown) => counts.filter((count) => isCell(shown, count))));
  const bounds = (shown: Shown): number =>
    'value' in shown ? shown.value : 'fewerThan' in shown ? 4 : Number.POSITIVE_INFINITY;
  const width = columns.length;
  const table = cells.map((row) => row.map(() => 0));

  function* fill(at: number, columnSums: readonly number[]): Generator<number[][]> {
    const [i, j] = [Math.floor(at / width), at % width];
    if (i === table.length) {
      const fits = columns.every((shown, k) => isSum(shown, columnSums[k] ?? 0)) && isSum(total, sum(columnSums));
      if (fits) yield table.map((row) => [...row]);
      return;
    }
    const row = table[i] ?? [];
    for (const count of choices[i]?.[j] ?? []) {
      row[j] = count;
      const rowSum = sum(row.slice(0, j + 1));
      const columnSum = (columnSums[j] ?? 0) + count;
      const isOver = rowSum > bounds(rows[i] as Shown) || columnSum > bounds(columns[j] as Shown);
      const isWrong = j === width - 1 && !isSum(rows[i] as Shown, rowSum);
      if (!isOver && !isWrong)
        yield* fill(
          at + 1,
          columnSums.map((one, k) => (k === j ? columnSum : one)),
        );
    }
  }
  yield* fill(
    0,
    columns.map(() => 0),
  );
}

/** All counts of a table, with its sums, in the order of `allShown`. */
const allCounts = (table: readonly (readonly number[])[]): number[] => [
  ...table.flat(),
  ...table.map(sum),
  ...columnsOf(table).map(sum),
  sum(table.flat()),
];
const allShown = ({ cells, rows, columns, total }: ShownTable): Shown[] => [
  ...cells.flat(),
  ...rows,
  ...columns,
  total,
];

/** Hidden counts of which every table that fits has the same. */
function computable(shown: ShownTable, most: number): number {
  const values = allShown(shown).map(() => new Set<number>());
  const hidden = allShown(shown).map((one) => !('value' in one));
  for (const table of tablesThatFit(shown, most)) {
    for (const [i, count] of allCounts(table).entries()) values[i]?.add(count);
    if (values.every((seen, i) => !hidden[i] || seen.size > 1)) return 0;
  }
  return values.filter((seen, i) => hidden[i] && seen.size < 2).length;
}

/** Many small ones and many at the edge of small. */
const count = fc.oneof(fc.nat({ max: 6 }), fc.constantFrom(0, 1, 4, 5, 6), fc.nat({ max: 12 }));
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([height, width]) =>
    fc.array(fc.array(count, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

describe('small counts', () => {
  it('by themselves are fewer than 5, and none is none', () => {
    expect([0, 1, 4, 5].map(shownCount)).to.deep.equal([
      { value: 0 },
      { fewerThan: 5 },
      { fewerThan: 5 },
      { value: 5 },
    ]);
  });

  it('cannot be computed from any table: brute force', () =>
    fc.assert(
      fc.property(anyTable, (table) => {
        const shown = suppress(table);
        expect(computable(shown, 16), JSON.stringify(shown)).to.equal(0);
      }),
      runs,
    ));

  it('are the only ones called small; what is shown is true, and zero is always shown', () =>
    fc.assert(
      fc.property(anyTable, (table) => {
        const shown = suppress(table);
        const counts = allCounts(table);
        for (const [i, one] of allShown(shown).entries()) {
          const own = counts[i] ?? -1;
          if ('value' in one) expect(own).to.equal(one.value).and.not.be.within(1, 4);
          else if ('fewerThan' in one) expect(own).to.be.within(1, 4);
          else expect(own).to.be.at.least(1);
        }
        for (const [i, row] of table.entries())
          for (const [j, own] of row.entries())
            if (own >= 1 && own <= 4) expect(shown.cells[i]?.[j]).to.deep.equal({ fewerThan: 5 });
        const hasSmall = table.flat().some((own) => own >= 1 && own <= 4);
        if (!hasSmall) expect(allShown(shown).every((one) => 'value' in one)).to.equal(true);
      }),
      runs,
    ));

  it('take the smallest others with them, and leave the sums that people ask for', () => {
    const year = suppress([[3], [20], [14], [0], [31]]);
    expect(year.cells.flat()).to.deep.equal([
      { fewerThan: 5 },
      { value: 20 },
      { isKept: true },
      { value: 0 },
      { value: 31 },
    ]);
    expect(year.total).to.deep.equal({ value: 68 });
    const table = suppress([
      [3, 20, 9],
      [15, 8, 30],
    ]);
    expect(table.cells).to.deep.equal([
      [{ fewerThan: 5 }, { isKept: true }, { value: 9 }],
      [{ isKept: true }, { isKept: true }, { value: 30 }],
    ]);
    expect([...table.rows, ...table.columns, table.total].every((one) => 'value' in one)).to.equal(true);
  });

  it('hide the sums too where nothing else is left', () => {
    expect(suppress([[3]])).to.deep.equal({
      cells: [[{ fewerThan: 5 }]],
      rows: [{ fewerThan: 5 }],
      columns: [{ fewerThan: 5 }],
      total: { fewerThan: 5 },
    });
    // Four cells of fewer than five, whose sum is fewer than five, would be four ones.
    const ones = suppress([[1, 1, 1, 1]]);
    expect(ones.cells[0]).to.have.length(4);
    for (const cell of ones.cells.flat()) expect(cell).to.deep.equal({ fewerThan: 5 });
    expect(ones.total).to.deep.equal({ isKept: true });
    expect(suppress([])).to.deep.equal({ cells: [], rows: [], columns: [], total: { value: 0 } });
  });
});
