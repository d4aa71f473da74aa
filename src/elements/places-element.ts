import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { load } from '../load.js';
import type { Answer, Query } from '../search/query.js';
import type { Change } from '../store/store.js';
import { bringActivities } from '../theme/icons.js';
import type { Shown } from '../views/head.js';
import { arriveAll, Later } from './later.js';
import { PlacesAttributes } from './places-attributes.js';
import { boxStyles } from './places/box.styles.js';
import { MapPane } from './places/map-pane.js';
import type { RecordActs } from './places/record-acts.js';
import { waitingList } from './waiting.js';

/** What a pin stands for: a record as the map and its announcements tell it. */
export interface Pinned {
  name: string;
  /** Language of the name. */
  lang: string;
  kind: string | undefined;
  glyph: string | undefined;
  town: string | undefined;
}

/** What a person does between a list and a map of the same answer. */
export abstract class PlacesElement extends PlacesAttributes {
  static override styles: CSSResultGroup = [PlacesAttributes.styles, boxStyles];

  /**
   * What `area` names, once it is read.
   * @internal
   */
  @state() within: Query['area'];

  /** @internal */
  @state() shown: Shown = 'list';
  /** The map's container. @internal */
  get box(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.map');
  }

  protected readonly load: typeof load = load;
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

  protected override getUpdateComplete(): Promise<boolean> {
    return arriveAll(
      () => this.parts,
      () => super.getUpdateComplete(),
    );
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
    await this.drawn();
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

  /** What stands in the list's place until there is an answer. @internal */
  renderWaiting(waiting: Parameters<typeof waitingList>[1]): TemplateResult {
    return waitingList(this, waiting, () => this.open());
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
