import { placeNames, scriptOf } from './name-places.js';
import type { Label } from './town-shapes.js';
import { scripts } from './town-style.js';
import type { LatLng, Map as LeafletMap, Point, ZoomAnimEvent } from './vendor/leaflet.js';

/** Where a map that is gliding will have its origin; Leaflet's own markers ask the same. */
interface Gliding {
  _getNewPixelOrigin(center: LatLng, zoom: number): Point;
}

/**
 * The names of a town: text over the tiles, for the eye only. What can be chosen are the pins and the list.
 * Which are written depends on the zoom alone, so that none comes or goes while the map is panned.
 */
export class Names {
  private readonly pane: HTMLElement;
  private readonly nodes = new Map<Label, HTMLElement>();
  private placed: { zoom: number; labels: Label[] } = { zoom: -1, labels: [] };
  private readonly events = {
    moveend: () => this.write(),
    zoomanim: ({ center, zoom }: ZoomAnimEvent) =>
      this.stand((this.map as unknown as Gliding)._getNewPixelOrigin(center, zoom), zoom),
  };

  constructor(
    private readonly map: LeafletMap,
    private readonly labels: readonly Label[],
  ) {
    this.pane = map.createPane('names');
    this.pane.style.zIndex = '460';
    this.pane.ariaHidden = 'true';
    map.on(this.events);
    map.whenReady(() => this.write());
  }

  remove(): void {
    this.map.off(this.events);
    this.pane.remove();
  }

  private write(): void {
    const { map } = this;
    const zoom = map.getZoom();
    if (zoom !== this.placed.zoom) this.placed = { zoom, labels: placeNames(this.labels, zoom, this.measure()) };
    const { min = { x: 0, y: 0 }, max = { x: 0, y: 0 } } = map.getPixelBounds();
    const scale = 256 * 2 ** zoom;
    const margin = map.getSize();
    const seen = new Set(
      this.placed.labels.filter(({ x, y }) => {
        const [right, down] = [x * scale, y * scale];
        const isLevel = down > min.y - margin.y && down < max.y + margin.y;
        return isLevel && right > min.x - margin.x && right < max.x + margin.x;
      }),
    );
    for (const [label, node] of this.nodes) {
      if (seen.has(label)) continue;
      node.remove();
      this.nodes.delete(label);
    }
    for (const label of seen) if (!this.nodes.has(label)) this.nodes.set(label, this.pane.appendChild(nameNode(label)));
    this.stand(map.getPixelOrigin(), zoom);
  }

  private stand(origin: Point, zoom: number): void {
    const scale = 256 * 2 ** zoom;
    for (const [{ x, y }, node] of this.nodes)
      node.style.transform = `translate3d(${Math.round(x * scale - origin.x)}px, ${Math.round(y * scale - origin.y)}px, 0)`;
  }

  private measure(): (label: Label) => number {
    const pen = document.createElement('canvas').getContext('2d');
    const { fontFamily } = getComputedStyle(this.pane);
    return (label) => {
      if (!pen) return 0;
      const { size, weight, isItalic } = scriptOf(label);
      pen.font = `${isItalic ? 'italic ' : ''}${weight} ${size}px ${fontFamily}`;
      return pen.measureText(label.name).width;
    };
  }
}

function nameNode({ name, kind, lang, angle }: Label): HTMLElement {
  const node = document.createElement('div');
  node.className = `town-name leaflet-zoom-animated ${Object.hasOwn(scripts, kind) ? kind : ''}`;
  const text = node.appendChild(document.createElement('span'));
  text.textContent = name;
  text.dir = 'auto';
  if (lang) text.lang = lang;
  // No name stands on its head.
  const upright = ((((angle + 90) % 180) + 180) % 180) - 90;
  if (upright) text.style.rotate = `${upright}deg`;
  return node;
}
