import type { Bbox, Cluster, LatLng } from '../search/query.js';
import { home, kilometreAt } from './basemap.js';
import { zoomRange, type Basemap } from './basemap-setting.js';
import { prepareBox, scaleBox } from './box.js';
import { listenToGestures } from './gestures.js';
import { Ground, type GroundFault } from './ground.js';
import type { Pin } from './marker.js';
import { Markers, type Standing } from './markers.js';
import { aim, closest, isFinitePlace, room, type FirstSight, type Sight } from './sight.js';
import { spread } from './spread.js';
import { TravelLimit } from './travel-limit.js';
import { Draggable, Icon, Map as LeafletMap, Marker, type IconOptions } from './vendor/leaflet.js';

export { mapStyles } from './map.styles.js';
export type { Pin } from './marker.js';
export type { Sight } from './sight.js';

/** The first view is the sight, else the bounds, else Sweden and Denmark. */
export interface MapViewOptions extends Sight {
  /** Of the places to show; fitted with room for their pins. */
  bounds?: Bbox | null;
  basemap: Basemap;
  /** The first view, and every settled move. */
  onView(view: { bbox: Bbox; zoom: number }): void;
  /** A pin was clicked, or chosen by Enter or Space. */
  onSelect(id: string): void;
  /** A ring was. */
  onRing(cluster: Cluster): void;
  /** A wheel or a finger over a map that is not in use has scrolled the page. */
  onIgnored?(): void;
  /** A cover of the ground is drawn; or a part could not be fetched, and what is under it stays. */
  onGround?(fault?: GroundFault): void;
}

/** A Leaflet icon that is a node of ours: Leaflet's own takes HTML text. */
const nodeIcon = (node: HTMLElement): Icon =>
  Object.assign(new Icon({} as IconOptions), { createIcon: () => node, createShadow: () => null });

// A thumb that taps a pin slips a little; only this copy of Leaflet is set.
Draggable.mergeOptions({ clickTolerance: 8 });

/** A map with pins in a container of ours. Nothing of Leaflet is seen outside of this file. */
export class LeafletView {
  /** Pixels at each side of the map that buttons or a sheet cover, kept free of what is fitted or revealed. */
  inset = { top: 0, right: 0, bottom: 0, left: 0 };
  private readonly map: LeafletMap;
  readonly markers: Markers;
  private readonly ended = new AbortController();
  private readonly calm = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly sizes: ResizeObserver;
  private readonly ground: Ground;
  readonly travel: TravelLimit;
  private readonly restoreBox: () => void;
  /** What to show first; gone when shown, which needs a container with a size. */
  private first: FirstSight | undefined;

  constructor(
    private readonly container: HTMLElement,
    private readonly options: MapViewOptions,
  ) {
    const { signal } = this.ended;
    const [minZoom, maxZoom] = zoomRange(options.basemap);
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
      fadeAnimation: false,
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
        placesOf: (clusters) => this.placesOf(clusters),
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
        onIgnored: () => options.onIgnored?.(),
      },
      signal,
    );
    this.calm.addEventListener('change', () => this.applyMotion(), { signal });
    this.applyMotion();
    (this.sizes = new ResizeObserver(() => this.onSize())).observe(container);
    this.ground = new Ground(this.map, container, (fault) => options.onGround?.(fault));
    void this.ground.draw(options.basemap);
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
    if (!this.first && isFinitePlace(at))
      this.map.panInside(at, { ...room(this.map.getSize(), this.inset), ...this.motion });
  }

  /** Steps in (+) or out (−). */
  zoomBy(step: number): void {
    if (this.canZoom(step)) this.map.setZoom(this.map.getZoom() + step, this.motion);
  }

  /** Moves by parts of the map's size, to the east and to the south. */
  pan(east: number, south: number): void {
    const { x, y } = this.map.getSize();
    this.map.panBy([x * east, y * south], this.motion);
  }

  /** Whether there is a step left that way. */
  canZoom(step: number): boolean {
    const zoom = this.first ? NaN : this.map.getZoom() + step;
    return zoom >= this.map.getMinZoom() && zoom <= this.map.getMaxZoom();
  }

  /** The place under a press; undefined before there is a view. */
  placeAt(event: MouseEvent): LatLng | undefined {
    return this.first ? undefined : this.map.mouseEventToLatLng(event);
  }

  /** Draws another ground; the view stays, as far as its limits of zoom allow. */
  setBasemap(basemap: Basemap): void {
    [this.map.options.minZoom, this.map.options.maxZoom] = zoomRange(basemap);
    if (!this.first && this.map.getZoom() > this.map.getMaxZoom()) this.map.setZoom(this.map.getMaxZoom());
    void this.ground.draw(basemap);
  }

  /** Whether what is seen is the overview alone, without streets. */
  isOverview = (): boolean => !this.first && this.ground.isOverview();

  /** Ends everything: no listener, observer, timer, request, node or class is left. */
  remove(): void {
    this.ended.abort();
    this.sizes.disconnect();
    this.ground.remove();
    this.map.remove();
    this.restoreBox();
  }

  private get motion(): { animate?: boolean } {
    return this.calm.matches ? { animate: false } : {};
  }

  /** Leaflet reads these at each move, so a change of the setting is followed at once. */
  private applyMotion(): void {
    const still = this.calm.matches;
    const animation = { inertia: !still, zoomAnimation: !still, zoomAnimationThreshold: still ? -1 : 4 };
    Object.assign(this.map.options, animation);
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
    const { lat: south, lng: west } = this.map.getBounds().getSouthWest();
    const { lat: north, lng: east } = this.map.getBounds().getNorthEast();
    this.options.onView({ bbox: [west, south, east, north], zoom: this.map.getZoom() });
  }

  /** A pin on its place, a ring at the middle of its own, or beside it where that is taken. */
  private placesOf(clusters: readonly Cluster[]): readonly LatLng[] {
    if (this.first) return clusters;
    const spots = clusters.map((cluster) => {
      const { x, y } = this.map.project(cluster);
      return { x, y, count: cluster.count };
    });
    const moves = spread(spots);
    return clusters.map((cluster, i) => {
      const [spot, move] = [spots[i], moves[i]];
      if (!spot || !move || (!move.x && !move.y)) return cluster;
      return this.map.unproject([spot.x + move.x, spot.y + move.y]);
    });
  }

  private stand(node: HTMLElement, at: LatLng, isLone: boolean): Standing {
    const look = { icon: nodeIcon(node), keyboard: false, interactive: false, autoPanOnFocus: false };
    const marker = new Marker(at, look).addTo(this.map);
    const islet = isLone ? this.ground.islet(at) : undefined;
    return {
      moveTo: (to) => {
        marker.setLatLng(to);
        islet?.setLatLng(to);
      },
      raise: (on) => void marker.setZIndexOffset(on ? 10_000 : 0),
      remove: () => {
        marker.remove();
        islet?.remove();
      },
    };
  }
}
