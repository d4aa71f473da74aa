// Fifty moves in the page, and fifty lives of an element, leave nothing behind (issue 3, 10).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPage, inBrowsers } from '../support/pages.mjs';

const leaks = '<script src="/host/leaks.js"></script><script type="module" src="/dist/integ.js"></script>';
const pages = {
  '/host.html': hostPage('<main id="a"></main><section id="b"></section>', { script: leaks }),
};
const times = 50;

/** Creates an element, waits until list and map are shown, takes it away. */
async function live() {
  const map = document.createElement('integ-map');
  map.setAttribute('src', '/data/partners.csv');
  document.querySelector('#a').append(map);
  await map.ready;
  for (let frames = 0; window.host.markers().sum !== 13; frames++) {
    if (frames > 600) throw new Error(`the map shows ${window.host.markers().sum} places`);
    await new Promise(requestAnimationFrame);
  }
  map.remove();
}

/**
 * What is left when observers and timers have come to rest: the listeners of the page itself,
 * and the one observer that is there from the start and looks for tags whose code has not come yet.
 */
async function settled(visit) {
  const isAtRest = () => {
    const { observers, timers } = window.leaks.left();
    return observers.length <= 1 && timers.length === 0;
  };
  await visit.until(isAtRest).catch(() => {}); // what is left is told by the comparison
  return visit.run(() => window.leaks.left());
}

inBrowsers('leaks', { serve: { pages } }, ({ open, engine }) => {
  test(`${times} moves in the page leave nothing behind, and the element works`, async () => {
    const visit = await open('/host.html');
    await visit.run(live);
    const before = await settled(visit);
    await visit.run(async (rounds) => {
      const map = document.createElement('integ-map');
      map.setAttribute('src', '/data/partners.csv');
      const homes = [document.querySelector('#a'), document.querySelector('#b')];
      homes[0].append(map);
      await map.ready;
      for (let i = 1; i <= rounds; i++) {
        homes[i % 2].append(map);
        // Some moves follow at once, some after the element has settled: both happen in real pages.
        if (i % 3 === 0) await new Promise(requestAnimationFrame);
        if (i % 10 === 0) await map.ready;
      }
    }, times);
    await visit.until(() => window.host.markers().sum === 13);
    assert.equal(await visit.run(() => window.host.seen('item').length), 13);
    await visit.run(() => window.host.element().remove());
    assert.deepEqual(await settled(visit), before);
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });

  test(`${times} lives leave no listener, observer or timer`, async () => {
    const visit = await open('/host.html');
    await visit.run(live);
    const before = await settled(visit);
    for (let i = 0; i < times; i++) await visit.run(live);
    assert.deepEqual(await settled(visit), before);
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });

  test('a listener, an observer and a timer that stay would be seen', async () => {
    const visit = await open('/host.html');
    await visit.run(live);
    const before = await settled(visit);
    await visit.run(() => {
      document.addEventListener('click', () => {});
      new ResizeObserver(() => {}).observe(document.body);
      setInterval(() => {}, 1000);
    });
    const left = await visit.run(() => window.leaks.left());
    for (const kind of ['listeners', 'observers', 'timers'])
      assert.equal(left[kind].length, before[kind].length + 1, kind);
    await visit.close();
  });

  // Only Chromium tells how many nodes it keeps.
  if (engine !== 'chrome') return;

  test(`${times} lives leave no node and no element in memory`, async () => {
    const visit = await open('/host.html');
    const devtools = await visit.page.createCDPSession();
    const memory = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      const value = (wanted) => metrics.find(({ name }) => name === wanted).value;
      return { nodes: value('Nodes'), listeners: value('JSEventListeners') };
    };
    const elements = async () => {
      const { result } = await devtools.send('Runtime.evaluate', {
        expression: "customElements.get('integ-map').prototype",
      });
      const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
      const { result: count } = await devtools.send('Runtime.callFunctionOn', {
        objectId: objects.objectId,
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      await devtools.send('Runtime.releaseObject', { objectId: objects.objectId });
      return count.value;
    };
    await devtools.send('Performance.enable');
    await devtools.send('HeapProfiler.enable');
    await visit.run(live);
    await settled(visit);
    const before = await memory();
    for (let i = 0; i < times; i++) await visit.run(live);
    await settled(visit);
    const after = await memory();
    // Chromium's form filling keeps the last form field that it saw, and so the element around it.
    assert.ok((await elements()) <= 1, `${await elements()} elements are still in memory`);
    // One life has over 400 nodes; a handful more or less is the engine's own.
    assert.ok(after.nodes < before.nodes + 50, `nodes: ${before.nodes}, then ${after.nodes}`);
    assert.ok(after.listeners < before.listeners + 10, `listeners: ${before.listeners}, then ${after.listeners}`);
    await visit.close();
  });
});
