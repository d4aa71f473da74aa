import { expect } from 'chai';
import { load } from '../src/load.js';
import { LoadError, SourceError } from '../src/model/problem.js';
import type { Source } from '../src/sources/source.js';
import { loadScenarios, scenarioUrl } from './samples/scenarios.js';

const data = (name: string, text: string): Source => ({ name, data: text });
const missing: Source = { url: 'blob:gone' };
const failed = { level: 'source', where: { source: 'blob:gone' }, field: '', code: 'source/failed', seen: 'blob:gone' };
/** What a load throws, told by its name and message. */
const thrown = (loading: Promise<unknown>) => loading.then(() => 'loaded', String);

describe('load', () => {
  it('the three files of the fixture become one catalogue, ready to be asked', async () => {
    const { records, problems, search } = await loadScenarios();
    expect([records.partners.length, records.activities.length, records.supports.length]).to.deep.equal([13, 11, 6]);
    expect(problems).to.deep.equal([]);
    const { total, items } = await search.find({ text: 'ekens' });
    expect([total, items[0]?.record === records.partners[1]]).to.deep.equal([1, true]);
  });

  it('sources are merged in their order, and the first of one id stays', async () => {
    const row = (name: string) => `id,name,lat,lng\n${name[0]},${name},57,14\n`;
    const { records, problems } = await load([
      data('1.csv', row('ada')),
      data('2.csv', row('alf')),
      data('3.csv', row('bo')),
    ]);
    expect(records.partners.map(({ name }) => name)).to.deep.equal(['ada', 'bo']);
    expect(problems).to.deep.equal([
      { level: 'hidden', where: { source: '2.csv', row: 2, id: 'a' }, field: 'id', code: 'id/duplicate', seen: 'a' },
    ]);
  });

  it('files of different kinds are merged', async () => {
    const json = data('b.json', '{"partners": [{"id": "b", "name": "B", "lat": 57, "lng": 14}]}');
    const { records, problems } = await load([{ url: scenarioUrl('partners.csv') }, json]);
    expect([records.partners.length, records.partners.at(-1)?.id, problems]).to.deep.equal([14, 'b', []]);
  });

  it('one source that fails is a problem among the others', async () => {
    const { records, problems } = await load([missing, { url: scenarioUrl('partners.csv') }]);
    expect([records.partners.length, problems]).to.deep.equal([13, [failed]]);
  });

  it('when all fail the first error is thrown, with what is wrong with each', async () => {
    const error = await load([missing, data('b.json', '{')]).catch((one: unknown) => one);
    expect(error).to.be.instanceOf(SourceError);
    expect(error).to.include({ code: 'source/failed', seen: 'blob:gone' });
    const problems = error instanceof LoadError ? error.problems : [];
    expect(problems.map(({ code, where }) => [code, where.source])).to.deep.equal([
      ['source/failed', 'blob:gone'],
      ['json/invalid', 'b.json'],
    ]);
  });

  it('no sources are an empty catalogue', async () => {
    const { records, problems } = await load([]);
    expect([records, problems]).to.deep.equal([{ partners: [], activities: [], supports: [] }, []]);
  });

  it('the options reach the columns, the kind and the format', async () => {
    const source = data('x', 'distrikt;lat;lon\nNorr;57,19;14,03\n');
    const { records } = await load([source], { format: 'csv', columns: { name: 'distrikt' }, defaultKind: 'school' });
    expect(records.partners.map(({ id, kind, place }) => ({ id, kind, place }))).to.deep.equal([
      { id: 'Norr@57.19000,14.03000', kind: 'school', place: { lat: 57.19, lng: 14.03 } },
    ]);
  });

  it('a load that is stopped throws the reason, even when its sources had failed', async () => {
    const stop = new AbortController();
    const loading = load([{ url: scenarioUrl('partners.csv') }], {}, stop.signal);
    stop.abort(new Error('left the page'));
    expect(await thrown(loading)).to.equal('Error: left the page');
    expect(await thrown(load([missing], {}, AbortSignal.abort(new Error('never wanted'))))).to.equal(
      'Error: never wanted',
    );
  });
});
