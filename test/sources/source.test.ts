import { expect } from 'chai';
import { SourceError } from '../../src/model/problem.js';
import { readSource, type Source, type SourceOptions } from '../../src/sources/source.js';
import { scenarioText, scenarioUrl } from '../samples/scenarios.js';

const namesIn = async (source: Source, options: SourceOptions = {}) =>
  (await readSource(source, options)).flatMap(({ rows }) => rows.map(({ fields }) => fields['name']));
const urlOf = (type: string, ...parts: BlobPart[]) => URL.createObjectURL(new Blob(parts, { type }));
const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof SourceError ? [error.code, error.seen] : error),
  );

const csv = 'name\nÅda\n';
const json = '[{"name": "Åda"}]';
const geojson = '{"type": "Feature", "properties": {"name": "Åda"}}';

describe('sources', () => {
  it('the option format decides before everything else', async () => {
    expect(await namesIn({ name: 'a.json', data: csv }, { format: 'csv' })).to.deep.equal(['Åda']);
    expect(await namesIn({ url: urlOf('text/csv', json) }, { format: 'json' })).to.deep.equal(['Åda']);
  });

  it('then the content type', async () => {
    const types = { 'text/csv;charset=utf-8': csv, 'application/geo+json': geojson, 'application/json': json };
    for (const [type, text] of Object.entries(types))
      expect(await namesIn({ url: urlOf(type, text) })).to.deep.equal(['Åda']);
  });

  it('then the ending of the name', async () => {
    const names = { 'a.csv': csv, 'a.TSV?x=1': csv, 'a.geojson#b': geojson, 'a.json': json };
    for (const [name, data] of Object.entries(names)) expect(await namesIn({ name, data })).to.deep.equal(['Åda']);
    expect(await refusal(readSource({ name: 'a.json', data: csv }, {}))).to.deep.equal([
      'json/invalid',
      'line 1 column 1',
    ]);
  });

  it('then the first character', async () => {
    for (const data of [csv, json, ` \n${geojson}`])
      expect(await namesIn({ name: 'data', data })).to.deep.equal(['Åda']);
  });

  it('parsed JSON is taken as it is', async () => {
    expect(await namesIn({ name: 'data', data: [{ name: 'Åda' }] })).to.deep.equal(['Åda']);
  });

  it('bytes are UTF-8, with or without a byte order mark, else Latin-1', async () => {
    const latin = new Uint8Array([...bytes('name\n'), 0xc5, ...bytes('da\n')]);
    for (const data of [bytes(csv), bytes(`\uFEFF${csv}`), bytes(csv).buffer, latin])
      expect(await namesIn({ name: 'a.csv', data })).to.deep.equal(['Åda']);
    expect(await namesIn({ name: 'a.csv', data: `\uFEFF${csv}` })).to.deep.equal(['Åda']);
    expect(await namesIn({ url: urlOf('text/csv', latin) })).to.deep.equal(['Åda']);
  });

  it('a file of the server is read, and its rows name the URL', async () => {
    const url = scenarioUrl('partners.csv');
    const [table] = await readSource({ url }, {});
    expect(table?.rows.map(({ where }) => where)).to.deep.equal(
      Array.from({ length: 13 }, (_, i) => ({ source: url, row: i + 2 })),
    );
    expect(await namesIn({ name: 'partners.csv', data: await scenarioText('partners.csv') })).to.have.lengthOf(13);
  });

  it('the type of a source that says it is the type of its tables', async () => {
    const [table] = await readSource({ name: 'a.csv', data: csv, type: 'support' }, {});
    expect(table?.type).to.equal('support');
  });

  it('a format that is none of ours is refused by its name, wherever it is said', async () => {
    const refused = (data: unknown, options: SourceOptions = {}, name = 'data') =>
      refusal(readSource({ name, data }, options));
    expect(await refused(csv, { format: 'xlsx' as 'csv' })).to.deep.equal(['source/unsupported', 'xlsx']);
    expect(await refused(csv, { format: 'toString' as 'csv' })).to.deep.equal(['source/unsupported', 'toString']);
    for (const data of ['<kml>', bytes('<kml>'), bytes('\uFEFF<kml>'), bytes('<kml>').buffer])
      expect(await refused(data, { format: 'csv' }, 'a.csv')).to.deep.equal(['source/unsupported', 'KML']);
    expect(await refused(Uint8Array.of(0xff, 0xfe, 0x3c, 0, 0x61, 0))).to.deep.equal(['source/unsupported', 'XML']);
  });

  it('a page in the place of a file is refused, even one that does not look like a page', async () => {
    for (const text of ['<!doctype html><title>Log in</title>', 'Not found'])
      expect(await refusal(readSource({ url: urlOf('text/html;charset=utf-8', text) }, {}))).to.deep.equal([
        ...['source/unsupported', 'HTML'],
      ]);
    expect(await namesIn({ url: urlOf('text/html', csv) }, { format: 'csv' })).to.deep.equal(['Åda']);
  });

  it('a source may say its format itself', async () => {
    expect(await namesIn({ name: 'script 1', data: csv, format: 'csv' }, { format: 'json' })).to.deep.equal(['Åda']);
  });

  it('a type does not overrule what the data say themselves', async () => {
    const tables = await readSource({ name: 'a', data: { partners: [], activities: [] }, type: 'support' }, {});
    expect(tables.map(({ type }) => type)).to.deep.equal(['partner', 'activity']);
  });

  it('over 64 MB of bytes or of text are refused before they are looked at', async () => {
    const size = 64 * 2 ** 20 + 1;
    for (const data of [new Uint8Array(size), new ArrayBuffer(size), ' '.repeat(size)])
      expect(await refusal(readSource({ name: 'a', data }, {}))).to.deep.equal(['limit/bytes', 'over 64 MB']);
  });

  it('a read that is stopped throws the reason of its signal', async () => {
    const stop = new AbortController();
    const reading = readSource({ url: scenarioUrl('partners.csv') }, {}, stop.signal);
    stop.abort(new Error('left the page'));
    expect(String(await refusal(reading))).to.equal('Error: left the page');
  });
});
