import { expect } from 'chai';
import type { Catalogue, Progress } from '../../src/load.js';
import type { Query } from '../../src/search/query.js';
import { Store } from '../../src/store/store.js';
import { answer, catalogue, later } from './fakes.js';

/** A catalogue whose answers tell the limit that was asked for. */
const quick = catalogue(async ({ limit = -1 }) => answer(limit));
const opened = async (from = quick) => {
  const store = new Store();
  await store.open(async () => from);
  return store;
};
const shown = ({ state }: Store) => (state.phase === 'ready' ? state.answer.total : state.phase);

describe('the store', () => {
  it('is idle, then loading, then ready', async () => {
    const store = new Store();
    const phases = [store.state.phase];
    store.subscribe(() => phases.push(store.state.phase));
    await store.open(async () => quick);
    expect(phases).to.deep.equal(['idle', 'loading', 'ready']);
  });

  describe('while a large file comes', () => {
    /** The progress in each state, when these are told one after the other. */
    const shownOf = async (...told: Progress[]) => {
      const store = new Store();
      const states: (Progress | undefined | string)[] = [];
      store.subscribe(() => {
        const { state } = store;
        states.push(state.phase === 'loading' ? state.progress : state.phase);
      });
      await store.open(async (_signal, onProgress) => {
        for (const progress of told) onProgress(progress);
        return quick;
      });
      return states;
    };

    it('says how much is here, at every whole percent', async () => {
      const told = [100, 109, 110, 119, 500, 1000].map((read) => ({ read, total: 1000 }));
      expect(await shownOf(...told)).to.deep.equal([undefined, told[0], told[2], told[4], told[5], 'ready']);
    });

    it('or at every 100 kB, where nobody knows of how much', async () => {
      const told = [1_050_000, 1_099_999, 1_100_000, 1_400_000].map((read) => ({ read }));
      expect(await shownOf(...told)).to.deep.equal([undefined, told[0], told[2], told[3], 'ready']);
    });

    it('says nothing of a load that another one overtook, nor after the answer', async () => {
      const store = new Store();
      const slow = later<Catalogue>();
      let tell: (progress: Progress) => void = () => {};
      void store.open((_signal, onProgress) => ((tell = onProgress), slow.promise));
      const second = later<Catalogue>();
      const opening = store.open(() => second.promise);
      tell({ read: 5 });
      expect(store.state).to.deep.equal({ phase: 'loading', query: {}, selected: null });
      second.keep(quick);
      await opening;
      tell({ read: 6 });
      expect(store.state.phase).to.equal('ready');
    });

    it('keeps the question that is asked meanwhile', async () => {
      const store = new Store();
      void store.open((_signal, onProgress) => {
        onProgress({ read: 5 });
        void store.ask({ text: 'fot' });
        onProgress({ read: 500_000 });
        return new Promise(() => {});
      });
      expect(store.state).to.deep.equal({
        ...{ phase: 'loading', progress: { read: 500_000 }, query: { text: 'fot' }, selected: null },
      });
    });
  });

  it('a load that fails is told, and thrown to who asked for it', async () => {
    const store = new Store();
    const thrown = await store
      .open(() => Promise.reject(new Error('no file')))
      .catch((error: unknown) => String(error));
    expect(thrown).to.equal('Error: no file');
    expect([store.state.phase, store.state.phase === 'failed' && store.state.error.message]).to.deep.equal([
      'failed',
      'no file',
    ]);
  });

  it('after a failure it can be opened again', async () => {
    const store = new Store();
    await store.open(() => Promise.reject(new Error('no file'))).catch(() => undefined);
    await store.open(async () => quick);
    expect(store.state.phase).to.equal('ready');
  });

  it('a change is merged into the question, and undefined takes a field away', async () => {
    const store = await opened();
    await store.ask({ text: 'fot', limit: 5 });
    await store.ask({ text: undefined, kinds: ['club'] });
    expect(store.state.query).to.deep.equal({ limit: 5, kinds: ['club'] });
  });

  it('an ask answers with what is then shown', async () => {
    const store = await opened();
    expect((await store.ask({ limit: 5 }))?.total).to.equal(5);
    expect(shown(store)).to.equal(5);
  });

  it('what is assumed holds unless the question says otherwise, and is no part of it', async () => {
    const asked: Query[] = [];
    const store = await opened(catalogue(async (query) => (asked.push(query), answer(0))));
    await store.assume({ of: 'partners', limit: 20 });
    await store.ask({ limit: 40 });
    expect(asked.at(-1)).to.deep.equal({ of: 'partners', limit: 40 });
    expect(store.state.query).to.deep.equal({ limit: 40 });
  });

  it('selecting is told once, and survives a new question', async () => {
    const store = await opened();
    let told = 0;
    const unsubscribe = store.subscribe(() => (told += 1));
    store.select('a');
    store.select('a');
    unsubscribe();
    await store.ask({ limit: 1 });
    expect([told, store.state.selected]).to.deep.equal([1, 'a']);
  });

  it('every state is a new object, and the old one stays as it was', async () => {
    const store = await opened();
    const before = store.state;
    const copy = { ...before };
    await store.ask({ limit: 1 });
    expect(store.state === before).to.equal(false);
    expect(before).to.deep.equal(copy);
  });

  it('there is something to search in when it is ready', async () => {
    const store = new Store();
    expect(store.search).to.equal(undefined);
    await store.open(async () => quick);
    expect(store.search === quick.search).to.equal(true);
  });
});
