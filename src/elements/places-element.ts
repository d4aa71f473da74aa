import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Answer, LatLng, Query } from '../search/query.js';
import type { Change } from '../store/store.js';
import { bringActivities } from '../theme/icons.js';
import type { Shown } from '../views/head.js';
import { waitingNotice } from '../views/notices.js';
import { latLng, words } from './converters.js';
import { IntegElement } from './element.js';
import { Later } from './later.js';
import { MapPane } from './places/map-pane.js';
import type { RecordActs } from './places/record-acts.js';
import { hasFallback } from './tag-data.js';

/** What a pin stands for: a record as the map and its announcements tell it. */
export interface Pinned {
  name: string;
  /** Language of the name. */
  lang: string;
  kind: string | undefined;
  glyph: string | undefined;
  town: string | undefined;
}

/**
 * What elements with a list and a map of the same answer have in common: their attributes and parts, and what a
 * person does between the two.
 *
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
 * @csspart copy-address - The button that copies its address.
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
export abstract class PlacesElement extends IntegElement {
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

  /** The ground under the pins: `built-in`, an overview; `file:URL`; `xyz:URL-template`; `none` (docs/basemaps.md). */
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

  /** @internal */
  @state() shown: Shown = 'list';
  /** The map's container. @internal */
  @query('.map') readonly box!: HTMLElement | null;

  protected readonly pane: MapPane = new MapPane(this);
  /** Pictures of activities in the marks of clubs. @internal */
  readonly pictures: Later<true> = new Later(this, bringActivities);
  /** What of the element comes later; an update is complete with what of it is on its way. */
  protected get parts(): readonly Later<unknown>[] {
    return [];
  }

  /** The record behind a pin; undefined for one that is not there. @internal */
  abstract pinned(id: string): Pinned | undefined;

  /** How many there are, in words. @internal */
  abstract countText(answer: Answer): string;

  /** What shows the open record, once it is here. */
  protected abstract get details(): Later<{ acts: RecordActs }> | undefined;

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const arrived = await Promise.all(this.parts.map((part) => part.arrive()));
    return arrived.includes(true) ? super.getUpdateComplete() : isComplete;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('area')) this.settled = import('./area.js').then(({ stayWithin }) => stayWithin(this));
    super.willUpdate(changed);
    this.pictures.need(Object.keys(this.answer?.facets.activities ?? {}).length > 0);
  }

  protected override get base(): Query {
    const { kinds, within } = this;
    return { ...super.base, ...(kinds.length && { kinds }), ...(within && { area: within }) };
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
    if (answer) this.announce(this.countText(answer));
    // The visitor asked, and all of the answer lies elsewhere: look there.
    if (answer?.bounds && query.view && !answer.clusters.length) this.pane.drawing?.fit(answer.bounds);
  }

  /** Asks, and goes to the list: what was pressed is gone. @internal */
  async askAndShow(change: Change): Promise<void> {
    await this.ask(change);
    await this.showList();
  }

  /** Opens a record in the name of a person: the focus goes there. @internal */
  async show(id: string): Promise<void> {
    const opener = this.renderRoot.querySelector<HTMLElement>(':focus');
    this.openRecord(id);
    await this.details?.want();
    await this.updateComplete;
    this.details?.part?.acts.enter(opener);
  }

  /** Past the map, to the list. @internal */
  async showList(): Promise<void> {
    this.shown = 'list';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.list')?.focus();
  }

  /** Asks for twice as many rows, and goes to the first new one. @internal */
  async showMore(rows: number): Promise<void> {
    await this.ask({ limit: rows * 2 });
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.row')[rows]?.focus();
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.selected) return;
    // A field with text in it would be emptied as well.
    event.preventDefault();
    const acts = this.details?.part?.acts;
    if (acts) void acts.leave();
    else this.openRecord(null);
  };

  /** The element inside its border, in its language. @internal */
  renderFrame(classes: readonly string[], head: TemplateResult, inner: unknown): TemplateResult {
    const { lang, dir } = this.lexicon;
    return html`
      <section
        part="base"
        class=${classes.join(' ')}
        lang=${lang}
        dir=${dir}
        aria-labelledby="heading"
        @keydown=${this.onKeydown}
      >
        <p class="live visually-hidden" role="status"></p>
        ${head} ${inner}
      </section>
    `;
  }

  /** What stands in the list's place until there is an answer. */
  protected renderWaiting(waiting: Parameters<typeof waitingNotice>[0]): TemplateResult {
    const own = {
      hasFallback: hasFallback(this),
      retry: () => this.open(),
      announce: (text: string) => this.announce(text),
    };
    return html`<div class="list">${waitingNotice(waiting, this.lexicon, own)}</div>`;
  }

  /** @internal */
  renderMap(isShown: boolean): TemplateResult {
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
}
