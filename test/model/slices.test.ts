import { expect } from 'chai';
import { atOnce, inSlices } from '../../src/model/slices.js';

function* counting(steps: number[], act: (step: number) => void = () => {}): Generator<void, string> {
  for (const step of steps) {
    act(step);
    yield;
  }
  return 'done';
}

/** Keeps the processor busy for longer than a slice is. */
function work(): void {
  const end = performance.now() + 25;
  while (performance.now() < end);
}

describe('long work', () => {
  it('gives the same at once and in slices, in the same order', async () => {
    const steps: number[] = [];
    expect(atOnce(counting([1, 2], (step) => steps.push(step)))).to.equal('done');
    expect(await inSlices(counting([3, 4], (step) => steps.push(step)))).to.equal('done');
    expect(steps).to.deep.equal([1, 2, 3, 4]);
  });

  it('lets the page act between two slices', async () => {
    const acts: string[] = [];
    // A frame: what goes on after a pause goes before timers.
    requestAnimationFrame(() => acts.push('page'));
    function* untilActed(): Generator<void, void> {
      for (let slices = 0; slices < 100 && !acts.includes('page'); slices++) {
        work();
        yield;
      }
    }
    await inSlices(untilActed());
    expect(acts).to.deep.equal(['page']);
  });

  it('ends at the next pause when nobody wants it any more, and tells what it throws', async () => {
    const leaving = new AbortController();
    const left = new Error('left the page');
    const steps: number[] = [];
    const reading = inSlices(
      counting([1, 2, 3], (step) => {
        steps.push(step);
        leaving.abort(left);
        work();
      }),
      leaving.signal,
    );
    expect(await reading.catch((error: unknown) => error)).to.equal(left);
    expect(steps).to.deep.equal([1]);
    const failing = inSlices(
      counting([1], () => {
        throw left;
      }),
    );
    expect(await failing.catch((error: unknown) => error)).to.equal(left);
  });
});
