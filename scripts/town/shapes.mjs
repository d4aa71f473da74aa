// Rings and lines: joined, cut to a box, measured. Points are [lng, lat].

const same = (a, b) => a[0] === b[0] && a[1] === b[1];
export const isRing = (line) => line.length > 3 && same(line[0], line.at(-1));

/** Joins lines end to end as far as they go; directions are kept when `isDirected`. */
export function joinLines(lines, isDirected = false) {
  const open = lines.filter((line) => line.length > 1).map((line) => [...line]);
  const joined = [];
  while (open.length) {
    let line = open.pop();
    for (let found = true; found && !isRing(line);) {
      found = false;
      for (const [i, other] of open.entries()) {
        const [first, last] = [line[0], line.at(-1)];
        let whole;
        if (same(last, other[0])) whole = [...line, ...other.slice(1)];
        else if (same(first, other.at(-1))) whole = [...other, ...line.slice(1)];
        else if (!isDirected && same(last, other.at(-1))) whole = [...line, ...other.toReversed().slice(1)];
        else if (!isDirected && same(first, other[0])) whole = [...line.toReversed(), ...other.slice(1)];
        if (!whole) continue;
        line = whole;
        open.splice(i, 1);
        found = true;
        break;
      }
    }
    joined.push(line);
  }
  return joined;
}

/** Signed, in square degrees: positive when it runs against the clock. */
export const signedArea = (ring) =>
  ring.reduce((sum, [x, y], i) => {
    const [ax, ay] = ring.at(i - 1);
    return sum + (ax * y - x * ay) / 2;
  }, 0);

export function isInside(ring, [x, y]) {
  let inside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring.at(i - 1);
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** The four sides of a box: whether a point is inside of one, and where a line crosses it. */
const sides = ([west, south, east, north]) => [
  [(p) => p[0] >= west, (a, b) => [west, a[1] + ((b[1] - a[1]) * (west - a[0])) / (b[0] - a[0])]],
  [(p) => p[0] <= east, (a, b) => [east, a[1] + ((b[1] - a[1]) * (east - a[0])) / (b[0] - a[0])]],
  [(p) => p[1] >= south, (a, b) => [a[0] + ((b[0] - a[0]) * (south - a[1])) / (b[1] - a[1]), south]],
  [(p) => p[1] <= north, (a, b) => [a[0] + ((b[0] - a[0]) * (north - a[1])) / (b[1] - a[1]), north]],
];

/** A closed ring as far as it is in the box; empty when it is not. */
export function clipRing(ring, box) {
  let points = ring.slice(0, -1);
  for (const [isIn, cross] of sides(box)) {
    points = points.flatMap((point, i) => {
      const before = points.at(i - 1);
      const crossing = isIn(point) === isIn(before) ? [] : [cross(before, point)];
      return isIn(point) ? [...crossing, point] : crossing;
    });
  }
  return points.length > 2 ? [...points, points[0]] : [];
}

/** The pieces of a line that are in the box. */
export function clipLine(line, box) {
  let pieces = [line];
  for (const [isIn, cross] of sides(box)) {
    pieces = pieces.flatMap((piece) => {
      const made = [];
      let current = [];
      piece.forEach((point, i) => {
        const before = piece[i - 1];
        if (before && isIn(point) !== isIn(before)) {
          current.push(cross(before, point));
          if (isIn(before)) {
            made.push(current);
            current = [];
          }
        }
        if (isIn(point)) current.push(point);
      });
      return [...made, current].filter(({ length }) => length > 1);
    });
  }
  return pieces;
}

/** Square kilometres. */
export const areaOfRing = (ring) => Math.abs(signedArea(ring)) * 111.32 ** 2 * Math.cos((ring[0][1] * Math.PI) / 180);

/** The point of an area that is far from its edges: the best of a grid. */
export function middleOf(ring) {
  const [xs, ys] = [0, 1].map((axis) => ring.map((point) => point[axis]));
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const squeeze = Math.cos((south * Math.PI) / 180);
  let best = [ring[0], -1];
  for (let i = 1; i < 16; i += 1) {
    for (let j = 1; j < 16; j += 1) {
      const at = [west + ((east - west) * i) / 16, south + ((north - south) * j) / 16];
      if (!isInside(ring, at)) continue;
      const clear = Math.min(...ring.map(([x, y]) => Math.hypot((x - at[0]) * squeeze, y - at[1])));
      if (clear > best[1]) best = [at, clear];
    }
  }
  return best[0];
}
