// A referral is sent, not sent, or nobody knows: over a real line, to a receiver that misbehaves (test/receiver.mjs).
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import * as fc from 'fast-check';
import { faults, startReceiver } from '../receiver.mjs';
import { bundleTs } from '../support/bundle-ts.mjs';

const { mayReceive, send, start, takeStep, toReferral } = await bundleTs([
  'src/elements/integ-samsyn/send.ts',
  ...['src/samsyn/state.ts', 'src/samsyn/steps.ts', 'src/samsyn/referral.ts'],
]);

const consent = { version: '1', time: '2026-11-23T10:00:00Z', lang: 'sv' };
const walked = [
  { type: 'answer', change: { age: 9, activities: ['football'], place: null } },
  ...Array.from({ length: 4 }, () => ({ type: 'next' })),
  { type: 'choose', options: ['A2'], warmths: [1, 2, 3] },
  { type: 'next' },
  { type: 'say-yes', who: 'child', consent },
  { type: 'say-yes', who: 'guardian', consent },
  { type: 'write-note', note: 'Vi kan börja i januari.' },
].reduce(takeStep, start());

let keys = 0;
const newKey = () => `00000000-0000-4000-8000-${String((keys += 1)).padStart(12, '0')}`;

let receiver;
before(async () => {
  receiver = await startReceiver();
});
after(() => receiver.close());
beforeEach(() => {
  receiver.rows.clear();
  receiver.plan.length = 0;
  receiver.log.length = 0;
});

/** Who holds its answer is waited for so long; whoever answers does so much sooner. */
const PATIENCE = { hold: 60, late: 60 };

/** One press of "send" or "try again": the state while it is on its way, and how it ends. */
async function press(state, { fault = 'accept', presses = 1, isOnline = true, isStopped = false }) {
  const sending = takeStep(state, { type: 'send', key: newKey(), codeWord: 'blue-fox-42' });
  if (sending.delivery !== 'sending') return { state: sending, asked: false };
  const stopping = new AbortController();
  if (isOnline) receiver.plan.push(fault);
  const options = {
    ...{ key: sending.key, signal: stopping.signal, isOnline: () => isOnline },
    timeout: PATIENCE[fault] ?? 5000,
  };
  const body = toReferral(sending, 'sv');
  const pressed = Array.from({ length: presses }, () => send(receiver.action, body, options));
  if (isStopped) stopping.abort();
  const outcomes = await Promise.all(pressed);
  assert.equal(new Set(outcomes).size, 1);
  // Of what was stopped before it came, nothing is planned any more.
  receiver.plan.length = 0;
  return { state: takeStep(sending, { type: 'end-sending', key: sending.key, outcome: outcomes[0] }), asked: true };
}

describe('sending a referral', () => {
  /** @type {[import('../receiver.mjs').Fault, string, number][]} */
  const ends = [
    ['accept', 'sent', 1],
    ['accept-bare', 'sent', 1],
    ['cut', 'sent', 1],
    ['kill-before', 'unknown', 0],
    ['kill-after', 'unknown', 1],
    ['502-before', 'unknown', 0],
    ['502-after', 'unknown', 1],
    ['hold', 'unknown', 0],
    ['late', 'unknown', 1],
    ['refuse', 'not-sent', 0],
    ['busy', 'not-sent', 0],
    ['conflict', 'unknown', 0],
    ['redirect', 'unknown', 0],
  ];
  test('each fault has its row here', () =>
    assert.deepEqual(ends.map(([fault]) => fault).toSorted(), faults.toSorted()));

  for (const [fault, outcome, rows] of ends)
    test(`${fault}: ${outcome}, ${rows} kept`, async () => {
      const { state } = await press(walked, { fault });
      await receiver.settle();
      assert.deepEqual([state.delivery, receiver.rows.size], [outcome, rows]);
      assert.equal(receiver.log.length, 1, 'nothing is sent again by itself');
    });

  test('without a network, and stopped before it began, nothing leaves', async () => {
    const { state } = await press(walked, { isOnline: false });
    assert.equal(state.delivery, 'not-sent');
    const signal = AbortSignal.abort();
    assert.equal(await send(receiver.action, toReferral({ ...state }, 'sv'), { key: newKey(), signal }), 'not-sent');
    assert.equal(receiver.log.length, 0);
  });

  test('stopped on its way, nobody knows', async () => {
    const { state } = await press(walked, { fault: 'hold', isStopped: true });
    assert.equal(state.delivery, 'unknown');
  });

  test('a double click is one', async () => {
    const { state } = await press(walked, { presses: 3 });
    assert.deepEqual([state.delivery, receiver.rows.size, receiver.log.length], ['sent', 1, 1]);
  });

  test('what is kept already is answered as kept: unknown, tried again, is sent', async () => {
    const first = await press(walked, { fault: 'kill-after' });
    const second = await press(first.state, {});
    assert.deepEqual([first.state.delivery, second.state.delivery], ['unknown', 'sent']);
    assert.equal(second.state.key, first.state.key);
    assert.deepEqual([receiver.rows.size, receiver.log.length], [1, 2]);
  });

  test('a refusal after an unknown leaves it unknown', async () => {
    const first = await press(walked, { fault: '502-after' });
    const second = await press(first.state, { fault: 'busy' });
    assert.equal(second.state.delivery, 'unknown');
  });

  test('goes back after it was sent, and sends nothing again', async () => {
    const { state } = await press(walked, {});
    const again = await press(takeStep(state, { type: 'back' }), {});
    assert.deepEqual([again.asked, again.state.screen, again.state.delivery], [false, 'sent', 'sent']);
    assert.equal(receiver.log.length, 1);
  });

  test('two tabs are two referrals', async () => {
    await Promise.all([
      send(receiver.action, { a: 1 }, { key: newKey() }),
      send(receiver.action, { a: 1 }, { key: newKey() }),
    ]);
    assert.equal(receiver.rows.size, 2);
  });

  test('sends the body and the key, and no word of who and where', async () => {
    const { state } = await press(walked, {});
    const [{ method, headers }] = receiver.log;
    assert.deepEqual([method, headers['content-type']], ['POST', 'application/json']);
    assert.deepEqual([headers.cookie, headers.referer, headers.authorization], [undefined, undefined, undefined]);
    assert.equal(headers['idempotency-key'], state.key);
    const [body] = receiver.rows.values();
    assert.deepEqual(body, {
      ...{ version: 1, codeWord: 'blå räv 42', ageBand: '9-11', activities: ['football'], slots: [], languages: [] },
      ...{ options: ['A2'], warmth: 3, note: 'Vi kan börja i januari.', consent },
    });
  });

  test('asks the browser to send no cookie and no address of the page, and to follow nothing', async () => {
    let asked;
    const fake = async (url, init) => {
      asked = { url, ...init };
      return new Response(null, { status: 204 });
    };
    assert.equal(await send('https://town.example/r', { a: 1 }, { key: 'k', fetch: fake }), 'sent');
    const { credentials, referrerPolicy, redirect, cache, url } = asked;
    assert.deepEqual([credentials, referrerPolicy, redirect, cache], ['omit', 'no-referrer', 'error', 'no-store']);
    assert.equal(url, 'https://town.example/r');
  });

  test('goes to https, and to http on this machine alone', async () => {
    const good = ['https://town.example/r', 'http://localhost:8080/r', 'http://127.0.0.1/r', 'http://[::1]:1/r'];
    const bad = [
      'http://town.example/r',
      'http://127.0.0.1.town.example/r',
      'https://a:b@town.example/',
      '/r',
      '',
    ].concat(...['http://localhost.example/', 'ftp://localhost/', 'javascript:1', 'data:,', 'https://']);
    assert.deepEqual([good.filter(mayReceive), bad.filter(mayReceive)], [good, []]);
    const never = () => assert.fail('it was asked');
    for (const action of bad) assert.equal(await send(action, {}, { key: newKey(), fetch: never }), 'not-sent');
  });
});

describe('200 runs of faults', () => {
  const attempt = fc.record({
    fault: fc.constantFrom(...faults),
    presses: fc.integer({ min: 1, max: 3 }),
    isOnline: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
    isStopped: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
    /** Who goes back looks at what they said, and comes again. */
    goesBack: fc.boolean(),
  });
  const referral = fc.array(attempt, { minLength: 1, maxLength: 4 });
  const seed = Number(process.env.SEED) || Date.now() % 2 ** 31;

  test(`each ends with exactly one row, or nobody knows, or none (seed ${seed})`, async () => {
    const seen = { sent: 0, unknown: 0, 'not-sent': 0 };
    await fc.assert(
      // Tabs have the same answers and know nothing of each other.
      fc.asyncProperty(fc.array(referral, { minLength: 1, maxLength: 2 }), async (tabs) => {
        // Who stops may be heard all the same, much later: what counts is what is kept under the keys of this run.
        const keys = new Set();
        for (const attempts of tabs) {
          let state = walked;
          const own = new Set();
          for (const each of attempts) {
            if (each.goesBack && state.screen === 'sent') state = takeStep(state, { type: 'back' });
            ({ state } = await press(state, each));
            own.add(state.key);
          }
          await receiver.settle();
          assert.equal(own.size, 1, 'a referral had two keys, and may be kept twice');
          keys.add(state.key);
          const isThere = receiver.rows.has(state.key);
          seen[state.delivery] += 1;
          if (state.delivery === 'sent') assert.equal(isThere, true, 'a lost one was called sent');
          else if (state.delivery === 'not-sent') assert.equal(isThere, false, 'one that came was called not sent');
          else assert.equal(state.delivery, 'unknown');
        }
        assert.equal(keys.size, tabs.length, 'two referrals had one key');
      }),
      { numRuns: 200, seed },
    );
    console.log(`ends of 200 runs: ${JSON.stringify(seen)}`);
    for (const [end, count] of Object.entries(seen)) assert.ok(count > 10, `${end}: ${count}`);
  });
});
