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

/** What a reading refuses when the server answers so. */
async function answering(response: Response, reading: () => Promise<unknown>) {
  const { fetch } = globalThis;
  globalThis.fetch = async () => response;
  try {
    return await refusal(reading());
  } finally {
    globalThis.fetch = fetch;
  }
}

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

  it('a file that is not there is a failed source, with its status', async () => {
    const failed = await answering(new Response('Not found', { status: 404 }), () => readSource({ url: '/a.csv' }, {}));
    expect(failed).to.deep.equal(['source/failed', '404 /a.csv']);
  });

  it('a file over 64 MB is refused before it is read', async () => {
    const headers = { 'content-length': String(64 * 2 ** 20 + 1) };
    const failed = await answering(new Response(csv, { headers }), () => readSource({ url: '/a.csv' }, {}));
    expect(failed).to.deep.equal(['limit/bytes', '/a.csv']);
  });

  it('an address that nobody answers at is a failed source', async () => {
    const url = urlOf('text/csv', csv);
    URL.revokeObjectURL(url);
    expect(await refusal(readSource({ url }, {}))).to.deep.equal(['source/failed', url]);
  });

  it('a connection that breaks off is a failed source', async () => {
    const broken = new ReadableStream({
      start(body) {
        body.enqueue(bytes('name'));
        body.error(new TypeError('network error'));
      },
    });
    const failed = await answering(new Response(broken), () => readSource({ url: '/a.csv' }, {}));
    expect(failed).to.deep.equal(['source/failed', '/a.csv']);
  });

  it('a read that is stopped throws the reason of its signal', async () => {
    const stop = new AbortController();
    const reading = readSource({ url: scenarioUrl('partners.csv') }, {}, stop.signal);
    stop.abort(new Error('left the page'));
    expect(String(await refusal(reading))).to.equal('Error: left the page');
  });
});
