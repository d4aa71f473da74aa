// `node scripts/town.mjs FILE.osm`: what becomes of an OpenStreetMap extract, and what is said of a wrong file.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { feature } from 'topojson-client';
import { landAndSea } from '../../scripts/town/coast.mjs';
import { clipLine, clipRing, isInside, joinLines, signedArea } from '../../scripts/town/shapes.mjs';
import { needsShared, projectFolder, sharedFolder } from '../support/shared.mjs';

const folder = mkdtempSync(join(tmpdir(), 'integ-town-'));
after(() => rmSync(folder, { recursive: true }));

const run = (...args) =>
  spawnSync(process.execPath, ['scripts/town.mjs', ...args], { cwd: projectFolder, encoding: 'utf8', maxBuffer: 1e8 });
const write = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const featuresOf = (town, layer) => feature(town, town.objects[layer]).features;
const classesOf = (town, layer) => [...new Set(featuresOf(town, layer).map(({ properties }) => properties.class))];
const isOn = (features, at) =>
  features.some(({ geometry: { type, coordinates } }) =>
    (type === 'Polygon' ? [coordinates] : coordinates).some(
      ([outer, ...holes]) => isInside(outer, at) && !holes.some((hole) => isInside(hole, at)),
    ),
  );

describe('Tunø', needsShared('data/dk-tunoe-island.osm'), () => {
  const { stdout, stderr, status } = run(join(sharedFolder, 'data/dk-tunoe-island.osm'), '--lang=da');
  const town = JSON.parse(stdout || '{}');

  test('has what an island has, in less than 150 kB', () => {
    assert.equal(status, 0, stderr);
    const layers = ['land', 'water', 'green', 'built', 'roads', 'paths', 'labels'];
    assert.deepEqual(Object.keys(town.objects), layers);
    assert.ok(stdout.length < 150_000, `${stdout.length} bytes`);
    assert.match(stderr, /© OpenStreetMap contributors/);
  });

  test('is an island: its coastline is land, and the rest of the box is sea', () => {
    const [village, channel] = [
      [10.4475, 55.9475],
      [10.402, 55.94],
    ];
    assert.deepEqual([isOn(featuresOf(town, 'land'), village), isOn(featuresOf(town, 'land'), channel)], [true, false]);
    const sea = featuresOf(town, 'water').filter(({ properties }) => properties.class === 'sea');
    assert.deepEqual([isOn(sea, village), isOn(sea, channel)], [false, true]);
  });

  test('has roads by class, and names with their language and line', () => {
    assert.deepEqual(classesOf(town, 'roads').toSorted(), ['minor', 'service', 'street']);
    assert.deepEqual(classesOf(town, 'built').toSorted(), ['area', 'building']);
    const names = featuresOf(town, 'labels').map(({ properties }) => properties);
    assert.deepEqual(
      names.find(({ name }) => name === 'Tunø By'),
      { name: 'Tunø By', class: 'village', minzoom: 12, lang: 'da' },
    );
    assert.ok(names.some(({ name, angle }) => name === 'Tunø Hovedgade' && angle > 0));
    assert.ok(names.every(({ class: kind, minzoom }) => kind && minzoom > 0));
  });
});

test('a block of Copenhagen is land to all sides', needsShared('data/dk-copenhagen-tiny.osm'), () => {
  const { stdout } = run(join(sharedFolder, 'data/dk-copenhagen-tiny.osm'));
  const town = JSON.parse(stdout);
  assert.deepEqual(Object.keys(town.objects), ['land', 'green', 'built', 'roads', 'paths']);
  assert.deepEqual(classesOf(town, 'paths'), ['cycle']);
});

test('a lake with an island, as a relation of several ways, keeps its hole and its name', () => {
  const at = { a: [0, 0], b: [4, 0], c: [4, 4], d: [0, 4], e: [1, 1], f: [2, 1], g: [2, 2], h: [1, 2] };
  const nodes = Object.entries(at).map(
    ([id, [x, y]]) => `<node id="${id}" lon="${14 + x / 100}" lat="${57 + y / 100}"/>`,
  );
  const way = (id, refs, tags = '') =>
    `<way id="${id}">${[...refs].map((ref) => `<nd ref="${ref}"/>`).join('')}${tags}</way>`;
  const relation = `<relation id="1"><member type="way" ref="1" role="outer"/><member type="way" ref="2" role="outer"/>
    <member type="way" ref="3" role="inner"/><tag k="type" v="multipolygon"/><tag k="natural" v="water"/><tag k="name" v="Sjön"/></relation>`;
  const file = write(
    'lake.osm',
    `<?xml version="1.0"?><osm version="0.6">${nodes.join('')}${way(1, 'abc')}${way(2, 'adc')}${way(3, 'efghe')}${relation}</osm>`,
  );
  const town = JSON.parse(run(file).stdout);
  const lake = featuresOf(town, 'water');
  assert.deepEqual([isOn(lake, [14.03, 57.03]), isOn(lake, [14.015, 57.015])], [true, false]);
  assert.deepEqual(
    featuresOf(town, 'labels').map(({ properties }) => [properties.name, properties.class]),
    [['Sjön', 'lake']],
  );
});

describe('a wrong file is named, with what to do', () => {
  const cases = {
    'none.osm': [undefined, /no such file/],
    'list.csv': ['id,name\n1,A', /list\.csv is no XML/],
    'town.osm.pbf': ['\u0000\u0000\u0000\u000d\n\u0009OSMHeader', /it is PBF; "osmium cat/],
    'page.osm': ['<html><body></body></html>', /begins with <html>, not <osm>/],
    'cut.osm': ['<osm><node id="1" lat="57" lon="14"/><way', /cut\.osm is no XML/],
    'empty.osm': ['', /is empty/],
    'points.osm': ['<osm><node id="1" lat="57" lon="14"/></osm>', /has no ways/],
    'walls.osm': [
      '<osm><node id="1" lat="57" lon="14"/><node id="2" lat="57.1" lon="14"/><way id="1"><nd ref="1"/><nd ref="2"/><tag k="barrier" v="wall"/></way></osm>',
      /nothing to draw/,
    ],
  };
  for (const [name, [text, said]] of Object.entries(cases)) {
    test(name, () => {
      const { stdout, stderr, status } = run(text === undefined ? join(folder, name) : write(name, text));
      assert.match(stderr, said);
      assert.doesNotMatch(stderr, /\n\s+at /);
      assert.deepEqual([stdout, status], ['', 1]);
    });
  }
});

describe('shapes', () => {
  const box = [0, 0, 10, 10];

  test('lines join end to end, whichever way they run', () => {
    const [a, b, c, d] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ];
    const [ring, ...more] = joinLines([
      [a, b],
      [c, b],
      [c, d, a],
    ]);
    assert.deepEqual([ring.length, more.length, Math.abs(signedArea(ring))], [5, 0, 1]);
  });

  test('what crosses the box is cut at its edge', () => {
    const square = [
      [5, 5],
      [15, 5],
      [15, 8],
      [5, 8],
      [5, 5],
    ];
    assert.equal(Math.abs(signedArea(clipRing(square, box))), 15);
    assert.deepEqual(
      clipLine(
        [
          [-5, 5],
          [5, 5],
          [5, 15],
          [6, 15],
          [6, 5],
        ],
        box,
      ).map((piece) => [piece[0], piece.at(-1)]),
      [
        [
          [0, 5],
          [5, 10],
        ],
        [
          [6, 10],
          [6, 5],
        ],
      ],
    );
  });

  test('a coast through the box has the land at its left', () => {
    // From east to west: land in the south.
    const coast = [
      [12, 4],
      [5, 6],
      [-2, 4],
    ];
    const { land, sea } = landAndSea([coast], box);
    const isIn = (polygons, at) => polygons.some(([outer]) => isInside(outer, at));
    assert.deepEqual([isIn(land, [5, 1]), isIn(land, [5, 9])], [true, false]);
    assert.deepEqual([isIn(sea, [5, 1]), isIn(sea, [5, 9])], [false, true]);
    const areas = [...land, ...sea].map(([outer]) => Math.abs(signedArea(outer)));
    assert.ok(Math.abs(areas.reduce((sum, area) => sum + area, 0) - 100) < 1e-9);
  });

  test('a sound between two coasts has land at both sides', () => {
    const north = [
      [12, 7],
      [-2, 7],
    ].toReversed();
    const south = [
      [12, 3],
      [-2, 3],
    ];
    const { land, sea } = landAndSea([north, south], box);
    const isIn = (polygons, at) => polygons.some(([outer]) => isInside(outer, at));
    assert.deepEqual(
      [1, 5, 9].map((y) => [isIn(land, [5, y]), isIn(sea, [5, y])]),
      [
        [true, false],
        [false, true],
        [true, false],
      ],
    );
  });
});
