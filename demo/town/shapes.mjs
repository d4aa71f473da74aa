// The geometry of the plane: metres east and north of Stora torget.

/** Stora torget in WGS84, and metres of a degree there. */
const origin = [14.03, 57.19];
const degree = [60_330, 111_360];

/** Metres to degrees. */
export const toDegrees = ([x, y]) => [origin[0] + x / degree[0], origin[1] + y / degree[1]];

/** A line or ring as SVG writes it: `x,y x,y …`. */
export const points = (text) =>
  text
    .trim()
    .split(/\s+/)
    .map((point) => point.split(',').map(Number));

/** To eighths of a metre: what comes after does not hang on the last bits of a cosine. */
export const snap = ([x, y]) => [Math.round(x * 8) / 8, Math.round(y * 8) / 8];

export const distance = ([ax, ay], [bx, by]) => Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2);
export const plus = ([ax, ay], [bx, by], times = 1) => [ax + bx * times, ay + by * times];
export const left = ([x, y]) => [-y, x];

export function unit([ax, ay], [bx, by]) {
  const length = distance([ax, ay], [bx, by]) || 1;
  return [(bx - ax) / length, (by - ay) / length];
}

export const pairs = (line) => line.slice(1).map((point, i) => [line[i], point]);
export const lengthOf = (line) => pairs(line).reduce((sum, [a, b]) => sum + distance(a, b), 0);
export const close = (ring) => [...ring, ring[0]];

/** The point of a–b that is nearest to p. */
export function nearestOn(a, b, p) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.max(0, Math.min(1, t));
  return [a[0] + dx * at, a[1] + dy * at];
}

/** Where a–b crosses c–d, if it does. */
export function crossing(a, b, c, d) {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return undefined;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? [a[0] + rx * t, a[1] + ry * t] : undefined;
}

const bounds = new WeakMap();
function boundsOf(ring) {
  if (!bounds.has(ring)) {
    const [xs, ys] = [0, 1].map((i) => ring.map((point) => point[i]));
    bounds.set(ring, [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  }
  return bounds.get(ring);
}

export function isInside(ring, [x, y]) {
  const [west, south, east, north] = boundsOf(ring);
  if (x < west || x > east || y < south || y > north) return false;
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[i], ring[j]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** A smooth line through its points (Catmull-Rom), with a point about every `step` metres. */
export function curve(points, step, isClosed = false) {
  const { length } = points;
  const at = (i) => (isClosed ? points[(i + length) % length] : points[Math.max(0, Math.min(length - 1, i))]);
  const line = [];
  for (let i = 0; i < (isClosed ? length : length - 1); i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const parts = Math.max(1, Math.round(distance(b, c) / step));
    for (let k = 0; k < parts; k++) {
      const t = k / parts;
      const mix = (n) =>
        b[n] +
        (t * (c[n] - a[n] + t * (2 * a[n] - 5 * b[n] + 4 * c[n] - d[n] + t * (3 * (b[n] - c[n]) + d[n] - a[n])))) / 2;
      line.push([mix(0), mix(1)]);
    }
  }
  if (!isClosed) line.push(points[length - 1]);
  return line;
}

/** Leaves out points that stand less than `tolerance` metres, times `scaleAt` the point, off the line without them (Douglas-Peucker). */
export function simplify(line, tolerance, mustKeep = () => false, scaleAt = () => 1) {
  const kept = new Set([0, line.length - 1]);
  const visit = (from, to) => {
    let [far, at] = [-1, 0];
    for (let i = from + 1; i < to; i++) {
      const off = mustKeep(line[i])
        ? Infinity
        : distance(line[i], nearestOn(line[from], line[to], line[i])) / scaleAt(line[i]);
      if (off > far) [far, at] = [off, i];
    }
    if (far <= tolerance) return;
    kept.add(at);
    visit(from, at);
    visit(at, to);
  };
  visit(0, line.length - 1);
  return line.filter((_, i) => kept.has(i));
}

/** The same for a ring, which is given and returned without its last point. */
export function simplifyRing(ring, tolerance, scaleAt) {
  const half = ring.length >> 1;
  const parts = [ring.slice(0, half + 1), close(ring).slice(half)];
  return parts
    .flatMap((part) => simplify(part, tolerance, undefined, scaleAt))
    .filter((point, i, all) => point !== all[(i + 1) % all.length]);
}

export const areaOf = (ring) =>
  ring.reduce((sum, [x, y], i) => sum + (x * ring.at(i - 1)[1] - y * ring.at(i - 1)[0]) / 2, 0);

/** A box that is turned: `along` is the direction of its length. */
export function box([x, y], along, length, depth) {
  const across = left(along);
  return [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ].map(([l, d]) => plus(plus([x, y], along, (l * length) / 2), across, (d * depth) / 2));
}

/** Direction of an angle in degrees, from east towards north. */
export const direction = (degrees) => [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];

/** Points along a line, every `step` metres, with the direction there and the metres so far. */
export function walk(line, step, start = step / 2) {
  const stops = [];
  let [next, passed] = [start, 0];
  for (const [a, b] of pairs(line)) {
    const [length, along] = [distance(a, b), unit(a, b)];
    for (; next <= passed + length; next += step) stops.push({ point: plus(a, along, next - passed), along, at: next });
    passed += length;
  }
  return stops;
}
