// What a referral tells, to whom and when: nothing before the yes, one POST after it, and of what somebody typed no trace.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startReceiver } from '../receiver.mjs';
import { inBrowsers } from '../support/pages.mjs';
import { at, choose, openSamsyn, press, samsyn, samsynPages, samsynWords } from '../support/samsyn.mjs';
import { sayYes, walkToOptions } from '../support/samsyn.mjs';

const MARKER = 'zebrakaka';
const pages = samsynPages({});
/** To the options by the shortest way: everything is in the link but the yes. */
const link = '/sv.html#session=A1&age=9&near=57.19,14.03&groups=mixed,boys&travel=bike';

/** Everything that the page holds on to, or has told anybody. */
const traces = () => {
  const element = window.host.element();
  const seen = new Set();
  const texts = [];
  // Whatever can be reached from the element: state, parts, controllers. No DOM, no functions.
  const look = (value, depth) => {
    if (typeof value === 'string') return texts.push(value);
    if (typeof value !== 'object' || value === null || depth > 12 || seen.has(value)) return undefined;
    seen.add(value);
    if (value instanceof Map || value instanceof Set) for (const one of value) look(one, depth + 1);
    if ((value instanceof Node && value !== element) || value === window) return undefined;
    for (const key of Object.keys(value)) look(value[key], depth + 1);
    return undefined;
  };
  look(element, 0);
  const fields = window.host.all('input, textarea, select').map(({ value }) => value);
  const outer = window.host.all('integ-samsyn').map(({ shadowRoot }) => shadowRoot.innerHTML);
  return {
    memory: texts.join('\n'),
    dom: [...fields, ...outer, document.documentElement.outerHTML].join('\n'),
    told: JSON.stringify([location.href, document.title, history.state, window.events, window.console_]),
    stored: JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
    urls: performance.getEntriesByType('resource').map(({ name }) => name),
  };
};

inBrowsers('Samsyn, private', { serve: { pages }, only: ['chrome'] }, (group) => {
  let receiver;
  before(async () => {
    receiver = await startReceiver();
    Object.assign(pages, samsynPages({ '/sv.html': { html: samsyn(`action="${receiver.action}"`) } }));
  });
  after(() => receiver.close());

  const posts = () => receiver.log.filter(({ method }) => method === 'POST');
  const outcome = (visit) =>
    visit
      .until(() => window.host.seen('outcome')[0]?.dataset.how)
      .then(async (how) => ({
        how,
        text: await visit.run(() => window.host.all('.screen')[0].innerText),
      }));

  /** A page at the hand-over with the receiver empty. */
  async function openHandOver(...plan) {
    receiver.rows.clear();
    receiver.log.length = 0;
    receiver.plan.splice(0, receiver.plan.length, ...plan);
    const visit = await openSamsyn(group, link);
    await at(visit, 'wish');
    for (const next of ['where-when', 'hurdles', 'options']) {
      await press(visit, 'next');
      await at(visit, next);
    }
    await choose(visit, 'A2');
    return visit;
  }

  async function writeNote(visit, text) {
    await press(visit, 'note');
    await visit.type(text);
    // The field tells when it is left.
    await press(visit, 'reach-value');
    await visit.until((wanted) => window.host.element().flow.state.note === wanted, text);
  }

  test('a whole referral: before the yes nothing is sent, after it one POST, and nothing is stored', async () => {
    receiver.rows.clear();
    receiver.log.length = 0;
    const visit = await openSamsyn(group, '/sv.html');
    await walkToOptions(visit, {
      age: 9,
      groups: ['mixed', 'boys'],
      wish: ['football'],
      hurdles: ['cost', 'language'],
    });
    await choose(visit, 'A2');
    await writeNote(visit, MARKER);
    const yes = await visit.run(() => window.host.seen('yes').map(({ checked }) => checked));
    assert.deepEqual(yes, [false, false], 'nothing is ticked beforehand');
    // Who presses too early is told what is missing.
    await press(visit, 'send');
    await visit.until(() => window.host.seen('faults').length === 1);
    assert.deepEqual(receiver.log, []);
    await sayYes(visit, 'child');
    await press(visit, 'send');
    await visit.until(() => window.host.seen('faults').length === 1);
    assert.deepEqual(receiver.log, [], 'one of two is not enough');
    await sayYes(visit, 'guardian');
    assert.deepEqual(receiver.log, []);
    await press(visit, 'send');
    assert.equal((await outcome(visit)).how, 'sent');
    assert.equal(posts().length, 1);
    assert.equal([...receiver.rows.values()][0].note, MARKER);
    for (const { method, search } of group.server.log) assert.deepEqual([method, search], ['GET', '']);
    const { urls, ...kept } = await visit.run(traces);
    const foreign = urls.filter((url) => !url.startsWith(group.server.url));
    assert.deepEqual([...new Set(foreign)], [receiver.action]);
    assert.equal(kept.stored, JSON.stringify([[], [], '']));
    for (const [where, text] of Object.entries(kept)) assert.ok(!text.includes(MARKER), where);
    await visit.close();
  });

  const leave = {
    'fifteen idle minutes': (visit) => visit.run(() => window.pass(15)),
    pagehide: (visit) => visit.run(() => dispatchEvent(new PageTransitionEvent('pagehide'))),
  };
  for (const [title, act] of Object.entries(leave))
    test(`a note is gone from memory and page after ${title}, and was never told`, async () => {
      const visit = await openHandOver();
      await writeNote(visit, MARKER);
      const there = await visit.run(traces);
      assert.ok(there.memory.includes(MARKER) && there.dom.includes(MARKER), 'the search finds what is there');
      await act(visit);
      await visit.until(() => ['who', 'wish'].includes(window.host.all('.screen')[0].dataset.screen));
      const { urls, ...kept } = await visit.run(traces);
      for (const [where, text] of Object.entries({ ...kept, urls: urls.join() }))
        assert.ok(!text.includes(MARKER), where);
      assert.deepEqual(receiver.log, []);
      await visit.close();
    });

  test('fifteen minutes count from the last act', async () => {
    const visit = await openHandOver();
    await visit.run(() => window.pass(14));
    await writeNote(visit, MARKER);
    await visit.run(() => window.pass(14));
    assert.equal(await visit.run(() => window.host.element().flow.state.note), MARKER);
    await visit.close();
  });

  const ends = [
    { plan: 'accept', how: 'sent', rows: 1 },
    { plan: 'refuse', how: 'not-sent', rows: 0 },
    { plan: '502-after', how: 'unknown', rows: 1 },
    // On a line that was used before, a browser tries again by itself: the key keeps it one row.
    { plan: 'kill-after', times: 3, how: 'unknown', rows: 1 },
  ];
  for (const { plan, how, rows, times = 1 } of ends)
    test(`${plan}: ${how}, also for who presses twice`, async () => {
      const visit = await openHandOver(...Array.from({ length: times }, () => plan));
      const words = await samsynWords('sv');
      await sayYes(visit, 'child', 'guardian');
      await visit.run(() => {
        const [send] = window.host.seen('send');
        send.click();
        send.click();
      });
      const end = await outcome(visit);
      assert.equal(end.how, how);
      assert.ok(end.text.includes(words.delivery[how]) && end.text.includes(words.deliveryHow[how]), end.text);
      assert.equal(receiver.rows.size, rows);
      const keys = posts().map(({ headers }) => headers['idempotency-key']);
      if (times === 1) assert.equal(keys.length, 1);
      assert.equal(new Set(keys).size, 1);
      const call = await visit.run(() => window.host.seen('call').map(({ href }) => href));
      assert.deepEqual(call, ['tel:+46701740606'], 'whom to call');
      assert.equal(await visit.run(() => window.host.seen('try-again').length), how === 'not-sent' ? 1 : 0);
      if (how === 'not-sent') {
        await press(visit, 'try-again');
        await visit.until(() => window.host.seen('outcome')[0]?.dataset.how === 'sent');
        assert.equal(receiver.rows.size, 1);
        assert.equal(new Set(posts().map(({ headers }) => headers['idempotency-key'])).size, 1);
      }
      await visit.close();
    });

  test('back after it was sent, and send once more: one row', async () => {
    const visit = await openHandOver();
    await sayYes(visit, 'child', 'guardian');
    await press(visit, 'send');
    await outcome(visit);
    await press(visit, 'back');
    await at(visit, 'hand-over');
    await press(visit, 'send');
    assert.equal((await outcome(visit)).how, 'sent');
    assert.deepEqual([posts().length, receiver.rows.size], [1, 1]);
    await visit.close();
  });

  test('two tabs are two referrals', async () => {
    const tabs = [await openHandOver(), await openHandOver()];
    for (const visit of tabs) {
      await visit.page.bringToFront();
      await sayYes(visit, 'child', 'guardian');
      await press(visit, 'send');
      assert.equal((await outcome(visit)).how, 'sent');
    }
    assert.equal(receiver.rows.size, 2);
    for (const visit of tabs) await visit.close();
  });
});
