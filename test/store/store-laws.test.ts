import { expect } from 'chai';
import * as fc from 'fast-check';
import { Store } from '../../src/store/store.js';
import { runs } from '../samples/random.js';
import { answer, catalogue } from './fakes.js';

type Act = 'ask' | 'open' | 'open in vain' | 'progress' | 'assume' | 'select';
const some = fc.constantFrom<Act>('ask', 'ask', 'ask', 'open', 'open in vain', 'progress', 'assume', 'select');
const acts = fc.array(some, { maxLength: 12 });

/** Acts on a store whose loads and answers take their time, in an order that the scheduler chooses. */
function play(scheduler: fc.Scheduler, list: Act[]) {
  const store = new Store();
  /** Ticket of the newest question, number of the newest catalogue, and whether that one loads. */
  const newest = { question: 0, catalogue: 0, loads: true };
  /** `[question, catalogue]` of each answer that was shown. */
  const shown: [number, number][] = [];
  const late: unknown[] = [];
  /** Number of the load whose progress was shown. */
  const coming: number[] = [];
  /** Tells the progress of each load, however old. */
  const tell: (() => void)[] = [];
  store.subscribe(() => {
    if (store.state.phase === 'loading' && store.state.progress) coming.push(store.state.progress.read);
    if (store.state.phase !== 'ready') return;
    const { total, bounds } = store.state.answer;
    shown.push([total, bounds?.[0] ?? -1]);
  });

  const open = (loads: boolean) => {
    newest.catalogue += 1;
    newest.loads = loads;
    const n = newest.catalogue;
    const found = catalogue(({ offset = 0 }) =>
      scheduler.schedule(Promise.resolve<ReturnType<typeof answer>>({ ...answer(offset), bounds: [n, 0, 0, 0] })),
    );
    const loading = scheduler.schedule(Promise.resolve(found));
    void store
      .open((_signal, onProgress) => {
        tell.push(() => onProgress({ read: n, total: 100 }));
        return loading.then((one) => (loads ? one : Promise.reject(new Error(`${n}`))));
      })
      .catch(() => undefined);
  };
  const ask = async () => {
    newest.question += 1;
    const ticket = newest.question;
    const got = await store.ask({ offset: ticket });
    if (got && got.total < ticket) late.push([ticket, got.total]);
  };
  const act: Record<Act, () => void> = {
    ask: () => void ask(),
    open: () => open(true),
    'open in vain': () => open(false),
    progress: () => tell.toReversed().forEach((told) => told()),
    assume: () => void store.assume({ limit: 3 }),
    select: () => store.select(String(shown.length)),
  };
  open(true);
  scheduler.scheduleSequence(list.map((name) => ({ label: name, builder: async () => act[name]() })));
  return { store, newest, shown, coming, late };
}

const isRising = (numbers: number[]) => numbers.every((n, i) => i === 0 || n >= (numbers[i - 1] ?? 0));

describe('the store, whatever comes when', () => {
  it('in the end it shows the last question, asked of the last catalogue', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), acts, async (scheduler, list) => {
        const { store, newest } = play(scheduler, list);
        await scheduler.waitIdle();
        const { state } = store;
        expect(state.phase).to.equal(newest.loads ? 'ready' : 'failed');
        if (state.phase === 'ready')
          expect([state.answer.total, state.answer.bounds?.[0]]).to.deep.equal([newest.question, newest.catalogue]);
        if (state.phase === 'failed') expect(state.error.message).to.equal(`${newest.catalogue}`);
      }),
      runs,
    ));

  it('nothing late ever overwrites: what is shown only gets newer', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), acts, async (scheduler, list) => {
        const { shown, coming } = play(scheduler, list);
        await scheduler.waitIdle();
        expect(isRising(coming)).to.equal(true);
        expect(isRising(shown.map(([question]) => question))).to.equal(true);
        expect(isRising(shown.map(([, from]) => from))).to.equal(true);
      }),
      runs,
    ));

  it('answers that come in the reversed order leave the last one standing', () => {
    const bursts = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 });
    return fc.assert(
      fc.asyncProperty(bursts, async (sizes) => {
        const waiting: (() => void)[] = [];
        const store = new Store();
        await store.open(async () =>
          catalogue(async ({ offset }) => {
            if (offset !== undefined) await new Promise<void>((come) => waiting.push(come));
            return answer(offset ?? -1);
          }),
        );
        for (const [burst, size] of sizes.entries()) {
          const questions = Array.from({ length: size }, (_, i) => burst * 10 + i);
          const asked = questions.map((offset) => store.ask({ offset }));
          for (const come of waiting.splice(0).toReversed()) come();
          const got = (await Promise.all(asked)).map((one) => one?.total);
          const last = questions.at(-1);
          expect(got).to.deep.equal(questions.map(() => last));
          expect(store.state.phase === 'ready' && store.state.answer.total).to.equal(last);
        }
      }),
      runs,
    );
  });

  it('who asks never gets the answer to an older question', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), acts, async (scheduler, list) => {
        const { late } = play(scheduler, list);
        await scheduler.waitIdle();
        expect(late).to.deep.equal([]);
      }),
      runs,
    ));
});
