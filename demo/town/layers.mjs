// The map as layers of one TopoJSON, in WGS84:
//
//   land      areas                                    the ground under all else
//   water     lake, pool: areas; river, stream: lines
//   green     wood, field, park, grass, cemetery, pitch: areas
//   built     area: where people live; building: footprints
//   roads     main, minor, street, service: lines
//   rails     lines
//   paths     foot, cycle: lines
//   boundary  municipality: a line
//   labels    points: name, class (town, district, village, lake, wood, park, station, road), minzoom?,
//             angle? in degrees, clockwise
//
// What is named here is the property `class`. Shapes of one class are one feature: a file of half the size.
import { topology } from 'topojson-server';
import { greens, kept, pitches } from './grounds.mjs';
import { writeNames } from './labels.mjs';
import { boundary } from './plan.mjs';
import { noise } from './random.mjs';
import { areaOf, close, curve, plus, simplifyRing, snap, toDegrees } from './shapes.mjs';
import { water } from './water.mjs';

/** Steps of the grid that all points lie on: about a metre. */
const steps = 31_000;

const rounded = (point) => toDegrees(point).map((degrees) => Math.round(degrees * 1e7) / 1e7);
const ringOf = (ring, isHole) => close((areaOf(ring) < 0 === isHole ? ring.toReversed() : ring).map(rounded));
const polygon = (rings) => rings.map((ring, i) => ringOf(ring, i > 0));

const feature = (properties, type, coordinates) => ({ type: 'Feature', properties, geometry: { type, coordinates } });
const areas = (name, polygons) => feature({ class: name }, 'MultiPolygon', polygons.map(polygon));
const lines = (name, list) =>
  feature(
    { class: name },
    'MultiLineString',
    list.map((line) => line.map(rounded)),
  );
const plain = (rings) => rings.map((ring) => [ring]);

const bent = (ring, seed, size, tolerance) =>
  simplifyRing(
    curve(ring, 120, true).map((point) =>
      snap(plus(point, [noise(seed, point, 900, 3), noise(seed + 9, point, 900, 3)], size)),
    ),
    tolerance,
  );

/** @param {ReturnType<import('./town.mjs').makeTown>} town */
export function toTopology(town) {
  const { roads, paths, rails, buildings, built, woods, fields } = town;
  const ofClass = (list, name) => list.filter((one) => one.class === name).map(({ points }) => points);
  const greenOf = (name) => plain([...greens, ...kept].filter((one) => one.class === name).map(({ ring }) => ring));
  const outline = bent(boundary, 500, 160, 14);
  const layers = {
    land: [
      areas('land', [
        [
          bent(
            boundary.map(([x, y]) => [x * 1.75, y * 1.5]),
            520,
            600,
            90,
          ),
        ],
      ]),
    ],
    water: [
      areas('lake', [[water.shore, ...water.islets], ...plain(water.tarns)]),
      areas('pool', plain(water.pools)),
      lines('river', water.rivers),
      lines('stream', water.brooks),
    ],
    green: [
      areas('field', plain(fields)),
      areas('wood', woods),
      areas('grass', [...greenOf('grass'), ...greenOf('pitch')]),
      areas('park', greenOf('park')),
      areas('cemetery', greenOf('cemetery')),
      areas('pitch', plain(pitches)),
    ],
    built: [areas('area', built), areas('building', plain(buildings))],
    roads: ['service', 'street', 'minor', 'main'].map((name) => lines(name, ofClass(roads, name))),
    rails: [lines('rail', rails)],
    paths: ['foot', 'cycle'].map((name) => lines(name, ofClass(paths, name))),
    boundary: [lines('municipality', [close(outline)])],
    labels: writeNames(roads).map(({ at, ...label }) => feature({ ...label }, 'Point', rounded(at))),
  };
  const collections = Object.entries(layers).map(([name, features]) => [name, { type: 'FeatureCollection', features }]);
  return fromTheMiddle(topology(Object.fromEntries(collections), steps));
}

/** Counts the steps from Stora torget: in town, where most shapes are, numbers are short. */
function fromTheMiddle({ bbox, transform, objects, arcs }) {
  const { scale, translate } = transform;
  const middle = toDegrees([0, 0]).map((degrees, i) => Math.round((degrees - translate[i]) / scale[i]));
  const moved = ([x, y]) => [x - middle[0], y - middle[1]];
  for (const label of objects.labels.geometries) label.coordinates = moved(label.coordinates);
  return {
    type: 'Topology',
    bbox,
    transform: { scale, translate: translate.map((degrees, i) => degrees + middle[i] * scale[i]) },
    objects,
    arcs: arcs.map(([first, ...rest]) => [moved(first), ...rest]),
  };
}
