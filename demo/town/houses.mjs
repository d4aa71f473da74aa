// Houses along streets: each looks at its street, and none stands on a road, in water or in another.
import { flats, terraces } from './districts.mjs';
import { between } from './random.mjs';
import { areaOf, box, close, distance, left, pairs, plus, snap, unit, walk } from './shapes.mjs';

/** Metres from the middle of a road to the nearest wall. */
const verge = { main: 13, minor: 11, street: 8.5, service: 7, foot: 4, rail: 16, water: 16 };
const isNear = (places, point) => places.some(({ at, radius }) => distance(at, point) < radius);

/** Length along the street, depth, distance from the street to the front, gap to the next, share left out. */
const kinds = {
  villa: (r) => ({
    length: between(r, 13, 20),
    depth: between(r, 10, 13.5),
    front: between(r, 13, 24),
    gap: between(r, 22, 42),
    empty: 0.12,
  }),
  terrace: (r) => ({
    length: between(r, 44, 80),
    depth: 9.5,
    front: between(r, 12, 15),
    gap: between(r, 10, 20),
    empty: 0.05,
  }),
  flats: (r) => ({
    length: between(r, 44, 76),
    depth: 13,
    front: between(r, 15, 24),
    gap: between(r, 22, 38),
    empty: 0.05,
  }),
  town: (r) => ({
    length: between(r, 24, 54),
    depth: between(r, 11, 14),
    front: between(r, 9.5, 12),
    gap: between(r, 4, 12),
    empty: 0.05,
  }),
  hall: (r) => ({
    length: between(r, 34, 96),
    depth: between(r, 24, 56),
    front: between(r, 20, 32),
    gap: between(r, 16, 42),
    empty: 0.14,
  }),
  cottage: (r) => ({
    length: between(r, 11, 16),
    depth: between(r, 8, 11),
    front: between(r, 13, 26),
    gap: between(r, 18, 48),
    empty: 0.22,
  }),
};

function kindAt({ kind }, point, random) {
  if (kind === 'industry') return kinds.hall;
  if (kind === 'centre') return kinds.town;
  if (kind === 'village') return kinds.cottage;
  if (isNear(flats, point)) return kinds.flats;
  if (isNear(terraces, point)) return kinds.terrace;
  if (kind === 'mixed' && random() < 0.35) return kinds.terrace;
  return Math.abs(point[0]) + Math.abs(point[1]) < 560 ? kinds.town : kinds.villa;
}

/** Shapes that stand already, for what comes after them. */
export function createSite(index, isFree) {
  const cells = new Map();
  const buildings = [];
  const cellOf = ([x, y]) => [Math.floor(x / 110), Math.floor(y / 110)];
  const middle = (ring) =>
    plus(
      [0, 0],
      ring.reduce((sum, point) => plus(sum, point)),
      1 / ring.length,
    );
  const around = (point) => {
    const [x, y] = cellOf(point);
    return [-1, 0, 1].flatMap((i) => [-1, 0, 1].flatMap((j) => cells.get(`${x + i} ${y + j}`) ?? []));
  };

  /** Two boxes, apart by `margin` metres along a side of the first or the second. */
  const areApart = (one, two, margin) =>
    [one, two].some((ring) =>
      pairs(close(ring)).some(([a, b]) => {
        const [nx, ny] = left(unit(a, b));
        const [p, q] = [one, two].map((shape) => shape.map(([x, y]) => x * nx + y * ny));
        return Math.min(...p) > Math.max(...q) + margin || Math.min(...q) > Math.max(...p) + margin;
      }),
    );
  const walls = (ring) => pairs(close(ring)).flatMap(([a, b]) => walk([a, b], 6, 0).map(({ point }) => point));

  function hasRoom(ring, margin) {
    const isClear = walls(ring).every(
      (point) =>
        isFree(point) && !index.nearest(point, 17, ({ a, b, line }) => distanceTo(a, b, point) < verge[line.class]),
    );
    return isClear && around(middle(ring)).every((other) => areApart(ring, other, margin));
  }

  function build(ring) {
    const snapped = ring.map(snap);
    buildings.push(snapped);
    const [x, y] = cellOf(middle(snapped));
    cells.set(`${x} ${y}`, [...(cells.get(`${x} ${y}`) ?? []), snapped]);
  }
  return { buildings, hasRoom, build };
}

function distanceTo(a, b, p) {
  const along = unit(a, b);
  const t = Math.max(0, Math.min(distance(a, b), (p[0] - a[0]) * along[0] + (p[1] - a[1]) * along[1]));
  return distance(plus(a, along, t), p);
}

/** A box, or now and then a corner house or one with a wing behind. */
function footprint(point, along, across, { length, depth, front }, random) {
  const centre = plus(point, across, front + depth / 2);
  const ring = box(centre, along, length, depth);
  const isPlain = length < 24 || random() < 0.8 || depth < 10;
  if (isPlain) return { ring, whole: ring };
  const wing = depth * between(random, 0.5, 0.8);
  const end = random() < 0.5 ? 1 : -1;
  const corner = (l, d) => plus(plus(centre, along, (end * l * length) / 2), across, d);
  const inner = 1 - (2 * Math.min(depth, length * 0.45)) / length;
  const shape = [
    corner(-1, -depth / 2),
    corner(1, -depth / 2),
    corner(1, depth / 2 + wing),
    corner(inner, depth / 2 + wing),
    corner(inner, depth / 2),
    corner(-1, depth / 2),
  ];
  const whole = box(plus(centre, across, wing / 2), along, length, depth + wing);
  return { ring: areaOf(shape) > 0 ? shape : shape.toReversed(), whole };
}

/** Builds along both sides of a road, where it runs through a district. */
export function buildAlong(site, road, districtOf, random) {
  for (const side of [1, -1]) {
    let next = between(random, 8, 22);
    for (const { point, along, at } of walk(road.points, 4, 2)) {
      if (at < next) continue;
      const district = districtOf(point);
      if (!district) continue;
      const house = kindAt(district, point, random)(random);
      const across = plus([0, 0], left(along), side);
      const front = house.front + (road.class === 'main' ? 5 : 0);
      const middle = plus(point, along, house.length / 2);
      const { ring, whole } = footprint(middle, along, across, { ...house, front }, random);
      if (!site.hasRoom(whole, 4)) {
        next = at + 4;
        continue;
      }
      if (random() > house.empty) site.build(ring);
      next = at + house.length + house.gap;
    }
  }
}
