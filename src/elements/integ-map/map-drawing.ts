/** What the element's map does: loaded with Leaflet, when the map is first seen. */
import { nothing, type TemplateResult } from 'lit';
import { LeafletView, mapStyles, type MapViewOptions, type Pin } from '../../map/leaflet-view.js';
import type { Answer, Bbox, Cluster, View } from '../../search/query.js';
import { glyphOf } from '../../views/record-row.js';
import { isWhole, type WholeLexicon } from '../../words/lexicon.js';
import { dress } from '../dress.js';
import type { IntegMap } from './integ-map.js';
import { mapControls } from './map-controls.js';
import { mapControlStyles } from './map-controls.styles.js';

/** Nothing lies over the map. */
const bare = { top: 0, right: 0, bottom: 0, left: 0 };

export class MapDrawing {
  private readonly view: LeafletView;
  /** What the markers were drawn from; an update that changes none of it leaves them alone. */
  private drawn: readonly unknown[] = [];

  constructor(
    private readonly host: IntegMap,
    private readonly box: HTMLElement,
    acts: Pick<MapViewOptions, 'onView' | 'onSelect' | 'onRing'>,
  ) {
    dress(box, [...mapStyles, mapControlStyles]);
    const { center, zoom, answer, query, basemap } = host;
    const { state } = host.store;
    this.view = new LeafletView(box, {
      // A preset that finds nothing still shows where the places are.
      bounds: answer?.bounds ?? (state.phase === 'ready' ? state.whole.bounds : null),
      // Where the visitor was, when the element has only been moved in the page.
      ...(query.view ?? { ...(center && { center }), ...(zoom !== undefined && { zoom }) }),
      basemap: basemap === 'none' ? 'none' : 'built-in',
      ...acts,
    });
  }

  remove(): void {
    this.view.remove();
  }

  fit(bounds: Bbox): void {
    this.view.fit(bounds);
  }

  moveTo(view: View): void {
    this.view.moveTo(view);
  }

  /** Zooms in on some places. @returns false when they cannot be told apart any closer */
  lookInto(bounds: Bbox): boolean {
    const [west, south, east, north] = bounds;
    const isOneSpot = west === east && south === north;
    if (isOneSpot || !this.view.canZoom(1)) return false;
    this.view.lookInto(bounds);
    return true;
  }

  /** Moves the map just so far that the record's pin is clear of the edges and of the sheet over them. */
  reveal(id: string, sheet: Element | null): void {
    const { view, host } = this;
    const bounds = host.store.search?.boundsOf([id]);
    if (!bounds) return;
    const [box, over] = [this.box.getBoundingClientRect(), sheet?.getBoundingClientRect()];
    const isOver = over !== undefined && over.left < box.right && over.right > box.left;
    view.inset = { ...bare, bottom: isOver ? Math.max(0, box.bottom - over.top) : 0 };
    view.reveal({ lat: bounds[1], lng: bounds[0] });
  }

  focusPin(id: string): boolean {
    return this.view.focusPin(id);
  }

  draw(answer: Answer): void {
    const { selected, lexicon } = this.host;
    const shown = [answer, selected, lexicon];
    if (!isWhole(lexicon) || shown.every((value, i) => value === this.drawn[i])) return;
    this.drawn = shown;
    if (selected === null) this.view.inset = bare;
    this.view.show(answer.clusters, (cluster) => this.describe(cluster, lexicon), selected);
  }

  /** What stands over the map. */
  controls(): TemplateResult | typeof nothing {
    const { lexicon, basemap, attribution, query } = this.host;
    if (!isWhole(lexicon)) return nothing;
    return mapControls(lexicon, {
      ...{ basemap, attribution, zoom: query.view?.zoom },
      canZoom: (step) => this.view.canZoom(step),
      zoomBy: (step) => this.view.zoomBy(step),
    });
  }

  private describe({ ids, count, kinds }: Cluster, { words, number }: WholeLexicon): Pin {
    const { search } = this.host.store;
    const [id = ''] = ids;
    const partner = search?.partner(id);
    if (count > 1 || !search || !partner) return { label: words.ring(count), kinds, count: number(count) };
    const glyph = glyphOf(partner, search.sessionsOf);
    return { label: partner.name, kinds, kind: partner.kind ?? '', ...(glyph && { glyph }) };
  }
}
