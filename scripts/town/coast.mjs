// Land and sea from coastlines, which have the land at their left.
import { clipLine, isInside, isRing, joinLines, signedArea } from './shapes.mjs';

const boxRing = ([west, south, east, north]) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** How far along the edge of the box a point lies, against the clock from the south-west: 0 to 4. */
function along([x, y], [west, south, east, north]) {
  const near = [y - south, east - x, north - y, x - west].map(Math.abs);
  const side = near.indexOf(Math.min(...near));
  const part = [(x - west) / (east - west), (y - south) / (north - south)];
  return side + [part[0], part[1], 1 - part[0], 1 - part[1]][side];
}

/** Rings that lie to the left of lines which cross the box: each goes on along the edge to where the next begins. */
function closeLeft(lines, box) {
  const corners = boxRing(box);
  const open = lines.map((line) => ({ line, from: along(line[0], box), to: along(line.at(-1), box) }));
  const rings = [];
  while (open.length) {
    const first = open.pop();
    const ring = [...first.line];
    for (let { to } = first; ;) {
      const ahead = ({ from }) => (from - to + 4) % 4;
      const next = [first, ...open].toSorted((a, b) => ahead(a) - ahead(b))[0];
      const end = to + ahead(next);
      for (let corner = Math.floor(to) + 1; corner < end; corner += 1) ring.push(corners[corner % 4]);
      if (next === first) break;
      ring.push(...next.line);
      open.splice(open.indexOf(next), 1);
      ({ to } = next);
    }
    rings.push([...ring, ring[0]]);
  }
  return rings;
}

/**
 * @param coastlines ways as they are in OpenStreetMap
 * @param box the part of the world that the file holds
 * @returns polygons: `land`, and `sea`, the rest of the box; without coastlines all of it is land
 */
export function landAndSea(coastlines, box) {
  const whole = joinLines(coastlines, true);
  const isIn = ([x, y]) => x > box[0] && x < box[2] && y > box[1] && y < box[3];
  const rings = whole.filter((line) => isRing(line) && line.every(isIn));
  const cut = whole
    .filter((line) => !rings.includes(line))
    .flatMap((line) => clipLine(line, box))
    // A coast that breaks off inside the box says nothing of where the land ends.
    .filter((line) => !isIn(line[0]) && !isIn(line.at(-1)));
  if (!rings.length && !cut.length) return { land: [[boxRing(box)]], sea: [] };
  const islands = rings.filter((ring) => signedArea(ring) > 0);
  const bays = rings.filter((ring) => signedArea(ring) < 0);
  const shores = closeLeft(cut, box);
  const seas = cut.length
    ? closeLeft(
        cut.map((line) => line.toReversed()),
        box,
      )
    : islands.length
      ? [boxRing(box)]
      : [];
  // A lagoon that is coast all round lies in land that fills the box.
  const land = [...shores, ...(shores.length || islands.length ? [] : [boxRing(box)]), ...islands];
  const withHoles = (outer, holes) => [outer, ...holes.filter((hole) => isInside(outer, hole[0]))];
  return {
    land: land.map((ring) => withHoles(ring, bays)),
    sea: [...seas.map((ring) => withHoles(ring, islands)), ...bays.map((ring) => [ring])],
  };
}
