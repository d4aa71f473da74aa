// Lindsjön with its islets, tarns, the river and the brooks.
import * as plan from './plan.mjs';
import { noise } from './random.mjs';
import { areaOf, curve, direction, distance, plus, simplify, simplifyRing, snap } from './shapes.mjs';

/** Moves a point as the land would: far bends, bays and stones. `size` of the farthest, in metres. */
export function wander(seed, point, size) {
  const [far, near, nearest] = [size * 9, size * 3, size].map((wave, i) =>
    [0, 40].map((more) => noise(seed + more + i * 7, point, wave)),
  );
  return snap(plus(plus(plus(point, far, size), near, size * 0.42), nearest, size * 0.16));
}

const pond = ({ at, radius }, seed) => {
  const ring = Array.from({ length: 40 }, (_, i) => plus(at, direction(i * 9), radius));
  const stretched = ring.map(([x, y]) => [x + (y - at[1]) * 0.35, at[1] + (y - at[1]) * 0.75]);
  return simplifyRing(
    stretched.map((point) => wander(seed, point, radius / 2.4)),
    Math.max(1, radius / 60),
  );
};

/** Far out of town no one looks close. */
export const farther = (point) => Math.max(1, Math.min(4, distance(point, [0, 0]) / 1500));

const upright = (ring) => (areaOf(ring) > 0 ? ring.toReversed() : ring);
const stream = (points, seed, size) =>
  simplify(
    curve(points, 30).map((point) => wander(seed, point, size)),
    2,
    undefined,
    farther,
  );

const shore = upright(
  simplifyRing(
    curve(plan.lake, 20, true).map((point) => {
      const [x, y] = wander(3, point, 62);
      // The town's sample places stand west of the shore.
      return snap([x < 1770 ? 1770 - (1770 - x) * 0.3 : x, y]);
    }),
    2.5,
  ),
);
const islets = plan.islets.map((islet, i) => pond(islet, 30 + i));
const tarns = plan.tarns.map((tarn, i) => pond(tarn, 50 + i));
const pools = plan.pools.map((pool, i) => pond(pool, 70 + i));
const rivers = plan.rivers.map((line, i) => stream(line, 80 + i, 34));
const brooks = plan.brooks.map((line, i) => stream(line, 90 + i, 22));

export const water = { shore, islets, tarns, pools, rivers, brooks };
