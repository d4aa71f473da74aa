/**
 * The real files beside the project, and what ../shared/data/expected.md says of each. A row whose file
 * is missing is skipped by its name. test/node/shared-data.test.mjs reads the same in Node, and holds the
 * numbers to the page.
 */
import { expect } from 'chai';
import type { Partner } from '../src/model/records.js';
import { readRecords } from '../src/read-records.js';

interface Expected {
  file: string;
  columns?: Record<string, string>;
  listed: number;
  placed: number;
  /** Of level hidden, unplaced or source, by code. */
  problems: Record<string, number>;
}

const rows = (await (await fetch('/test/fixtures/expected.json')).json()) as Expected[];

/** A file beside the project as bytes; where it is missing, the test is skipped. */
async function bytesOf(file: string, run: Mocha.Context): Promise<Uint8Array> {
  const response = await fetch(`/shared/data/${file}`);
  if (!response.ok) run.skip();
  return new Uint8Array(await response.arrayBuffer());
}

const isPlaced = ({ place }: Partner) => place.lat !== undefined && place.lng !== undefined;

describe('real files', () => {
  for (const { file, columns, listed, placed, problems } of rows)
    it(`${file}${columns ? ` with columns="name=${columns['name']}"` : ''} gives ${listed} in the list and ${placed} on the map`, async function () {
      const bytes = await bytesOf(file, this);
      const read = await readRecords(bytes, { name: file, defaultKind: 'school', ...(columns && { columns }) });
      const counts: Record<string, number> = {};
      for (const { code, level } of read.problems) if (level !== 'note') counts[code] = (counts[code] ?? 0) + 1;
      const { partners } = read.records;
      expect([partners.length, partners.filter(isPlaced).length, counts]).to.deep.equal([listed, placed, problems]);
      expect(new Set(partners.map(({ id }) => id)).size).to.equal(listed);
    });

  describe('are told what is wrong with them', () => {
    const seenIn = async (file: string, run: Mocha.Context) =>
      (await readRecords(await bytesOf(file, run), { name: file })).problems.map(
        ({ level, code, where, field, seen }) => ({
          ...{ level, code, field, seen },
          ...where,
        }),
      );

    it('a format that is not ours, by its name', async function () {
      const told = { level: 'source', code: 'source/unsupported', field: '' };
      for (const [file, seen] of [
        ['messy/orig-hav-bathing-waters.kml', 'KML'],
        ['messy/orig-dk-bathing-2019.xlsx', 'Excel (XLSX)'],
      ] as const)
        expect(await seenIn(file, this)).to.deep.equal([{ ...told, seen, source: file }]);
    });

    it('JSON that is broken, by line and column', async function () {
      const file = 'messy/orig-harryda-bathing.json';
      expect(await seenIn(file, this)).to.deep.equal([
        { level: 'source', code: 'json/invalid', field: '', seen: 'line 404 column 2', source: file },
      ]);
    });
  });

  describe('in another dress', () => {
    const partnersIn = async (file: string, run: Mocha.Context) =>
      (await readRecords(await bytesOf(file, run), { name: file })).records.partners;
    const clean = 'smaland-schools-expected.csv';

    it('the Latin-1 file gives the same names, ids and places as the clean one', async function () {
      const facts = async (file: string) =>
        (await partnersIn(file, this)).map(({ id, name, place: { lat, lng } }) => ({ id, name, lat, lng }));
      expect(await facts('messy/derived-smaland-schools-latin1-semicolon.csv')).to.deep.equal(await facts(clean));
    });

    it('the projected files give the same names as the clean ones', async function () {
      const names = async (file: string) => (await partnersIn(file, this)).map(({ name }) => name).toSorted();
      const [sweref, utm] = [
        'messy/derived-smaland-schools-sweref99tm-bom.csv',
        'messy/derived-dk-fitness-utm32-semicolon.csv',
      ];
      expect(await names(sweref)).to.deep.equal(await names(clean));
      expect(await names(utm)).to.deep.equal(await names('dk-fitness-centres.geojson'));
    });
  });

  it('every file of expected.md is tested here', async function () {
    const page = new TextDecoder().decode(await bytesOf('expected.md', this));
    const named = [...page.matchAll(/^\| ([a-z].*?) \|/gm)].flatMap(([, files = '']) => files.split(', '));
    expect([...new Set(named)].toSorted()).to.deep.equal(
      [...new Set(rows.map(({ file }) => file)), 'the same'].toSorted(),
    );
  });
});
