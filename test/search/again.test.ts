import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Query } from '../../src/search/query.js';
import { createSearch } from '../../src/search/search.js';
import { runs } from '../samples/random.js';
import { anyQuery } from '../samples/random-queries.js';
import { anyRecords } from '../samples/random-records.js';
import { partner, records } from '../samples/records.js';

const anyPart: fc.Arbitrary<Query> = fc.record(
  { limit: fc.nat(5), offset: fc.nat(5), view: fc.constantFrom({ zoom: 6 }, { zoom: 9, bbox: [10, 55, 20, 60] }) },
  { requiredKeys: [] },
) as fc.Arbitrary<Query>;

describe('one question after another', () => {
  it('an answer does not depend on what was asked before', () =>
    fc.assert(
      fc.asyncProperty(anyRecords, anyQuery, anyQuery, anyPart, async (some, before, query, part) => {
        const search = createSearch(some);
        for (const asked of [before, query, { ...query, ...part }, query])
          expect(await search.find(asked)).to.deep.equal(await createSearch(some).find(asked));
      }),
      runs,
    ));

  it('a question that was changed in place is another question', async () => {
    const search = createSearch(records({ partners: [partner({ kind: 'club' })] }));
    const query: Query & { kinds: string[] } = { kinds: ['club'] };
    expect((await search.find(query)).total).to.equal(1);
    query.kinds[0] = 'school';
    expect((await search.find(query)).total).to.equal(0);
  });

  it('no number is taken for another', async () => {
    const search = createSearch(records({ partners: [partner({ place: { lat: 57, lng: 14 } })] }));
    const far = { near: { lat: 55, lng: 12 }, within: 1e300 };
    expect((await search.find(far)).total).to.equal(1);
    expect((await search.find({ ...far, within: -1e300 })).total).to.equal(0);
  });

  it('who changes an answer does not change the next', async () => {
    const search = createSearch(records({ partners: [partner({ kind: 'club', place: { lat: 57, lng: 14 } })] }));
    const first = await search.find({});
    const before = structuredClone(first);
    first.facets.kinds['club'] = 7;
    first.bounds?.fill(0);
    expect(await search.find({ limit: 20 })).to.deep.equal(before);
  });
});
