/** What the write screen does not need: it comes when nothing else is to do, so that all works without a network. */
import { html, type TemplateResult } from 'lit';
import type { Logged } from '../../views/log/logged.js';
import { isLog } from '../../words/log-lexicon.js';
import { Later } from '../later.js';
import type { IntegLog } from './integ-log.js';

/** Milliseconds after which it is brought, however much there is to do. */
const SOON = 2000;

export class Parts {
  readonly results: Later<typeof import('../../views/log/results.js')>;
  readonly files: Later<typeof import('./files-part.js')>;
  readonly paper: Later<typeof import('./paper-part.js')>;

  constructor(private readonly host: IntegLog) {
    this.results = new Later(host, () => import('../../views/log/results.js'));
    this.files = new Later(host, () => import('./files-part.js'));
    this.paper = new Later(host, () => import('./paper-part.js'));
  }

  bringWhenIdle(): void {
    const bring = () => [this.results, this.files, this.paper].forEach((part) => void part.want());
    if ('requestIdleCallback' in globalThis) requestIdleCallback(bring, { timeout: SOON });
    // Safari does not tell when it is idle.
    else setTimeout(bring, SOON);
  }

  /** What a part draws, once it is here. */
  draw<Part>(later: Later<Part>, { lexicon }: Logged, draw: (part: Part) => unknown): unknown {
    if (later.part) return draw(later.part);
    later.need(true);
    return later.isMissing ? this.missing(lexicon, later) : html`<p class="muted">${lexicon.words.loading}</p>`;
  }

  /** Does something with a part; who waits in vain is told. */
  async use<Part>(later: Later<Part>, act: (part: Part) => void | Promise<void>): Promise<void> {
    await later.want();
    const { lexicon } = this.host;
    if (later.part) await act(later.part);
    else if (isLog(lexicon)) this.host.announce(lexicon.words.log.didNotCome);
  }

  private missing({ words }: Logged['lexicon'], later: Later<unknown>): TemplateResult {
    return html`
      <p class="log-note bad" part="part-missing" role="status">${words.log.didNotCome}</p>
      <div class="log-acts">
        <button class="button" part="retry" @click=${() => void later.want()}>${words.retry}</button>
      </div>
    `;
  }
}
