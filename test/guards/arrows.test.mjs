// Imports point one way (ARCHITECTURE.md): source → validate → search → store → element.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { importsOf, readSources } from './sources.mjs';

// A room is a folder of src, or a file at its top. `type x`: types only.
const mayUse = {
  model: [],
  sources: ['model'],
  search: ['model'],
  samsyn: ['search', 'model'],
  guide: ['search', 'model'],
  log: ['samsyn', 'sources', 'model'],
  'load.ts': ['sources', 'search', 'model'],
  'read-records.ts': ['load.ts', 'sources', 'model'],
  'index.ts': ['read-records.ts', 'samsyn', 'search', 'model'],
  'hand-over': ['model'],
  advice: ['model'],
  check: ['advice', 'read-records.ts', 'load.ts', 'sources', 'model', 'words', 'theme'],
  store: ['load.ts', 'search', 'model'],
  words: ['model', 'type guide', 'type log'],
  theme: ['model'],
  map: ['theme', 'model', 'type search'],
  views: ['words', 'theme', 'hand-over', 'model', 'type search', 'samsyn', 'guide', 'log'],
  elements: [
    'advice',
    'load.ts',
    'store',
    'samsyn',
    'guide',
    'log',
    'search',
    'sources',
    'model',
    'words',
    'theme',
    'map',
    'views',
    'hand-over',
  ],
  'integ.ts': ['elements'],
};

// Packages that few files may know.
const onlyIn = {
  '@turf/turf': ['src/search/geo.ts', 'src/search/inside.ts'],
  '@turf/boolean-point-in-polygon': ['src/search/inside.ts'],
  leaflet: [],
  'topojson-client': ['src/map/basemap.ts', 'src/map/town-shapes.ts'],
  'temporal-polyfill/fns/PlainDateTime': ['src/model/temporal-polyfill.ts'],
  'ts-ics': ['src/hand-over/calendar.ts'],
  'lean-qr': ['src/hand-over/qr.ts'],
  'd3-dsv': ['src/sources/csv.ts', 'src/log/cells.ts'],
  idb: ['src/log/store.ts'],
  valibot: [
    ...['src/model/fields.ts', 'src/model/quick.ts', 'src/model/records.ts', 'src/model/validate.ts'],
    'src/samsyn/referral-schema.ts',
  ],
};
// The rooms that run in Node and in a worker too.
const withoutLit = [
  'model',
  'hand-over',
  'sources',
  'search',
  'samsyn',
  'guide',
  'log',
  'load.ts',
  'read-records.ts',
  'index.ts',
];
const isWithoutLit = (path) => path === 'src/store/store.ts' || withoutLit.includes(roomOf(path));

const patchedLeaflet = 'src/map/vendor/leaflet';
// The view, and what it draws of grounds and limits.
const onLeaflet = ['leaflet-view', 'ground', 'cover-pane', 'tiles', 'town', 'town-names', 'travel-limit'].map(
  (name) => `src/map/${name}.ts`,
);

const roomOf = (path) => path.split('/')[1];

function wrongArrows(files) {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    return importsOf(file)
      .filter(({ target }) => target.startsWith('src/') && roomOf(target) !== room)
      .filter(({ target, isType }) => {
        const allowed = mayUse[room] ?? [];
        return !allowed.includes(roomOf(target)) && !(isType && allowed.includes(`type ${roomOf(target)}`));
      })
      .map(({ target }) => `${file.path} imports ${target}`);
  });
}

function wrongPackages(files) {
  return files.flatMap((file) =>
    importsOf(file)
      .filter(({ target, isType }) => {
        if (target === 'lit') return isWithoutLit(file.path);
        if (target.startsWith(patchedLeaflet)) return !onLeaflet.includes(file.path);
        return !isType && onlyIn[target] && !onlyIn[target].includes(file.path);
      })
      .map(({ target }) => `${file.path} imports ${target}`),
  );
}

describe('import arrows', () => {
  const files = readSources();

  test('each room knows only the rooms to its left', () => assert.deepEqual(wrongArrows(files), []));

  test('a package is known to its files alone', () => assert.deepEqual(wrongPackages(files), []));

  test('every room of src is in the table', () => {
    const rooms = new Set(files.map(({ path }) => roomOf(path)));
    assert.deepEqual([...rooms].toSorted(), Object.keys(mayUse).toSorted());
  });

  test('a wrong arrow is found', () => {
    const seeded = (path, text) => wrongArrows([{ path: `src/${path}`, text }]).length;
    assert.equal(seeded('model/x.ts', "import { a } from '../search/search.js';"), 1);
    assert.equal(seeded('search/x.ts', "import {\n  a,\n  b,\n} from '../store/store.js';"), 1);
    assert.equal(seeded('map/x.ts', "import { a } from '../search/query.js';"), 1);
    assert.equal(seeded('map/x.ts', "import type { A } from '../search/query.js';"), 0);
    assert.equal(seeded('guide/x.ts', "import { words } from '../words/guide/sv.js';"), 1);
    assert.equal(seeded('words/x.ts', "import { items } from '../guide/items.js';"), 1);
    assert.equal(seeded('store/x.ts', "const a = await import('../elements/element.js');"), 1);
    assert.equal(seeded('store/x.ts', "export * from '../words/sv.js';"), 1);
    assert.equal(seeded('store/x.ts', "import '../map/basemap.js';"), 1);
    assert.equal(seeded('store/x.ts', "// import { a } from '../words/sv.js';"), 0);
  });

  test('a package in the wrong file is found', () => {
    const seeded = (path, text) => wrongPackages([{ path: `src/${path}`, text }]).length;
    assert.equal(seeded('search/text.ts', "import { distance } from '@turf/turf';"), 1);
    assert.equal(seeded('map/marker.ts', "import { Map } from './vendor/leaflet.js';"), 1);
    assert.equal(seeded('elements/x.ts', "import { Map } from 'leaflet';"), 1);
    assert.equal(seeded('search/x.ts', "import { repeat } from 'lit/directives/repeat.js';"), 1);
  });
});
