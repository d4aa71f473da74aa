// Roads that know each other: where one meets another, both have the same point.
import { createIndex } from './index.mjs';
import { curve, distance, pairs, plus, simplify, snap } from './shapes.mjs';
import { farther } from './water.mjs';
import { noise } from './random.mjs';

/** A road bends for rocks and farms, but wide. */
const sway = (seed, point) => snap(plus(point, [noise(seed, point, 260), noise(seed + 40, point, 260)], 20));

/** @typedef {{class: string, name?: string, points: number[][], district?: object}} Road */

/** A network without roads. */
export function createNetwork() {
  const index = createIndex();
  /** @type {Road[]} */
  const roads = [];
  const junctions = new Set();

  /** The point of a road there, which is made if it has none within five metres. */
  function pointAt(segment, point) {
    const near = [segment.a, segment.b].find((end) => distance(end, point) < 5);
    const shared = near ?? snap(point);
    if (!near) {
      const { a, b, line } = segment;
      line.points.splice(line.points.indexOf(b, line.points.indexOf(a)), 0, shared);
      index.remove(segment);
      index.add(a, shared, line);
      index.add(shared, b, line);
    }
    junctions.add(shared);
    return shared;
  }

  function add(road) {
    roads.push(road);
    index.addLine(road.points, road);
  }

  /** Adds a road that is drawn by hand: it ends at roads that are near, and meets all that it crosses. */
  function draw({ line, ...road }, seed) {
    const drawn = curve(line, 25).map((point, i, { length }) =>
      i === 0 || i === length - 1 ? snap(point) : sway(seed, point),
    );
    const points = simplify(drawn, 2, undefined, farther);
    for (const end of [0, points.length - 1]) {
      const met = index.nearest(points[end], 60);
      if (met) points[end] = pointAt(met.segment, met.point);
    }
    const whole = [points[0]];
    for (const [a, b] of pairs(points)) {
      const [isFirst, isLast] = [a === points[0], b === points.at(-1)];
      // Away from a shared end: there it has met the other road already.
      const from = isFirst ? plus(a, [b[0] - a[0], b[1] - a[1]], 0.3) : a;
      const to = isLast ? plus(b, [a[0] - b[0], a[1] - b[1]], 0.3) : b;
      const met = index.firstCrossing(from, to);
      if (met) whole.push(pointAt(met.segment, met.point));
      whole.push(b);
    }
    add({ ...road, points: whole.filter((point, i) => point !== whole[i - 1]) });
  }

  return { index, roads, junctions, pointAt, add, draw };
}
