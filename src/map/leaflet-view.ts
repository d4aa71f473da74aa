import type { Bbox, Cluster, LatLng } from '../search/query.js';
import { home, kilometreAt, loadBasemap, zoomRange } from './basemap.js';
import { listenToGestures } from './gestures.js';
import type { Pin } from './marker.js';
import { Markers, type Standing } from './markers.js';
import { aim, closest, isFinitePlace, room, type FirstSight, type Sight } from './sight.js';
import { smoothPath } from './smooth.js';
import {
  Circle,
  Draggable,
  Icon,
  Map as LeafletMap,
  Marker,
  Polygon,
  SVG,
  type IconOptions,
  type Point,
} from './vendor/leaflet.js';

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

/** What the renderer is given of a polygon: its rings in pixels, simplified and cut to the picture, and its node. */
interface Drawn {
  options: { smoothFactor: number };
  _parts: Point[][];
  _path: SVGPathElement;
}

/** Leaflet's own renderer draws straight lines only; this name is what its polygons call. */
class SoftSvg extends SVG {
  _updatePoly({ options, _parts, _path }: Drawn): void {
    const reach = options.smoothFactor && 3 * kilometreAt(this._map.getZoom());
    _path.setAttribute('d', smoothPath(_parts, reach));
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
  /** Under the pins, over the basemap. */
  private readonly islets = new SVG({ padding: 0.5, pane: 'shadowPane' });
  /** What to show first; gone when shown, which needs a container with a size. */
  private first: FirstSight | undefined;

  constructor(
    private readonly container: HTMLElement,
    private readonly options: MapViewOptions,
  ) {
    const { signal } = this.ended;
    const [minZoom, maxZoom] = zoomRange[options.basemap];
    this.first = options;
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
    container.tabIndex = 0;
    this.map.on('zoomend', () => this.scaleShore());
    this.map.on('moveend', () => this.tellView());
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
        wheelZooms: (on) => (on ? this.map.scrollWheelZoom.enable() : this.map.scrollWheelZoom.disable()),
        dragPans: (on) => (on ? this.map.dragging.enable() : this.map.dragging.disable()),
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

  moveTo(sight: Sight): void {
    if (this.first) this.first = sight.bbox || sight.center ? sight : { ...this.first, ...sight };
    else this.look(sight, this.motion);
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
    const { container } = this;
    container.classList.remove(...[...container.classList].filter((name) => name.startsWith('leaflet-')));
    container.style.removeProperty('--_km');
    container.style.removeProperty('position');
    container.removeAttribute('tabindex');
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
    const ground = isLone && this.options.basemap === 'built-in' ? this.ground(at).addTo(this.map) : undefined;
    const marker = new Marker(at, {
      icon: nodeIcon(node),
      keyboard: false,
      interactive: false,
      autoPanOnFocus: false,
    }).addTo(this.map);
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

  /** Where a place is, there is land, whatever an overview knows: an islet that is seen on water only. */
  private ground(at: LatLng): Circle {
    return new Circle(at, { renderer: this.islets, className: 'islet', interactive: false, radius: 400 });
  }

  private scaleShore(): void {
    this.container.style.setProperty('--_km', String(kilometreAt(this.map.getZoom())));
  }

  private async drawBasemap(signal: AbortSignal): Promise<void> {
    try {
      const layers = await loadBasemap(signal);
      if (signal.aborted) return;
      const renderer = new SoftSvg({ padding: 0.5 });
      for (const { polygons, className, isSharp } of layers) {
        // The weight only keeps the cut at the picture's edge out of sight: the sheet sets the stroke.
        const options = { renderer, className, interactive: false, weight: 1000, smoothFactor: isSharp ? 0 : 1 };
        new Polygon(polygons, options).addTo(this.map);
      }
    } catch (error) {
      if (!signal.aborted) this.options.onBasemapError?.(error);
    }
  }
}
