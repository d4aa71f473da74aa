/** Long work with pauses in it, so that the page can answer a tap in between: a generator stops wherever it may. */

/** Milliseconds without a pause; from 50 on a task is called long. */
const SLICE = 20;

/** Lets the browser do what waits. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Throws the reason of an aborted signal at the next pause. */
export async function inSlices<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  for (let start = performance.now(); ;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - start < SLICE) continue;
    await pause();
    signal?.throwIfAborted();
    start = performance.now();
  }
}

/** The same without any pause. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
