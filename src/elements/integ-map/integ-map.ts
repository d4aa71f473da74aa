import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Answer, LatLng, Query } from '../../search/query.js';
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
import { styles } from './integ-map.styles.js';
import { MapPane } from './map-pane.js';
import { panel } from './panel.js';

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
 * @csspart kinds - The row of kind chips.
 * @csspart kind - One kind chip.
 * @csspart count - How many places there are.
 * @csspart list - The list.
 * @csspart item - One row.
 * @csspart more - Button for more rows.
 * @csspart problems - The sentence about records that are not shown as they should be.
 * @csspart loading - The skeleton.
 * @csspart progress - How much of a large file is here.
 * @csspart empty - The notice when nothing is found.
 * @csspart failed - The notice when the data could not be read.
 * @csspart retry - The button in it.
 * @csspart details - The open record.
 * @csspart close - Its × button.
 * @csspart call - Its telephone link.
 * @csspart mail - Its mail link.
 * @csspart map - The map.
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

  /** Partner kinds to show, by code. Default: all. */
  @property({ converter: words }) kinds: string[] = [];

  /** The ground under the pins: `built-in`, an overview; `file:URL`; `xyz:URL-template`; `none` (docs/basemaps.md). */
  @property() basemap = 'built-in';

  /** Credit of the basemap, always visible: text, with a link as `[text](https://…)`. */
  @property() attribution = '';

  /** Leave the list out. */
  @property({ attribute: 'without-list', type: Boolean }) withoutList = false;

  /** Leave the search field out. */
  @property({ attribute: 'without-search', type: Boolean }) withoutSearch = false;

  /** Leave the map out. */
  @property({ attribute: 'without-map', type: Boolean }) withoutMap = false;

  @state() private shown: Shown = 'list';
  /**
   * The map's container.
   * @internal
   */
  @query('.map') readonly box!: HTMLElement | null;

  private readonly pane = new MapPane(this, {
    onView: (view) => void this.store.ask({ view }),
    onSelect: (id) => void this.details.open(id),
    onRing: ({ ids }) => this.lookInto(ids),
  });
  private readonly details = new DetailsPane(this, this.pane, (id) => this.openRecord(id));

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    return (await this.details.arrive()) ? super.getUpdateComplete() : isComplete;
  }

  protected override get base(): Query {
    return { ...super.base, of: 'partners', ...(this.kinds.length && { kinds: this.kinds }) };
  }

  /** As for every element; a `view` moves the map there. */
  override async find({ view, ...change }: Change): Promise<Answer | undefined> {
    if (!view) return super.find(change);
    await this.ready;
    const { drawing } = this.pane;
    drawing?.moveTo(view);
    return super.find(drawing ? change : { ...change, view });
  }

  protected override async ask(change: Change): Promise<void> {
    await super.ask(change);
    const { answer, query } = this;
    // The visitor asked, and all of the answer lies elsewhere: look there.
    if (answer?.bounds && query.view && !answer.clusters.length) this.pane.drawing?.fit(answer.bounds);
  }

  /** Looks into a ring; one that cannot be split opens as a list. */
  private lookInto(ids: readonly string[]): void {
    const bounds = this.store.search?.boundsOf(ids);
    if (!bounds || this.pane.drawing?.lookInto(bounds)) return;
    this.shown = 'list';
    void this.ask({ bbox: bounds });
  }

  private async showMore(rows: number): Promise<void> {
    await this.ask({ limit: rows * 2 });
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.row')[rows]?.focus();
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.selected) void this.details.close();
  };

  override render(): TemplateResult {
    const { lexicon, shown } = this;
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
        ${this.renderHead(hasMap && hasList ? { shown, show: (view) => (this.shown = view) } : undefined)}
        ${this.renderPanel(state, hasList)} ${this.withoutMap ? nothing : this.renderMap(hasMap)}
      </section>
    `;
  }

  private renderMap(isShown: boolean): TemplateResult {
    const { pane } = this;
    const { words } = this.lexicon;
    return html`
      <div class="map-pane" ?hidden=${!isShown}>
        <div class="map" part="map" role="group" aria-label=${words.mapOf}></div>
        ${pane.phase === 'failed' ? html`<p class="map-failed" role="status">${words.mapFailed}</p>` : nothing}
        ${pane.drawing?.controls() ?? nothing}
      </div>
    `;
  }

  private renderPanel(state: State, hasList: boolean): TemplateResult {
    if (state.phase === 'ready')
      return panel(state, this.lexicon, {
        hasList,
        kinds: this.kinds,
        hasSearch: !this.withoutSearch,
        details: (partner, own) => this.details.render(partner, own),
        ask: (change) => void this.ask(change),
        more: (rows) => void this.showMore(rows),
        open: (id) => void this.details.open(id),
      });
    const own = { hasFallback: hasFallback(this), retry: () => this.open() };
    return html`<div class="list">${waitingNotice(state, this.lexicon, own)}</div>`;
  }
}

define('integ-map', IntegMap);

export type * from '../events.js';

declare global {
  interface HTMLElementTagNameMap {
    'integ-map': IntegMap;
  }
}
