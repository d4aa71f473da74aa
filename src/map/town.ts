import { dress } from '../theme/dress.js';
import { coverPane } from './cover-pane.js';
import type { Cover } from './ground.js';
import { readTopology } from './read-topology.js';
import { tileStyles } from './tiles.styles.js';
import { Names } from './town-names.js';
import { readTown, type Box, type Shape } from './town-shapes.js';
import { colourNames, townStyles, type Colour } from './town-style.js';
import { drawTile, tileSize } from './town-tile.js';
import { LatLngBounds, type Coords, type DoneCallback, type Map as LeafletMap } from './vendor/leaflet.js';
import { GridLayer } from './vendor/leaflet-tiles.js';

type Colours = Record<Colour, string>;

/** The town as tiles on canvas: what has been drawn stays while the map is panned, and the rest comes a tile a frame. */
class TownLayer extends GridLayer {
  private readonly waiting: (() => void)[] = [];
  private frame = 0;

  constructor(
    private readonly shapes: readonly Shape[],
    private colours: Colours,
    options: { pane: string; bounds: LatLngBounds },
  ) {
    super({ ...options, tileSize, updateWhenIdle: false, updateWhenZooming: false, keepBuffer: 1 });
  }

  override createTile(at: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    this.waiting.push(() => {
      if (!canvas.isConnected) return;
      drawTile(canvas, this.shapes, at, this.colours);
      done(undefined, canvas);
    });
    this.frame ||= requestAnimationFrame(this.drawNext);
    return canvas;
  }

  /** Draws all that is there again. */
  recolour(colours: Colours): void {
    this.colours = colours;
    for (const { el, coords } of Object.values((this as unknown as { _tiles: Record<string, Drawn> })._tiles))
      drawTile(el, this.shapes, coords, colours);
  }

  override onRemove(map: LeafletMap): this {
    cancelAnimationFrame(this.frame);
    this.waiting.length = 0;
    return super.onRemove(map);
  }

  private readonly drawNext = (): void => {
    this.waiting.shift()?.();
    this.frame = this.waiting.length ? requestAnimationFrame(this.drawNext) : 0;
  };
}

/** What Leaflet notes of a tile. */
interface Drawn {
  el: HTMLCanvasElement;
  coords: Coords;
}

/** Elements that have the colours of a town: a canvas cannot read a sheet. */
function addSwatches(box: HTMLElement): { node: HTMLElement; read: () => Colours } {
  const node = document.createElement('div');
  node.className = 'swatches';
  for (const name of colourNames) node.appendChild(document.createElement('i')).className = `swatch-${name}`;
  box.append(node);
  const colourOf = (i: number) => getComputedStyle(node.children[i] ?? node).color;
  return { node, read: () => Object.fromEntries(colourNames.map((name, i) => [name, colourOf(i)])) as Colours };
}

function boundsOf([west, north, east, south]: Box): LatLngBounds {
  const lat = (y: number) => (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
  const lng = (x: number) => (x - 0.5) * 360;
  return new LatLngBounds([lat(south), lng(west)], [lat(north), lng(east)]);
}

/** Fetches a TopoJSON of a town, and draws what it has of the layers that we know over the overview. */
export async function drawTown(map: LeafletMap, file: URL, signal: AbortSignal): Promise<Cover> {
  const { shapes, labels, box } = readTown(await readTopology(file, signal));
  if (!shapes.length && !labels.length) throw new Error(`${file.href} has none of the layers of a town`);
  const container = map.getContainer();
  dress(container, [tileStyles, townStyles]);
  const swatches = addSwatches(container);
  const bounds = boundsOf(box);
  const layer = new TownLayer(shapes, swatches.read(), { pane: coverPane(map), bounds }).addTo(map);
  swatches.node.addEventListener('transitionend', () => layer.recolour(swatches.read()));
  const names = new Names(map, labels);
  return {
    bounds,
    remove() {
      layer.remove();
      names.remove();
      swatches.node.remove();
    },
  };
}
