import { expect } from 'chai';
import { readRecords } from '../src/read-records.js';
import { partner } from './samples/records.js';
import { scenarioText } from './samples/scenarios.js';

const csv = 'id,name,lat,lng\na,Åda,57,14\n';
const ada = partner({ id: 'a', name: 'Åda', place: { lat: 57, lng: 14 } });
const read = async (...input: Parameters<typeof readRecords>) => (await readRecords(...input)).records.partners;

describe('readRecords', () => {
  it('text, bytes and parsed JSON are read', async () => {
    const bytes = new TextEncoder().encode(csv);
    const json = [{ id: 'a', name: 'Åda', place: { lat: 57, lng: 14 } }];
    for (const input of [csv, bytes, bytes.buffer, json, { partners: json }, JSON.stringify(json)])
      expect(await readRecords(input)).to.deep.equal({
        records: { partners: [ada], activities: [], supports: [] },
        problems: [],
      });
  });

  it('the files of the fixture are read as one', async () => {
    const texts = await Promise.all(['partners.csv', 'activities.csv', 'support.csv'].map(scenarioText));
    const { records, problems } = await readRecords(texts);
    expect([records.partners.length, records.activities.length, records.supports.length]).to.deep.equal([13, 11, 6]);
    expect(problems).to.deep.equal([]);
  });

  it('an array of features is one source', async () => {
    const feature = (id: number) => ({
      ...{ type: 'Feature', id, properties: { name: 'A' } },
      geometry: { type: 'Point', coordinates: [14, 57] },
    });
    expect((await read([feature(1), feature(2)])).map(({ id }) => id)).to.deep.equal(['1', '2']);
  });

  it('an array of parsed lists is several, beside texts or alone', async () => {
    const feature = { type: 'Feature', id: 'f', properties: { name: 'F' }, geometry: null };
    const other = [{ id: 'b', name: 'B', lat: 57, lng: 14 }];
    for (const [input, ids] of [
      [[csv, other], 'a b'],
      [[other, csv], 'b a'],
      [[other, [{ id: 'c', name: 'C' }]], 'b c'],
      [[feature, csv], 'f a'],
    ] as const)
      expect((await read(input)).map(({ id }) => id).join(' ')).to.equal(ids);
    // No text of records, but a record that is none.
    expect((await readRecords([other[0], 'x'])).problems.map(({ code }) => code)).to.deep.equal(['name/missing']);
  });

  it('what it is told the rows are holds where a row does not say', async () => {
    const rows = 'type,id,name,title,partner_id,lat,lng\npartner,p,P,,,57,14\nactivity,a,,Dans,p,,\n,q,Q,,,57,14\n';
    const { records, problems } = await readRecords(rows, { type: 'partner' });
    expect([records.partners.map(({ id }) => id), records.activities.map(({ id }) => id)]).to.deep.equal([
      ['p', 'q'],
      ['a'],
    ]);
    expect(problems).to.deep.equal([]);
    expect(await read(csv, { type: 'constructor' as 'partner' })).to.deep.equal([ada]);
  });

  it('what it gave it reads again, and gives the same', async () => {
    const texts = await Promise.all(['partners.csv', 'activities.csv', 'support.csv'].map(scenarioText));
    const once = await readRecords(texts);
    expect(await readRecords(once.records)).to.deep.equal(once);
    expect(await readRecords(JSON.stringify(once.records))).to.deep.equal(once);
  });

  it('an array of partners is one source, though each has a list of activities', async () => {
    expect(await read([ada, { ...ada, id: 'b', activities: ['football'] }])).to.deep.equal([
      ada,
      { ...ada, id: 'b', activities: ['football'] },
    ]);
  });

  it('what it is given stays as it was', async () => {
    const input = {
      partners: [{ id: 'a', name: 'A', place: { name: 'Hall' }, contacts: [{ role: 'x' }], lat: 57, phone: '1' }],
    };
    const before = JSON.stringify(input);
    await readRecords(input);
    expect(JSON.stringify(input)).to.equal(before);
  });

  it('the name tells the format and is told in problems', async () => {
    const { problems } = await readRecords('[', { name: 'clubs.json' });
    expect(problems).to.deep.equal([
      { level: 'source', where: { source: 'clubs.json' }, field: '', code: 'json/invalid', seen: 'line 1 column 2' },
    ]);
    expect((await readRecords('{}', { name: 'clubs.csv' })).problems).to.deep.equal([]);
  });

  it('the options format, columns, defaultKind, lang and type are heard', async () => {
    expect((await read('{\n1\n', { format: 'csv', columns: { name: '{' } })).map(({ name }) => name)).to.deep.equal([
      '1',
    ]);
    expect(await read(csv, { defaultKind: 'school' })).to.deep.equal([{ ...ada, kind: 'school' }]);
    const { records } = await readRecords('id,partner_id,title\na,p,Bold', { lang: 'da' });
    expect(records.activities[0]?.title).to.deep.equal({ da: 'Bold' });
    expect((await readRecords('id,partner_id,name\na,p,N', { type: 'support' })).records.supports).to.have.lengthOf(1);
  });

  it('what holds no records is one problem of the source', async () => {
    for (const input of [5, null, undefined, true, {}, { a: 1 }])
      expect(await readRecords(input)).to.deep.equal({
        records: { partners: [], activities: [], supports: [] },
        problems: [{ level: 'source', where: { source: 'data' }, field: '', code: 'format/unsupported', seen: 'data' }],
      });
  });
});
