/** What the finder has found: how many, in which order, the answers that led there, and the cards. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../../model/records.js';
import type { Answer, Item, Query } from '../../search/query.js';
import { laterIcon, type LaterIcon } from '../../theme/later-icons.js';
import { activityCard, glyphOf } from '../../views/finder/activity-card.js';
import { isStale, langOf } from '../../views/finder/activity-facts.js';
import { answerChips, chipsOf, type Chip } from '../../views/finder/answer-chips.js';
import { favouritesBar } from '../../views/finder/favourites.js';
import { countText, resultList } from '../../views/finder/results.js';
import { viewSwitch } from '../../views/head.js';
import { inTurn, Turns } from '../../views/in-turn.js';
import { emptyNotice, problemNotice } from '../../views/notices.js';
import { langOfName } from '../../views/place-combobox.js';
import { bestText } from '../../views/record-details/said.js';
import { isFinder } from '../../words/finder-lexicon.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { linkToQuery } from '../page-link.js';
import type { Pinned } from '../places-element.js';
import { Favourites } from './favourites.js';
import type { FinderBody, ReadyState, Shown } from './finder-body.js';
import type { IntegFinder } from './integ-finder.js';
import { nothingAnswered, type QuestionName } from './questions.js';
import { referLink } from './refer.js';

/** So many cards are drawn at once, which fill a phone; the others take their turns. */
const AT_ONCE = 2;

/** Activities that no question finds: favourites, open doors. */
interface Instead {
  name: string;
  items: readonly Item[];
}

export class Results {
  readonly favourites: Favourites;
  readonly turns: Turns = new Turns();
  /** What is shown in the place of the answer, until something is asked. */
  private instead: (Instead & { of: Answer }) | undefined;

  constructor(
    private readonly host: IntegFinder,
    private readonly body: FinderBody,
  ) {
    this.favourites = new Favourites(() => host.requestUpdate());
  }

  /** Shows some activities in the place of the answer; without any, the answer. */
  showInstead(instead: Instead | undefined): void {
    const { host } = this;
    const { answer } = host;
    this.instead = instead && answer && { ...instead, of: answer };
    host.requestUpdate();
  }

  render(state: ReadyState, lexicon: FinderLexicon, own: Shown): TemplateResult {
    const { host, body } = this;
    const { questions, details } = body;
    const { answer, selected } = state;
    const { words } = lexicon;
    const clear = () => void host.askAndShow(nothingAnswered);
    const open = selected === null ? undefined : details.part?.render(selected, lexicon);
    const isCovered = open !== undefined;
    const instead = this.instead?.of === answer ? this.instead : undefined;
    const name = instead?.name ?? countText(this.fits(state), lexicon);
    return html`
      <div class="results" part="results" ?inert=${isCovered}>
        <div class="results-head">
          <p class="results-name" tabindex="-1"><b>${name}</b></p>
          ${own.view ? viewSwitch(lexicon, own.view) : nothing}
        </div>
        ${this.renderAnswers(state, lexicon, clear)}
      </div>
      ${questions.renderPointing(lexicon)}
      <div class="list" tabindex="-1" ?inert=${isCovered}>
        ${instead ? this.renderInstead(instead, state, lexicon) : this.renderFound(state, lexicon, own, clear)}
        ${favouritesBar(lexicon, {
          count: this.favourites.all.length,
          show: () => this.showInstead({ name: words.favourites, items: this.keptItems }),
          isRemembered: this.favourites.isRemembered,
          remember: (isRemembered) => this.favourites.remember(isRemembered),
        })}
        ${body.supports.part?.render(lexicon) ?? nothing} ${problemNotice(lexicon, state.catalogue.problems)}
      </div>
      ${open ?? nothing}
    `;
  }

  private renderFound(state: ReadyState, lexicon: FinderLexicon, own: Shown, clear: () => void): TemplateResult {
    const { host, body } = this;
    const { answer } = state;
    const { words } = lexicon;
    const clearAll = () => (this.chips(state, lexicon).length ? clear : undefined);
    const ways = body.hasNoRoom ? body.waysOn.part?.render(clearAll()) : undefined;
    const again = (name: QuestionName, sign: LaterIcon, text: string) => html`
      <button class="button" part="ask-more" @click=${() => void body.questions.go(name)}>
        ${laterIcon(sign)} ${text}
      </button>
    `;
    return html`
      <div class="reask">
        ${again('more', 'sliders', words.wishes)} ${again('when', 'calendar', words.days)}
        ${again('where', 'fit', words.placeAsked)}
      </div>
      ${answer.total > 1 ? this.renderOrder(state, lexicon) : nothing}
      ${
        answer.total
          ? html`${ways ?? nothing}
            ${resultList(answer, lexicon, {
              fits: this.fits(state),
              card: (item, i) => this.renderCard(item, i, state, lexicon),
              more: own.more,
              level: host.headingLevel + 1,
            })}`
          : (ways ?? emptyNotice(lexicon, clear))
      }
    `;
  }

  private renderInstead({ items }: Instead, state: ReadyState, lexicon: FinderLexicon): TemplateResult {
    return html`
      <p>
        <button class="button" @click=${() => this.showInstead(undefined)}>
          ${laterIcon('arrow-left')} ${lexicon.words.backToAll}
        </button>
      </p>
      <section class="group">
        <ul part="list">
          ${items.map((item, i) => this.renderCard(item, i, state, lexicon))}
        </ul>
      </section>
    `;
  }

  /** The favourites that are in the data. */
  private get keptItems(): Item[] {
    const { search } = this.host.store;
    return this.favourites.all.flatMap((id) => {
      const record = search?.activity(id);
      return record ? [{ type: 'activity' as const, id, fit: 'yes' as const, record }] : [];
    });
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

  private chips({ query, whole }: ReadyState, lexicon: FinderLexicon): Chip[] {
    const { position } = this.body.questions;
    const named = position.nameOf(position.near);
    const name = position.near?.isDevice ? lexicon.words.nearestYou : (named?.name ?? lexicon.words.nearestChosen);
    const text = named ? html`<bdi lang=${langOfName(named)}>${name}</bdi>` : name;
    return chipsOf(query, whole.facets, lexicon, position.near && { text, name });
  }

  private renderAnswers(state: ReadyState, lexicon: FinderLexicon, clear: () => void) {
    return answerChips(lexicon, this.chips(state, lexicon), (without) => void this.host.ask(without), clear);
  }

  private renderOrder({ query }: ReadyState, lexicon: FinderLexicon) {
    const { words } = lexicon;
    const fallback = query.near ? 'near' : 'name';
    const { sort = fallback } = query;
    const orders: NonNullable<Query['sort']>[] = [...(query.near ? (['near'] as const) : []), 'time', 'fit', 'name'];
    const choose = (event: Event) => {
      const chosen = (event.target as HTMLSelectElement).value as NonNullable<Query['sort']>;
      void this.host.ask({ sort: chosen === fallback ? undefined : chosen });
    };
    const name = (order: (typeof orders)[number]) => (order === 'fit' ? words.bestFit : words.orderBy[order]);
    return html`
      <div class="order">
        <label>
          <span class="muted">${words.order}</span>
          <select class="button" part="order" @change=${choose}>
            ${orders.map((order) => html`<option value=${order} .selected=${order === sort}>${name(order)}</option>`)}
          </select>
        </label>
        <button class="button plain" part="print-list" @click=${() => void this.print(lexicon)}>
          ${laterIcon('printer')} ${words.printList}
        </button>
      </div>
    `;
  }

  private async print(lexicon: FinderLexicon): Promise<void> {
    const { host } = this;
    const { state } = host.store;
    if (state.phase !== 'ready') return;
    const asked = this.chips(state, lexicon).map(({ name }) => name);
    const link = host.shareState ? linkToQuery(host) : location.href.replace(/#.*$/s, '');
    const { printList } = await import('./handed-over.js');
    await printList(host, lexicon, { asked: asked.join(', '), link });
  }

  /** Drawn again when something of it has changed, for a press changes few of twenty. */
  private renderCard(item: Item, i: number, { selected, query }: ReadyState, lexicon: FinderLexicon): unknown {
    const { host } = this;
    const { id } = item;
    const activity = item.record as Activity;
    const asked = new Set(query.ages).size;
    const isOpen = id === selected || activity.partnerId === selected;
    const isKept = this.favourites.has(id);
    const refer = item.fit === 'full' ? referLink(host.referTo, activity, query) : undefined;
    const aims = activity.benefits.length ? this.body.aims.part : undefined;
    const level = host.headingLevel + (item.fit === 'yes' ? 1 : 2);
    return inTurn(
      [lexicon, activity, item.km, item.ages?.join(), asked, isOpen, isKept, refer, level, host.pictures.part, aims],
      () =>
        activityCard(item, lexicon, {
          ...{ asked, isOpen, level, refer },
          partner: host.store.search?.partner(activity.partnerId),
          aims: aims?.(activity, lexicon),
          isStale: isStale(activity, new Date()),
          open: () => void host.show(id),
          favourite: { isKept, toggle: () => this.favourites.toggle(id) },
        }),
      i < AT_ONCE ? undefined : this.turns,
    );
  }
}
