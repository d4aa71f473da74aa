import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Query } from '../../src/search/query.js';
import { createSearch } from '../../src/search/search.js';
import { runs } from '../samples/random.js';
import { anyPartnerQuery } from '../samples/random-queries.js';
import { anyRecords, knownRecords } from '../samples/random-records.js';
import { partner, records } from '../samples/records.js';
import { loadScenarios } from '../samples/scenarios.js';

const facetsOf = async (query: Query) => (await (await loadScenarios()).search.find(query)).facets;
const fields = ['kinds', 'languages'] as const;
const codes = { kinds: ['club', 'school', 'church', 'project'], languages: ['sv', 'ar', 'so'] };

describe('facets', () => {
  it('of the whole fixture', async () => {
    expect(await facetsOf({})).to.deep.equal({
      kinds: { club: 7, project: 3, municipality: 1, church: 1, 'language-cafe': 1 },
      activities: { football: 2, futsal: 1, volleyball: 1, floorball: 1, swimming: 1, dance: 1, multisport: 3 },
      groups: { mixed: 6, girls: 3, family: 1 },
      languages: { sv: 13, ar: 1 },
      slots: {
        ...{ 'mon-evening': 1, 'tue-after-school': 1, 'tue-evening': 2, 'wed-evening': 1, 'thu-after-school': 1 },
        ...{ 'thu-evening': 1, 'fri-after-school': 1, sat: 3, sun: 2 },
      },
      access: { 'step-free': 1, 'wheelchair-sport': 1 },
      help: {
        ...{ cost: 8, gear: 4, transport: 2, alone: 3, unfamiliar: 1, siblings: 1, clothing: 1, 'women-only': 3 },
        access: 1,
      },
      benefits: {},
      offers: { 'hall-time': 2, buddies: 1, 'child-corner': 1 },
      seeks: {},
      free: { yes: 1 },
      beginners: { yes: 9 },
      open: { yes: 7 },
    });
  });

  it('a field counts the records that pass the rest of the question', async () => {
    const { kinds, languages } = await facetsOf({ kinds: ['club'] });
    expect([kinds, languages]).to.deep.equal([
      { club: 7, project: 3, municipality: 1, church: 1, 'language-cafe': 1 },
      { sv: 7 },
    ]);
    expect((await facetsOf({ languages: ['ar'] })).kinds).to.deep.equal({ 'language-cafe': 1 });
    expect((await facetsOf({ kinds: ['church'], languages: ['ar'] })).kinds).to.deep.equal({ 'language-cafe': 1 });
  });

  it('a code is added to those that are asked where all are needed', async () => {
    const { help } = await facetsOf({ of: 'activities', help: ['gear'] });
    expect(help).to.deep.equal({ gear: 6, cost: 5, alone: 4, transport: 1, 'women-only': 2 });
    expect((await facetsOf({ of: 'activities', help: ['gear', 'homework'] })).help).to.deep.equal({});
    expect((await facetsOf({ of: 'activities', access: ['step-free'] })).access).to.deep.equal({
      ...{ 'step-free': 1, 'wheelchair-sport': 1 },
    });
  });

  it('a hurdle that depends on who asks counts when it is told who asks', async () => {
    const help = async (query: Query) => (await facetsOf({ of: 'activities', ...query })).help;
    expect(await help({}))
      .to.include({ access: 1 })
      .and.not.have.property('language');
    expect(await help({ languages: ['ar'] })).to.include({ language: 4 });
    // A8 names the hurdle; nobody else is known to be free of steps.
    expect(await help({ access: ['step-free'] })).to.include({ access: 1 });
  });

  it('a partner counts when one of its activities hits and passes the rest', async () => {
    const { slots, groups } = await facetsOf({ groups: ['girls'], activities: ['football'] });
    // Ekens BK has girls' football on Tuesdays; its other days are those of mixed groups.
    expect([slots, groups]).to.deep.equal([{ 'tue-evening': 1 }, { girls: 1, mixed: 2 }]);
  });

  it('a partner that hits with several activities counts once', async () => {
    const { activities, free } = await facetsOf({ text: 'ekens' });
    expect([activities, free]).to.deep.equal([{ football: 1, futsal: 1 }, {}]);
  });

  it('codes may have any name', async () => {
    const odd = ['__proto__', 'constructor', 'toString'];
    const partners = odd.map((kind, i) => partner({ id: `${i}`, kind, offers: odd }));
    const { facets, clusters } = await createSearch(
      records({ partners: partners.map((one) => ({ ...one, place: { lat: 57, lng: 14 } })) }),
    ).find({ view: { zoom: 6 } });
    expect(Object.entries(facets.kinds)).to.deep.equal(odd.map((code) => [code, 1]));
    expect(Object.entries(facets.offers)).to.deep.equal(odd.map((code) => [code, 3]));
    expect(Object.entries(clusters[0]?.kinds ?? {})).to.deep.equal(odd.map((code) => [code, 1]));
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
