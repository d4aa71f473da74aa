/**
 * The real files beside the project, and what ../shared/data/expected.md says of each. A row whose file
 * is missing is skipped by its name.
 */
import { expect } from 'chai';
import type { Partner } from '../src/model/records.js';
import { readRecords } from '../src/read-records.js';

type Counts = Record<string, number>;
/** File, partners listed, partners placed, problems by code, the column of the name when it must be told. */
const rows: [file: string, listed: number, placed: number, problems: Counts, name?: string][] = [
  ['se-schools.geojson', 2398, 2398, {}],
  ['se-bathing-places.geojson', 2684, 2668, { 'place/zero': 11, 'place/outside': 5 }],
  ['dk-fitness-centres.geojson', 478, 478, {}],
  ['dk-upper-secondary-schools.csv', 409, 391, { 'place/outside': 16, 'place/swapped': 2 }],
  ['dk-bathing-waters.csv', 1022, 1022, {}],
  ['smaland-schools-expected.csv', 197, 197, {}],
  ['messy/derived-smaland-schools-latin1-semicolon.csv', 197, 197, {}],
  ['messy/orig-sodertalje-outdoor-gyms-shuffled-columns.csv', 8, 8, {}],
  ['messy/orig-stockholm-region-outdoor-gyms-50cols.csv', 111, 102, { 'place/missing': 9 }],
  ['messy/orig-sundbyberg-outdoor-gyms-bom.csv', 5, 5, {}],
  ['messy/orig-odok-public-art-latlon-swapped.json', 3345, 3328, { 'name/missing': 112, 'place/swapped': 17 }],
  ['messy/orig-lm-recreation-points-unnamed.geojson', 0, 0, { 'name/missing': 3310 }],
  ['messy/orig-harryda-bathing.json', 0, 0, { 'json/invalid': 1 }],
  ['messy/orig-bygdeband-districts-no-coordinates.csv', 0, 0, { 'name/missing': 2526 }],
  ['messy/orig-bygdeband-districts-no-coordinates.csv', 2526, 0, { 'place/missing': 2526 }, 'distrikt'],
  ['messy/orig-sphrak-svenska-stader.csv', 1916, 1916, {}, 'Locality'],
  ['messy/orig-axelsson-postcodes-bom.csv', 15463, 15463, {}, 'Ort'],
];

/** Rows that issue 4 makes true. */
const later = [
  'messy/derived-smaland-schools-sweref99tm-bom.csv',
  'messy/derived-dk-fitness-utm32-semicolon.csv',
  'messy/orig-jonkoping-outdoor-gyms.csv',
  'messy/orig-hav-bathing-waters.kml, messy/orig-dk-bathing-2019.xlsx',
];

/** A file beside the project as bytes; where it is missing, the test is skipped. */
async function bytesOf(file: string, run: Mocha.Context): Promise<Uint8Array> {
  const response = await fetch(`/shared/data/${file}`);
  if (!response.ok) run.skip();
  return new Uint8Array(await response.arrayBuffer());
}

const isPlaced = ({ place }: Partner) => place.lat !== undefined && place.lng !== undefined;

describe('real files', () => {
  for (const [file, listed, placed, problems, name] of rows)
    it(`${file}${name ? ` with columns="name=${name}"` : ''} gives ${listed} in the list and ${placed} on the map`, async function () {
      const bytes = await bytesOf(file, this);
      const read = await readRecords(bytes, { name: file, defaultKind: 'school', ...(name && { columns: { name } }) });
      const counts: Counts = {};
      for (const { code, level } of read.problems) if (level !== 'note') counts[code] = (counts[code] ?? 0) + 1;
      const { partners } = read.records;
      expect([partners.length, partners.filter(isPlaced).length, counts]).to.deep.equal([listed, placed, problems]);
      expect(new Set(partners.map(({ id }) => id)).size).to.equal(listed);
    });

  it('the Latin-1 file gives the same names, ids and places as the clean one', async function () {
    const clean = await bytesOf('smaland-schools-expected.csv', this);
    const latin = await bytesOf('messy/derived-smaland-schools-latin1-semicolon.csv', this);
    const facts = async (bytes: Uint8Array) =>
      (await readRecords(bytes)).records.partners.map(({ id, name, place: { lat, lng } }) => ({ id, name, lat, lng }));
    expect(await facts(latin)).to.deep.equal(await facts(clean));
  });

  it('every row of expected.md is tested here, or waits for issue 4 by its name', async function () {
    const page = await bytesOf('expected.md', this);
    const files = [...new TextDecoder().decode(page).matchAll(/^\| (\S.*?) \|/gm)].map(([, file]) => file);
    const tested = new Set(rows.map(([file]) => file));
    const unknown = files.filter((file) => file && !tested.has(file) && !later.includes(file));
    expect(unknown).to.deep.equal(['File', 'the same']);
  });
});
