/**
 * Meanwhile the page's timers wait for the test to let time pass, by `pass(ms)`. Then they come in their order, and those
 * among them that others set. What still waits at the end never comes.
 */
export async function withoutTime(act: (pass: (ms: number) => void) => Promise<void>): Promise<void> {
  const { setTimeout, clearTimeout } = globalThis;
  const held = new Map<number, { run: () => void; at: number }>();
  let now = 0;
  // Below 0, for those that run already have numbers above it.
  let last = 0;
  globalThis.setTimeout = ((run: () => void, ms = 0) => {
    held.set((last -= 1), { run, at: now + ms });
    return last;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => {
    if (!held.delete(id)) clearTimeout(id);
  }) as typeof clearTimeout;
  const nextUntil = (end: number) =>
    [...held].filter(([, { at }]) => at <= end).toSorted(([, a], [, b]) => a.at - b.at)[0];
  try {
    await act((ms) => {
      const end = now + ms;
      for (let next = nextUntil(end); next; next = nextUntil(end)) {
        const [id, { run, at }] = next;
        held.delete(id);
        now = at;
        run();
      }
      now = end;
    });
  } finally {
    Object.assign(globalThis, { setTimeout, clearTimeout });
  }
}
