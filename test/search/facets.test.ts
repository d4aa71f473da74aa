import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Query } from '../../src/search/query.js';
import { createSearch } from '../../src/search/search.js';
import { anyPartnerQuery, anyRecords, knownRecords, runs } from '../samples/random.js';
import { partner, records } from '../samples/records.js';
import { loadScenarios } from '../samples/scenarios.js';

const facetsOf = async (query: Query) => (await (await loadScenarios()).search.find(query)).facets;
const fields = ['kinds', 'languages'] as const;
const codes = { kinds: ['club', 'school', 'church', 'project'], languages: ['sv', 'ar', 'so'] };

describe('facets', () => {
  it('of the whole fixture', async () => {
    expect(await facetsOf({})).to.deep.equal({
      kinds: { club: 7, project: 3, municipality: 1, church: 1, 'language-cafe': 1 },
      languages: { sv: 13, ar: 1 },
    });
  });

  it('a field counts the records that pass the rest of the question', async () => {
    expect(await facetsOf({ kinds: ['club'] })).to.deep.equal({
      kinds: { club: 7, project: 3, municipality: 1, church: 1, 'language-cafe': 1 },
      languages: { sv: 7 },
    });
    expect((await facetsOf({ languages: ['ar'] })).kinds).to.deep.equal({ 'language-cafe': 1 });
    expect((await facetsOf({ kinds: ['church'], languages: ['ar'] })).kinds).to.deep.equal({ 'language-cafe': 1 });
  });

  it('what is unknown passes and is not counted', async () => {
    const partners = [partner({ id: 'a', kind: 'club' }), partner({ id: 'b' })];
    const { total, facets } = await createSearch(records({ partners })).find({ kinds: ['club'] });
    expect([total, facets.kinds]).to.deep.equal([2, { club: 1 }]);
  });

  it('a record that speaks two languages counts for both, once each', async () => {
    const one = partner({ languages: ['sv', 'ar'], contacts: [{ languages: ['ar'] }] });
    const { facets } = await createSearch(records({ partners: [one] })).find({});
    expect(facets.languages).to.deep.equal({ sv: 1, ar: 1 });
  });

  it('a code taken as filter finds exactly as many as its facet says', () =>
    fc.assert(
      fc.asyncProperty(knownRecords, anyPartnerQuery, async (some, query) => {
        const search = createSearch(some);
        const { facets } = await search.find(query);
        for (const field of fields)
          for (const code of codes[field]) {
            const { items } = await search.find({ ...query, [field]: [code] });
            // Only a place can be unknown here; it passes `within` as "ask", and counts.
            expect([field, code, items.length]).to.deep.equal([field, code, facets[field][code] ?? 0]);
          }
      }),
      runs,
    ));

  it('limit, offset, sort and view change no facet', () =>
    fc.assert(
      fc.asyncProperty(anyRecords, anyPartnerQuery, async (some, query) => {
        const search = createSearch(some);
        const { facets } = await search.find(query);
        const other = await search.find({ ...query, limit: 1, offset: 1, sort: 'name', view: { zoom: 9 } });
        expect(other.facets).to.deep.equal(facets);
      }),
      runs,
    ));
});
