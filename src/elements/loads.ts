import type { load, LoadOptions } from '../load.js';
import type { Source } from '../sources/source.js';
import type { Store } from '../store/store.js';
import { reportFailed, reportLoaded } from './report.js';

/** The pipeline, for elements whose records come later than they do. */
export type Load = typeof load;

/** The loads of an element, of which the newest counts. */
export class Loads {
  private begin = () => {};
  /** The newest load; before the first, a promise that there will be one. */
  private opened: Promise<void> = new Promise((begin) => (this.begin = begin));

  constructor(
    private readonly element: HTMLElement,
    private readonly store: Store,
  ) {}

  /** @param settled what the first answer waits for beside the data */
  open(load: Load, sources: readonly Source[], options: LoadOptions, settled: Promise<void> | undefined): void {
    const { element, store } = this;
    const opened = store.open(async (signal, onProgress) => {
      const catalogue = await load(sources, options, signal, onProgress);
      await settled;
      return catalogue;
    });
    this.opened = opened;
    this.begin();
    opened.then(
      () => opened === this.opened && reportLoaded(element, store.state),
      (error: unknown) => reportFailed(element, error),
    );
  }

  /** Resolves or rejects with the newest load: one that another overtook is not the one to wait for. */
  async newest(): Promise<void> {
    for (let opened: Promise<void> | undefined; opened !== this.opened;) await (opened = this.opened);
  }
}
