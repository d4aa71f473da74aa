// The list of places and the search over words, in Node: what is in the list, how large it is.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { needsShared, sharedFolder } from '../support/shared.mjs';

/** Some modules of the sources as one, so that this needs no build. */
async function importSources(...files) {
  const contents = files.map((file) => `export * from './src/search/${file}';`).join('\n');
  const stdin = { contents, resolveDir: process.cwd() };
  const options = { stdin, bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'silent' };
  const [{ text }] = (await build(options)).outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

const sources = await importSources('places.ts', 'places/place-list.ts', 'municipalities.ts', 'text.ts');
const { findPlaces, fold, list, loadMunicipalities } = sources;
const municipalities = await loadMunicipalities();
const places = list
  .trim()
  .split('\n')
  .map((line) => {
    const [, code, lat, lng, names] = /^((?:SE|DK)-\d{4}) (\d\d(?:\.\d{1,4})?) (\d\d?(?:\.\d{1,4})?) (\S.*)$/.exec(
      line,
    );
    const [name] = names.split('/');
    return { name, municipality: municipalities.get(code)?.[0] ?? '', lat: Number(lat), lng: Number(lng) };
  });

/** Without endings, hyphens and blanks. */
const plain = (text) => fold(text.replace(/ (?:Kommune|Municipality)$/, '')).replace(/[- ]/g, '');
const named = new Map();
for (const place of places) named.set(plain(place.name), [...(named.get(plain(place.name)) ?? []), place]);

const kilometres = (a, b) => Math.hypot(a.lat - b.lat, (a.lng - b.lng) * Math.cos((a.lat * Math.PI) / 180)) * 111.195;

describe('the list of places', () => {
  test('is what scripts/places.mjs makes', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/places.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });

  for (const file of ['src/search/places/place-list.ts', 'src/search/municipality-table.ts'])
    test(`${file} is at most 45 kB gzip, and says whose data it is`, (t) => {
      const bytes = readFileSync(file);
      const size = gzipSync(bytes, { level: 9 }).length;
      t.diagnostic(`${size} bytes gzip`);
      assert.ok(size <= 45_000);
      assert.match(bytes.toString(), /GeoNames .*CC BY 4\.0/s);
    });

  test('the licence names source, licence and changes', () => {
    const licence = readFileSync('src/search/places/GEONAMES.txt', 'utf8');
    for (const word of ['GeoNames', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/', 'What was changed'])
      assert.ok(licence.includes(word), word);
  });

  test('all places lie in or near Sweden and Denmark, each once', () => {
    assert.ok(places.length > 1200);
    const outside = places.filter(({ lat, lng }) => !(lat >= 54 && lat <= 72 && lng >= 4 && lng <= 32));
    assert.deepEqual(outside, []);
    const twice = [...named.values()].filter((same) =>
      same.some((one, i) => same.slice(0, i).some((other) => kilometres(one, other) < 3)),
    );
    assert.deepEqual(twice, []);
    assert.deepEqual(
      places.filter(({ municipality }) => !municipality).map(({ name }) => name),
      ['Christiansø'],
    );
  });

  for (const country of ['se', 'dk']) {
    const file = `data/${country}-places-gazetteer.csv`;
    test(`lies where ${file} has it`, needsShared(file), (t) => {
      const [header, ...lines] = readFileSync(join(sharedFolder, file), 'utf8').trim().split('\n');
      const columns = header.split(',');
      const rows = lines.map((line) => {
        const cells = line.split(',');
        return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
      });
      const isSeat = ({ name, municipality }) => plain(name) === plain(municipality);
      const pairs = rows.flatMap((row) => {
        const point = { lat: Number(row.lat), lng: Number(row.lon) };
        const same = named.get(plain(row.name)) ?? [];
        const here = same.filter(({ municipality }) => plain(municipality) === plain(row.municipality));
        const nearest = (all) => Math.min(...all.map((one) => kilometres(one, point)));
        return here.length ? [{ name: row.name, row, km: nearest(here), elsewhere: nearest(same) }] : [];
      });
      const apart = pairs.filter(({ km }) => km > 5);
      t.diagnostic(`${pairs.length} of ${rows.length} compared, ${apart.length} more than 5 km apart`);
      assert.ok(pairs.length > (country === 'se' ? 700 : 300));
      // The gazetteer has many a town in the middle of the municipality that bears its name, far from its houses,
      // and Svenstrup by Aalborg in the municipality of the other one.
      const unexplained = apart.filter(
        ({ row, elsewhere }) => !(row.source?.startsWith('sphrak') && isSeat(row)) && elsewhere > 1,
      );
      assert.deepEqual(unexplained, []);
    });
  }
});

describe('search in Node', () => {
  test('finds places without a page around it', async () => {
    const first = await Promise.all(['aarhus', 'goteborg', 'orebro', 'Kopenhagen'].map((asked) => findPlaces(asked)));
    assert.deepEqual(
      first.map(([place]) => place.name),
      ['Aarhus', 'Göteborg', 'Örebro', 'København'],
    );
  });
});
