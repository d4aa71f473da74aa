import type { ReactiveController } from 'lit';
import type { Change } from '../../store/store.js';
import type { IntegMap } from './integ-map.js';
import type { MapPane } from './map-pane.js';
import type { Panel } from './panel.js';
import type { Where } from './where.js';

/** Where to look, and in which order, as the list and its bar show it. */
export type WhereShown = Pick<Panel, 'order' | 'note' | 'unknown' | 'where' | 'toggleWhere'>;

/**
 * Where to look: its place in the element. What it does is loaded when it is opened, or when the question looks from a
 * place: a list by name does not need it.
 */
export class WherePane implements ReactiveController {
  private where: Where | undefined;
  private loading: Promise<void> | undefined;

  constructor(
    private readonly host: IntegMap,
    private readonly map: MapPane,
    /** Asks in the name of a person. */
    private readonly ask: (change: Change) => Promise<void>,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.isByName) this.loading ??= this.load();
  }

  /** Opens it, at the question to the device or at its beginning. */
  async open(at?: 'device'): Promise<void> {
    await (this.loading ??= this.load());
    await this.where?.open(at);
  }

  get shown(): WhereShown {
    const order = this.isByName && this.host.lexicon.words.byName;
    return this.where?.shown ?? { order, toggleWhere: () => void this.open() };
  }

  private get isByName(): boolean {
    const { near, sort = 'name' } = this.host.store.state.query;
    return !near && sort === 'name';
  }

  private async load(): Promise<void> {
    const { host } = this;
    try {
      const [{ Where }] = await Promise.all([import('./where.js'), host.beWhole()]);
      this.where = new Where(host, this.map, this.ask);
      host.requestUpdate();
    } catch (error) {
      // The next press tries again.
      this.loading = undefined;
      console.warn(`<${host.localName}> where`, error);
    }
  }
}
