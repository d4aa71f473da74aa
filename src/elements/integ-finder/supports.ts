/** Help that exists for those who are asked for, under what was found. */
import { today } from '../../model/today.js';
import { nothing, type ReactiveController } from 'lit';
import type { Catalogue } from '../../load.js';
import { supportsFor, type SupportOffer } from '../../search/support-offers.js';
import { supportOffers, supportStyles } from '../../views/support-offers.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { dress } from '../dress.js';
import type { IntegFinder } from './integ-finder.js';

export class Supports implements ReactiveController {
  private offers: readonly SupportOffer[] = [];
  /** What they were looked up by. */
  private asked: readonly unknown[] = [];

  constructor(private readonly host: IntegFinder) {
    dress(host.renderRoot, [supportStyles]);
    host.addController(this);
  }

  hostUpdate(): void {
    const { state } = this.host.store;
    if (state.phase !== 'ready') return;
    const { ages, help, area = this.host.within } = state.query;
    const asked = [state.catalogue, ages?.join() ?? '', help?.join() ?? '', area];
    if (asked.every((value, i) => value === this.asked[i])) return;
    this.asked = asked;
    void this.look(state.catalogue, { ages: ages ?? [], covers: help ?? [], area });
  }

  render(lexicon: FinderLexicon): unknown {
    const { host, offers } = this;
    const { ages, help } = host.store.state.query;
    if (!offers.length || !(ages?.length || help?.length)) return nothing;
    return supportOffers(offers, lexicon, {
      level: host.headingLevel + 1,
      partnerOf: (id) => host.store.search?.partner(id),
      allowHttp: host.allowHttp,
      date: today(),
    });
  }

  private async look({ records }: Catalogue, question: Omit<Parameters<typeof supportsFor>[1], 'date'>): Promise<void> {
    const { asked } = this;
    const offers = await supportsFor(records, { ...question, date: today() });
    if (asked !== this.asked) return;
    this.offers = offers;
    this.host.requestUpdate();
  }
}
