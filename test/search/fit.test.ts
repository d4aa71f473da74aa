import { expect } from 'chai';
import type { Query } from '../../src/search/query.js';
import { createSearch } from '../../src/search/search.js';
import { activity, partner, records } from '../samples/records.js';

const spot = (lat: number) => ({ lat, lng: 14 });
const partners = [
  partner({ id: 'none', name: 'A', place: {} }),
  partner({ id: 'club', name: 'B', kind: 'club', languages: ['sv'], place: spot(57) }),
  partner({ id: 'far', name: 'C', kind: 'church', languages: ['ar'], place: spot(65) }),
];
const places = (status: string) => ({ places: { status }, partnerId: 'club', languages: ['sv'] });
const activities = [
  activity({ id: 'full', title: { sv: 'A' }, ...places('full') }),
  activity({ id: 'unknown', title: { sv: 'B' }, partnerId: 'none' }),
  activity({ id: 'open', title: { sv: 'C' }, ...places('open') }),
];
const search = createSearch(records({ partners, activities }));
const fits = async (query: Query) => (await search.find(query)).items.map(({ id, fit }) => [id, fit]);

describe('fit', () => {
  it('what was asked and is unknown passes as ask, after what is known', async () => {
    expect(await fits({ kinds: ['club'] })).to.deep.equal([
      ['club', 'yes'],
      ['none', 'ask'],
    ]);
    expect(await fits({ languages: ['ar'] })).to.deep.equal([
      ['far', 'yes'],
      ['none', 'ask'],
    ]);
  });

  it('what was not asked makes nothing unknown', async () => {
    expect(await fits({})).to.deep.equal([
      ['none', 'yes'],
      ['club', 'yes'],
      ['far', 'yes'],
    ]);
  });

  it('without a position a record is unknown to within and missed by bbox', async () => {
    expect(await fits({ near: spot(57), within: 5 })).to.deep.equal([
      ['club', 'yes'],
      ['none', 'ask'],
    ]);
    expect(await fits({ bbox: [13, 56, 15, 58] })).to.deep.equal([['club', 'yes']]);
  });

  it('without a position a record is last when sorted by distance, and has none', async () => {
    const { items } = await search.find({ near: spot(57) });
    expect(items.map(({ id, km }) => [id, km === undefined])).to.deep.equal([
      ['club', false],
      ['far', false],
      ['none', true],
    ]);
    expect('km' in (items[2] ?? {})).to.equal(false);
  });

  it('a full activity is found, last', async () => {
    expect(await fits({ of: 'activities' })).to.deep.equal([
      ['unknown', 'yes'],
      ['open', 'yes'],
      ['full', 'full'],
    ]);
    expect(await fits({ of: 'activities', kinds: ['club'] })).to.deep.equal([
      ['open', 'yes'],
      ['unknown', 'ask'],
      ['full', 'full'],
    ]);
  });

  it('clusters and bounds hold all that passes and has a position', async () => {
    const { clusters, bounds } = await search.find({ view: { zoom: 8 }, limit: 1 });
    expect([clusters.map(({ ids }) => ids), bounds]).to.deep.equal([
      [['club'], ['far']],
      [14, 57, 14, 65],
    ]);
  });
});

describe('looking records up', () => {
  it('a partner is found by its id, and nothing else is', () => {
    expect([search.partner('club'), search.partner('open'), search.partner('x')]).to.deep.equal([
      partners[1],
      undefined,
      undefined,
    ]);
  });

  it('the activities of a partner', () => {
    expect(search.sessionsOf('club').map(({ id }) => id)).to.deep.equal(['full', 'open']);
    expect(search.sessionsOf('x')).to.deep.equal([]);
  });

  it('the box round some records', () => {
    expect(search.boundsOf(['club', 'far', 'none', 'x'])).to.deep.equal([14, 57, 14, 65]);
    expect(search.boundsOf(['none'])).to.equal(null);
  });
});
