/** What the element's map does: loaded with Leaflet, when the map is first seen. */
import { nothing, type TemplateResult } from 'lit';
import { LeafletView, mapStyles, type MapViewOptions, type Pin } from '../../map/leaflet-view.js';
import { boundsOf } from '../../search/geo.js';
import type { Answer, Bbox, Cluster, View } from '../../search/query.js';
import { travelCircle } from '../../search/travel.js';
import { glyphOf } from '../../views/record-row.js';
import { isWhole, type WholeLexicon } from '../../words/lexicon.js';
import { dress } from '../dress.js';
import type { IntegMap } from './integ-map.js';
import { mapControls } from './map-controls.js';
import { mapControlStyles } from './map-controls.styles.js';

/** So many places show what is near. */
const NEAREST = 5;

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
    const { center, zoom, answer, basemap } = host;
    const { state } = host.store;
    const { query } = state;
    this.view = new LeafletView(box, {
      // A preset that finds nothing still shows where the places are.
      bounds: this.around() ?? answer?.bounds ?? (state.phase === 'ready' ? state.whole.bounds : null),
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

  /** Shows the place that is looked from, with all that is within the limit, else with what is nearest. */
  lookAround(): void {
    const bounds = this.around() ?? this.host.answer?.bounds;
    if (bounds) this.view.fit(bounds);
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
    view.inset = { top: 0, right: 0, bottom: isOver ? Math.max(0, box.bottom - over.top) : 0, left: 0 };
    view.reveal({ lat: bounds[1], lng: bounds[0] });
  }

  focusPin(id: string): boolean {
    return this.view.focusPin(id);
  }

  draw(answer: Answer): void {
    const { selected, lexicon } = this.host;
    const { near, within } = this.host.store.state.query;
    const shown = [answer, selected, lexicon, near, within];
    if (!isWhole(lexicon) || shown.every((value, i) => value === this.drawn[i])) return;
    if ([near, within].some((value, i) => value !== this.drawn[i + 3]))
      this.view.travel.show(near, near && within ? travelCircle(near, within) : undefined);
    this.drawn = shown;
    this.view.show(answer.clusters, (cluster) => this.describe(cluster, lexicon), selected);
  }

  /** What stands over the map. */
  controls(): TemplateResult | typeof nothing {
    const { lexicon, basemap, attribution, store } = this.host;
    if (!isWhole(lexicon)) return nothing;
    return mapControls(lexicon, {
      ...{ basemap, attribution, zoom: store.state.query.view?.zoom },
      canZoom: (step) => this.view.canZoom(step),
      zoomBy: (step) => this.view.zoomBy(step),
    });
  }

  /** What lies round the place that is looked from. */
  private around(): Bbox | undefined {
    const { answer, store } = this.host;
    const { near, within } = store.state.query;
    if (!near) return undefined;
    const points = within
      ? travelCircle(near, within)
          .coordinates.flat()
          .map(([lng = 0, lat = 0]) => ({ lat, lng }))
      : (answer?.items ?? []).slice(0, NEAREST).flatMap(
          ({
            record: {
              place: { lat, lng },
            },
          }) => (lat === undefined || lng === undefined ? [] : { lat, lng }),
        );
    return boundsOf([near, ...points]) ?? undefined;
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
