// Outlines of where a value over the plane is above zero (marching squares).
import { areaOf, isInside, simplifyRing, snap } from './shapes.mjs';

/**
 * @param {(point: number[]) => number} valueAt
 * @param {number[]} bounds west, south, east, north in metres
 * @param {number} size of a square in metres
 * @returns {number[][][]} rings, without their last point
 */
export function outlines(valueAt, [west, south, east, north], size) {
  const [columns, rows] = [Math.ceil((east - west) / size) + 1, Math.ceil((north - south) / size) + 1];
  // Beyond the edge all is below zero, so that every ring closes.
  const values = Array.from({ length: rows }, (_, j) =>
    Array.from({ length: columns }, (_, i) =>
      i === 0 || j === 0 || i === columns - 1 || j === rows - 1
        ? -1
        : valueAt([west + i * size, south + j * size]) || -1e-9,
    ),
  );
  const next = new Map();
  const between = (i, j, k, l) => {
    const [a, b] = [values[j][i], values[l][k]];
    const t = a / (a - b);
    return snap([west + (i + (k - i) * t) * size, south + (j + (l - j) * t) * size]);
  };
  // An edge of the grid is one key; lines have the high ground at their left.
  const edge = (i, j, isUpright) => (j * columns + i) * 2 + (isUpright ? 1 : 0);
  const points = new Map();
  for (let j = 0; j < rows - 1; j++) {
    for (let i = 0; i < columns - 1; i++) {
      const [a, b, c, d] = [values[j][i], values[j][i + 1], values[j + 1][i + 1], values[j + 1][i]].map((v) => v > 0);
      const sides = [
        [a, b, edge(i, j, false), [i, j, i + 1, j]],
        [b, c, edge(i + 1, j, true), [i + 1, j, i + 1, j + 1]],
        [c, d, edge(i, j + 1, false), [i, j + 1, i + 1, j + 1]],
        [d, a, edge(i, j, true), [i, j, i, j + 1]],
      ];
      const leaving = sides.filter(([from, to]) => from && !to);
      const entering = sides.filter(([from, to]) => !from && to);
      for (const [, , key, ends] of [...leaving, ...entering]) if (!points.has(key)) points.set(key, between(...ends));
      // Of two lines through one square each takes the next way out, which keeps high corners apart.
      for (const side of leaving) {
        const at = sides.indexOf(side);
        const to = [1, 2, 3].map((k) => sides[(at + k) % 4]).find((other) => entering.includes(other));
        next.set(side[2], to[2]);
      }
    }
  }
  const rings = [];
  while (next.size > 0) {
    const ring = [];
    for (let [key] = next.keys(); next.has(key);) {
      ring.push(points.get(key));
      const to = next.get(key);
      next.delete(key);
      key = to;
    }
    rings.push(ring);
  }
  return rings;
}

/** Corners cut once (Chaikin). */
export const soften = (ring) =>
  ring.flatMap(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length];
    return [
      [ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25],
      [ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75],
    ];
  });

/** Rings as polygons: each outer ring with its holes; specks under `least` square metres are left out. */
export function toPolygons(rings, { tolerance, scaleAt, least }) {
  const shaped = rings
    .filter((ring) => Math.abs(areaOf(ring)) >= least)
    .map((ring) => simplifyRing(soften(ring).map(snap), tolerance, scaleAt))
    .filter((ring) => ring.length > 3);
  const sign = (ring) => Math.sign(areaOf(ring));
  const largest = shaped.toSorted((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)));
  if (largest.length === 0) return [];
  const outer = largest.filter((ring) => sign(ring) === sign(largest[0])).map((ring) => [ring]);
  for (const hole of largest.filter((ring) => sign(ring) !== sign(largest[0]))) {
    outer.findLast(([ring]) => isInside(ring, hole[0]))?.push(hole);
  }
  return outer;
}
