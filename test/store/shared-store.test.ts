import { expect } from 'chai';
import type { Catalogue } from '../../src/load.js';
import { createSearch } from '../../src/search/search.js';
import { SharedStore } from '../../src/store/shared-store.js';
import { Store } from '../../src/store/store.js';
import { activity, partner, records } from '../samples/records.js';

const some = records({
  partners: [
    partner({ id: 'eken', name: 'Eken', kind: 'club' }),
    partner({ id: 'norr', name: 'Norr', kind: 'school' }),
  ],
  activities: [
    activity({ id: 'ball', partnerId: 'eken', title: { sv: 'Boll' }, activity: 'football', ageMin: 8, ageMax: 10 }),
    activity({ id: 'dans', partnerId: 'norr', title: { sv: 'Dans' }, activity: 'dance', ageMin: 12, ageMax: 14 }),
  ],
});
const catalogue = (of = some): Catalogue => ({ records: of, problems: [], search: createSearch(of) });

function asked(store: Store): string[] {
  const { state } = store;
  return state.phase === 'ready' ? state.answer.items.map(({ id }) => id) : [];
}

/** A map, and a finder that shares its question. */
async function pair(preset = {}) {
  const [map, finder] = [new Store(), new Store()];
  await map.assume({ of: 'partners' });
  await finder.assume({ of: 'activities' });
  await finder.replace(preset);
  return { map, finder };
}
/** Until all that waits has come. */
const settle = async (...stores: Store[]) => {
  for (const store of stores) await store.settled;
  await new Promise((done) => setTimeout(done));
};

describe('a shared question', () => {
  it('is answered by each with its own records', async () => {
    const { map, finder } = await pair();
    await map.open(async () => catalogue());
    const shared = new SharedStore(finder, map);
    await settle(map, finder);
    expect(asked(finder)).to.deep.equal(['ball', 'dans']);
    await finder.ask({ ages: [9] });
    await settle(map, finder);
    expect(asked(finder)).to.deep.equal(['ball']);
    expect(asked(map)).to.deep.equal(['eken']);
    await map.ask({ ages: [13] });
    await settle(map, finder);
    expect(asked(finder)).to.deep.equal(['dans']);
    shared.end();
  });

  it('waits for data that come later, and takes newer ones', async () => {
    const { map, finder } = await pair();
    new SharedStore(finder, map);
    expect(finder.state.phase).to.equal('idle');
    await map.open(async () => catalogue());
    await settle(map, finder);
    expect(asked(finder)).to.deep.equal(['ball', 'dans']);
    await map.open(async () => catalogue(records({ partners: some.partners, activities: some.activities.slice(1) })));
    await settle(map, finder);
    expect(asked(finder)).to.deep.equal(['dans']);
  });

  it('begins with what both ask, whichever came first', async () => {
    for (const isLate of [false, true]) {
      const { map, finder } = await pair({ ages: [9] });
      await map.replace({ kinds: ['club'] });
      if (isLate) new SharedStore(finder, map);
      await map.open(async () => catalogue());
      if (!isLate) new SharedStore(finder, map);
      await settle(map, finder);
      expect(map.state.query).to.deep.equal({ kinds: ['club'], ages: [9] });
      expect(finder.state.query).to.deep.equal({ kinds: ['club'], ages: [9] });
      expect(asked(finder)).to.deep.equal(['ball']);
    }
  });

  it('has one selection, both ways', async () => {
    const { map, finder } = await pair();
    await map.open(async () => catalogue());
    new SharedStore(finder, map);
    finder.select('ball');
    expect(map.state.selected).to.equal('ball');
    map.select('eken');
    expect(finder.state.selected).to.equal('eken');
    finder.select(null);
    expect(map.state.selected).to.equal(null);
  });

  it('leaves each its rows and its view', async () => {
    const { map, finder } = await pair();
    await map.open(async () => catalogue());
    new SharedStore(finder, map);
    await settle(map, finder);
    let answers = 0;
    finder.subscribe(() => (answers += 1));
    await map.ask({ view: { zoom: 9 } });
    await settle(map, finder);
    expect(finder.state.query).to.deep.equal({});
    await finder.ask({ limit: 1 });
    await settle(map, finder);
    expect(asked(finder)).to.deep.equal(['ball']);
    expect(map.state.query).to.deep.equal({ view: { zoom: 9 } });
    expect(answers).to.be.greaterThan(0);
  });

  it('fails with the one it shares with', async () => {
    const { map, finder } = await pair();
    new SharedStore(finder, map);
    await map.open(() => Promise.reject(new Error('away'))).catch(() => {});
    expect(finder.state.phase).to.equal('failed');
  });

  it('stands alone again when it ends', async () => {
    const { map, finder } = await pair();
    await map.open(async () => catalogue());
    const shared = new SharedStore(finder, map);
    await settle(map, finder);
    shared.end();
    await finder.ask({ ages: [9] });
    finder.select('ball');
    expect(map.state.query).to.deep.equal({});
    expect(map.state.selected).to.equal(null);
    expect(asked(finder)).to.deep.equal(['ball']);
  });
});
