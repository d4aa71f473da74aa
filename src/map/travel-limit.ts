import type { Polygon as Outline } from 'geojson';
import type { LatLng } from '../search/query.js';
import { CircleMarker, Polygon, SVG, type Layer, type Map as LeafletMap } from './vendor/leaflet.js';

/** The place that a question looks from, and how far from it: over the ground, under the pins. */
export class TravelLimit {
  private readonly renderer = new SVG({ padding: 0.5, pane: 'shadowPane' });
  private drawn: Layer[] = [];

  constructor(private readonly map: LeafletMap) {}

  /** Draws them in place of the last ones. */
  show(at: LatLng | undefined, outline: Outline | undefined): void {
    for (const layer of this.drawn) layer.remove();
    const look = { renderer: this.renderer, interactive: false, smoothFactor: 0 };
    this.drawn = [
      ...(outline?.coordinates ?? []).map(
        (ring) =>
          new Polygon(
            ring.map(([lng = 0, lat = 0]): [number, number] => [lat, lng]),
            { ...look, className: 'travel' },
          ),
      ),
      ...(at ? [new CircleMarker(at, { ...look, className: 'here', radius: 7 })] : []),
    ];
    for (const layer of this.drawn) layer.addTo(this.map);
  }
}
