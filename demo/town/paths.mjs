// Ways on foot and by bicycle: from dead ends to the next street, through parks, along the water, into the woods.
import { greens } from './grounds.mjs';
import { noise } from './random.mjs';
import { curve, distance, isInside, plus, points, simplify, snap, walk } from './shapes.mjs';

/** Drawn by hand, in metres like the plan. */
const walks = [
  // Along the shore of Lindsjön.
  {
    class: 'foot',
    line: points(`
      1630,-760 1740,-600 1770,-380 1740,-160 1770,60 1880,240 2030,380 2060,600 1880,840 1770,1200 1890,1650
      1760,2060 1760,2500 1720,2950`),
  },
  { class: 'foot', line: points('1630,-760 1700,-960 1880,-1210 2180,-1520 2170,-2000 2110,-2780') },
  { class: 'foot', line: points('1560,400 1700,470 1900,500 2040,470') },
  // Along the brook, from the woods to the lake.
  { class: 'cycle', line: points('-1200,240 -1000,130 -880,-60 -735,-216') },
  { class: 'cycle', line: points('-130,-560 60,-470 330,-540 560,-680 780,-850 1080,-900 1420,-1020 1560,-1200') },
  // Beside the main roads.
  { class: 'cycle', line: points('-560,1190 -640,1400') },
  { class: 'cycle', line: points('-330,-1000 -240,-1200 -300,-1480') },
  // The lit track of Norrvallen and two rounds in the woods.
  {
    class: 'foot',
    line: points(`
      -1130,1500 -1500,1420 -1800,1560 -2020,1900 -1950,2350 -1640,2620 -1420,2540 -1250,2330`),
  },
  { class: 'foot', line: points('-90,1780 260,1700 620,1900 700,2300 380,2620 -60,2480 -330,2120') },
  {
    class: 'foot',
    line: points(`
      600,-1000 820,-1300 1150,-1450 1250,-1900 900,-2300 420,-2200 150,-1800 180,-1350 400,-1060`),
  },
  { class: 'foot', line: points('-2300,430 -2700,-100 -2500,-700 -2000,-800 -1640,-460') },
  { class: 'foot', line: points('4980,-200 4600,150 4250,330 4000,500') },
];

/** Ways, each a line of metres. @param {(point: number[], margin: number) => boolean} isDry */
export function layPaths(network, isDry) {
  const paths = [];
  const endOn = (point, reach) => {
    const met = network.index.nearest(point, reach, ({ line }) => line.class !== 'foot' && line.class !== 'cycle');
    return met ? network.pointAt(met.segment, met.point) : point;
  };
  const add = (name, points) => {
    const path = { class: name, points: simplify(points, 2.5) };
    paths.push(path);
    network.index.addLine(path.points, path);
  };

  walks.forEach(({ class: name, line }, i) => {
    const bent = curve(line, 18).map((point) =>
      snap(plus(point, [noise(61 + i, point, 130), noise(81 + i, point, 130)], 14)),
    );
    add(name, [endOn(line[0], 170), ...bent.slice(1, -1), endOn(line.at(-1), 170)]);
  });

  for (const { ring } of greens) {
    const middle = snap(
      plus(
        [0, 0],
        ring.reduce((sum, point) => plus(sum, point)),
        1 / ring.length,
      ),
    );
    if (!isInside(ring, middle) || !isDry(middle, 8)) continue;
    const gates = [];
    for (const point of ring) {
      const met = network.index.nearest(point, 60, ({ line }) => line.class !== 'foot');
      if (met && gates.every((gate) => distance(gate, met.point) > 110)) gates.push(met.point);
    }
    for (const gate of gates.slice(0, 5)) {
      const bend = plus(
        [(gate[0] + middle[0]) / 2, (gate[1] + middle[1]) / 2],
        [noise(71, gate, 50), noise(72, gate, 50)],
        22,
      );
      const line = curve([endOn(gate, 5), bend, middle], 12).map(snap);
      if (line.every((point) => isDry(point, 5))) add('foot', [endOn(gate, 5), ...line.slice(1)]);
    }
  }

  // A dead end for cars is seldom one for children.
  for (const road of network.roads.filter(({ class: name }) => name === 'street')) {
    const end = road.points.at(-1);
    if (network.junctions.has(end)) continue;
    const met = network.index.nearest(end, 95, ({ line }) => line !== road && line.points[0] !== end);
    if (!met || met.off < 12) continue;
    const isOpen = walk([end, met.point], 8, 6).every(({ point }) => isDry(point, 3));
    if (isOpen)
      add('foot', [end, met.segment.line.class === 'foot' ? met.point : network.pointAt(met.segment, met.point)]);
  }
  return paths;
}
