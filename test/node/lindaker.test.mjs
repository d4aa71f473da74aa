// The map of Lindåker: the file is what its script writes, and holds together as a town does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { booleanPointInPolygon as isIn } from '@turf/boolean-point-in-polygon';
import { csvParse } from 'd3-dsv';
import { feature } from 'topojson-client';
import { townFile, writeTown } from '../../demo/town/make.mjs';

const text = readFileSync(townFile, 'utf8');
const topology = JSON.parse(text);
const classes = {
  land: ['land'],
  water: ['lake', 'pool', 'river', 'stream'],
  green: ['field', 'wood', 'grass', 'park', 'cemetery', 'pitch'],
  built: ['area', 'building'],
  roads: ['service', 'street', 'minor', 'main'],
  rails: ['rail'],
  paths: ['foot', 'cycle'],
  boundary: ['municipality'],
  labels: ['town', 'district', 'village', 'lake', 'park', 'wood', 'station', 'road'],
};

const featuresOf = (layer) => feature(topology, topology.objects[layer]).features;
const shapesOf = (layer, name) =>
  featuresOf(layer)
    .filter(({ properties }) => properties.class === name)
    .flatMap(({ geometry }) => geometry.coordinates);
const roads = classes.roads.flatMap((name) => shapesOf('roads', name));
const buildings = shapesOf('built', 'building').map(([ring]) => ring);
const lakes = shapesOf('water', 'lake').map((coordinates) => ({ type: 'Polygon', coordinates }));
const isWet = (point) => lakes.some((lake) => isIn(point, lake, { ignoreBoundary: true }));
const segments = (lines) => lines.flatMap((line) => line.slice(1).map((point, i) => [line[i], point]));

/** Metres between two positions, near enough for a town. */
const metres = ([ax, ay], [bx, by]) => Math.hypot((ax - bx) * 60_330, (ay - by) * 111_360);

const side = ([ax, ay], [bx, by], [x, y]) => Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
const doCross = ([a, b], [c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** The segments near a point: each lies in the cells of its ends and its middle, about 400 m wide. */
function cellsOf(list) {
  const cells = new Map();
  const column = ([x]) => Math.floor(x * 150);
  const row = ([, y]) => Math.floor(y * 280);
  for (const [a, b] of list) {
    const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    for (const key of new Set([a, middle, b].map((point) => `${column(point)} ${row(point)}`))) {
      cells.set(key, [...(cells.get(key) ?? []), [a, b]]);
    }
  }
  const around = [-1, 0, 1];
  return (point) =>
    around.flatMap((i) => around.flatMap((j) => cells.get(`${column(point) + i} ${row(point) + j}`) ?? []));
}

describe('the map of Lindåker', () => {
  test('is what node demo/town/make.mjs writes, byte for byte', () => {
    assert.ok(writeTown() === text, 'run node demo/town/make.mjs');
  });

  test('is under 250 kB', () => assert.ok(Buffer.byteLength(text) < 250_000, `${Buffer.byteLength(text)} bytes`));

  test('has the layers and classes that are drawn', () => {
    const found = Object.keys(topology.objects).map((layer) => [
      layer,
      [...new Set(featuresOf(layer).map(({ properties }) => properties.class))].toSorted(),
    ]);
    assert.deepEqual(
      Object.fromEntries(found),
      Object.fromEntries(Object.entries(classes).map(([layer, names]) => [layer, names.toSorted()])),
    );
  });

  test('is a valid topology: each arc is used, each ring is closed and has an area', () => {
    const geometries = Object.values(topology.objects).flatMap((object) => object.geometries);
    const used = new Set(geometries.flatMap(({ arcs = [] }) => arcs.flat(3)).map((arc) => (arc < 0 ? ~arc : arc)));
    assert.deepEqual(
      [...used].toSorted((a, b) => a - b),
      [...topology.arcs.keys()],
    );
    const rings = ['land', 'water', 'green', 'built'].flatMap((layer) =>
      featuresOf(layer).flatMap(({ geometry }) =>
        geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [],
      ),
    );
    assert.ok(rings.length > 2000);
    for (const ring of rings) {
      assert.ok(ring.length >= 4);
      assert.deepEqual(ring[0], ring.at(-1));
    }
  });

  test('no building, road or path is in a lake, and no sample place', () => {
    const partners = csvParse(readFileSync('test/fixtures/scenarios/partners.csv', 'utf8'));
    const places = partners.map(({ lng, lat }) => [Number(lng), Number(lat)]);
    const paths = classes.paths.flatMap((name) => shapesOf('paths', name));
    assert.ok(isWet([14.08, 57.19]), 'Lindsjön is there');
    assert.deepEqual([...buildings, ...roads, ...paths, places].flat().filter(isWet), []);
  });

  test('no building stands on a road or on the railway', () => {
    const near = cellsOf(segments([...roads, ...shapesOf('rails', 'rail')]));
    const isOnRoad = (ring) => segments([ring]).some((wall) => near(wall[0]).some((segment) => doCross(wall, segment)));
    const [[x, y], [u, v]] = roads[0];
    assert.ok(
      isOnRoad([
        [x, v],
        [u, y],
        [x, v],
      ]),
      'one that does is found',
    );
    const onRoad = buildings.filter(isOnRoad);
    assert.ok(buildings.length > 1800);
    assert.deepEqual(onRoad, []);
  });

  test('each road leads to Stora torget', () => {
    const byPoint = new Map();
    for (const road of roads)
      for (const point of road) byPoint.set(`${point}`, [...(byPoint.get(`${point}`) ?? []), road]);
    const square = roads.flat().toSorted((a, b) => metres(a, [14.03, 57.19]) - metres(b, [14.03, 57.19]))[0];
    assert.ok(metres(square, [14.03, 57.19]) < 5);
    const reached = new Set();
    for (const waiting = [square]; waiting.length > 0;) {
      for (const road of byPoint.get(`${waiting.pop()}`)) {
        if (!reached.has(road)) waiting.push(...road);
        reached.add(road);
      }
    }
    assert.equal(reached.size, roads.length);
  });

  test('the parts of town are where other files count on them', () => {
    const at = {
      Norrby: [14.018, 57.2085],
      Sjöstaden: [14.053, 57.188],
      Eken: [14.019, 57.1745],
      Västermo: [14, 57.1915],
    };
    const further = { Lindåker: [14.03, 57.19], Björkhult: [13.98, 57.235], Sandvik: [14.08, 57.15] };
    for (const [name, position] of Object.entries({ ...at, ...further })) {
      const label = featuresOf('labels').find(({ properties }) => properties.name === name);
      assert.ok(metres(label.geometry.coordinates, position) < 200, name);
      assert.ok(buildings.filter(([corner]) => metres(corner, position) < 500).length > 15, name);
    }
  });
});
