// Where names are written: those of streets along them, where they run straight for as long as the name is.
import { places, streetNames } from './names.mjs';
import { distance, lengthOf, plus, walk } from './shapes.mjs';

/** Metres of a letter at zoom 0, on the ground at 57° north. */
const letter = 6.4 * 84_850;

/** The straightest stretch of a road that has room for a name, and the angle there: degrees, clockwise. */
function placeOn(points, name, zoom, used) {
  const room = (name.length * letter) / 2 ** zoom;
  const stops = walk([...points], 8, 4).map(({ point }) => point);
  const count = Math.max(1, Math.round(room / 8));
  const half = stops.length / 2;
  const spots = stops.slice(0, -count).map((a, i) => {
    const b = stops[i + count];
    const middle = stops[i + (count >> 1)];
    const bend = distance(middle, plus([a[0] / 2, a[1] / 2], b, 0.5)) / room;
    return { a, b, at: middle, cost: bend * 4 + Math.abs(i + count / 2 - half) / stops.length };
  });
  const free = spots.filter(({ at }) => used.every((other) => distance(other, at) > room * 0.8));
  const best = free.toSorted((one, two) => one.cost - two.cost)[0];
  if (!best) return undefined;
  const angle = -Math.atan2(best.b[1] - best.a[1], best.b[0] - best.a[0]) * (180 / Math.PI);
  return { at: best.at, angle: Math.round(angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle) };
}

/** All names: `{name, class, at, angle?, minzoom?}`. */
export function writeNames(roads) {
  const names = [...places];
  const used = [];
  const write = (name, points, minzoom) => {
    const spot = placeOn(points, name, minzoom, used);
    if (!spot) return false;
    used.push(spot.at);
    names.push({ name, class: 'road', minzoom, ...spot });
    return true;
  };
  const isNear = ([x, y]) => Math.abs(x) < 3400 && Math.abs(y) < 3400;
  for (const { class: rank, name, points } of roads.filter((road) => road.name)) {
    const near = points.filter(isNear);
    const line = near.length > 3 ? near : points;
    // A long road has its name again after a while.
    const parts = Math.max(1, Math.round(lengthOf(line) / 1900));
    for (let i = 0; i < parts; i++) {
      const part = walk([...line], 20).map(({ point }) => point);
      write(name, part.slice((i * part.length) / parts, ((i + 1) * part.length) / parts), rank === 'main' ? 14 : 15);
    }
  }
  for (const [district, list] of Object.entries(streetNames)) {
    const streets = roads.filter((road) => road.district?.name === district);
    const long = streets.toSorted((a, b) => lengthOf(b.points) - lengthOf(a.points));
    let next = 0;
    for (const { points } of long.filter((road) => lengthOf(road.points) > 175))
      if (next < list.length && write(list[next], points, 16)) next++;
  }
  return names;
}
