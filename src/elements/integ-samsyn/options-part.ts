/** The options: ranked by the rules, with help that covers what is hard. It comes once somebody is on the way there. */
import { today } from '../../model/today.js';
import { toNeed } from '../../samsyn/criteria.js';
import type { Ranking } from '../../samsyn/need.js';
import { rankSamsyn } from '../../samsyn/rank.js';
import type { Asked } from '../../views/samsyn/asked.js';
import { optionsScreen } from '../../views/samsyn/options.js';
import { supportOffers, supportStyles } from '../../views/support-offers.js';
import { dress } from '../dress.js';
import type { IntegSamsyn } from './integ-samsyn.js';
import { optionsStyles } from './options.styles.js';

export class OptionsPart {
  private ranked: { key: string; of: unknown; ranking: Ranking } | undefined;
  /** For which ranking all that fits is shown. */
  private whole: Ranking | undefined;

  constructor(private readonly host: IntegSamsyn) {
    dress(host.renderRoot, [supportStyles, optionsStyles]);
  }

  render(asked: Asked): unknown {
    const { host } = this;
    const { flow } = host;
    const { ranking } = this;
    const guide = host.guide(asked.lexicon);
    if (!ranking) return guide;
    const { state } = host.store;
    const supports = state.phase === 'ready' ? state.catalogue.records.supports : [];
    const offers = ranking.supports.flatMap(({ id, covers }) => {
      const support = supports.find((one) => one.id === id);
      return support ? [{ support, covers: [...covers] }] : [];
    });
    return optionsScreen(asked, {
      ranking,
      activityOf: (id) => host.activity(id),
      partnerOf: (activity) => host.partnerOf(activity),
      chosen: flow.state.options,
      choose: (id) => flow.choose(id),
      isWhole: this.whole === ranking,
      showAll: () => {
        this.whole = ranking;
        host.requestUpdate();
      },
      supports: supportOffers(offers, asked.lexicon, {
        level: host.headingLevel + 2,
        partnerOf: (id) => host.store.search?.partner(id),
        allowHttp: host.allowHttp,
        date: today(),
      }),
      guide,
    });
  }

  /** What the rules answer; undefined before there are an age and data. */
  private get ranking(): Ranking | undefined {
    const { flow, store } = this.host;
    const { state } = store;
    const need = toNeed(flow.state, state.query.area ?? this.host.within);
    if (state.phase !== 'ready' || !need) return undefined;
    const date = today();
    const key = JSON.stringify([need, date]);
    if (this.ranked?.key !== key || this.ranked.of !== state.catalogue)
      this.ranked = { key, of: state.catalogue, ranking: rankSamsyn(state.catalogue.records, need, { date }) };
    return this.ranked.ranking;
  }
}
