import { expect } from 'chai';
import type { Query } from '../../src/search/query.js';
import { Store } from '../../src/store/store.js';
import { answer, catalogue } from './fakes.js';

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
