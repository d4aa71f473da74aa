// Streets that grow between the roads drawn by hand: across their road, with the bend of the ground, till they meet.
import { districts } from './districts.mjs';
import { between, noise } from './random.mjs';
import {
  curve,
  direction,
  distance,
  isInside,
  left,
  lengthOf,
  pairs,
  plus,
  simplify,
  snap,
  unit,
  walk,
} from './shapes.mjs';

const step = 9;
const radians = Math.PI / 180;

/** The first that holds a point is its district. */
const smooth = districts.map((district) => ({ ...district, ring: curve(district.ring, 40, true) }));
export const districtAt = (point) => smooth.find(({ ring }) => isInside(ring, point));

/** The direction of streets at a point, one of four: that of the nearest road and the district's own, mixed. */
function aim(network, district, point, dir) {
  const own = (district.angle + district.twist * 60 * noise(7, point, 420, 2)) * radians * 4;
  let [x, y] = [Math.cos(own), Math.sin(own)];
  const road = network.index.nearest(point, 170, ({ line }) => line.class === 'main' || line.class === 'minor');
  if (road) {
    const [dx, dy] = unit(road.segment.a, road.segment.b);
    const [weight, angle] = [2.2 * (1 - road.off / 170), Math.atan2(dy, dx) * 4];
    x += weight * Math.cos(angle);
    y += weight * Math.sin(angle);
  }
  const angle = Math.atan2(y, x) / 4;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const ways = [
    [cos, sin],
    [-sin, cos],
    [-cos, -sin],
    [sin, -cos],
  ];
  const way = ways.toSorted((a, b) => b[0] * dir[0] + b[1] * dir[1] - (a[0] * dir[0] + a[1] * dir[1]))[0];
  // A street bends, it does not turn at once.
  return unit([0, 0], plus(plus([0, 0], dir, 0.55), way, 0.45));
}

/**
 * Grows streets in all districts.
 * @param {(point: number[], margin: number) => boolean} isFree no water, railway, park or other ground there
 */
export function growStreets(network, random, isFree) {
  const queue = network.roads
    .filter(({ class: name }) => name !== 'service')
    .map((road) => ({ road, isCollector: true }));
  while (queue.length > 0) {
    const { road, isCollector } = queue.shift();
    for (const side of random() < 0.5 ? [1, -1] : [-1, 1]) {
      let next = between(random, 30, 70);
      for (const { point, along, at } of walk([...road.points], 10, 20)) {
        const district = districtAt(point);
        if (at < next || !district) continue;
        const gap = isCollector ? district.across : district.along;
        const street = trace(
          network,
          { start: point, dir: plus([0, 0], left(along), side), road, district },
          random,
          isFree,
        );
        // Where a dead end was not wanted, none is tried again at once.
        next = at + (street === undefined ? 12 : gap * between(random, 0.85, 1.3) * (street ? 1 : 0.2));
        if (street) queue.push({ road: street, isCollector: false });
      }
    }
  }
}

/** A new street, which is in the network then; null for a dead end too many, undefined where there is no room. */
function trace(network, { start, dir: first, road, district }, random, isFree) {
  const { index } = network;
  const { across, along } = district;
  const probe = plus(start, first, across * 0.5);
  const others = ({ line }) => line !== road;
  if (!isFree(plus(start, first, 20), 12) || index.nearest(probe, across * 0.42, others)) return undefined;
  if (index.nearest(start, across * 0.3, ({ line }) => line.points[0] === start)) return undefined;

  const points = [start];
  let [dir, meets] = [first, undefined];
  const longest = along * between(random, 0.8, district.kind === 'centre' ? 5 : 2.4);
  for (let length = 0; length < longest; length += step) {
    const here = points.at(-1);
    if (length > 15) dir = aim(network, district, here, dir);
    const ahead = plus(here, dir, step);
    meets = length > step && index.firstCrossing(here, plus(here, dir, step * 1.6));
    if (meets) break;
    if (!isFree(ahead, 14) || !isInside(district.ring, ahead)) break;
    if (length > 30 && runsBeside(index, here, ahead, dir, across, road)) break;
    points.push(snap(ahead));
  }
  meets ||= reach(index, points.at(-1), dir, isFree);
  const length = lengthOf(points);
  if (meets && (length < 38 || meets.segment.line === road)) {
    if (length < 130) return undefined;
  }
  if (!meets && (length < 50 || random() > district.ends)) return null;
  if (meets) {
    const [a, b] = [unit(meets.segment.a, meets.segment.b), dir];
    if (Math.abs(a[0] * b[0] + a[1] * b[1]) > 0.86) return undefined;
    while (points.length > 2 && distance(points.at(-1), meets.point) < 14) points.pop();
    points.push(network.pointAt(meets.segment, meets.point));
  }
  points[0] = network.pointAt(index.nearest(start, 1, ({ line }) => line === road).segment, start);
  const kept = simplify(points, 2.4);
  const street = { class: 'street', points: kept, district };
  network.add(street);
  return street;
}

/** Whether a street has come beside another, with no way across. */
function runsBeside(index, here, ahead, dir, across, road) {
  const beside = index.nearest(ahead, across * 0.62, ({ line }) => line !== road);
  if (!beside) return false;
  const [x, y] = unit(beside.segment.a, beside.segment.b);
  if (Math.abs(x * dir[0] + y * dir[1]) < 0.75) return false;
  return !index.firstCrossing(here, plus(here, dir, across * 0.9));
}

/** A road a little farther on, to end at. */
function reach(index, from, dir, isFree) {
  const tries = [0, 20, -20, 40, -40].map((turn) => {
    const [cos, sin] = direction(turn);
    const way = [dir[0] * cos - dir[1] * sin, dir[0] * sin + dir[1] * cos];
    const met = index.firstCrossing(plus(from, way, 2), plus(from, way, 62));
    const isOpen =
      met &&
      pairs([from, met.point]).every(([a, b]) =>
        [0.3, 0.6, 0.9].every((t) => isFree(plus(a, [b[0] - a[0], b[1] - a[1]], t), 8)),
      );
    return isOpen ? met : undefined;
  });
  return tries.filter(Boolean).toSorted((a, b) => a.off - b.off)[0];
}
