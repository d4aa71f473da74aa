import { expect } from 'chai';
import type { Query } from '../../src/search/query.js';
import { createSearch, type Search } from '../../src/search/search.js';
import { noFacets } from '../samples/facets.js';
import { home, loadScenarios } from '../samples/scenarios.js';

/** The thirteen partners by name, in Swedish order. */
const byName = [
  ...['danshuset', 'ekens-bk', 'fritidsbanken', 'lindaker-volley', 'forsamlingen', 'lindakers-if', 'lindaker-kommun'],
  ...['majblomman', 'norrby-ibk', 'parasport', 'laxen', 'sprakcafe', 'ungdomshuset'],
];

describe('find, on the fixture', () => {
  let search: Search;
  const idsOf = async (query: Query) => (await search.find(query)).items.map(({ id }) => id);
  before(async () => {
    const { records } = await loadScenarios();
    search = createSearch(records, { now: '2026-11-23T09:00:00Z' });
  });

  it('without a question everything is found, by name', async () => {
    const { total, items, bounds, clusters } = await search.find({});
    expect(items.map(({ id }) => id)).to.deep.equal(byName);
    expect([total, bounds, clusters]).to.deep.equal([13, [13.990167, 57.1738122, 14.0501194, 57.2169796], []]);
  });

  it('an item has its type, id, fit and record, and the next time where there is one', async () => {
    const { items } = await search.find({ text: 'biblioteket' });
    const { items: others } = await search.find({ text: 'majblomman' });
    const common = { type: 'partner', fit: 'yes' };
    const next = { start: '2026-11-29T15:00', end: '2026-11-29T16:00' };
    expect([...items, ...others]).to.deep.equal([
      { ...common, id: 'sprakcafe', next, record: search.partner('sprakcafe') },
      { ...common, id: 'majblomman', record: search.partner('majblomman') },
    ]);
  });

  it('text is found in a partner and in its activities', async () => {
    expect(await idsOf({ text: 'amina' })).to.deep.equal(['sprakcafe']);
    expect(await idsOf({ text: 'fotb' })).to.deep.equal(['ekens-bk', 'lindakers-if']);
    expect(await idsOf({ text: 'flickor innebandy' })).to.deep.equal(['norrby-ibk']);
    expect(await idsOf({ text: 'fotboll innebandy' })).to.deep.equal([]);
  });

  it('text is found in an activity and in its partner', async () => {
    expect(await idsOf({ of: 'activities', text: 'ekens' })).to.deep.equal(['A2', 'A10', 'A9']);
  });

  it('of several kinds one is enough', async () => {
    expect(await idsOf({ kinds: ['church', 'municipality'] })).to.deep.equal(['forsamlingen', 'lindaker-kommun']);
    expect(await idsOf({ kinds: ['school'] })).to.deep.equal([]);
    expect(await idsOf({ kinds: [] })).to.deep.equal(byName);
  });

  it('fields join by and', async () => {
    expect(await idsOf({ kinds: ['project'], text: 'fritid' })).to.deep.equal(['fritidsbanken']);
    expect(await idsOf({ kinds: ['church'], text: 'fritid' })).to.deep.equal([]);
  });

  it('the kind and languages of an activity are its partner’s, unless it says its own languages', async () => {
    expect(await idsOf({ of: 'activities', kinds: ['language-cafe'] })).to.deep.equal(['A11']);
    expect(await idsOf({ of: 'activities', languages: ['so', 'en'] })).to.deep.equal(['A6', 'A3', 'A7']);
  });

  it('near sorts by distance, told in kilometres, and filters nothing', async () => {
    const { total, items } = await search.find({ near: home });
    expect(total).to.equal(13);
    expect(items.slice(0, 4).map(({ id, km }) => [id, Number(km?.toFixed(3))])).to.deep.equal([
      ['lindakers-if', 0.6],
      ['ekens-bk', 0.8],
      ['lindaker-volley', 1],
      ['norrby-ibk', 1.2],
    ]);
    expect(items.at(-1)?.id).to.equal('sprakcafe');
  });

  it('near with sort name keeps the order of names', async () => {
    expect(await idsOf({ near: home, sort: 'name' })).to.deep.equal(byName);
  });

  it('within filters round near, and means nothing alone', async () => {
    expect(await idsOf({ near: home, within: 1.1 })).to.deep.equal(['lindakers-if', 'ekens-bk', 'lindaker-volley']);
    expect(await idsOf({ within: 1.1 })).to.deep.equal(byName);
  });

  it('bbox filters', async () => {
    const { total, items, bounds } = await search.find({ bbox: [14, 57.2, 14.04, 57.22] });
    expect([total, items.map(({ id }) => id)]).to.deep.equal([2, ['forsamlingen', 'sprakcafe']]);
    expect(bounds).to.deep.equal([14.0067504, 57.2118052, 14.03, 57.2169796]);
  });

  it('view filters nothing: it decides the clusters', async () => {
    const { total, clusters } = await search.find({ view: { bbox: [14, 57.2, 14.04, 57.22], zoom: 13 } });
    expect([total, clusters.map(({ ids }) => ids)]).to.deep.equal([13, [['forsamlingen'], ['sprakcafe']]]);
  });

  it('at zoom 13 there are thirteen pins, and at every zoom rings and pins sum to thirteen', async () => {
    const counts = async (zoom: number) => (await search.find({ view: { zoom } })).clusters.map(({ count }) => count);
    expect(await counts(13)).to.deep.equal(Array(13).fill(1));
    for (let zoom = 0; zoom <= 14; zoom += 1) expect((await counts(zoom)).reduce((a, b) => a + b)).to.equal(13);
  });

  it('limit and offset cut a page out, and total counts all', async () => {
    const { total, items } = await search.find({ limit: 4, offset: 11 });
    expect([total, items.map(({ id }) => id)]).to.deep.equal([13, byName.slice(11)]);
    expect((await search.find({ limit: 0 })).items).to.deep.equal([]);
  });

  it('nothing found is an ordinary answer', async () => {
    expect(await search.find({ text: 'xyzzy', view: { zoom: 9 } })).to.deep.equal({
      ...{ total: 0, items: [], clusters: [], bounds: null },
      facets: noFacets,
    });
  });
});
