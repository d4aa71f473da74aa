import { expect } from 'chai';
import type { Query } from '../../src/search/query.js';
import { createSearch } from '../../src/search/search.js';
import { activity, partner, records } from '../samples/records.js';

const search = createSearch(
  records({
    partners: [
      partner({ id: 'a', name: 'A', kind: 'club', place: { lat: 57, lng: 14 } }),
      partner({ id: 'b', name: 'B', kind: 'school' }),
    ],
    activities: [activity({ id: 's', partnerId: 'a', ageMin: 8, ageMax: 10 })],
  }),
);
const find = (query: unknown) => search.find(query as Query);

describe('a question that nobody can read', () => {
  it('asks nothing in those of its fields', async () => {
    const whole = await search.find({});
    const fields = ['of', 'text', 'kinds', 'near', 'within', 'bbox', 'area', 'view', 'ages', 'languages', 'slots'];
    const more = ['access', 'help', 'offers', 'free', 'open', 'sort', 'limit', 'offset', 'colour', '__proto__'];
    const bad = [null, undefined, NaN, -1, {}, [[]], [null], [NaN], Symbol('x'), 5n, () => 1, Object.create(null)];
    for (const field of [...fields, ...more])
      for (const value of bad) {
        if (field === 'area' && typeof value === 'object') continue;
        if (field === 'within' && value === -1) continue;
        if (field === 'ages' && value === -1) continue;
        const answer = await find({ [field]: value });
        expect([answer.total, answer.items.length, answer.clusters], `${field} ${typeof value}`).to.deep.equal([
          whole.total,
          whole.items.length,
          [],
        ]);
      }
    for (const nothing of [undefined, null, 5, 'x', []]) expect(await find(nothing)).to.deep.equal(whole);
  });

  it('may be written as in a link', async () => {
    expect((await find({ kinds: 'club', free: 'no' })).total).to.equal(1);
    expect((await find({ near: '57,14', within: '3' })).items.map(({ km }) => km)).to.deep.equal([0, undefined]);
    expect((await find({ of: 'activities', ages: '9' })).total).to.equal(1);
    expect((await find({ of: 'activities', ages: [11] })).total).to.equal(0);
    expect((await find({ offset: '1', limit: '1' })).items.map(({ id }) => id)).to.deep.equal(['b']);
    expect((await find({ bbox: '13,56,15,58' })).total).to.equal(1);
  });

  it('in an area that is none leaves open whether a record is there', async () => {
    for (const area of [{}, { type: 'Polygon' }, { type: 'FeatureCollection', features: [] }, [1, 2]])
      expect((await find({ area })).total, JSON.stringify(area)).to.equal(2);
  });

  it('over no records finds none', async () => {
    for (const nothing of [{}, { partners: [] }])
      expect((await createSearch(nothing as never).find({})).total).to.equal(0);
  });
});
