/** What is seen when nothing is found: the ways out, once they are counted. It comes with the first such answer. */
import type { ReactiveController, TemplateResult } from 'lit';
import type { Answer } from '../../search/query.js';
import { relaxations, type Relaxation } from '../../search/relax.js';
import { emptyNotice, emptyStyles } from '../../views/empty-notice.js';
import { isWhole } from '../../words/lexicon.js';
import { dress } from '../dress.js';
import type { PlacesElement } from '../places-element.js';

export class Empty implements ReactiveController {
  /** Of the newest empty answer; `ways` are there when they are counted. */
  private counted: { answer: Answer; ways?: readonly Relaxation[] } | undefined;

  constructor(private readonly host: PlacesElement) {
    dress(host.renderRoot, [emptyStyles]);
    host.addController(this);
  }

  hostUpdated(): void {
    const { answer } = this.host;
    if (answer && !answer.total && answer !== this.counted?.answer) void this.count(answer);
  }

  /** @param clear takes every choice away */
  render(clear: () => void): TemplateResult | undefined {
    const { host, counted } = this;
    const { lexicon, answer, store } = host;
    const { state } = store;
    if (!isWhole(lexicon) || state.phase !== 'ready' || counted?.answer !== answer || !counted?.ways) return undefined;
    return emptyNotice(lexicon, state.query, counted.ways, {
      whole: state.whole.total,
      drop: (field) => void host.askAndShow({ [field]: undefined }),
      clear,
    });
  }

  private async count(answer: Answer): Promise<void> {
    const { host } = this;
    this.counted = { answer };
    const ways = await relaxations(
      host.store.state.query,
      async (change) => (await host.store.peek({ ...change, limit: 0 }))?.total ?? 0,
    );
    if (this.counted.answer === answer) this.counted = { answer, ways };
    host.requestUpdate();
  }
}
