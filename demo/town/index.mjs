// What lies near a point or on a segment: segments in cells of a grid.
import { crossing, distance, nearestOn, pairs } from './shapes.mjs';

const cell = 60;

/**
 * An index of segments `{a, b, line}`; `line` is whatever they belong to.
 */
export function createIndex() {
  const cells = new Map();
  const keysOf = ([ax, ay], [bx, by]) => {
    const keys = [];
    const [west, east] = [Math.min(ax, bx), Math.max(ax, bx)].map((x) => Math.floor(x / cell));
    const [south, north] = [Math.min(ay, by), Math.max(ay, by)].map((y) => Math.floor(y / cell));
    for (let x = west; x <= east; x++) for (let y = south; y <= north; y++) keys.push(x * 100_000 + y);
    return keys;
  };
  /** Looks at all that lies in the cells round a–b, some of it more than once. */
  const look = (a, b, margin, at) => {
    const [west, east] = [Math.min(a[0], b[0]) - margin, Math.max(a[0], b[0]) + margin].map((x) =>
      Math.floor(x / cell),
    );
    const [south, north] = [Math.min(a[1], b[1]) - margin, Math.max(a[1], b[1]) + margin].map((y) =>
      Math.floor(y / cell),
    );
    for (let x = west; x <= east; x++) {
      for (let y = south; y <= north; y++) cells.get(x * 100_000 + y)?.forEach(at);
    }
  };

  const index = {
    add(a, b, line) {
      const segment = { a, b, line };
      for (const key of keysOf(a, b)) cells.set(key, [...(cells.get(key) ?? []), segment]);
    },
    addLine(points, line = points) {
      for (const [a, b] of pairs(points)) index.add(a, b, line);
    },
    remove(segment) {
      for (const key of keysOf(segment.a, segment.b)) {
        cells.set(
          key,
          cells.get(key).filter((other) => other !== segment),
        );
      }
    },
    /** The nearest segment within `reach` metres, its point, and how far that is. */
    nearest(p, reach, isWanted = () => true) {
      let best;
      look(p, p, reach, (segment) => {
        const point = nearestOn(segment.a, segment.b, p);
        const off = distance(point, p);
        if (off <= reach && !(off >= best?.off) && isWanted(segment)) best = { segment, point, off };
      });
      return best;
    },
    /** The first segment that a–b crosses. */
    firstCrossing(a, b, isWanted = () => true) {
      let best;
      look(a, b, 0, (segment) => {
        const point = isWanted(segment) && crossing(a, b, segment.a, segment.b);
        const off = point && distance(point, a);
        if (point && !(off >= best?.off)) best = { segment, point, off };
      });
      return best;
    },
  };
  return index;
}
