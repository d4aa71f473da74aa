import type { ReactiveController, TemplateResult } from 'lit';
import type { Partner } from '../../model/records.js';
import { isWhole } from '../../words/lexicon.js';
import type { Details } from './details.js';
import type { IntegMap } from './integ-map.js';
import type { MapPane } from './map-pane.js';

/**
 * The open record's place in the element, and where the focus goes from there and back. How it looks is loaded
 * with the first one: a list does not need it.
 */
export class DetailsPane implements ReactiveController {
  private details: Details | undefined;
  private loading: Promise<void> | undefined;
  /** What had the focus when the record opened; it gets it back. */
  private opener: HTMLElement | null = null;

  constructor(
    private readonly host: IntegMap,
    private readonly map: MapPane,
    /** Opens a record or closes the open one, in the name of a person. */
    private readonly select: (id: string | null) => void,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.host.selected !== null) this.loading ??= this.load();
  }

  /** Resolves when what is open can be shown; false when there was nothing to wait for. */
  async arrive(): Promise<boolean> {
    if (this.details || !this.loading) return false;
    await this.loading;
    return true;
  }

  async open(id: string): Promise<void> {
    const { host } = this;
    this.opener = host.renderRoot.querySelector<HTMLElement>(':focus');
    this.select(id);
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('#details-name')?.focus();
    this.map.drawing?.reveal(id, host.renderRoot.querySelector('.details'));
  }

  close(): void {
    if (this.details) void this.details.leave(this.opener);
    else this.select(null);
    this.opener = null;
  }

  /** The open record, once its looks and words are here. */
  render(partner: Partner, own: { glyph: string | undefined; total: number }): TemplateResult | undefined {
    const { lexicon } = this.host;
    return isWhole(lexicon) ? this.details?.render(partner, lexicon, own) : undefined;
  }

  private async load(): Promise<void> {
    const { host } = this;
    try {
      const [{ Details }] = await Promise.all([import('./details.js'), host.beWhole()]);
      this.details = new Details(host, this.map, this.select, () => this.close());
    } catch (error) {
      // The next record tries again.
      this.loading = undefined;
      console.warn(`<${host.localName}> details`, error);
    }
    host.requestUpdate();
  }
}
