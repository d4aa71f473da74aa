import { expect } from 'chai';
import { SourceError } from '../../src/model/problem.js';
import { download, type Progress } from '../../src/sources/download.js';

const MB = 1_000_000;
const part = (length: number) => new Uint8Array(length).fill(0x61);
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof SourceError ? [error.code, error.seen] : String(error)),
  );

/** A body that gives one part a pull, and tells whether it was cancelled, and how much of it was taken. */
function body(...lengths: number[]) {
  const told = { isCancelled: false, given: 0 };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const length = lengths.shift();
        if (length === undefined) return controller.close();
        told.given += length;
        return controller.enqueue(part(length));
      },
      cancel: () => void (told.isCancelled = true),
    },
    { highWaterMark: 0 },
  );
  return { stream, told };
}

/** Downloads what a server answers. */
async function answering(response: Response, onProgress?: (progress: Progress) => void) {
  const { fetch } = globalThis;
  globalThis.fetch = async () => response;
  try {
    return await download('/a.csv', undefined, onProgress);
  } finally {
    globalThis.fetch = fetch;
  }
}

/** What is told of a body in parts. */
async function progressOf(lengths: number[], headers: Record<string, string>) {
  const told: Progress[] = [];
  await answering(new Response(body(...lengths).stream, { headers }), (progress) => told.push(progress));
  return told;
}

describe('a download', () => {
  it('gives the bytes and the content type', async () => {
    const headers = { 'content-type': 'text/csv' };
    const { bytes, contentType } = await answering(new Response(body(2, 3).stream, { headers }));
    expect([new TextDecoder().decode(bytes), contentType]).to.deep.equal(['aaaaa', 'text/csv']);
    expect((await answering(new Response(null))).bytes).to.have.lengthOf(0);
  });

  it('of a file that is not there fails with its status', async () => {
    const response = new Response('Not found', { status: 404 });
    expect(await outcome(answering(response))).to.deep.equal(['source/failed', '404 /a.csv']);
  });

  it('from an address that nobody answers at fails', async () => {
    expect(await outcome(download('blob:gone'))).to.deep.equal(['source/failed', 'blob:gone']);
  });

  it('that breaks off fails', async () => {
    const broken = new ReadableStream({
      start(stream) {
        stream.enqueue(part(1));
        stream.error(new TypeError('network error'));
      },
    });
    expect(await outcome(answering(new Response(broken)))).to.deep.equal(['source/failed', '/a.csv']);
  });

  it('that is stopped throws the reason', async () => {
    const signal = AbortSignal.abort(new Error('left the page'));
    expect(await outcome(download('/README.md', signal))).to.equal('Error: left the page');
  });

  describe('over 64 MB', () => {
    const refused = ['limit/bytes', 'over 64 MB'];

    it('is refused before it is read, where the server tells', async () => {
      const { stream, told } = body(1);
      const headers = { 'content-length': String(64 * 2 ** 20 + 1) };
      expect(await outcome(answering(new Response(stream, { headers })))).to.deep.equal(refused);
      expect(told).to.deep.equal({ isCancelled: true, given: 0 });
    });

    it('is refused while it is read, where the server does not tell or lies', async () => {
      for (const headers of [{}, { 'content-length': '5' }]) {
        const { stream, told } = body(...Array.from({ length: 20 }, () => 2 ** 23));
        expect(await outcome(answering(new Response(stream, { headers })))).to.deep.equal(refused);
        expect(told).to.deep.equal({ isCancelled: true, given: 9 * 2 ** 23 });
      }
    });
  });

  describe('tells how far it has come', () => {
    it('with the total, where the server tells it', async () => {
      expect(await progressOf([MB, MB], { 'content-length': String(2 * MB) })).to.deep.equal([
        { read: MB, total: 2 * MB },
        { read: 2 * MB, total: 2 * MB },
      ]);
    });

    it('without a total that is not told, or is that of something packed, or was too small', async () => {
      const both = [{ read: 2 * MB }, { read: 3 * MB }];
      expect(await progressOf([2 * MB, MB], {})).to.deep.equal(both);
      const packed = { 'content-length': String(3 * MB), 'content-encoding': 'gzip' };
      expect(await progressOf([2 * MB, MB], packed)).to.deep.equal(both);
      expect(await progressOf([2 * MB, MB], { 'content-length': String(1.5 * MB) })).to.deep.equal(both);
    });

    it('and of 1 MB or less nothing', async () => {
      expect(await progressOf([MB / 2, MB / 2], { 'content-length': String(MB) })).to.deep.equal([]);
      expect(await progressOf([MB / 2, MB / 2], {})).to.deep.equal([]);
    });
  });
});
