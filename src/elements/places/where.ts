/** What the map's list shows when a visitor says where to look. It comes with the first question about it. */
import { html, type TemplateResult } from 'lit';
import { wherePanel, type OrderCode } from '../../views/where-panel.js';
import { whereStyles } from '../../views/where.styles.js';
import { isWhole, type WholeLexicon } from '../../words/lexicon.js';
import { dress } from '../dress.js';
import type { PlacesElement } from '../places-element.js';
import type { MapPane } from './map-pane.js';
import { Position } from './position.js';

/** Where to look, and in which order, as a list and its bar show it. */
export interface WhereShown {
  /** In which order the rows stand; nothing until it can be said. */
  order: unknown;
  /** What is to be known of the distances in the rows, when there are any. */
  note?: TemplateResult | undefined;
  /** What stands for a distance that nobody knows; absent where none are shown. */
  unknown?: TemplateResult | undefined;
  /** The choice of where to look, when it is open. */
  where?: TemplateResult | undefined;
  toggleWhere: () => void;
}

export class Where {
  private isOpen = false;
  /** What had the focus when it opened; it gets it back. */
  private opener: HTMLElement | null = null;
  private readonly position: Position;

  constructor(
    private readonly host: PlacesElement,
    map: MapPane,
  ) {
    dress(host.renderRoot, whereStyles);
    this.position = new Position(host, map);
  }

  /** Opens it, at the question to the device or at its beginning. */
  async open(at?: 'device'): Promise<void> {
    const { host, position } = this;
    this.opener = host.renderRoot.querySelector<HTMLElement>(':focus');
    if (!this.isOpen) position.field.reset(position.nameOf(position.near)?.name ?? '');
    this.isOpen = true;
    await this.focus(at ? '[part=use-position]' : '#where-name');
  }

  get shown(): WhereShown {
    const { lexicon } = this.host;
    const { isOpen } = this;
    const { near } = this.position;
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

  private render(lexicon: WholeLexicon): TemplateResult {
    const { host, position } = this;
    const { query, selected } = host.store.state;
    const { isWaiting, fault, near } = position;
    const fallback: OrderCode = near ? 'near' : 'name';
    const { sort = fallback } = query;
    return wherePanel(lexicon, {
      level: host.headingLevel + 1,
      isCovered: selected !== null,
      place: position.field.choice,
      device: host.withoutNearMe ? undefined : { isWaiting, fault, ask: () => void this.askDevice() },
      hasPlace: near !== undefined,
      within: query.within,
      limit: (within) => void position.look({ within }),
      orders: this.orders,
      order: sort === 'fit' ? undefined : sort,
      sort: (order) => void host.ask({ sort: order === fallback ? undefined : order }),
      clear: () => void this.clear(),
      close: () => void this.close(),
    });
  }

  private get orders(): OrderCode[] {
    const { state } = this.host.store;
    const hasTimes =
      state.phase === 'ready' && state.catalogue.records.activities.some(({ schedule }) => schedule.length > 0);
    return [...(this.position.near ? (['near'] as const) : []), 'name', ...(hasTimes ? (['time'] as const) : [])];
  }

  /** The order of the list, as its bar says it. */
  private orderName(lexicon: WholeLexicon): unknown {
    const { position } = this;
    const { words } = lexicon;
    const { sort = position.near ? 'near' : 'name' } = this.host.store.state.query;
    if (sort === 'time') return words.soonest;
    if (sort === 'name') return words.byName;
    return sort === 'near' ? position.name(lexicon) : undefined;
  }

  private async clear(): Promise<void> {
    await this.position.clear();
    await this.focus('#place');
  }

  private async askDevice(): Promise<void> {
    const outcome = await this.position.askDevice();
    if (!this.isOpen) return;
    if (outcome === 'found') await this.close();
    else if (outcome === 'refused') await this.focus('#place');
  }

  private async close(): Promise<void> {
    const { host, opener } = this;
    this.isOpen = false;
    this.position.fault = undefined;
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
