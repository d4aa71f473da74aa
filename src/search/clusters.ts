/** Neighbours on a grid of the view: a plain count, so that the same view always gives the same rings. */
import { isWithin } from './geo.js';
import { groupBy } from './group-by.js';
import type { Cluster, LatLng, View } from './query.js';
import { createTally } from './tally.js';

export interface Member {
  id: string;
  kind: string;
  at: LatLng;
}

/** Pixels of the world at zoom 0. */
const WORLD = 256;
const CELL = 60;
const CELL_STEP = 20;
/** More nodes than this make an old phone slow. */
const MAX_CLUSTERS = 300;
/** No map goes closer; a pixel is some centimetres there. */
const MAX_ZOOM = 22;
/** More than there are in a row at that zoom, so that column and row make one number. */
const MAX_CELLS = 2 ** 27;
/** Roomy for 300. */
const TABLE = 1024;

/** Where members are in the view's pixels. Plain numbers side by side, for there may be a hundred thousand. */
interface Spots {
  x: Float64Array;
  y: Float64Array;
}

/** Web Mercator, from the world's north-west corner. */
function toSpots(members: readonly Member[], pixels: number): Spots {
  const spots = { x: new Float64Array(members.length), y: new Float64Array(members.length) };
  for (const [i, { at }] of members.entries()) {
    const radians = (at.lat * Math.PI) / 180;
    spots.x[i] = ((at.lng + 180) / 360) * pixels;
    spots.y[i] = ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * pixels;
  }
  return spots;
}

/** Members of the view by grid cell; cells of 60 px grow until there are at most 300. No zoom, no clusters. */
export function clustersOf(members: readonly Member[], { bbox, zoom }: View): Cluster[] {
  if (zoom === undefined) return [];
  const seen = bbox ? members.filter(({ at }) => isWithin(at, bbox)) : members;
  const spots = toSpots(seen, WORLD * 2 ** Math.min(Math.floor(zoom), MAX_ZOOM));
  const cells = new Map<number, Member[]>();
  const size = cellSize(spots);
  for (const [i, member] of seen.entries()) {
    const key = cellOf(spots, i, size);
    const cell = cells.get(key);
    if (cell) cell.push(member);
    else cells.set(key, [member]);
  }
  return [...cells.values()].map(toCluster);
}

/** Column and row as one number. */
const cellOf = ({ x, y }: Spots, i: number, size: number): number =>
  Math.floor((x[i] ?? 0) / size) * MAX_CELLS + Math.floor((y[i] ?? 0) / size);

/** Those that are asked for, in the order that is asked. */
const pick = ({ x, y }: Spots, which: readonly number[]): Spots => ({
  x: Float64Array.from(which, (i) => x[i] ?? 0),
  y: Float64Array.from(which, (i) => y[i] ?? 0),
});

/**
 * The first of 60, 80, 100 … px whose cells are at most 300. Far in there are millions of sizes before it,
 * and the count may rise in between, so that sizes are only skipped where all of them are known to be too small.
 */
function cellSize(spots: Spots): number {
  if (isFew(spots, CELL)) return CELL;
  const all = Array.from(spots.x, (_, i) => i);
  let size = CELL;
  // Cells whose column and row are even lie a cell apart: in no smaller size do two of them become one.
  while (!isFew(pick(spots, all.filter(isEven(spots, size * 2))), size * 2)) size *= 2;
  // One of each cell first, so that too many are soon seen to be too many; then neighbours in a row.
  const cells = [...groupBy(all, (i) => cellOf(spots, i, size)).values()];
  const firsts = cells.flatMap(([first]) => first ?? []);
  const ordered = pick(spots, [...firsts, ...cells.flatMap(([, ...others]) => others)]);
  for (let steps = 0; ;) {
    const stretch = steps * CELL_STEP;
    if (!isFew(ordered, size, size + stretch)) {
      size += stretch + CELL_STEP;
      steps += 1 + Math.floor(steps / 8);
    } else if (!steps) return size;
    else steps = Math.floor(steps / 2);
  }
}

const isEven =
  ({ x, y }: Spots, size: number) =>
  (i: number): boolean =>
    Math.floor((x[i] ?? 0) / size) % 2 === 0 && Math.floor((y[i] ?? 0) / size) % 2 === 0;

/** Whether the spots fill at most 300 cells. Of a stretch of sizes, only those that stay in one cell throughout count. */
function isFew({ x, y }: Spots, size: number, to = size): boolean {
  // A set, as a table of numbers: this is asked thousands of times, and a Set takes most of that.
  const cells = new Float64Array(TABLE).fill(Infinity);
  let count = 0;
  let last = Infinity;
  for (let i = 0; i < x.length; i += 1) {
    const [left, top] = [x[i] ?? 0, y[i] ?? 0];
    const column = Math.floor(left / size);
    const row = Math.floor(top / size);
    const cell = column * MAX_CELLS + row;
    if (cell === last || Math.floor(left / to) !== column || Math.floor(top / to) !== row) continue;
    last = cell;
    let slot = (column * 31 + row) % TABLE;
    while (cells[slot] !== Infinity && cells[slot] !== cell) slot = (slot + 1) % TABLE;
    if (cells[slot] === cell) continue;
    if (count === MAX_CLUSTERS) return false;
    cells[slot] = cell;
    count += 1;
  }
  return true;
}

function toCluster(members: readonly Member[]): Cluster {
  const kinds = createTally();
  const ids: string[] = [];
  let [lat, lng] = [0, 0];
  for (const member of members) {
    kinds.add(member.kind, member);
    ids.push(member.id);
    lat += member.at.lat;
    lng += member.at.lng;
  }
  const count = members.length;
  return { lat: lat / count, lng: lng / count, count, kinds: kinds.toRecord(), ids };
}
