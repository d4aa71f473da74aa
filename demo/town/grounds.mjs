// Ground that is kept for something: parks, pitches, schools, the cemetery, Stora torget; and what stands on it.
import { grounds, parks } from './districts.mjs';
import { box, close, curve, direction, isInside, left, plus, points, simplifyRing, snap } from './shapes.mjs';
import { wander } from './water.mjs';

const placed = (ground) => {
  const along = direction(ground.turn);
  return { ...ground, along, ring: box(ground.at, along, ...ground.size).map(snap) };
};
const at = ({ at, along }, [x, y]) => plus(plus(at, along, x), left(along), y);

/** Footprints of large buildings as letters, in units of half the ground. */
const plans = {
  E: points(`
      -0.6,-0.5 0.6,-0.5 0.6,0.35 0.42,0.35 0.42,-0.2 0.1,-0.2 0.1,0.25 -0.1,0.25 -0.1,-0.2 -0.42,-0.2
      -0.42,0.45 -0.6,0.45`),
  L: points('-0.55,-0.4 0.5,-0.4 0.5,-0.08 -0.25,-0.08 -0.25,0.5 -0.55,0.5'),
  U: points('-0.5,-0.45 0.5,-0.45 0.5,0.4 0.22,0.4 0.22,-0.1 -0.22,-0.1 -0.22,0.3 -0.5,0.3'),
};

export const kept = grounds.map(placed);
export const greens = parks.map(({ ring, ...park }, i) => ({
  ...park,
  ring: simplifyRing(
    curve(ring, 18, true).map((point) => wander(300 + i, point, 16)),
    1.5,
  ),
}));
export const square = box([30, 34], direction(28), 62, 46).map(snap);

const scaled = (ground, points) =>
  points.map(([x, y]) => at(ground, [(x * ground.size[0]) / 2, (y * ground.size[1]) / 2]));
const church = { at: [140, 342], along: direction(4), size: [2, 2] };

/** Buildings that have a place of their own. */
export const landmarks = [
  ...kept.filter(({ plan }) => plan).map((ground) => scaled(ground, plans[ground.plan])),
  // Sports halls beside the pitches, with a stand.
  ...kept
    .filter(({ class: name }) => name === 'pitch')
    .flatMap((ground) => [
      box(at(ground, [ground.size[0] * 0.42, -ground.size[1] * 0.3]), ground.along, 34, 46),
      box(at(ground, [-ground.size[0] * 0.25, ground.size[1] * 0.43]), ground.along, 62, 9),
    ]),
  // The church, in its yard: nave, tower, choir.
  scaled(church, [
    [-24, -7],
    [-13, -7],
    [-13, -9],
    [14, -9],
    [14, -5],
    [22, -4],
    [22, 4],
    [14, 5],
    [14, 9],
    [-13, 9],
    [-13, 7],
    [-24, 7],
  ]),
  // The station and the town hall.
  box([-212, -82], direction(87), 48, 13),
  box([72, 78], direction(28), 58, 17),
].map((ring) => ring.map(snap));

export const pitches = kept.flatMap((ground) =>
  (ground.pitches ?? []).map(([x, y, length, width]) => box(at(ground, [x, y]), ground.along, length, width).map(snap)),
);

/** Ground that belongs to the built-up town. */
export const yards = [...kept.filter(({ class: name }) => name === 'school').map(({ ring }) => ring), square];
export const isYard = (point) => yards.some((ring) => isInside(ring, point));

const all = [...kept, ...greens, { ring: square }].map(({ ring }) => ring);
export const isKept = (point) => all.some((ring) => isInside(ring, point));
export const edges = all.map(close);
