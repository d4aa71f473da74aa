/** Each code of a source, and each that a source gives to a record: one bad among good ones, which are shown. */
import { expect } from 'chai';
import { load } from '../src/load.js';
import type { Source } from '../src/sources/source.js';

const MB = 2 ** 20;
const good: Source = { name: 'good.csv', data: 'id,name,lat,lng\na,Ada,57.19,14.03\nb,Bo,57.2,14.1\n' };
const data = (name: string, text: unknown): Source => ({ name, data: text });
/** Circles, as a script may make them. */
const deep = { id: 'deep', name: 'Deep', more: {} };
deep.more = { deep };

/** What two good records and a bad source give. */
async function among(bad: Source) {
  for (const sources of [
    [good, bad],
    [bad, good],
  ]) {
    const { records, problems, search } = await load(sources);
    expect((await search.find({})).total).to.equal(records.partners.length);
    expect(records.partners.map(({ id }) => id)).to.include.members(['a', 'b']);
    // The good ones lack kind and languages, which is no news here.
    const told = problems.filter(({ where }) => where.source !== 'good.csv');
    if (sources[0] === bad)
      return told.map(({ level, code, field, seen, where }) => ({ level, code, field, seen, ...where }));
  }
  return [];
}

describe('one bad source among good ones', () => {
  const table: [title: string, bad: Source, code: string, seen: string][] = [
    ['JSON that is broken', data('bad', '{\n"partners": [},'), 'json/invalid', 'line 2 column 14'],
    ['JSON that holds no records', data('bad', '{"rows": []}'), 'format/unsupported', 'bad'],
    ['an address that nobody answers at', { url: 'blob:gone' }, 'source/failed', 'blob:gone'],
    ['a file that is not there', { url: '/no-such.csv' }, 'source/failed', '404 /no-such.csv'],
    ['a workbook', data('bad.csv', new TextEncoder().encode('PK\x03\x04xl/')), 'source/unsupported', 'Excel (XLSX)'],
    ['a page', data('bad.csv', '<!doctype html>'), 'source/unsupported', 'HTML'],
    ['65 MB', data('bad.csv', new Uint8Array(65 * MB)), 'limit/bytes', 'over 64 MB'],
    ['300,000 rows', data('bad.csv', `id\n${'x\n'.repeat(300_000)}`), 'limit/records', 'over 250,000 records'],
    ['a text of 200,000 levels', data('bad.json', '['.repeat(200_000)), 'limit/depth', 'over 100,000 levels'],
  ];
  for (const [title, bad, code, seen] of table)
    it(`${title} is ${code}`, async () => {
      const source = 'url' in bad ? bad.url : bad.name;
      expect(await among(bad)).to.deep.equal([{ level: 'source', code, field: '', seen, source }]);
    });

  it('when every one is bad, the first is thrown', async () => {
    const [first, second] = table.map(([, bad]) => bad) as [Source, Source];
    expect(await load([first, second]).then(() => 'loaded', String)).to.include('json/invalid: line 2');
    expect(await load([second]).then(() => 'loaded', String)).to.include('format/unsupported');
  });

  it('a real one that is broken leaves a real one that is not', async function () {
    const [broken, fine] = ['messy/orig-harryda-bathing.json', 'messy/orig-sundbyberg-outdoor-gyms-bom.csv'];
    if (!(await fetch(`/shared/data/${fine}`)).ok) this.skip();
    const { records, problems } = await load([{ url: `/shared/data/${broken}` }, { url: `/shared/data/${fine}` }]);
    const sources = problems.filter(({ level }) => level === 'source');
    expect([records.partners.length, sources.map(({ code, seen }) => [code, seen])]).to.deep.equal([
      5,
      [['json/invalid', 'line 404 column 2']],
    ]);
  });
});

describe('one bad record among good ones', () => {
  it('with more cells than the header is csv/columns: it is shown, and noted', async () => {
    const bad = data('bad.csv', 'id,name,lat,lng\nc,Cia,57.1,14.2,,"not, here"\n');
    expect((await among(bad)).filter(({ code }) => code === 'csv/columns')).to.deep.equal([
      { level: 'note', code: 'csv/columns', field: 'lng', seen: 'not, here', source: 'bad.csv', row: 2, id: 'c' },
    ]);
  });

  it('that goes too deep is limit/depth: it alone is hidden', async () => {
    const bad = data('bad', [{ id: 'c', name: 'Cia', lat: 57, lng: 14 }, deep]);
    const { records, problems } = await load([bad, good]);
    expect(records.partners.map(({ id }) => id)).to.deep.equal(['c', 'a', 'b']);
    const told = problems.flatMap(({ level, code, field, seen, where: { source, row } }) =>
      level === 'note' ? [] : [{ level, code, field, seen, source, row }],
    );
    expect(told).to.deep.equal([
      { level: 'hidden', code: 'limit/depth', field: 'more', seen: 'over 32 levels', source: 'bad', row: 1 },
    ]);
  });
});
