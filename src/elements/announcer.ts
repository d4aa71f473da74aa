import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough for the next letter or click of somebody who is not done. */
const SETTLED = 700;

/**
 * Tells those who do not see it what has come of an act, politely and once it has settled: nothing while
 * somebody types.
 */
export class Announcer implements ReactiveController {
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly region: () => Element | null,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.waiting);
  }

  say(text: string): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      const region = this.region();
      // The same words again are news only when the node changes.
      if (region) region.textContent = region.textContent === text ? `${text}\u00A0` : text;
    }, SETTLED);
  }
}
