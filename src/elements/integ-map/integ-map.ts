import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Answer, Query } from '../../search/query.js';
import type { Change, State } from '../../store/store.js';
import { bringActivities } from '../../theme/icons.js';
import { markStyles } from '../../theme/marks.js';
import type { Shown } from '../../views/head.js';
import { listStyles } from '../../views/list.styles.js';
import { emptyNotice, waitingNotice } from '../../views/notices.js';
import { toolStyles } from '../../views/tools.styles.js';
import { define } from '../define.js';
import { Later } from '../later.js';
import { PlacesElement } from '../places-element.js';
import { hasFallback } from '../tag-data.js';
import { styles } from './integ-map.styles.js';
import { MapPane } from './map-pane.js';
import { nothingAsked, panel } from './panel.js';

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
 */
export class IntegMap extends PlacesElement {
  static override styles: CSSResultGroup = [...[PlacesElement.styles, markStyles, toolStyles, listStyles, styles]];

  @state() private shown: Shown = 'list';
  /** The map's container. @internal */
  @query('.map') readonly box!: HTMLElement | null;

  private readonly pane = new MapPane(this);
  private readonly where = new Later(this, async () => new (await import('./where.js')).Where(this, this.pane));
  private readonly empty = new Later(this, async () => new (await import('./empty.js')).Empty(this));
  /** Pictures of activities in the marks of clubs. @internal */
  readonly pictures: Later<true> = new Later(this, bringActivities);
  private readonly details = new Later(this, async () => new (await import('./details.js')).Details(this, this.pane));
  private readonly partners = new Later(this, async () => (await import('./partner-view.js')).PartnerView.open(this));

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const parts = [this.where, this.empty, this.details, this.partners];
    const arrived = await Promise.all(parts.map((part) => part.arrive()));
    return arrived.includes(true) ? super.getUpdateComplete() : isComplete;
  }

  protected override get base(): Query {
    // For partners each heading has a few rows of its own.
    return { ...super.base, of: 'partners', ...(this.audience === 'partner' && { limit: 1e9 }) };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.pictures.need(Object.keys(this.answer?.facets.activities ?? {}).length > 0);
    this.details.need(this.selected !== null);
    this.partners.need(this.audience === 'partner');
    this.where.need(!this.isByName);
    this.empty.need(this.answer?.total === 0);
  }

  /** Whether the list stands in the order of names, which needs no telling of where. */
  private get isByName(): boolean {
    const { near, sort = 'name' } = this.store.state.query;
    return !near && sort === 'name';
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

  /** Opens a record in the name of a person: the focus goes there. @internal */
  async show(id: string): Promise<void> {
    const opener = this.renderRoot.querySelector<HTMLElement>(':focus');
    this.openRecord(id);
    await this.details.want();
    await this.updateComplete;
    this.details.part?.enter(opener);
  }

  private async openWhere(at?: 'device'): Promise<void> {
    await this.where.want();
    await this.where.part?.open(at);
  }

  /** Asks, and goes to the list: what was pressed is gone. @internal */
  async askAndShow(change: Change): Promise<void> {
    await this.ask(change);
    await this.showList();
  }

  /** Past the map, to the list. @internal */
  async showList(): Promise<void> {
    this.shown = 'list';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.list')?.focus();
  }

  private async showMore(rows: number): Promise<void> {
    await this.ask({ limit: rows * 2 });
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.row')[rows]?.focus();
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.selected) return;
    // A field with text in it would be emptied as well.
    event.preventDefault();
    if (this.details.part) void this.details.part.leave();
    else this.openRecord(null);
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
          isForPartners && !this.heading ? (this.partners.part?.heading ?? '\u00A0') : undefined,
        )}
        ${this.renderPanel(state, hasList)} ${this.withoutMap ? nothing : this.renderMap(hasMap)}
      </section>
    `;
  }

  /** Nothing is found: the ways out, once they are counted. @internal */
  renderEmpty(clear: () => void): TemplateResult {
    return this.empty.part?.render(clear) ?? emptyNotice(this.lexicon, clear);
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
    const { lexicon } = this;
    // Families' list is better than none.
    const partners = this.audience === 'partner' && !this.partners.isMissing ? this.partners.part : null;
    if (state.phase === 'ready' && partners !== undefined)
      return panel(state, lexicon, {
        hasList,
        kinds: this.kinds,
        hasSearch: !this.withoutSearch,
        partners,
        nearMe: this.withoutNearMe ? undefined : () => void this.openWhere('device'),
        ...(this.where.part?.shown ?? {
          order: this.isByName && lexicon.words.byName,
          toggleWhere: () => void this.openWhere(),
        }),
        details: (partner, own) => this.details.part?.render(partner, own),
        ask: (change) => void this.ask(change),
        more: (rows) => void this.showMore(rows),
        open: (id) => void this.show(id),
        empty: () => this.renderEmpty(() => void this.askAndShow(nothingAsked)),
      });
    const own = {
      hasFallback: hasFallback(this),
      retry: () => this.open(),
      announce: (text: string) => this.announce(text),
    };
    const waiting = state.phase === 'ready' ? ({ phase: 'loading' } as const) : state;
    return html`<div class="list">${waitingNotice(waiting, lexicon, own)}</div>`;
  }
}

define('integ-map', IntegMap);

export type * from '../events.js';

declare global {
  interface HTMLElementTagNameMap {
    'integ-map': IntegMap;
  }
}
