/** What the element does when a visitor says where to look. It comes with the first question about it. */
import { html, type TemplateResult } from 'lit';
import type { NamedPlace } from '../../search/places.js';
import type { Change, Near } from '../../store/store.js';
import { langOfName } from '../../views/place-combobox.js';
import { wherePanel, type Fault, type OrderCode } from '../../views/where-panel.js';
import { whereStyles } from '../../views/where.styles.js';
import { isWhole, type WholeLexicon } from '../../words/lexicon.js';
import { dress } from '../dress.js';
import { devicePosition } from './device-position.js';
import type { IntegMap } from './integ-map.js';
import type { MapPane } from './map-pane.js';
import type { Panel } from './panel.js';
import { PlaceField } from './place-field.js';

/** Where to look, and in which order, as the list and its bar show it. */
type WhereShown = Pick<Panel, 'order' | 'note' | 'unknown' | 'where' | 'toggleWhere'>;

export class Where {
  private isOpen = false;
  private isWaiting = false;
  private fault: Fault | undefined;
  /** What had the focus when it opened; it gets it back. */
  private opener: HTMLElement | null = null;
  /** What each place that was looked from is called, by choice or looked up; undefined while that is on its way. */
  private readonly names = new WeakMap<Near, NamedPlace | undefined>();
  private readonly field: PlaceField;

  constructor(
    private readonly host: IntegMap,
    private readonly map: MapPane,
  ) {
    dress(host.renderRoot, [whereStyles]);
    const find = async (text: string) => (await host.store.search?.places(text)) ?? [];
    this.field = new PlaceField(host, find, (place) => {
      const near = { lat: place.lat, lng: place.lng };
      this.names.set(near, place);
      void this.look({ near, sort: undefined });
    });
  }

  /** Opens it, at the question to the device or at its beginning. */
  async open(at?: 'device'): Promise<void> {
    this.opener = this.host.renderRoot.querySelector<HTMLElement>(':focus');
    if (!this.isOpen) this.field.reset(this.nameOf(this.near)?.name ?? '');
    this.isOpen = true;
    await this.focus(at ? '[part=use-position]' : '#where-name');
  }

  get shown(): WhereShown {
    const { lexicon } = this.host;
    const { near, isOpen } = this;
    if (!isWhole(lexicon)) throw new Error('The words of what comes later are not here');
    const { words } = lexicon;
    return {
      order: this.orderName(lexicon),
      note: near && html`<p class="straight">${words.straight}</p>`,
      unknown: near && html`<span class="ask">${words.ask}</span>`,
      where: isOpen ? this.render(lexicon) : undefined,
      toggleWhere: () => void (isOpen ? this.close() : this.open()),
    };
  }

  private get near(): Near | undefined {
    return this.host.store.state.query.near;
  }

  private render(lexicon: WholeLexicon): TemplateResult {
    const { host, near } = this;
    const { query, selected } = host.store.state;
    const { isWaiting, fault } = this;
    const fallback: OrderCode = near ? 'near' : 'name';
    const { sort = fallback } = query;
    return wherePanel(lexicon, {
      level: host.headingLevel + 1,
      isCovered: selected !== null,
      place: this.field.choice,
      device: host.withoutNearMe ? undefined : { isWaiting, fault, ask: () => void this.askDevice() },
      hasPlace: near !== undefined,
      within: query.within,
      limit: (within) => void this.look({ within }),
      orders: this.orders,
      order: sort === 'fit' ? undefined : sort,
      sort: (order) => void this.host.ask({ sort: order === fallback ? undefined : order }),
      clear: () => void this.clear(),
      close: () => void this.close(),
    });
  }

  private get orders(): OrderCode[] {
    const { state } = this.host.store;
    const hasTimes =
      state.phase === 'ready' && state.catalogue.records.activities.some(({ schedule }) => schedule.length > 0);
    return [...(this.near ? (['near'] as const) : []), 'name', ...(hasTimes ? (['time'] as const) : [])];
  }

  /** The order of the list, as its bar says it. */
  private orderName({ words }: WholeLexicon): unknown {
    const { near } = this;
    const { sort = near ? 'near' : 'name' } = this.host.store.state.query;
    if (sort === 'time') return words.soonest;
    if (sort === 'name') return words.byName;
    if (sort === 'fit' || !near) return undefined;
    if (near.isDevice) return words.nearestYou;
    const place = this.nameOf(near);
    return place ? html`${words.nearestTo} <bdi lang=${langOfName(place)}>${place.name}</bdi>` : words.nearestChosen;
  }

  /** What a place is called: as it was chosen, else as the nearest known one. */
  private nameOf(near: Near | undefined): NamedPlace | undefined {
    if (!near || near.isDevice) return undefined;
    if (!this.names.has(near)) void this.lookUp(near);
    return this.names.get(near);
  }

  private async lookUp(near: Near): Promise<void> {
    this.names.set(near, undefined);
    // Without the list of places it has no name.
    const [place] = (await this.host.store.search?.places(near, 1).catch(() => [])) ?? [];
    this.names.set(near, place);
    this.host.requestUpdate();
  }

  /** Asks from another place or with another limit, and shows it on the map. */
  private async look(change: Change): Promise<void> {
    this.fault = undefined;
    await this.host.ask(change);
    this.map.drawing?.lookAround();
  }

  private async clear(): Promise<void> {
    this.field.reset('');
    await this.look({ near: undefined, within: undefined, sort: undefined });
    await this.focus('#place');
  }

  /** Only ever called by a press of the button under its explanation. */
  private async askDevice(): Promise<void> {
    const { near } = this;
    this.isWaiting = true;
    this.fault = undefined;
    this.host.requestUpdate();
    const found = await devicePosition();
    this.isWaiting = false;
    if (this.near !== near) {
      // A place was chosen meanwhile, or taken away.
      this.host.requestUpdate();
    } else if (typeof found === 'string') {
      this.fault = found;
      if (this.isOpen) await this.focus('#place');
    } else {
      this.field.reset('');
      await this.look({ near: { ...found, isDevice: true }, sort: undefined });
      if (this.isOpen) await this.close();
    }
  }

  private async close(): Promise<void> {
    const { host, opener } = this;
    this.isOpen = false;
    this.fault = undefined;
    host.requestUpdate();
    await host.updateComplete;
    const isThere = opener?.isConnected && opener.checkVisibility();
    (isThere ? opener : host.renderRoot.querySelector<HTMLElement>('[part=change]'))?.focus();
  }

  private async focus(selector: string): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
