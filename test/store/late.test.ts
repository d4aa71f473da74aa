import { expect } from 'chai';
import type { Catalogue } from '../../src/load.js';
import type { Answer } from '../../src/search/query.js';
import { Store } from '../../src/store/store.js';
import { answer, catalogue, later } from './fakes.js';

const quick = catalogue(async ({ limit = -1 }) => answer(limit));
const shown = ({ state }: Store) => (state.phase === 'ready' ? state.answer.total : state.phase);

describe('what comes late', () => {
  it('a question asked while loading is the one that is answered', async () => {
    const store = new Store();
    const file = later<Catalogue>();
    const opening = store.open(() => file.promise);
    void store.ask({ limit: 3 });
    void store.ask({ limit: 4 });
    file.keep(quick);
    await opening;
    expect(shown(store)).to.equal(4);
  });

  it('an answer that comes after that of a newer question is dropped', async () => {
    const [first, second] = [later<Answer>(), later<Answer>()];
    const answers = [Promise.resolve(answer(0)), first.promise, second.promise];
    const store = new Store();
    await store.open(async () =>
      catalogue(({ limit = 0 }) => answers[limit] ?? Promise.reject(new Error('not asked'))),
    );
    const [old, young] = [store.ask({ limit: 1 }), store.ask({ limit: 2 })];
    second.keep(answer(2));
    await young;
    first.keep(answer(1));
    expect((await old)?.total).to.equal(2);
    expect(shown(store)).to.equal(2);
  });

  it('a later open wins, and stops the earlier one', async () => {
    const store = new Store();
    const slow = later<Catalogue>();
    let signal: AbortSignal | undefined;
    const first = store.open((stop) => ((signal = stop), slow.promise));
    await store.open(async () => catalogue(async () => answer(2)));
    slow.keep(catalogue(async () => answer(1)));
    await first;
    expect([shown(store), signal?.aborted]).to.deep.equal([2, true]);
  });

  it('a failure that comes too late is not shown and not thrown', async () => {
    const store = new Store();
    const slow = later<Catalogue>();
    const first = store.open(() => slow.promise);
    await store.open(async () => catalogue(async () => answer(2)));
    slow.fail(new Error('too late'));
    await first;
    expect(shown(store)).to.equal(2);
  });

  it('what arrives after it was closed is dropped', async () => {
    const store = new Store();
    const file = later<Catalogue>();
    const opening = store.open(() => file.promise);
    store.close();
    file.keep(quick);
    await opening;
    expect(store.state.phase).to.equal('loading');
  });
});
