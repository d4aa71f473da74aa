// A receiver of referrals in memory, on the loopback address, as docs/receiver.md asks for: one row a key. It can
// misbehave in each way that a network and a server have.
import { createServer } from 'node:http';

/**
 * What becomes of the next requests:
 * `accept` 201, or 200 for a key that is known · `accept-bare` the same without a body ·
 * `kill-before` the line breaks before anything is kept · `kill-after` after it is kept · `cut` in the middle of the answer ·
 * `502-before`, `502-after` a proxy gives up, before and after it is kept · `hold` no answer, nothing kept ·
 * `late` kept once the sender has gone · `refuse` 422 · `busy` 429 · `conflict` 409: the same key is being kept ·
 * `redirect` elsewhere · whatever is planned, a known key with another body is 422
 * @typedef {'accept' | 'accept-bare' | 'kill-before' | 'kill-after' | 'cut' | '502-before' | '502-after' | 'hold'
 *   | 'late' | 'refuse' | 'busy' | 'conflict' | 'redirect'} Fault
 */

/** @type {Fault[]} */
export const faults = [
  ...['accept', 'accept-bare', 'kill-before', 'kill-after', 'cut', '502-before', '502-after', 'hold', 'late', 'refuse'],
  ...['busy', 'conflict', 'redirect'],
];

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type, idempotency-key',
};

/** Answers as its `plan` says, request by request; with an empty plan it accepts. */
export async function startReceiver() {
  /** Bodies by key. @type {Map<string, unknown>} */
  const rows = new Map();
  /** @type {Fault[]} */
  const plan = [];
  const log = [];
  let late = [];

  function keep(key, body) {
    // The same key with another body is a mistake of the sender.
    if (rows.has(key)) return JSON.stringify(rows.get(key)) === JSON.stringify(body) ? 200 : 422;
    rows.set(key, body);
    return 201;
  }

  const acts = {
    accept: ({ key, body, end }) => end(keep(key, body), '{"kept":true}'),
    'accept-bare': ({ key, body, response }) => response.writeHead(keep(key, body) === 422 ? 422 : 204, cors).end(),
    'kill-before': ({ request }) => request.socket.destroy(),
    'kill-after': ({ key, body, request }) => {
      keep(key, body);
      request.socket.destroy();
    },
    cut: ({ key, body, response }) => {
      response.writeHead(keep(key, body), { ...cors, 'content-length': 1000 });
      response.write('{"ke', () => response.destroy());
    },
    '502-before': ({ end }) => end(502),
    '502-after': ({ key, body, end }) => {
      keep(key, body);
      end(502);
    },
    hold: () => {},
    late: ({ key, body, response }) => {
      late.push(
        new Promise((resolve) => {
          response.on('close', () => resolve(keep(key, body)));
        }),
      );
    },
    refuse: ({ end }) => end(422, '{"error":"refused"}'),
    busy: ({ end }) => end(429),
    conflict: ({ end }) => end(409),
    redirect: ({ response }) => response.writeHead(307, { ...cors, location: '/elsewhere' }).end(),
  };

  const server = createServer((request, response) => {
    const chunks = [];
    request.on('error', () => {});
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      log.push({ method, url, headers });
      if (method === 'OPTIONS') return response.writeHead(204, cors).end();
      const end = (status, text = '') =>
        response.writeHead(status, { ...cors, 'content-type': 'application/json' }).end(text);
      const key = headers['idempotency-key'];
      const isForm = method === 'POST' && url === '/referrals' && headers['content-type'] === 'application/json';
      if (!isForm || !key) return end(400);
      const body = JSON.parse(Buffer.concat(chunks).toString());
      return acts[plan.shift() ?? 'accept']({ key, body, request, response, end });
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    action: `http://127.0.0.1:${server.address().port}/referrals`,
    rows,
    plan,
    log,
    /** Until what comes late has come. */
    async settle() {
      await Promise.all(late);
      late = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
