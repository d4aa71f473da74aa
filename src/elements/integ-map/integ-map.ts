import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Answer, LatLng, Query, View } from '../../search/query.js';
import type { Change, State } from '../../store/store.js';
import { markStyles } from '../../theme/marks.js';
import type { Shown } from '../../views/head.js';
import { listStyles } from '../../views/list.styles.js';
import { waitingNotice } from '../../views/notices.js';
import { toolStyles } from '../../views/tools.styles.js';
import { latLng, words } from '../converters.js';
import { define, IntegElement } from '../element.js';
import { hasFallback } from '../tag-data.js';
import { DetailsPane } from './details-pane.js';
import { EmptyPane } from './empty-pane.js';
import { styles } from './integ-map.styles.js';
import { MapPane } from './map-pane.js';
import { panel } from './panel.js';
import { PartnerPane } from './partner-pane.js';
import { WherePane } from './where-pane.js';

/**
 * Partners of a place, as a list and a map of the same answer.
 *
 * @tag integ-map
 * @summary Who is here: clubs, language cafés, schools, the municipality, faiths, projects.
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
 * @cssstate ready - List and map are shown.
 * @cssstate failed - The data could not be read.
 *
 * @csspart base - The whole element inside its border.
 * @csspart heading - The heading.
 * @csspart language - The language menu.
 * @csspart language-offer - The line that offers the browser's language.
 * @csspart view-switch - List | Map, when narrow.
 * @csspart search - The search field.
 * @csspart near-me - Button that explains "near me".
 * @csspart wants - For partners: a row of chips, what they can help with, what they need help with.
 * @csspart want - One chip in it.
 * @csspart kind-heading - For partners: the button that opens the partners of a kind.
 * @csspart together - The button "How to work together".
 * @csspart guide - What it opens.
 * @csspart guide-link - The link to the guide in it.
 * @csspart kinds - The row of kind chips.
 * @csspart kind - One kind chip.
 * @csspart count - How many places there are, and in which order.
 * @csspart change - The button that opens where to look.
 * @csspart where - Where to look, and in which order.
 * @csspart place - Its field for a place.
 * @csspart use-position - The button that asks the browser where the device is.
 * @csspart list - The list.
 * @csspart item - One row.
 * @csspart more - Button for more rows.
 * @csspart problems - The sentence about records that are not shown as they should be.
 * @csspart loading - The skeleton.
 * @csspart slow - The notice when the data take long.
 * @csspart progress - How much of a large file is here.
 * @csspart empty - The notice when nothing is found.
 * @csspart way - One choice to drop, in it.
 * @csspart clear - The button that drops all of them.
 * @csspart failed - The notice when the data could not be read.
 * @csspart retry - The button in it.
 * @csspart details - The open record.
 * @csspart close - Its × button.
 * @csspart call - Its telephone link.
 * @csspart sms - Its link for a text message.
 * @csspart mail - Its mail link, when there is no telephone.
 * @csspart directions - Its link to the way there.
 * @csspart more-sessions - What opens the rest of its activities.
 * @csspart share - The button that hands on a link to it.
 * @csspart print - The button that prints it.
 * @csspart wrong - The mail that says what is wrong in it.
 * @csspart map - The map.
 * @csspart skip - The way past the map, seen when it has the focus.
 * @csspart map-buttons - The toolbar on the map.
 * @csspart pin - One pin.
 * @csspart ring - One ring of several places.
 * @csspart attribution - The credit of the basemap.
 * @csspart basemap-question - Asks before another host's map is shown.
 * @csspart basemap-off - The way back from that.
 * @csspart basemap-failed - Says that the town map or the tiles did not come.
 */
export class IntegMap extends IntegElement {
  static override styles: CSSResultGroup = [...[IntegElement.styles, markStyles, toolStyles, listStyles, styles]];

  /** Where to look first: `57.19,14.03`. Default: everything that is found. */
  @property({ converter: latLng }) center: LatLng | undefined;

  /** How close to look first; goes with `center`. */
  @property({ type: Number }) zoom: number | undefined;

  /** What to stay within: a municipality's code (`SE-0163`), `west,south,east,north`, or the URL of a GeoJSON outline. */
  @property() area: string | undefined;

  /** Partner kinds to show, by code. Default: all. */
  @property({ converter: words }) kinds: string[] = [];

  /** Who reads: `family`, or `partner`: who can help with what, who needs help with what, and how to work together. */
  @property() audience = 'family';

  /** Where "How to work together" leads for more: an `https:` address, or a page of the same server. */
  @property({ attribute: 'guide-url' }) guideUrl = '';

  /**
   * The ground under the pins: `built-in`, an overview of Sweden and Denmark; `file:URL`, a TopoJSON of a town over it;
   * `xyz:URL-template`, tiles over it (another host waits for the visitor's choice); or `none`.
   */
  @property() basemap = 'built-in';

  /** Credit of the basemap, always visible: text, with a link as `[text](https://…)`. */
  @property() attribution = '';

  /** Page with the way to a place: a URL with `{lat}`, `{lng}`, `{name}`. A plain link. Default: OpenStreetMap's. */
  @property() directions = '';

  /** Leave the list out. */
  @property({ attribute: 'without-list', type: Boolean }) withoutList = false;

  /** Leave the search field out. */
  @property({ attribute: 'without-search', type: Boolean }) withoutSearch = false;

  /** Leave "near me" out. */
  @property({ attribute: 'without-near-me', type: Boolean }) withoutNearMe = false;

  /** Leave the button for the full screen out. */
  @property({ attribute: 'without-fullscreen', type: Boolean }) withoutFullscreen = false;

  /** Leave the map out. */
  @property({ attribute: 'without-map', type: Boolean }) withoutMap = false;

  /**
   * What `area` names, once it is read.
   * @internal
   */
  @state() within: Query['area'];
  @state() private shown: Shown = 'list';
  /**
   * The map's container.
   * @internal
   */
  @query('.map') readonly box!: HTMLElement | null;

  private readonly pane = new MapPane(this, {
    onView: (view) => void this.onView(view),
    onSelect: (id) => void this.details.open(id),
    onRing: ({ ids }) => this.lookInto(ids),
  });
  private readonly where = new WherePane(this, this.pane, (change) => this.ask(change));
  private readonly empty = new EmptyPane(this, (change) => void this.ask(change));
  /**
   * The open record.
   * @internal
   */
  readonly details: DetailsPane = new DetailsPane(this, this.pane, (id) => this.openRecord(id));

  private readonly partners = new PartnerPane(this);

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const arrived = [await this.details.arrive(), await this.partners.arriving];
    return arrived.includes(true) ? super.getUpdateComplete() : isComplete;
  }

  protected override get base(): Query {
    const { kinds, within } = this;
    const base = {
      ...super.base,
      of: 'partners',
      ...(kinds.length && { kinds }),
      ...(within && { area: within }),
    } as const;
    // Each heading has a few rows of its own.
    return this.audience === 'partner' ? { ...base, limit: 1e9 } : base;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('area')) this.settled = import('./area.js').then(({ stayWithin }) => stayWithin(this));
    super.willUpdate(changed);
  }

  /** As for every element; a `view` moves the map there. */
  override async find({ view, ...change }: Change): Promise<Answer | undefined> {
    if (!view) return super.find(change);
    await this.ready;
    const { drawing } = this.pane;
    drawing?.moveTo(view);
    return super.find(drawing ? change : { ...change, view });
  }

  /** @internal */
  override async ask(change: Change): Promise<void> {
    await super.ask(change);
    const { answer } = this;
    const { query } = this.store.state;
    if (answer) this.announce(this.lexicon.words.places(answer.total));
    // The visitor asked, and all of the answer lies elsewhere: look there.
    if (answer?.bounds && query.view && !answer.clusters.length) this.pane.drawing?.fit(answer.bounds);
  }

  private async onView(view: View): Promise<void> {
    await this.store.ask({ view });
    const { pane, answer } = this;
    // Who moved it by hand, key or button has the focus there.
    if (answer && this.renderRoot.querySelector('.map-pane:focus-within'))
      this.announce(pane.drawing?.seen(answer) ?? '');
  }

  /**
   * Past the map, to the list.
   * @internal
   */
  async showList(): Promise<void> {
    this.shown = 'list';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.list')?.focus();
  }

  /** Looks into a ring; one that cannot be split opens as a list. */
  private lookInto(ids: readonly string[]): void {
    const bounds = this.store.search?.boundsOf(ids);
    if (!bounds || this.pane.drawing?.lookInto(bounds)) return;
    this.shown = 'list';
    void this.ask({ bbox: bounds });
  }

  private readonly clear = (): void =>
    void this.ask({ text: undefined, kinds: undefined, bbox: undefined, within: undefined });

  private async showMore(rows: number): Promise<void> {
    await this.ask({ limit: rows * 2 });
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.row')[rows]?.focus();
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.selected) return;
    // A field with text in it would be emptied as well.
    event.preventDefault();
    this.details.close();
  };

  override render(): TemplateResult {
    const { lexicon, shown } = this;
    const isForPartners = this.audience === 'partner';
    const { state } = this.store;
    const hasMap = !this.withoutMap && state.phase !== 'failed';
    const hasList = !this.withoutList || !hasMap;
    const isMap = !hasList || (shown === 'map' && hasMap);
    const classes = [
      'root',
      isMap ? 'show-map' : 'show-list',
      ...(hasMap ? [] : ['without-map']),
      ...(hasList ? [] : ['without-list']),
    ];
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
        ${this.renderHead(
          hasMap && hasList ? { shown, show: (view) => (this.shown = view) } : undefined,
          // Blank until it is here: the family's would be read, and then change.
          isForPartners && !this.heading ? (this.partners.view?.heading ?? '\u00A0') : undefined,
        )}
        ${this.renderPanel(state, hasList)} ${this.withoutMap ? nothing : this.renderMap(hasMap)}
      </section>
    `;
  }

  private renderMap(isShown: boolean): TemplateResult {
    const { pane } = this;
    const { words } = this.lexicon;
    return html`
      <div class="map-pane" ?hidden=${!isShown}>
        ${pane.drawing?.controls() ?? nothing}
        <div class="map" part="map" role="group" aria-label=${words.mapOf}></div>
        ${pane.phase === 'failed' ? html`<p class="map-failed" role="status">${words.mapFailed}</p>` : nothing}
      </div>
    `;
  }

  private renderPanel(state: State, hasList: boolean): TemplateResult {
    const partners = this.audience === 'partner' ? this.partners.view : null;
    if (state.phase === 'ready' && partners !== undefined)
      return panel(state, this.lexicon, {
        hasList,
        kinds: this.kinds,
        hasSearch: !this.withoutSearch,
        partners,
        nearMe: this.withoutNearMe ? undefined : () => void this.where.open('device'),
        ...this.where.shown,
        details: (partner, own) => this.details.render(partner, own),
        ask: (change) => void this.ask(change),
        more: (rows) => void this.showMore(rows),
        open: (id) => void this.details.open(id),
        clear: this.clear,
        empty: this.empty.render(this.clear),
      });
    const own = {
      hasFallback: hasFallback(this),
      retry: () => this.open(),
      announce: (text: string) => this.announce(text),
    };
    const waiting = state.phase === 'ready' ? ({ phase: 'loading' } as const) : state;
    return html`<div class="list">${waitingNotice(waiting, this.lexicon, own)}</div>`;
  }
}

define('integ-map', IntegMap);

export type * from '../events.js';

declare global {
  interface HTMLElementTagNameMap {
    'integ-map': IntegMap;
  }
}
