/** The search answers as a second, naive telling of the design page does (test/samples/brute-force.ts). */
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Records } from '../../src/model/records.js';
import type { Query } from '../../src/search/query.js';
import { createSearch, type Search } from '../../src/search/search.js';
import { bruteForce } from '../samples/brute-force.js';
import { runs } from '../samples/random.js';
import { anyQuery } from '../samples/random-queries.js';
import { anyRecords, manyRecords } from '../samples/random-records.js';

/** A Monday; in Sweden it is an hour later, and just when some begin. */
const now = '2026-11-23T15:59:00Z';
const wallTime = '2026-11-23T16:59';

async function compare(some: Records, search: Search, query: Query): Promise<void> {
  const { total, items, facets, bounds } = await search.find(query);
  const expected = bruteForce(some, query, wallTime);
  const asked = JSON.stringify(query);
  expect(total, asked).to.equal(expected.items.length);
  expect(
    items.map(({ id, fit, ages, next }) => ({ id, fit, ages, next: next?.start })),
    asked,
  ).to.deep.equal(expected.items.map(({ id, fit, ages, next }) => ({ id, fit, ages, next })));
  expect(facets, asked).to.deep.equal(expected.facets);
  const placed = expected.items.flatMap(({ at }) => at ?? []);
  const [lats, lngs] = [placed.map(({ lat }) => lat), placed.map(({ lng }) => lng)];
  const box = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
  expect(bounds ?? [], asked).to.have.lengthOf(placed.length ? 4 : 0);
  for (const [i, side] of (bounds ?? []).entries()) expect(side, asked).to.be.closeTo(box[i] ?? 0, 1e-9);

  const ids = expected.items.filter(({ at }) => at).map(({ id }) => id);
  for (const zoom of [0, 5, 9, 13]) {
    const { clusters } = await search.find({ ...query, view: { zoom } });
    expect(clusters.flatMap((cluster) => cluster.ids).toSorted(), asked).to.deep.equal(ids.toSorted());
    expect(clusters.length, asked).to.be.at.most(300);
  }
}

describe('answers, by brute force', () => {
  it('a few records and one question', () =>
    fc.assert(
      fc.asyncProperty(anyRecords, anyQuery, (some, query) => compare(some, createSearch(some, { now }), query)),
      runs,
    ));

  const questions = 20;
  for (let part = 1; part <= runs.numRuns / questions; part += 1)
    it(`2,000 records and ${questions} questions, part ${part}`, () =>
      fc.assert(
        fc.asyncProperty(
          fc.noShrink(fc.integer()),
          fc.array(anyQuery, { minLength: questions, maxLength: questions }),
          async (seed, queries) => {
            const some = manyRecords(seed, 2000);
            const search = createSearch(some, { now });
            for (const query of queries) await compare(some, search, query);
          },
        ),
        // The assertion names the question that failed; to try fewer of them would take long.
        { numRuns: 1, endOnFailure: true, includeErrorInReport: true },
      ));
});
