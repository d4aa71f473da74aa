// What is too much is refused by its name, and costs less memory than three times the limit of 64 MB beside
// the data themselves. Each case runs in a process of its own: see measure.mjs.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';

const MB = 2 ** 20;
const allowance = 3 * 64;

async function measure(...options) {
  const child = spawn(process.execPath, ['--expose-gc', 'test/package/measure.mjs', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(await text(child.stdout));
}

const bytes = 'source: limit/bytes, over 64 MB';
const records = 'source: limit/records, over 250,000 records';

describe('too much', { timeout: 120_000 }, () => {
  const table = [
    ['70 MB of bytes', bytes],
    ['70 MB of text', bytes],
    ['300,000 rows of CSV', records],
    ['300,000 records of JSON', records],
    ['300,000 parsed records', records],
    ['depth 200,000', 'source: limit/depth, over 100,000 levels'],
  ];
  for (const [name, problem] of table)
    test(name, async (run) => {
      const { listed, problems, risen, time } = await measure(name);
      run.diagnostic(`${risen} MB more, ${time} ms`);
      assert.deepEqual({ listed, problems }, { listed: 0, problems: [problem] });
      assert.ok(risen < allowance, `${risen} MB`);
    });

  test('100,000 records are not too much', async (run) => {
    const { listed, problems, risen, time } = await measure('100,000 records');
    run.diagnostic(`${risen} MB more, ${time} ms`);
    assert.deepEqual({ listed, problems }, { listed: 100_000, problems: [] });
  });

  test('depth 10,000 in one of two records', async (run) => {
    const { listed, problems, risen, time } = await measure('depth 10,000');
    run.diagnostic(`${risen} MB more, ${time} ms`);
    assert.deepEqual({ listed, problems }, { listed: 1, problems: ['hidden: limit/depth, over 32 levels'] });
    assert.ok(risen < allowance, `${risen} MB`);
  });

  for (const format of ['CSV', 'JSON'])
    test(`300,000 records of ${format} in two sources: the first is kept, the second refused`, async (run) => {
      const first = await measure(`${format}, the first alone`);
      const { listed, problems, risen, time } = await measure(`${format} in two sources`);
      run.diagnostic(`${risen} MB more, of which ${first.risen} for the first; ${time} ms`);
      assert.deepEqual([first.listed, first.problems, listed, problems], [60_000, [], 60_000, [records]]);
      assert.ok(risen - first.risen < allowance, `${risen - first.risen} MB`);
    });

  describe('from a server', () => {
    let server;
    let sent = 0;
    before(async () => {
      const part = Buffer.alloc(MB, 'Ekens idrottsplats,57.19,14.03\n');
      server = createServer((request, response) => {
        sent = 0;
        const isTold = request.url === '/told.csv';
        response.writeHead(200, { 'content-type': 'text/csv', ...(isTold && { 'content-length': 70 * MB }) });
        const send = () => {
          while (sent < 70 && !response.destroyed) {
            sent += 1;
            if (!response.write(part)) return response.once('drain', send);
          }
          return response.end();
        };
        send();
      });
      await new Promise((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
      });
    });
    after(() => {
      server.close();
      server.closeAllConnections();
    });

    for (const [path, title, least, most] of [
      ['told.csv', 'that tells the size: hardly anything is read', 0, 20],
      ['untold.csv', 'that does not: no more is read than the limit', 64, 70],
    ])
      test(`70 MB ${title}`, async (run) => {
        const url = `http://127.0.0.1:${server.address().port}/${path}`;
        const { listed, problems, risen, time } = await measure('70 MB from a server', url);
        run.diagnostic(`${risen} MB more, ${time} ms, ${sent} MB sent`);
        assert.deepEqual({ listed, problems }, { listed: 0, problems: [bytes] });
        assert.ok(risen < allowance, `${risen} MB`);
        assert.ok(sent >= least && sent <= most, `${sent} MB sent`);
      });
  });
});
