import type { Box, Shape } from './town-shapes.js';
import { widthAt, type Colour } from './town-style.js';

/** Pixels of a tile's side. */
export const tileSize = 256;

/** A canvas is no finer than this, for the sake of memory. */
const mostPixels = 2;

/** Pixels of a rim at each side of a road; a thin road has a thin one. */
const rimOf = (width: number): number => Math.min(1, width * 0.28);

/** What one tile shows: pixels of the world, and where the tile begins in them. */
interface Tile {
  zoom: number;
  scale: number;
  x: number;
  y: number;
}

const isIn = ([w, n, e, s]: Box, [west, north, east, south]: Box): boolean =>
  w < east && e > west && n < south && s > north;

/** Pixels round a tile within which lines still reach into it. */
const reach = 16;

/** The sides of a tile that a point lies beyond, as bits. */
const beyond = (x: number, y: number): number =>
  (x < -reach ? 1 : 0) | (x > tileSize + reach ? 2 : 0) | (y < -reach ? 4 : 0) | (y > tileSize + reach ? 8 : 0);

/**
 * Goes along a path. Of points in a row that are beyond one side, only the ends are taken: a lake of thousands costs
 * a tile what it shows of it. Not for dashes, which count from the beginning.
 */
function traceOne(pen: CanvasRenderingContext2D, path: readonly number[], tile: Tile, isDashed: boolean): void {
  let side = 0;
  let skipped: { x: number; y: number } | undefined;
  for (let i = 0; i + 1 < path.length; i += 2) {
    const x = (path[i] ?? 0) * tile.scale - tile.x;
    const y = (path[i + 1] ?? 0) * tile.scale - tile.y;
    const own = isDashed ? 0 : beyond(x, y);
    if (i === 0) pen.moveTo(x, y);
    else if (side & own) {
      side &= own;
      skipped = { x, y };
      continue;
    } else {
      if (skipped) pen.lineTo(skipped.x, skipped.y);
      skipped = undefined;
      pen.lineTo(x, y);
    }
    side = own;
  }
  if (skipped) pen.lineTo(skipped.x, skipped.y);
}

function trace(pen: CanvasRenderingContext2D, { paths, paint }: Shape, tile: Tile): void {
  for (const path of paths) traceOne(pen, path, tile, paint.dash !== undefined);
}

function fill(pen: CanvasRenderingContext2D, shape: Shape, tile: Tile): void {
  pen.beginPath();
  trace(pen, shape, tile);
  // Holes are what is inside twice, whichever way a ring runs.
  pen.fill('evenodd');
  // Neighbours of one colour meet without a seam.
  if (shape.paint.colour !== 'building') pen.stroke();
}

/** Lines of one paint in one go, so that where they meet they are one. */
function line(pen: CanvasRenderingContext2D, shapes: readonly Shape[], tile: Tile): void {
  pen.beginPath();
  for (const shape of shapes) trace(pen, shape, tile);
  pen.stroke();
}

/** Shapes in a row with the same paint. */
function byPaint(shapes: readonly Shape[]): Shape[][] {
  const groups: Shape[][] = [];
  for (const shape of shapes) {
    const last = groups.at(-1);
    if (last?.[0]?.paint === shape.paint) last.push(shape);
    else groups.push([shape]);
  }
  return groups;
}

/**
 * Draws one tile of a town.
 * @param shapes in drawing order
 * @param at column, row and zoom of the tile
 */
export function drawTile(
  canvas: HTMLCanvasElement,
  shapes: readonly Shape[],
  at: { x: number; y: number; z: number },
  colours: Record<Colour, string>,
): void {
  const pixels = Math.min(mostPixels, devicePixelRatio);
  canvas.width = canvas.height = tileSize * pixels;
  canvas.style.inlineSize = canvas.style.blockSize = `${tileSize}px`;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const tile: Tile = { zoom: at.z, scale: 256 * 2 ** at.z, x: at.x * tileSize, y: at.y * tileSize };
  const [near, far] = [-reach, tileSize + reach];
  const box = [tile.x + near, tile.y + near, tile.x + far, tile.y + far].map((side) => side / tile.scale) as Box;
  const groups = byPaint(shapes.filter(({ paint, box: own }) => at.z >= paint.from && isIn(own, box)));

  pen.scale(pixels, pixels);
  pen.lineJoin = 'round';
  const rims = groups.filter(([shape]) => shape?.paint.casing && !shape.isFilled);
  const drawRims = () => {
    pen.strokeStyle = colours.casing;
    pen.setLineDash([]);
    pen.lineCap = 'butt';
    for (const group of rims.splice(0)) {
      const [first] = group;
      if (!first) continue;
      const width = widthAt(first.paint, at.z);
      pen.lineWidth = width + 2 * rimOf(width);
      line(pen, group, tile);
    }
  };
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const { paint, isFilled } = first;
    // All rims are under all roads: a crossing is open.
    if (paint.casing && !isFilled) drawRims();
    pen.fillStyle = pen.strokeStyle = colours[paint.colour];
    pen.lineWidth = isFilled ? 0.7 : widthAt(paint, at.z);
    pen.setLineDash(isFilled ? [] : (paint.dash ?? []).map((length) => length * widthAt(paint, at.z)));
    pen.lineCap = paint.dash ? 'butt' : 'round';
    if (isFilled) for (const shape of group) fill(pen, shape, tile);
    else line(pen, group, tile);
  }
}
