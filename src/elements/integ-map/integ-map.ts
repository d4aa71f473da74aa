import { nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer, Query } from '../../search/query.js';
import type { State } from '../../store/store.js';
import { markStyles } from '../../theme/marks.js';
import { listStyles } from '../../views/list.styles.js';
import { emptyNotice } from '../../views/notices.js';
import { glyphOf, langOfPlace } from '../../views/record-row.js';
import { toolStyles } from '../../views/tools.styles.js';
import { define } from '../define.js';
import { Later } from '../later.js';
import { PlacesElement, type Pinned } from '../places-element.js';
import type { Details } from '../places/details.js';
import { styles } from './integ-map.styles.js';
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
 */
export class IntegMap extends PlacesElement {
  static override styles: CSSResultGroup = [...[PlacesElement.styles, markStyles, ...toolStyles, listStyles, styles]];

  /** Who reads: `family`, or `partner`: who can help with what, who needs help with what, and how to work together. */
  @property() audience = 'family';

  /** Where "How to work together" leads for more: an `https:` address, or a page of the same server. */
  @property({ attribute: 'guide-url' }) guideUrl = '';

  private readonly empty = new Later(this, async () => new (await import('../places/empty.js')).Empty(this));
  private readonly where = new Later(this, async () => new (await import('../places/where.js')).Where(this, this.pane));
  protected override readonly details: Later<Details> = new Later(
    this,
    async () => new (await import('../places/details.js')).Details(this, this.pane),
  );
  private readonly partners = new Later(this, async () => (await import('./partner-view.js')).PartnerView.open(this));

  protected override get parts(): readonly Later<unknown>[] {
    return [this.empty, this.where, this.details, this.partners];
  }

  protected override get base(): Query {
    // For partners each heading has a few rows of its own.
    return { ...super.base, of: 'partners', ...(this.audience === 'partner' && { limit: 1e9 }) };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.empty.need(this.answer?.total === 0);
    this.details.need(this.selected !== null);
    this.partners.need(this.audience === 'partner');
    this.where.need(!this.isByName);
  }

  /** Whether the list stands in the order of names, which needs no telling of where. */
  private get isByName(): boolean {
    const { near, sort = 'name' } = this.store.state.query;
    return !near && sort === 'name';
  }

  /** @internal */
  override pinned(id: string): Pinned | undefined {
    const { search } = this.store;
    const partner = search?.partner(id);
    if (!search || !partner) return undefined;
    const { name, kind, place } = partner;
    const town = place.address?.city ?? place.municipality;
    return { name, lang: langOfPlace(partner), kind, town, glyph: glyphOf(partner, search.sessionsOf) };
  }

  /** @internal */
  override countText({ total }: Answer): string {
    return this.lexicon.words.places(total);
  }

  /** Nothing is found: the ways out, once they are counted. @internal */
  renderEmpty(clear: () => void): TemplateResult {
    return this.empty.part?.render(clear) ?? emptyNotice(this.lexicon, clear);
  }

  private async openWhere(at?: 'device'): Promise<void> {
    await this.where.want();
    await this.where.part?.open(at);
  }

  override render(): TemplateResult {
    const { shown } = this;
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
    const head = this.renderHead(
      hasMap && hasList ? { shown, show: (view) => (this.shown = view) } : undefined,
      // Blank until it is here: the family's would be read, and then change.
      isForPartners && !this.heading ? (this.partners.part?.heading ?? '\u00A0') : undefined,
    );
    const map = this.withoutMap ? nothing : this.renderMap(hasMap);
    return this.renderFrame(classes, head, [this.renderPanel(state, hasList), map]);
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
    return this.renderWaiting(state.phase === 'ready' ? { phase: 'loading' } : state);
  }
}

define('integ-map', IntegMap);

export type * from '../events.js';

declare global {
  interface HTMLElementTagNameMap {
    'integ-map': IntegMap;
  }
}
