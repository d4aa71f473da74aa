import { expect } from 'chai';
import type { Progress } from '../../src/sources/download.js';
import { readSources } from '../../src/sources/read-sources.js';
import type { Source } from '../../src/sources/source.js';

const rows = (name: string, count: number): Source => ({ name, data: `n\n${'x\n'.repeat(count)}` });
const summary = async (sources: Source[]) => {
  const { tables, failures } = await readSources(sources, {});
  return [
    tables.map(({ rows: { length, 0: first } }) => [first?.where.source, length]),
    failures.map(({ problem: { level, code, where } }) => [level, code, where.source]),
  ];
};

describe('all sources', () => {
  it('are read in their order, and those that fail are named', async () => {
    expect(await summary([rows('a', 1), { name: 'b', data: 5 }, rows('c', 2)])).to.deep.equal([
      [
        ['a', 1],
        ['c', 2],
      ],
      [['source', 'format/unsupported', 'b']],
    ]);
  });

  it('have 250,000 records together: the one that has too many fails', async () => {
    expect(await summary([rows('a', 200_000), rows('b', 50_001), rows('c', 50_000)])).to.deep.equal([
      [
        ['a', 200_000],
        ['c', 50_000],
      ],
      [['source', 'limit/records', 'b']],
    ]);
  });

  it('a limit of a whole source is of the level source, whatever it is in a record', async () => {
    expect((await summary([{ name: 'a', data: '['.repeat(100_001) }]))[1]).to.deep.equal([
      ['source', 'limit/depth', 'a'],
    ]);
  });

  it('tell together how far they have come', async () => {
    const { fetch } = globalThis;
    const sizes = { '/a': 2_000_000, '/b': 3_000_000, '/c': 10 };
    const told: Progress[] = [];
    globalThis.fetch = async (url) => {
      const size = sizes[url as keyof typeof sizes];
      return new Response(new Uint8Array(size), { headers: { 'content-length': String(size) } });
    };
    try {
      const sources = [{ url: '/a' }, { url: '/b' }, { url: '/c' }, rows('d', 1)];
      await readSources(sources, {}, undefined, (progress) => told.push(progress));
    } finally {
      globalThis.fetch = fetch;
    }
    expect(told.at(-1)).to.deep.equal({ read: 5_000_000, total: 5_000_000 });
  });

  it('that are stopped throw the reason', async () => {
    const signal = AbortSignal.abort(new Error('left the page'));
    const stopped = readSources([{ url: '/README.md' }, rows('a', 1)], {}, signal);
    expect(await stopped.then(() => 'read', String)).to.equal('Error: left the page');
  });
});
