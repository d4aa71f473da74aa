import { expect } from 'chai';
import { loadMunicipalities, municipalityTest } from '../../src/search/municipalities.js';

const table = await loadMunicipalities();

/** A file beside the project; where it is missing, the test is skipped. */
async function shared(file: string, run: Mocha.Context): Promise<Response> {
  const response = await fetch(`/shared/data/${file}`);
  if (!response.ok) run.skip();
  return response;
}

interface Topology {
  objects: Record<string, { geometries: { properties: { code: string; name: string } }[] }>;
}

const hits = async (code: string, ...texts: string[]) => {
  const isHit = await municipalityTest(code);
  return texts.filter((text) => isHit(text));
};

/** The code of every municipality that a text is taken for. */
const tests = new Map<string, (text: string) => boolean>();
for (const code of table.keys()) tests.set(code, await municipalityTest(code));
const codesOf = (text: string, country = '') =>
  [...tests].filter(([code, isHit]) => code.startsWith(country) && isHit(text)).map(([code]) => code);

describe('municipalities', () => {
  it('are 290 in Sweden and 98 in Denmark', () => {
    const codes = [...table.keys()];
    expect(codes.filter((code) => /^SE-\d{4}$/.test(code))).to.have.length(290);
    expect(codes.filter((code) => /^DK-\d{4}$/.test(code))).to.have.length(98);
    expect(codes).to.have.length(388);
    expect([...table.values()].flat().filter((name) => /kommun|municip|^\s|\s$|^$/i.test(name))).to.deep.equal([]);
  });

  it('each is found by its code and by its name, and by no other code', () => {
    for (const [code, [name]] of table) {
      const [country, number] = [code.slice(0, 2), code.slice(3)];
      const kind = country === 'SE' ? 'kommun' : 'Kommune';
      const genitive = name.endsWith('s') ? name : `${name}s`;
      for (const text of [code, name, name.toUpperCase(), `${name} ${kind}`, `${genitive} ${kind}`])
        expect(codesOf(text), text).to.deep.equal([code]);
      for (const text of [number, String(Number(number))]) expect(codesOf(text, country), text).to.deep.equal([code]);
    }
  });

  it('a code is written with and without country and zero', async () => {
    const forms = ['SE-0163', 'se-163', 'SE 0163', 'SE0163', ' 0163 ', '163'];
    expect(await hits('SE-0163', ...forms)).to.deep.equal(forms);
    expect(await hits('SE-0163', 'DK-0163', '1630', '0163x', 'SE-', '16 3', '0'.repeat(10_000), '')).to.deep.equal([]);
  });

  it('the country of the code says whose number 163 is', async () => {
    const texts = ['0163', '163', 'Sollentuna', 'Herlev', 'SE-0163', 'DK-0163'];
    expect(await hits('SE-0163', ...texts)).to.deep.equal(['0163', '163', 'Sollentuna', 'SE-0163']);
    expect(await hits('DK-0163', ...texts)).to.deep.equal(['0163', '163', 'Herlev', 'DK-0163']);
  });

  const official: [code: string, ...texts: string[]][] = [
    ['SE-0163', 'SOLLENTUNA', 'Sollentuna kommun'],
    ['SE-0180', 'Stockholms stad', 'Stockholms kommun'],
    ['SE-1480', 'Göteborgs Stad', 'goteborg', 'Gothenburg'],
    ['SE-0980', 'Region Gotland', 'Gotlands kommun'],
    ['SE-2080', 'Falu kommun', 'Falun', 'FALUN'],
    ['SE-1490', 'Borås Stad', 'Boras'],
    ['SE-1284', 'Höganäs kommun'],
    ['SE-1438', 'Dals-Eds kommun', 'Dals Ed'],
    ['DK-0163', 'Herlev Kommune', 'HERLEV'],
    ['DK-0400', 'Bornholms Regionskommune', 'Bornholm'],
    ['DK-0101', 'Københavns Kommune', 'Copenhagen', 'Köpenhamn', 'kobenhavn'],
    ['DK-0751', 'Århus Kommune', 'Aarhus', 'AARHUS KOMMUNE'],
    ['DK-0169', 'Høje Taastrup', 'Høje-Tåstrup Kommune'],
    ['DK-0820', 'Vesthimmerlands Kommune', 'Vesthimmerland'],
    ['DK-0480', 'Nordfyns Kommune', 'Nordfyn'],
    ['DK-0173', 'Lyngby-Tårbæk Kommune'],
    ['DK-0159', 'Gladsaxe Municipality'],
  ];
  for (const [code, ...texts] of official)
    it(`${code} is ${texts.join(', ')}`, async () => {
      expect(await hits(code, ...texts)).to.deep.equal(texts);
    });

  it('Håbo and Habo, which fold alike, are told apart by their letters', async () => {
    const texts = ['Håbo', 'Habo', 'HÅBO KOMMUN', 'Habo kommun', 'Ha\u030Abo', '0305', '643'];
    expect(await hits('SE-0305', ...texts)).to.deep.equal(['Håbo', 'HÅBO KOMMUN', 'Ha\u030Abo', '0305']);
    expect(await hits('SE-0643', ...texts)).to.deep.equal(['Habo', 'Habo kommun', '643']);
  });

  it('a code of no municipality hits nothing', async () => {
    for (const code of ['SE-9999', 'SE-9', 'DK-0411', 'NO-0301', '0163', '', '__proto__', 'constructor'])
      expect(await hits(code, code, '', 'kommun', 'Sollentuna', '9999'), code).to.deep.equal([]);
    expect(await hits('SE-0163', '', 'kommun', 's', '__proto__', 'constructor')).to.deep.equal([]);
  });

  for (const file of ['se-municipalities.topojson', 'dk-municipalities.topojson'])
    it(`has every code and name of ${file}`, async function () {
      const { objects } = (await (await shared(file, this)).json()) as Topology;
      const country = file.slice(0, 2).toUpperCase();
      const rows = Object.values(objects).flatMap(({ geometries }) => geometries.map(({ properties }) => properties));
      // Christiansø is no municipality.
      for (const { code, name } of rows.filter((row) => row.name !== 'Christiansø'))
        expect(codesOf(name, country), name).to.deep.equal([`${country}-${code.padStart(4, '0')}`]);
    });

  it('recognises every municipality of se-schools.geojson', async function () {
    const { features } = (await (await shared('se-schools.geojson', this)).json()) as {
      features: { properties: { municipality: string } }[];
    };
    const names = new Set(features.map(({ properties }) => properties.municipality));
    expect(names.size).to.equal(285);
    expect([...names].filter((name) => codesOf(name).length !== 1)).to.deep.equal([]);
  });

  const tables: [file: string, encoding: string, column: string][] = [
    ['smaland-schools-expected.csv', 'utf-8', 'municipality'],
    ['messy/derived-smaland-schools-latin1-semicolon.csv', 'latin1', 'Kommun'],
    ['messy/derived-smaland-schools-sweref99tm-bom.csv', 'utf-8', 'Kommun'],
  ];
  for (const [file, encoding, column] of tables)
    it(`recognises every municipality of ${file}`, async function () {
      const bytes = await (await shared(file, this)).arrayBuffer();
      const lines = new TextDecoder(encoding).decode(bytes).trim().split(/\r?\n/);
      const separator = column === 'Kommun' ? ';' : ',';
      // Quoted are only names, which nobody asks for here.
      const cells = lines.map((line) => line.replaceAll(/"[^"]*"/g, '').split(separator));
      const at = cells[0]?.indexOf(column) ?? -1;
      const names = new Set(cells.slice(1).map((row) => row[at] ?? ''));
      expect(names.size).to.equal(32);
      expect([...names].filter((name) => codesOf(name).length !== 1)).to.deep.equal([]);
    });
});
