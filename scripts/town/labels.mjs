// Names of roads: where each is written, and along which line.
import { joinLines } from './shapes.mjs';

/** Degrees as lengths that are alike in both directions. */
const squeezeAt = (lat) => Math.cos((lat * Math.PI) / 180);
const metres = 111_320;

/** Room that a letter needs, and how far a road may bend under its name, in metres at zoom 15. */
const letter = 18;
const bend = 14;

/** The longest pieces of a line that are as good as straight: `[start, end]`. */
function straights(line) {
  const squeeze = squeezeAt(line[0][1]);
  const flat = line.map(([lng, lat]) => [lng * squeeze * metres, lat * metres]);
  const pieces = [];
  for (let from = 0; from < flat.length - 1;) {
    let to = from + 1;
    while (to + 1 < flat.length && isStraight(flat, from, to + 1)) to += 1;
    const length = Math.hypot(flat[to][0] - flat[from][0], flat[to][1] - flat[from][1]);
    pieces.push({ a: line[from], b: line[to], length });
    from = to;
  }
  return pieces.toSorted((a, b) => b.length - a.length);
}

function isStraight(flat, from, to) {
  const [[ax, ay], [bx, by]] = [flat[from], flat[to]];
  const length = Math.hypot(bx - ax, by - ay);
  return flat.slice(from + 1, to).every(([x, y]) => {
    return length > 0 && Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length < bend;
  });
}

/**
 * @param {{name: string, lines: [number, number][][]}} road all ways of one name and class
 * @returns {{at: [number, number], angle: number}[]} the angle in degrees, clockwise on the map
 */
export function roadLabels({ name, lines }) {
  return joinLines(lines).flatMap((line) =>
    straights(line)
      .filter(({ length }, i) => length > name.length * (i ? 2 * letter : letter / 2))
      .slice(0, 3)
      .map(({ a, b }) => {
        const at = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
        const angle = (Math.atan2(a[1] - b[1], (b[0] - a[0]) * squeezeAt(at[1])) * 180) / Math.PI;
        return { at, angle: Math.round(angle) };
      }),
  );
}
