// The country round the town: farms at the end of their tracks, fields in strips, and woods over the rest.
import { outlines, toPolygons } from './contours.mjs';
import { createIndex } from './index.mjs';
import { boundary } from './plan.mjs';
import { between, noise } from './random.mjs';
import {
  box,
  close,
  direction,
  distance,
  isInside,
  left,
  nearestOn,
  pairs,
  plus,
  simplify,
  snap,
  unit,
  walk,
} from './shapes.mjs';

const outline = pairs(close(boundary));
/** Metres from the municipality's outline, below zero outside. */
function depthAt(point) {
  const off = Math.min(...outline.map(([a, b]) => distance(nearestOn(a, b, point), point)));
  return isInside(boundary, point) ? off : -off;
}

/** Farms along the roads outside of town, each with a track, a house, a barn and a shed or two. */
export function placeFarms(network, site, random, { isFree, isTown }) {
  const farms = [];
  for (const road of network.roads.filter(({ class: name }) => name === 'main' || name === 'minor')) {
    let next = between(random, 150, 500);
    for (const { point, along, at } of walk([...road.points], 20)) {
      if (at < next || isTown(point) || depthAt(point) < 150) continue;
      next = at + between(random, 400, 1300);
      const side = random() < 0.5 ? 1 : -1;
      let dir = plus([0, 0], left(along), side);
      const points = [point];
      for (let length = between(random, 60, 420); length > 0; length -= 25) {
        dir = unit([0, 0], plus(dir, [noise(11, points.at(-1), 90), noise(12, points.at(-1), 90)], 0.35));
        const ahead = snap(plus(points.at(-1), dir, 25));
        const isNear = network.index.nearest(ahead, 30, ({ line }) => line !== road);
        if (!isFree(ahead, 40) || isTown(ahead) || isNear) break;
        points.push(ahead);
      }
      const yard = points.at(-1);
      if (points.length < 3 || farms.some((other) => distance(other, yard) < 380)) continue;
      points[0] = network.pointAt(network.index.nearest(point, 1, ({ line }) => line === road).segment, point);
      network.add({ class: 'service', points: simplify(points, 2.5) });
      farms.push(yard);
      const turn = plus([0, 0], left(dir), random() < 0.5 ? 1 : -1);
      const [ahead, aside] = [(by) => plus(yard, dir, by), (from, by) => plus(from, turn, by)];
      const buildings = [
        box(ahead(16), turn, between(random, 13, 18), 9.5),
        box(aside(ahead(-14), 24), dir, between(random, 26, 48), 12),
        box(aside(ahead(0), -24), dir, between(random, 12, 24), 8),
        box(aside(ahead(-32), -20), turn, 9, 7),
      ];
      for (const ring of buildings.slice(0, random() < 0.5 ? 4 : 2)) if (site.hasRoom(ring, 2)) site.build(ring);
    }
  }
  return farms;
}

/** How open the land is: above zero where it is tilled, less where there are woods. */
function openness(point, farms) {
  // Clearings follow the ground, not the compasses.
  const near = Math.min(...farms.map((farm) => distance(farm, point))) * (1 + 0.8 * noise(51, point, 300, 2));
  return 1.15 * noise(21, point, 1700, 4) + 0.5 * Math.max(0, 1 - near / 480) - 0.1;
}

/** The part of a cell that is nearer to its own middle than to another. */
const nearerTo = (ring, own, other) => {
  const [mid, away] = [plus([0, 0], plus(own, other), 0.5), unit(own, other)];
  const side = ([x, y]) => (x - mid[0]) * away[0] + (y - mid[1]) * away[1];
  return ring.flatMap((a, i) => {
    const b = ring[(i + 1) % ring.length];
    const [from, to] = [side(a), side(b)];
    const cut = from > 0 !== to > 0 ? [plus(a, [b[0] - a[0], b[1] - a[1]], from / (from - to))] : [];
    return from <= 0 ? [a, ...cut] : cut;
  });
};

/** Fields: long cells that lie as the land does, with a strip of grass between. */
export function layFields(farms, { isOpen }) {
  const [size, stretch] = [190, 1.8];
  const [along, across] = [direction(24), left(direction(24))];
  const middle = (i, j) => [i, j].map((n, k) => (n + 0.42 * noise(31 + k, [i * 97, j * 89], 60)) * size);
  const toLand = ([u, v]) => snap(plus(plus([0, 0], along, u), across, v * stretch));
  const fields = [];
  for (let i = -50; i <= 50; i++) {
    for (let j = -30; j <= 30; j++) {
      const own = middle(i, j);
      const at = toLand(own);
      if (depthAt(at) < 0 || openness(at, farms) < 0.4) continue;
      let ring = box(own, [1, 0], size * 3, size * 3);
      for (const di of [-2, -1, 0, 1, 2]) {
        for (const dj of [-2, -1, 0, 1, 2]) if (di || dj) ring = nearerTo(ring, own, middle(i + di, j + dj));
      }
      const shrunk = ring.map((corner) => toLand(plus(corner, unit(corner, own), 9)));
      const walls = pairs(close(shrunk)).flatMap(([a, b]) => walk([a, b], 25, 0).map(({ point }) => point));
      if ([at, ...walls].every((point) => isOpen(point))) fields.push(shrunk);
    }
  }
  return fields;
}

/** Woods, as polygons: not in fields, in water or where people live. */
export function growWoods(farms, fields, { clearance }) {
  const hedges = createIndex();
  for (const field of fields) hedges.addLine(close(field), field);
  const value = (point) => {
    const depth = depthAt(point);
    if (depth < -2600) return -1;
    const wild = 0.04 - openness(point, farms) + Math.min(0, depth / 2600) + 0.1 * noise(41, point, 150, 2);
    if (wild < -0.25) return wild;
    const hedge = hedges.nearest(point, 60);
    const off = hedge ? hedge.off * (isInside(hedge.segment.line, point) ? -1 : 1) - 9 : 60;
    return Math.min(wild, off / 200, clearance(point) / 200);
  };
  const scaleAt = (point) => Math.max(1, Math.min(4, distance(point, [0, 0]) / 2200));
  return toPolygons(outlines(value, [-9200, -10_200, 10_400, 10_200], 50), { tolerance: 7, scaleAt, least: 20_000 });
}
