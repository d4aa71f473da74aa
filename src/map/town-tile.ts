import type { Box, Shape } from './town-shapes.js';
import { widthAt, type Colour } from './town-style.js';

/** Pixels of a tile's side. */
export const tileSize = 512;

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

function trace(pen: CanvasRenderingContext2D, { paths }: Shape, { scale, x, y }: Tile): void {
  for (const path of paths) {
    for (let i = 0; i + 1 < path.length; i += 2) {
      const [right, down] = [(path[i] ?? 0) * scale - x, (path[i + 1] ?? 0) * scale - y];
      if (i) pen.lineTo(right, down);
      else pen.moveTo(right, down);
    }
  }
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
  const [near, far] = [-16, tileSize + 16];
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
