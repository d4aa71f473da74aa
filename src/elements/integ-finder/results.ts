/** What the finder has found: how many, in which order, the answers that led there, and the cards. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../../model/records.js';
import { dayAfter } from '../../model/opening.js';
import type { Answer, Item, Query } from '../../search/query.js';
import { laterIcon } from '../../theme/later-icons.js';
import { activityCard, glyphOf } from '../../views/finder/activity-card.js';
import { langOf } from '../../views/finder/activity-facts.js';
import { answerChips, chipsOf } from '../../views/finder/answer-chips.js';
import { countText, resultList } from '../../views/finder/results.js';
import { viewSwitch } from '../../views/head.js';
import { problemNotice } from '../../views/notices.js';
import { bestText } from '../../views/record-details/said.js';
import { isFinder, type FinderLexicon } from '../../words/lexicon.js';
import type { Pinned } from '../places-element.js';
import type { Change } from '../../store/store.js';
import type { FinderBody, ReadyState, Shown } from './finder-body.js';
import type { IntegFinder } from './integ-finder.js';
import { referLink } from './refer.js';

/** Days after which nobody should trust a record without calling. */
const STALE = 365;

/** Every answer that a visitor gives, taken away. */
export const nothingAnswered: Change = {
  ...{ text: undefined, near: undefined, within: undefined, bbox: undefined, ages: undefined, activities: undefined },
  ...{ slots: undefined, groups: undefined, languages: undefined, access: undefined, help: undefined },
  ...{ benefits: undefined, free: undefined, beginners: undefined, open: undefined },
};

export class Results {
  constructor(
    private readonly host: IntegFinder,
    private readonly body: FinderBody,
  ) {}

  render(state: ReadyState, lexicon: FinderLexicon, own: Shown): TemplateResult {
    const { host, body } = this;
    const { questions, details } = body;
    const { answer, selected } = state;
    const { words } = lexicon;
    const clear = () => void host.askAndShow(nothingAnswered);
    const open = selected === null ? undefined : details.part?.render(selected, lexicon);
    const isCovered = open !== undefined;
    return html`
      <div class="results" part="results" ?inert=${isCovered}>
        <div class="results-head">
          <p class="results-name" tabindex="-1"><b>${countText(this.fits(state), lexicon)}</b></p>
          ${own.view ? viewSwitch(lexicon, own.view) : nothing}
        </div>
        ${this.renderAnswers(state, lexicon, clear)}
        <div class="reask">
          <button class="button" part="ask-more" @click=${() => void questions.go('more')}>
            ${laterIcon('sliders')} ${words.moreWishes}
          </button>
          <button class="button" part="ask-more" @click=${() => void questions.go('when')}>
            ${laterIcon('calendar')} ${words.whenFits}
          </button>
          <button class="button" part="ask-more" @click=${() => void questions.go('where')}>
            ${laterIcon('fit')} ${words.whereFrom}
          </button>
        </div>
        ${this.renderOrder(state, lexicon)}
      </div>
      <div class="list" tabindex="-1" ?inert=${isCovered}>
        ${
          answer.total
            ? resultList(answer, lexicon, {
                fits: this.fits(state),
                card: (item) => this.renderCard(item, state, lexicon),
                more: own.more,
                level: host.headingLevel + 1,
              })
            : host.renderEmpty(clear)
        }
        ${problemNotice(lexicon, state.catalogue.problems)}
      </div>
      ${open ?? nothing}
    `;
  }

  /** What a pin of the map stands for. */
  pinned(id: string): Pinned | undefined {
    const { search } = this.host.store;
    const activity = search?.activity(id);
    if (!activity) return undefined;
    const partner = search?.partner(activity.partnerId);
    const title = bestText(activity.title, [this.host.lexicon.lang, langOf(partner)]);
    const { place } = activity;
    return {
      name: [title?.text, partner?.name].filter(Boolean).join(', '),
      lang: title?.lang ?? langOf(partner),
      kind: partner?.kind,
      glyph: glyphOf(activity),
      town: place.address?.city ?? partner?.place.address?.city ?? place.municipality ?? partner?.place.municipality,
    };
  }

  /** What has been found, in words; empty before it can be said. */
  countText(answer: Answer): string {
    const { lexicon, store } = this.host;
    const fits = store.search?.fitsOf(answer);
    return fits && isFinder(lexicon) ? countText(fits, lexicon) : '';
  }

  private fits({ answer, catalogue }: ReadyState) {
    return catalogue.search.fitsOf(answer);
  }

  private renderAnswers({ query, whole }: ReadyState, lexicon: FinderLexicon, clear: () => void) {
    const { position } = this.body.questions;
    const text = position.name(lexicon);
    const name = position.near?.isDevice
      ? lexicon.words.nearestYou
      : (position.nameOf(position.near)?.name ?? lexicon.words.nearestChosen);
    const place = text === undefined ? undefined : { text, name };
    return answerChips(
      lexicon,
      chipsOf(query, whole.facets, lexicon, place),
      (without) => void this.host.ask(without),
      clear,
    );
  }

  private renderOrder({ query, answer }: ReadyState, lexicon: FinderLexicon) {
    const { words } = lexicon;
    const fallback = query.near ? 'near' : 'name';
    const { sort = fallback } = query;
    const orders: NonNullable<Query['sort']>[] = [...(query.near ? (['near'] as const) : []), 'time', 'fit', 'name'];
    if (answer.total < 2) return nothing;
    const choose = (event: Event) => {
      const chosen = (event.target as HTMLSelectElement).value as NonNullable<Query['sort']>;
      void this.host.ask({ sort: chosen === fallback ? undefined : chosen });
    };
    const name = (order: (typeof orders)[number]) => (order === 'fit' ? words.bestFit : words.orderBy[order]);
    return html`
      <label class="order">
        <span class="muted">${words.order}</span>
        <select class="button" part="order" @change=${choose}>
          ${orders.map((order) => html`<option value=${order} .selected=${order === sort}>${name(order)}</option>`)}
        </select>
      </label>
    `;
  }

  private renderCard(item: Item, { selected, query }: ReadyState, lexicon: FinderLexicon): TemplateResult {
    const { host } = this;
    const activity = item.record as Activity;
    const partner = host.store.search?.partner(activity.partnerId);
    return activityCard(item, lexicon, {
      partner,
      asked: new Set(query.ages).size,
      isStale: isStale(activity, new Date()),
      isOpen: item.id === selected || activity.partnerId === selected,
      level: host.headingLevel + (item.fit === 'yes' ? 1 : 2),
      open: () => void host.show(item.id),
      favourite: undefined,
      refer: item.fit === 'full' ? referLink(host.referTo, activity, query) : undefined,
    });
  }
}

/** Whether nobody has looked at a record for a year. */
export const isStale = ({ reviewedOn }: Pick<Activity, 'reviewedOn'>, now: Date): boolean =>
  !reviewedOn || reviewedOn < dayAfter(now.toISOString().slice(0, 10), -STALE);
