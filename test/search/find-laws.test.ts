import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Answer, Query } from '../../src/search/query.js';
import { createSearch, type Search } from '../../src/search/search.js';
import { point, runs } from '../samples/random.js';
import { anyQuery } from '../samples/random-queries.js';
import { anyRecords } from '../samples/random-records.js';

const idsOf = ({ items }: Answer) => items.map(({ id }) => id);
const law = (test: (search: Search, query: Query) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(anyRecords, anyQuery, (some, query) => test(createSearch(some), query)),
    runs,
  );

describe('find, whatever is asked of whatever', () => {
  it('total does not depend on limit and offset', () =>
    law(async (search, query) => {
      const { total, items } = await search.find(query);
      expect(items).to.have.lengthOf(total);
      for (const page of [{ limit: 0 }, { limit: 3 }, { limit: 3, offset: 2 }, { offset: 99 }])
        expect((await search.find({ ...query, ...page })).total).to.equal(total);
    }));

  it('pages put together are the whole', () =>
    law(async (search, query) => {
      const whole = await search.find(query);
      for (const limit of [1, 4, 7]) {
        const pages: string[] = [];
        for (let offset = 0; offset < whole.total; offset += limit)
          pages.push(...idsOf(await search.find({ ...query, limit, offset })));
        expect(pages).to.deep.equal(idsOf(whole));
      }
    }));

  it('every id is there once', () =>
    law(async (search, query) => {
      const ids = idsOf(await search.find(query));
      expect(new Set(ids).size).to.equal(ids.length);
    }));

  it('near filters nothing', () =>
    fc.assert(
      fc.asyncProperty(anyRecords, anyQuery, point, async (some, asked, near) => {
        const search = createSearch(some);
        const query = { ...asked };
        delete query.near;
        delete query.within;
        const [far, close] = [await search.find(query), await search.find({ ...query, near })];
        expect(idsOf(close).toSorted()).to.deep.equal(idsOf(far).toSorted());
        expect([close.facets, close.bounds]).to.deep.equal([far.facets, far.bounds]);
      }),
      runs,
    ));

  it('the answer does not depend on the order of the records', () =>
    fc.assert(
      fc.asyncProperty(
        anyRecords.chain((some) =>
          fc.record({
            some: fc.constant(some),
            partners: fc.shuffledSubarray(some.partners, { minLength: some.partners.length }),
            activities: fc.shuffledSubarray(some.activities, { minLength: some.activities.length }),
          }),
        ),
        anyQuery,
        async ({ some, partners, activities }, query) => {
          const shuffled = createSearch({ ...some, partners, activities });
          const asked = { ...query, view: { zoom: 8 } };
          expect(await shuffled.find(asked)).to.deep.equal(await createSearch(some).find(asked));
        },
      ),
      runs,
    ));

  it('known fits come first, then those to ask, then the full', () =>
    law(async (search, query) => {
      const order = (await search.find(query)).items.map(({ fit }) => ['yes', 'ask', 'full'].indexOf(fit));
      expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
    }));

  it('the placed items are the members of the clusters of everything', () =>
    law(async (search, query) => {
      const { items, clusters } = await search.find({ ...query, view: { zoom: 7 } });
      const placed = items.filter(({ id, type }) => search.boundsOf([id], type)).map(({ id }) => id);
      expect(clusters.flatMap(({ ids }) => ids).toSorted()).to.deep.equal(placed.toSorted());
    }));

  it('a question is not changed by being asked, and the same one has the same answer', () =>
    law(async (search, query) => {
      const before = JSON.stringify(query);
      const first = await search.find(query);
      expect(await search.find(query)).to.deep.equal(first);
      expect(JSON.stringify(query)).to.equal(before);
    }));
});
