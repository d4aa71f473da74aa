/** Neighbours on a grid of the view: a plain count, so that the same view always gives the same rings. */
import { isWithin } from './geo.js';
import type { Cluster, LatLng, View } from './query.js';

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

/** Web Mercator, 0 to 1 from the world's north-west corner. */
function toWorld({ lat, lng }: LatLng): [x: number, y: number] {
  const radians = (lat * Math.PI) / 180;
  return [(lng + 180) / 360, (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2];
}

/** Members of the view by grid cell; cells of 60 px grow until there are at most 300. No zoom, no clusters. */
export function clustersOf(members: readonly Member[], view: View): Cluster[] {
  const { bbox, zoom } = view;
  if (zoom === undefined) return [];
  const pixels = WORLD * 2 ** Math.floor(zoom);
  const seen = bbox ? members.filter(({ at }) => isWithin(at, bbox)) : members;
  const spots = seen.map((member): Spot => {
    const [x, y] = toWorld(member.at);
    return { member, x: x * pixels, y: y * pixels };
  });
  for (let cell = CELL; ; cell += CELL_STEP) {
    const cells = cellsOf(spots, cell);
    if (cells) return [...cells.values()].map(toCluster);
  }
}

/** Where a member is in the view's pixels. */
interface Spot {
  member: Member;
  x: number;
  y: number;
}

/** Members by cell; undefined as soon as the cells are too many, for a close zoom tries many sizes. */
function cellsOf(spots: readonly Spot[], size: number): Map<string, Member[]> | undefined {
  const cells = new Map<string, Member[]>();
  for (const { member, x, y } of spots) {
    const key = `${Math.floor(x / size)},${Math.floor(y / size)}`;
    const cell = cells.get(key);
    if (cell) cell.push(member);
    else if (cells.size === MAX_CLUSTERS) return undefined;
    else cells.set(key, [member]);
  }
  return cells;
}

function toCluster(members: Member[]): Cluster {
  const kinds: Record<string, number> = {};
  for (const { kind } of members) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    lat: mean(members.map(({ at }) => at.lat)),
    lng: mean(members.map(({ at }) => at.lng)),
    count: members.length,
    kinds,
    ids: members.map(({ id }) => id),
  };
}
