import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer, LatLng, Query } from '../../search/query.js';
import type { State } from '../../store/store.js';
import { markStyles } from '../../theme/marks.js';
import { finderStyles } from '../../views/finder/finder.styles.js';
import { countText } from '../../views/finder/results.js';
import { listStyles } from '../../views/list.styles.js';
import { waitingNotice } from '../../views/notices.js';
import { finderLexiconFor, isFinder, type FinderLexicon } from '../../words/lexicon.js';
import { latLng, numbers, words } from '../converters.js';
import { define } from '../define.js';
import { Later } from '../later.js';
import { PlacesElement, type Pinned } from '../places-element.js';
import type { RecordActs } from '../places/record-acts.js';
import { hasFallback } from '../tag-data.js';
import { styles } from './integ-finder.styles.js';
import { nothingAnswered, presetOf } from './preset.js';
import { Questions } from './questions.js';
import { Results } from './results.js';

/**
 * What a child can do, where, on which days, and what it costs, in a few answers.
 *
 * @tag integ-finder
 * @summary Finds activities by age, activity, place, day and wishes.
 *
 * @attr {string} lang - Language of the element, BCP 47. Default: the nearest ancestor's, across shadow roots; else Swedish.
 *
 * @slot - Fallback content: seen until the element is ready, and again when its data fail.
 *
 * @fires {IntegLoadEvent} integ-load - A load has finished. `total`, `problems`.
 * @fires {IntegErrorEvent} integ-error - A source could not be read. `code`, `message`, `where`.
 * @fires {IntegQueryEvent} integ-query - A person has changed the question. `query`.
 * @fires {IntegSelectEvent} integ-select - A person has opened or closed a record. `id`.
 *
 * @cssstate idle - There is no source yet.
 * @cssstate loading - The data are on their way.
 * @cssstate ready - Questions and results are shown.
 * @cssstate failed - The data could not be read.
 *
 * @csspart base - The whole element inside its border.
 * @csspart heading - The heading.
 * @csspart language - The language menu.
 * @csspart language-offer - The line that offers the browser's language.
 * @csspart view-switch - List | Map.
 * @csspart questions - All questions beside the results; on a phone one a sheet.
 * @csspart age - One age.
 * @csspart add-age - Opens the ages for one more.
 * @csspart activity - One activity, as a picture.
 * @csspart dont-know - The picture for "don't know".
 * @csspart all-activities - Shows all activities.
 * @csspart family - All activities of a kind.
 * @csspart slots - Days by times of day.
 * @csspart slot - One of them.
 * @csspart days - The days, on a phone.
 * @csspart day - One of them.
 * @csspart time - One time of day, on a phone.
 * @csspart quick-place - One place to look from.
 * @csspart tap-map - Turns to the map, where a tap says where.
 * @csspart wish - One more wish.
 * @csspart skip-question - On to the next question.
 * @csspart back - Back to the question before.
 * @csspart show - On to the results.
 * @csspart ask-more - Opens a question from the results, on a phone.
 * @csspart answers - What was answered.
 * @csspart answer - One answer, which a press takes away.
 * @csspart order - In which order the results stand.
 * @csspart group - Results that fit, that are to be asked, that are full.
 * @csspart favourite - Keeps an activity as a favourite.
 * @csspart favourites - Shows the favourites alone.
 * @csspart keep - Remembers them on this device.
 * @csspart refer - Where a full activity leads.
 * @csspart whatsapp - Link for a message in WhatsApp.
 * @csspart copy-message - The button that copies the message.
 * @csspart calendar - Saves the times as a calendar file.
 * @csspart print-list - The button that prints the list.
 * @csspart supports - Help with the costs and other hurdles.
 */
export class IntegFinder extends PlacesElement {
  static override styles: CSSResultGroup = [...[PlacesElement.styles, markStyles, listStyles, finderStyles, styles]];

  /** Preset ages, in years: `10,11`. */
  @property({ converter: numbers }) ages: number[] = [];

  /** Preset activities, by code. */
  @property({ converter: words }) activities: string[] = [];

  /** Preset groups, by code: `girls`. */
  @property({ converter: words }) groups: string[] = [];

  /** Preset place to look from: `57.19,14.03`. */
  @property({ converter: latLng }) near: LatLng | undefined;

  /** Preset times, by code: `mon-evening sat`. */
  @property({ converter: words }) slots: string[] = [];

  /** Where a full activity leads: the id of an `<integ-samsyn>` on the page, or the address of a page that has one. */
  @property({ attribute: 'refer-to' }) referTo = '';

  /** Put what is shown into the page as schema.org events, for search engines. */
  @property({ attribute: 'json-ld', type: Boolean }) jsonLd = false;

  private readonly questions = new Questions(this, this.pane);
  private readonly results = new Results(this, this.questions);
  private readonly details = new Later(
    this,
    async () => new (await import('./activity-details.js')).ActivityDetails(this, this.pane),
  );
  private readonly published = new Later(this, async () => new (await import('./published.js')).Published(this));

  constructor() {
    super();
    // All of it is in the first view.
    void this.beWhole();
  }

  /** @internal */
  override beWhole(): Promise<void> {
    return this.language.beWhole(finderLexiconFor);
  }

  protected override get parts(): readonly Later<unknown>[] {
    return [...super.parts, this.details, this.published];
  }

  protected override get base(): Query {
    return { ...super.base, of: 'activities' };
  }

  override get preset(): Query {
    return { ...super.preset, ...presetOf(this) };
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Whoever presets a question has begun; a phone shows what has come of it.
    if (
      ['ages', 'activities', 'groups', 'near', 'slots'].some((name) => changed.has(name) && this.hasAttribute(name))
    ) {
      void this.store.ask(presetOf(this));
    }
    super.willUpdate(changed);
    this.details.need(this.selected !== null);
    this.published.need(this.jsonLd);
  }

  /** @internal */
  override pinned(id: string): Pinned | undefined {
    return this.results.pinned(id);
  }

  /** @internal */
  override countText(answer: Answer): string {
    const { lexicon, store } = this;
    const fits = store.search?.fitsOf(answer);
    return fits && isFinder(lexicon) ? countText(fits, lexicon) : '';
  }

  protected override get opened(): RecordActs | undefined {
    return this.details.part?.acts;
  }

  /** @internal */
  override async show(id: string): Promise<void> {
    const opener = this.renderRoot.querySelector<HTMLElement>(':focus');
    this.openRecord(id);
    await this.details.want();
    await this.updateComplete;
    this.opened?.enter(opener);
  }

  /** Turns to the map. @internal */
  async showMap(): Promise<void> {
    this.shown = 'map';
    await this.updateComplete;
    this.box?.focus();
  }

  /** @internal */
  override async showList(): Promise<void> {
    this.questions.open = undefined;
    await super.showList();
  }

  override async reset(): Promise<void> {
    await super.reset();
    this.questions.open = 'ages';
    this.requestUpdate();
    await this.updateComplete;
  }

  override render(): TemplateResult {
    const { lexicon, questions } = this;
    const { state } = this.store;
    const hasMap = !this.withoutMap && state.phase !== 'failed';
    const isMap = hasMap && (this.withoutList || this.shown === 'map');
    const isReady = state.phase === 'ready' && isFinder(lexicon);
    const classes = [
      'root',
      isMap ? 'show-map' : 'show-list',
      isReady && questions.open && !this.selected ? 'asking' : 'answered',
      ...(isReady ? [] : ['waiting']),
    ];
    const heading = this.heading || (isFinder(lexicon) ? lexicon.words.findActivity : '\u00A0');
    return html`
      <section
        part="base"
        class=${classes.join(' ')}
        lang=${lexicon.lang}
        dir=${lexicon.dir}
        aria-labelledby="heading"
        @keydown=${this.onKeydown}
      >
        <p class="live visually-hidden" role="status"></p>
        ${this.renderHead(undefined, heading)}
        ${isReady ? this.renderReady(state, lexicon, hasMap) : this.renderWaiting(state)}
        ${this.withoutMap ? nothing : this.renderMap(isMap)}
      </section>
    `;
  }

  private renderReady(
    state: Extract<State, { phase: 'ready' }>,
    lexicon: FinderLexicon,
    hasMap: boolean,
  ): TemplateResult {
    const { questions, results } = this;
    const own = {
      switch:
        hasMap && !this.withoutList
          ? { shown: this.shown, show: (view: 'list' | 'map') => (this.shown = view) }
          : undefined,
      details: this.details.part,
      more: (rows: number) => void this.showMore(rows),
      clear: () => void this.askAndShow(nothingAnswered),
    };
    return html`${questions.render(state, lexicon)} ${results.render(state, lexicon, own)}`;
  }

  private renderWaiting(state: State): TemplateResult {
    const own = {
      hasFallback: hasFallback(this),
      retry: () => this.open(),
      announce: (text: string) => this.announce(text),
    };
    const waiting = state.phase === 'ready' ? ({ phase: 'loading' } as const) : state;
    return html`<div class="list">${waitingNotice(waiting, this.lexicon, own)}</div>`;
  }
}

define('integ-finder', IntegFinder);

export type * from '../events.js';

declare global {
  interface HTMLElementTagNameMap {
    'integ-finder': IntegFinder;
  }
}
