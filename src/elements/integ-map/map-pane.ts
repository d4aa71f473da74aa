import type { ReactiveController } from 'lit';
import type { LeafletView, MapViewOptions, Pin } from '../../map/leaflet-view.js';
import type { Answer, Bbox, Cluster, View } from '../../search/query.js';
import { glyphOf } from '../../views/record-row.js';
import type { IntegMap } from './integ-map.js';

/**
 * The map's place in the element. Leaflet is loaded when the box is first seen, shows what the host
 * shows after each of its updates, and is taken down with it.
 */
export class MapPane implements ReactiveController {
  phase: 'waiting' | 'loading' | 'ready' | 'failed' = 'waiting';
  private view: LeafletView | undefined;
  private seen: IntersectionObserver | undefined;
  /** What the markers were drawn from; an update that changes none of it leaves them alone. */
  private drawn: readonly unknown[] = [];

  constructor(
    private readonly host: IntegMap,
    private readonly acts: Pick<MapViewOptions, 'onView' | 'onSelect' | 'onRing'>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // After a move in the page there is a box, and no map in it any more.
    this.host.requestUpdate();
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
    this.drawn = [];
    this.phase = 'waiting';
  }

  fit(bounds: Bbox): void {
    this.view?.fit(bounds);
  }

  /** @returns whether there is a map to move */
  moveTo(view: View): boolean {
    this.view?.moveTo(view);
    return this.view !== undefined;
  }

  /** Zooms in on some places. @returns false when they cannot be told apart any closer */
  lookInto(bounds: Bbox): boolean {
    const [west, south, east, north] = bounds;
    const isOneSpot = west === east && south === north;
    if (isOneSpot || !this.view?.canZoom(1)) return false;
    this.view.lookInto(bounds);
    return true;
  }

  zoomBy(step: number): void {
    this.view?.zoomBy(step);
  }

  canZoom(step: number): boolean {
    return this.view?.canZoom(step) ?? false;
  }

  /** Moves the map just so far that the record's pin is clear of the edges and of the sheet over them. */
  reveal(id: string, sheet: Element | null): void {
    const { view, host } = this;
    const bounds = host.store.search?.boundsOf([id]);
    if (!view || !bounds || !host.box) return;
    const [box, over] = [host.box.getBoundingClientRect(), sheet?.getBoundingClientRect()];
    const isOver = over !== undefined && over.left < box.right && over.right > box.left;
    view.inset = { top: 0, right: 0, bottom: isOver ? Math.max(0, box.bottom - over.top) : 0, left: 0 };
    view.reveal({ lat: bounds[1], lng: bounds[0] });
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
      const { state } = this.host.store;
      this.view = new LeafletView(box, {
        // A preset that finds nothing still shows where the places are.
        bounds: answer?.bounds ?? (state.phase === 'ready' ? state.whole.bounds : null),
        // Where the visitor was, when the element has only been moved in the page.
        ...(query.view ?? { ...(center && { center }), ...(zoom !== undefined && { zoom }) }),
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
    const { selected, lexicon } = this.host;
    const shown = [this.view, answer, selected, lexicon];
    if (shown.every((value, i) => value === this.drawn[i])) return;
    this.drawn = shown;
    this.view?.show(answer.clusters, (cluster) => this.describe(cluster), selected);
  }

  private describe({ ids, count, kinds }: Cluster): Pin {
    const { search } = this.host.store;
    const [id = ''] = ids;
    const partner = search?.partner(id);
    const { words, number } = this.host.lexicon;
    if (count > 1 || !search || !partner) return { label: words.ring(count), kinds, count: number(count) };
    const glyph = glyphOf(partner, search.sessionsOf);
    return { label: partner.name, kinds, kind: partner.kind ?? '', ...(glyph && { glyph }) };
  }
}
