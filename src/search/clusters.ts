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

/** Where a member is in the view's pixels. */
interface Spot {
  member: Member;
  x: number;
  y: number;
}

/** Web Mercator, 0 to 1 from the world's north-west corner. */
function toWorld({ lat, lng }: LatLng): [x: number, y: number] {
  const radians = (lat * Math.PI) / 180;
  return [(lng + 180) / 360, (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2];
}

/** Members of the view by grid cell; cells of 60 px grow until there are at most 300. No zoom, no clusters. */
export function clustersOf(members: readonly Member[], { bbox, zoom }: View): Cluster[] {
  if (zoom === undefined) return [];
  const pixels = WORLD * 2 ** Math.min(Math.floor(zoom), MAX_ZOOM);
  const seen = bbox ? members.filter(({ at }) => isWithin(at, bbox)) : members;
  const spots = seen.map((member): Spot => {
    const [x, y] = toWorld(member.at);
    return { member, x: x * pixels, y: y * pixels };
  });
  return [...byCell(spots, cellSize(spots)).values()].map(toCluster);
}

const byCell = (spots: readonly Spot[], size: number): Map<string, Spot[]> =>
  groupBy(spots, ({ x, y }) => `${Math.floor(x / size)},${Math.floor(y / size)}`);

/**
 * The first of 60, 80, 100 … px whose cells are at most 300. Far in there are millions of sizes before it,
 * and the count may rise in between, so that sizes are only skipped where all of them are known to be too small.
 */
function cellSize(spots: readonly Spot[]): number {
  if (isFew(spots, CELL)) return CELL;
  let size = CELL;
  // Cells whose column and row are even lie a cell apart: in no smaller size do two of them become one.
  while (!isFew(spots.filter(isEven(size * 2)), size * 2)) size *= 2;
  // One of each cell first, so that too many are soon seen to be too many; then neighbours in a row.
  const cells = [...byCell(spots, size).values()];
  const ordered = [...cells.flatMap(([first]) => first ?? []), ...cells.flatMap(([, ...others]) => others)];
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
  (size: number) =>
  ({ x, y }: Spot): boolean =>
    Math.floor(x / size) % 2 === 0 && Math.floor(y / size) % 2 === 0;

/** Whether the spots fill at most 300 cells. Of a stretch of sizes, only those that stay in one cell throughout count. */
function isFew(spots: readonly Spot[], size: number, to = size): boolean {
  // A set, as a table of numbers: this is asked thousands of times, and a Set takes most of that.
  const cells = new Float64Array(TABLE).fill(Infinity);
  let count = 0;
  let last = Infinity;
  for (const { x, y } of spots) {
    const column = Math.floor(x / size);
    const row = Math.floor(y / size);
    const cell = column * MAX_CELLS + row;
    if (cell === last || Math.floor(x / to) !== column || Math.floor(y / to) !== row) continue;
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

function toCluster(spots: Spot[]): Cluster {
  const kinds = createTally();
  const members = spots.map(({ member }) => member);
  for (const member of members) kinds.add(member.kind, member);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    lat: mean(members.map(({ at }) => at.lat)),
    lng: mean(members.map(({ at }) => at.lng)),
    count: members.length,
    kinds: kinds.toRecord(),
    ids: members.map(({ id }) => id),
  };
}
