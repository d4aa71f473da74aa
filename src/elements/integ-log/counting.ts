/** The public number of a counter: as it was given, or as a file has it. */
import { shownCount } from '../../log/small-counts.js';
import type { PublicNumber } from '../../views/log/counter.js';
import type { IntegLog } from './integ-log.js';

export class Counting {
  /** Undefined while it comes. */
  number: PublicNumber | 'failed' | undefined;
  /** When the newest has come or failed. */
  settled: Promise<void> = Promise.resolve();
  private of: string | undefined;
  private asking = new AbortController();

  constructor(private readonly host: IntegLog) {}

  /** @param count the attribute: a whole number, or a URL */
  follow(count: string): void {
    if (count === this.of) return;
    this.of = count;
    this.asking.abort();
    this.asking = new AbortController();
    const isNumber = /^\s*\d*\s*$/.test(count);
    this.number = isNumber ? (shownCount(Number(count)) as PublicNumber) : undefined;
    this.settled = isNumber ? Promise.resolve() : this.ask(count, this.asking.signal);
  }

  private async ask(url: string, signal: AbortSignal): Promise<void> {
    let number: PublicNumber | 'failed' = 'failed';
    try {
      const { countIn } = await import('./counter-part.js');
      number = await countIn(new URL(url, document.baseURI).href, signal);
    } catch (error) {
      if (!signal.aborted) console.warn(`<${this.host.localName}> ${url}`, error);
    }
    if (signal.aborted) return;
    this.number = number;
    this.host.requestUpdate();
  }
}
