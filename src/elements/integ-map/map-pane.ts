import type { ReactiveController } from 'lit';
import type { Activity, Partner } from '../../model/records.js';
import type { LeafletView, MapViewOptions, Pin } from '../../map/leaflet-view.js';
import type { Answer, Bbox, Cluster, View } from '../../search/query.js';
import { glyphOf } from '../../views/record-row.js';
import type { IntegMap } from './integ-map.js';

/**
 * The map's place in the element. Leaflet is loaded when the box is first seen, drawn anew after
 * every update of the host, and taken down with it.
 */
export class MapPane implements ReactiveController {
  phase: 'waiting' | 'loading' | 'ready' | 'failed' = 'waiting';
  private view: LeafletView | undefined;
  private seen: IntersectionObserver | undefined;

  constructor(
    private readonly host: IntegMap,
    private readonly acts: Pick<MapViewOptions, 'onView' | 'onSelect' | 'onRing'>,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { box, answer } = this.host;
    if (!box || !answer) return;
    if (this.view) this.draw(answer);
    else if (!this.seen) {
      this.seen = new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void this.open(box);
      });
      this.seen.observe(box);
    }
  }

  hostDisconnected(): void {
    this.seen?.disconnect();
    this.seen = undefined;
    this.view?.remove();
    this.view = undefined;
    this.phase = 'waiting';
  }

  fit(bounds: Bbox): void {
    this.view?.fit(bounds);
  }

  moveTo(view: View): void {
    this.view?.moveTo(view);
  }

  zoomBy(step: number): void {
    this.view?.zoomBy(step);
  }

  /** Moves the map just so far that the record's pin is clear of what lies over it. */
  reveal(id: string): void {
    const bounds = this.host.store.search?.boundsOf([id]);
    if (bounds) this.view?.reveal({ lat: bounds[1], lng: bounds[0] });
  }

  focusPin(id: string): boolean {
    return this.view?.focusPin(id) ?? false;
  }

  private async open(box: HTMLElement): Promise<void> {
    if (this.phase !== 'waiting') return;
    this.seen?.disconnect();
    this.phase = 'loading';
    try {
      const { LeafletView } = await import('../../map/leaflet-view.js');
      if (!this.host.isConnected || this.phase !== 'loading') return;
      const { center, zoom, answer, query } = this.host;
      this.view = new LeafletView(box, {
        // Where the visitor was, when the element has only been moved in the page.
        ...(query.view?.bbox ? { bounds: query.view.bbox } : { bounds: answer?.bounds ?? null }),
        ...(center && { center }),
        ...(zoom !== undefined && { zoom }),
        basemap: this.host.basemap === 'none' ? 'none' : 'built-in',
        ...this.acts,
      });
      this.phase = 'ready';
    } catch (error) {
      this.phase = 'failed';
      console.warn(`<${this.host.localName}> map`, error);
    }
    this.host.requestUpdate();
  }

  private draw(answer: Answer): void {
    this.view?.show(answer.clusters, (cluster) => this.describe(cluster), this.host.selected);
  }

  private describe({ ids, count, kinds }: Cluster): Pin {
    const { search } = this.host.store;
    const [id = ''] = ids;
    const partner = search?.get(id) as Partner | undefined;
    if (count > 1 || !partner) return { label: this.host.lexicon.words.places(count), kinds };
    const glyph = glyphOf(partner, search?.sessionsOf(id) ?? ([] as Activity[]));
    return { label: partner.name, kinds, kind: partner.kind ?? '', ...(glyph && { glyph }) };
  }
}
