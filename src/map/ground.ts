import type { LatLng } from '../search/query.js';
import { kilometreAt, loadBasemap } from './basemap.js';
import type { Basemap } from './basemap-setting.js';
import { drawSoftly, haloPaths, type Drawn } from './smooth.js';
import { Circle, Polygon, SVG, type LatLngBounds, type Map as LeafletMap } from './vendor/leaflet.js';

/** What could not be fetched, and why. */
export interface GroundFault {
  what: 'overview' | 'town' | 'tiles';
  error: unknown;
}

/** What lies over the overview: a town from a file, or tiles. */
export interface Cover {
  /** Where it has something to show; absent: everywhere. */
  bounds?: LatLngBounds;
  remove(): void;
}

/** Leaflet's own renderer draws straight lines only; this is the name that its polygons call. */
class SoftSvg extends SVG {
  _updatePoly(drawn: Drawn): void {
    drawSoftly(drawn, kilometreAt(this._map.getZoom()));
  }
}

/** The ground of a map: the overview, and what covers it. */
export class Ground {
  private drawing = new AbortController();
  private basemap: Basemap = 'none';
  private overview: Polygon[] = [];
  private cover: Cover | undefined;
  /** Under the land, so that they are seen in the sea only. */
  private readonly islets = new SVG({ padding: 0.5, pane: 'tilePane' });

  constructor(
    private readonly map: LeafletMap,
    private readonly container: HTMLElement,
    private readonly tell: (fault?: GroundFault) => void,
  ) {}

  /** Draws a ground in place of the last one; the overview stays when both have it. */
  async draw(basemap: Basemap): Promise<void> {
    this.remove();
    this.basemap = basemap;
    const { signal } = (this.drawing = new AbortController());
    if (basemap === 'none') this.dropOverview();
    else if (!this.overview.length) void this.drawOverview(signal);
    if (typeof basemap !== 'object') return;
    const what = 'file' in basemap ? 'town' : 'tiles';
    const fail = (error: unknown) => {
      if (!signal.aborted) this.tell({ what, error });
    };
    try {
      // Each is code that a map with the overview alone does not load.
      const cover =
        'file' in basemap
          ? await (await import('./town.js')).drawTown(this.map, basemap.file, signal)
          : (await import('./tiles.js')).drawTiles(this.map, basemap.tiles, fail);
      if (signal.aborted) return cover.remove();
      this.cover = cover;
      this.tell();
    } catch (error) {
      fail(error);
    }
  }

  /** Whether the overview is all that is seen. */
  isOverview(): boolean {
    if (this.basemap === 'none') return false;
    const { cover } = this;
    return !cover || (cover.bounds ? !cover.bounds.intersects(this.map.getBounds()) : false);
  }

  /** Where a place is there is land, whatever an overview knows of islands. */
  islet(at: LatLng): Circle | undefined {
    if (this.basemap === 'none') return undefined;
    const look = { renderer: this.islets, className: 'islet', interactive: false, radius: 400 };
    return new Circle(at, look).addTo(this.map);
  }

  /** Ends what is under way, and takes off what covers the overview. */
  remove(): void {
    this.drawing.abort();
    this.cover?.remove();
    this.cover = undefined;
  }

  private dropOverview(): void {
    for (const polygon of this.overview) polygon.remove();
    this.overview = [];
    this.container.classList.remove('leaflet-sea');
  }

  private async drawOverview(signal: AbortSignal): Promise<void> {
    try {
      const layers = await loadBasemap(signal);
      if (signal.aborted) return;
      this.container.classList.add('leaflet-sea');
      const renderer = new SoftSvg({ padding: 0.5 });
      this.overview = layers.map(({ polygons, className, halos, isSharp }) => {
        const lines = haloPaths(halos ?? []);
        // The weight only keeps the cut at the picture's edge out of sight: the sheet sets the stroke.
        const look = { className, weight: 1000, smoothFactor: isSharp ? 0 : 1, halos: lines };
        const polygon = new Polygon(polygons, { renderer, interactive: false, ...look });
        polygon.on('add', () => polygon.getElement()?.before(...lines.toReversed())).addTo(this.map);
        polygon.on('remove', () => lines.forEach((line) => line.remove()));
        return polygon;
      });
    } catch (error) {
      if (!signal.aborted) this.tell({ what: 'overview', error });
    }
  }
}
