/** Waits for a fact, looked at once a frame. The test's own time limit ends a wait for what never comes. */
export async function until(fact: () => unknown): Promise<void> {
  while (!fact()) await new Promise(requestAnimationFrame);
}
