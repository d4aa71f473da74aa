/**
 * What is seen when nothing fits, or all that fits is full: which one answer to change, and whom to ask. It comes with the
 * first such answer.
 */
import type { ReactiveController, TemplateResult } from 'lit';
import { guideOf, readContact } from '../../model/guide.js';
import type { Answer } from '../../search/query.js';
import { notFullIn, waysOn, type WayOn } from '../../search/ways-on.js';
import { emptyStyles } from '../../views/empty-notice.js';
import { guideBoxStyles } from '../../views/guide-box.js';
import { allFullNotice, waysOnNotice } from '../../views/ways-on.js';
import { isFinder } from '../../words/finder-lexicon.js';
import { dress } from '../dress.js';
import type { IntegFinder } from './integ-finder.js';

export class FinderWaysOn implements ReactiveController {
  /** Of the newest answer that has no room; `ways` are there when they are counted. */
  private counted: { answer: Answer; ways?: readonly WayOn[] } | undefined;

  constructor(private readonly host: IntegFinder) {
    dress(host.renderRoot, [emptyStyles, guideBoxStyles]);
    host.addController(this);
  }

  hostUpdated(): void {
    const { answer, body } = this.host;
    if (answer && body.part?.hasNoRoom && answer !== this.counted?.answer) void this.count(answer);
  }

  /** @param clear takes every answer away; absent where there is none */
  render(clear: (() => void) | undefined): TemplateResult | undefined {
    const { host, counted } = this;
    const { lexicon, answer, store, contact, within } = host;
    const { state } = store;
    if (!isFinder(lexicon) || state.phase !== 'ready' || counted?.answer !== answer || !counted?.ways) return undefined;
    const { partners } = state.catalogue.records;
    const guide = guideOf(partners, {
      contact: readContact(contact),
      ...(typeof within === 'string' && { municipality: within }),
    });
    const own = { level: host.headingLevel + 1, take: (way: WayOn) => void this.take(way) };
    return answer?.total
      ? allFullNotice(lexicon, state.query, counted.ways, guide, own)
      : waysOnNotice(lexicon, state.query, counted.ways, guide, { ...own, clear });
  }

  private async take({ change, items }: WayOn): Promise<void> {
    const { host } = this;
    const { lexicon, body } = host;
    // No question asks for what is open to whoever comes: what was found is shown by itself.
    if (items && isFinder(lexicon)) body.part?.results.showInstead({ name: lexicon.words.openDoors, items });
    else await host.ask(change);
    await host.showList();
  }

  private async count(answer: Answer): Promise<void> {
    const { host } = this;
    const { store } = host;
    this.counted = { answer };
    const ways = await waysOn(store.state.query, async (change) => {
      const found = await store.peek(change);
      if (!found || !store.search) return { total: 0, items: [] };
      return answer.total ? notFullIn(found, store.search) : found;
    });
    if (this.counted.answer === answer) this.counted = { answer, ways };
    host.requestUpdate();
  }
}
