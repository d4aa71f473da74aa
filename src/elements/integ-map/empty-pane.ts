import type { ReactiveController, TemplateResult } from 'lit';
import type { Choice, Relaxation } from '../../search/relax.js';
import type { Change } from '../../store/store.js';
import type { Answer } from '../../search/query.js';
import { isWhole } from '../../words/lexicon.js';
import type { IntegMap } from './integ-map.js';

type Look = typeof import('./empty.js').emptyNotice;

/** What stands in the list's place when nothing is found: the ways out, once they are counted. */
export class EmptyPane implements ReactiveController {
  private look: Look | undefined;
  /** The ways out of one answer; those of an older one are not shown. */
  private counted: { answer: Answer; ways: readonly Relaxation[] } | undefined;
  private counting: Answer | undefined;

  constructor(
    private readonly host: IntegMap,
    private readonly ask: (change: Change) => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { answer } = this.host;
    if (answer && !answer.total && answer !== this.counting) void this.count((this.counting = answer));
  }

  render(clear: () => void): TemplateResult | undefined {
    const { lexicon, query, answer, store } = this.host;
    const whole = store.state.phase === 'ready' ? store.state.whole.total : 0;
    if (!this.look || !isWhole(lexicon) || this.counted?.answer !== answer) return undefined;
    const drop = (field: Choice) => this.ask({ [field]: undefined });
    return this.look(lexicon, query, this.counted?.ways ?? [], { whole, drop, clear });
  }

  private async count(answer: Answer): Promise<void> {
    const { host } = this;
    try {
      const [{ emptyNotice, relaxations, dressEmpty }] = await Promise.all([import('./empty.js'), host.beWhole()]);
      dressEmpty(host.renderRoot);
      this.look = emptyNotice;
      const ways = await relaxations(host.query, (change) => host.store.count(change));
      if (this.counting === answer) this.counted = { answer, ways };
    } catch (error) {
      console.warn(`<${host.localName}> empty`, error);
    }
    host.requestUpdate();
  }
}
