import type { Bbox, Cluster, LatLng } from '../search/query.js';
import { home, kilometreAt, loadBasemap, zoomRange } from './basemap.js';
import { prepareBox, scaleBox } from './box.js';
import { listenToGestures } from './gestures.js';
import type { Pin } from './marker.js';
import { Markers, type Standing } from './markers.js';
import { aim, closest, isFinitePlace, room, type FirstSight, type Sight } from './sight.js';
import { drawSoftly, haloPaths, type Drawn } from './smooth.js';
import { TravelLimit } from './travel-limit.js';
import {
  Circle,
  Draggable,
  Icon,
  Map as LeafletMap,
  Marker,
  Polygon,
  SVG,
  type IconOptions,
} from './vendor/leaflet.js';

export { mapStyles } from './map.styles.js';
export type { Pin } from './marker.js';
export type { Sight } from './sight.js';

/** The first view is the sight, else the bounds, else Sweden and Denmark. */
export interface MapViewOptions extends Sight {
  /** Of the places to show; fitted with room for their pins. */
  bounds?: Bbox | null;
  basemap: 'built-in' | 'none';
  /** The first view, and every settled move. */
  onView(view: { bbox: Bbox; zoom: number }): void;
  /** A pin was clicked, or chosen by Enter or Space. */
  onSelect(id: string): void;
  /** A ring was. */
  onRing(cluster: Cluster): void;
  /** The overview could not be fetched; the pins stand on a plain ground. */
  onBasemapError?(error: unknown): void;
}

/** A Leaflet icon that is a node of ours: Leaflet's own takes HTML text. */
const nodeIcon = (node: HTMLElement): Icon =>
  Object.assign(new Icon({} as IconOptions), { createIcon: () => node, createShadow: () => null });

/** Leaflet's own renderer draws straight lines only; this is the name that its polygons call. */
class SoftSvg extends SVG {
  _updatePoly(drawn: Drawn): void {
    drawSoftly(drawn, kilometreAt(this._map.getZoom()));
  }
}

// A thumb that taps a pin slips a little; only this copy of Leaflet is set.
Draggable.mergeOptions({ clickTolerance: 8 });

/** A map with pins in a container of ours. Nothing of Leaflet is seen outside of this file. */
export class LeafletView {
  /** Pixels at each side of the map that buttons or a sheet cover, kept free of what is fitted or revealed. */
  inset = { top: 0, right: 0, bottom: 0, left: 0 };
  private readonly map: LeafletMap;
  private readonly markers: Markers;
  private readonly ended = new AbortController();
  private readonly calm = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly sizes: ResizeObserver;
  /** Under the land, so that they are seen in the sea only. */
  private readonly islets = new SVG({ padding: 0.5, pane: 'tilePane' });
  readonly travel: TravelLimit;
  private readonly restoreBox: () => void;
  /** What to show first; gone when shown, which needs a container with a size. */
  private first: FirstSight | undefined;

  constructor(
    private readonly container: HTMLElement,
    private readonly options: MapViewOptions,
  ) {
    const { signal } = this.ended;
    const [minZoom, maxZoom] = zoomRange[options.basemap];
    this.first = options;
    this.restoreBox = prepareBox(container);
    this.map = new LeafletMap(container, {
      minZoom,
      maxZoom,
      // Controls would write HTML, and the element has its own.
      zoomControl: false,
      attributionControl: false,
      keyboard: false,
      scrollWheelZoom: false,
      boxZoom: false,
      tapHold: false,
      trackResize: false,
      bounceAtZoomLimits: false,
      wheelPxPerZoomLevel: 100, // about a notch of a mouse
    });
    this.map.on('zoomend', () => scaleBox(container, kilometreAt(this.map.getZoom())));
    this.map.on('moveend', () => this.tellView());
    this.travel = new TravelLimit(this.map);
    this.markers = new Markers(
      container,
      {
        stand: (node, at, isLone) => this.stand(node, at, isLone),
        reveal: (at) => this.reveal(at),
        hasDragged: () => (this.map.dragging as unknown as { moved(): boolean }).moved(),
        onSelect: (id) => options.onSelect(id),
        onRing: (cluster) => options.onRing(cluster),
      },
      signal,
    );
    listenToGestures(
      container,
      {
        wheel: this.map.scrollWheelZoom,
        drag: this.map.dragging,
        zoomBy: (step) => this.zoomBy(step),
        panBy: (x, y) => this.map.panBy([x, y], this.motion),
      },
      signal,
    );
    this.calm.addEventListener('change', () => this.applyMotion(), { signal });
    this.applyMotion();
    this.sizes = new ResizeObserver(() => this.onSize());
    this.sizes.observe(container);
    if (options.basemap === 'built-in') void this.drawBasemap(signal);
  }

  /**
   * Draws the clusters as a difference to the last ones: the same members keep their node.
   * @param describe what a marker says and shows
   * @param selected id of the record that stands out
   */
  show(clusters: readonly Cluster[], describe: (cluster: Cluster) => Pin, selected: string | null): void {
    this.markers.show(clusters, describe, selected);
  }

  /** Shows all of the bounds, with room for the pins at their edges. */
  fit(bounds: Bbox): void {
    if (this.first) this.first = { bounds };
    else this.look({ bounds }, this.motion);
  }

  /** At once, for a script: the view is told before this returns. */
  moveTo(sight: Sight): void {
    if (this.first) this.first = sight.bbox || sight.center ? sight : { ...this.first, ...sight };
    else this.look(sight, { animate: false });
  }

  /** Glides to the closest view that holds the box. */
  lookInto(bbox: Bbox): void {
    this.look({ bbox }, this.motion);
  }

  /** Pans just so far that a pin at the place is clear of the edges and of `inset`. */
  reveal(at: LatLng): void {
    if (this.first || !isFinitePlace(at)) return;
    this.map.panInside(at, { ...room(this.map.getSize(), this.inset), ...this.motion });
  }

  /** Steps in (+) or out (−). */
  zoomBy(step: number): void {
    if (this.canZoom(step)) this.map.setZoom(this.map.getZoom() + step, this.motion);
  }

  /** Whether there is a step left that way. */
  canZoom(step: number): boolean {
    if (this.first) return false;
    const zoom = this.map.getZoom() + step;
    return zoom >= this.map.getMinZoom() && zoom <= this.map.getMaxZoom();
  }

  /** Focuses the pin of a record, or the ring that holds it. @returns whether there is one */
  focusPin(id: string): boolean {
    return this.markers.focus(id);
  }

  /** Ends everything: no listener, observer, timer, request, node or class is left. */
  remove(): void {
    this.ended.abort();
    this.sizes.disconnect();
    this.map.remove();
    this.restoreBox();
  }

  private get motion(): { animate?: boolean } {
    return this.calm.matches ? { animate: false } : {};
  }

  /** Leaflet reads these at each move, so a change of the setting is followed at once. */
  private applyMotion(): void {
    const still = this.calm.matches;
    this.map.options.inertia = !still;
    this.map.options.zoomAnimation = !still;
    this.map.options.zoomAnimationThreshold = still ? -1 : 4;
  }

  private look(sight: FirstSight, motion: { animate?: boolean }, fallback?: Bbox): void {
    const { map } = this;
    const { box, arePins, at, zoom } = aim(sight, fallback);
    const fitted = arePins && { ...room(map.getSize(), this.inset), maxZoom: closest };
    if (box) map.fitBounds(box, { ...fitted, ...motion });
    else map.setView(at ?? map.getCenter(), zoom ?? (fallback ? closest : map.getZoom()), motion);
  }

  private onSize(): void {
    if (!this.container.clientWidth || !this.container.clientHeight) return;
    this.map.invalidateSize({ animate: false });
    const { first } = this;
    this.first = undefined;
    if (first) this.look(first, { animate: false }, home);
  }

  private tellView(): void {
    const bounds = this.map.getBounds();
    const bbox: Bbox = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    this.options.onView({ bbox, zoom: this.map.getZoom() });
  }

  private stand(node: HTMLElement, at: LatLng, isLone: boolean): Standing {
    const look = { icon: nodeIcon(node), keyboard: false, interactive: false, autoPanOnFocus: false };
    const marker = new Marker(at, look).addTo(this.map);
    // Where a place is there is land, whatever an overview knows of islands.
    const islet = { renderer: this.islets, className: 'islet', interactive: false, radius: 400 };
    const ground = isLone && this.options.basemap === 'built-in' ? new Circle(at, islet).addTo(this.map) : undefined;
    return {
      moveTo: (to) => {
        marker.setLatLng(to);
        ground?.setLatLng(to);
      },
      raise: (on) => void marker.setZIndexOffset(on ? 10_000 : 0),
      remove: () => {
        marker.remove();
        ground?.remove();
      },
    };
  }

  private async drawBasemap(signal: AbortSignal): Promise<void> {
    try {
      const layers = await loadBasemap(signal);
      if (signal.aborted) return;
      this.container.classList.add('leaflet-sea');
      const renderer = new SoftSvg({ padding: 0.5 });
      for (const { polygons, className, halos, isSharp } of layers) {
        const lines = haloPaths(halos ?? []);
        // The weight only keeps the cut at the picture's edge out of sight: the sheet sets the stroke.
        const look = { className, weight: 1000, smoothFactor: isSharp ? 0 : 1, halos: lines };
        const polygon = new Polygon(polygons, { renderer, interactive: false, ...look });
        polygon.on('add', () => polygon.getElement()?.before(...lines.toReversed())).addTo(this.map);
      }
    } catch (error) {
      if (!signal.aborted) this.options.onBasemapError?.(error);
    }
  }
}
