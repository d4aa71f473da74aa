// The size budget counts what a browser really asks for: no chunk more, none less (issue 3, 5).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesFor, scenarios } from '../../scripts/size-scenarios.mjs';
import { hostPage, inBrowsers } from '../support/pages.mjs';

const src = '/data/partners.csv /places.json';
const empty = JSON.stringify({ type: 'FeatureCollection', features: [] });
const pages = {
  '/list.html': hostPage(`<integ-map without-map src="${src}" lang="sv"></integ-map>`),
  '/map.html': hostPage(`<integ-map src="${src}" lang="sv"></integ-map>`),
  '/finder.html': hostPage(
    `<integ-finder without-map src="/data/activities.csv ${src} /data/support.csv"></integ-finder>`,
  ),
  '/samsyn.html': hostPage(`<integ-samsyn src="/data/activities.csv ${src} /data/support.csv"></integ-samsyn>`),
  '/guide.html': hostPage('<integ-guide></integ-guide>', {
    script: '<script type="module" src="/dist/integ-guide.js"></script>',
  }),
  // Idle is when the test says so.
  '/log.html': hostPage('<integ-log></integ-log>', {
    script:
      '<script>requestIdleCallback = (act) => (window.bring = act);</script>' +
      '<script type="module" src="/dist/integ-log.js"></script>',
  }),
  '/places.json': empty,
};

inBrowsers('weight', { serve: { pages }, only: ['chrome'] }, (group) => {
  const asked = () =>
    group.server.log
      .map(({ path }) => path)
      .filter((path) => path.startsWith('/dist/') && path.endsWith('.js'))
      .map((path) => path.slice('/dist/'.length))
      .toSorted();

  test('a list without map loads what the budget says', async () => {
    const visit = await group.open('/list.html');
    await visit.ready();
    assert.deepEqual(asked(), filesFor(scenarios['list without map']));
    await visit.close();
  });

  test('a finder without map loads what the budget says', async () => {
    const visit = await group.open('/finder.html');
    await visit.run(async () => {
      const finder = document.querySelector('integ-finder');
      await customElements.whenDefined('integ-finder');
      await finder.ready;
      const isThere = (selector) => finder.renderRoot.querySelector(selector);
      while (!isThere('[part=quick-place]') || !isThere('[part=activity] .icon'))
        await new Promise(requestAnimationFrame);
    });
    assert.deepEqual(asked(), filesFor(scenarios['finder without map']));
    await visit.close();
  });

  test('the first screen of Samsyn loads what the budget says', async () => {
    const visit = await group.open('/samsyn.html');
    await visit.run(async () => {
      const samsyn = document.querySelector('integ-samsyn');
      await customElements.whenDefined('integ-samsyn');
      await samsyn.ready;
      while (!samsyn.renderRoot.querySelector('[part=age]')) await new Promise(requestAnimationFrame);
    });
    await visit.page.waitForNetworkIdle();
    assert.deepEqual(asked(), filesFor(scenarios['samsyn without map']));
    await visit.close();
  });

  test('the guide loads what the budget says', async () => {
    const visit = await group.open('/guide.html');
    await visit.run(async () => {
      await customElements.whenDefined('integ-guide');
      await document.querySelector('integ-guide').ready;
    });
    await visit.page.waitForNetworkIdle();
    assert.deepEqual(asked(), filesFor(scenarios['guide alone, one language']));
    await visit.close();
  });

  test('the log loads what the budget says: to write at once, the rest when nothing else is to do', async () => {
    const visit = await group.open('/log.html');
    await visit.run(async () => {
      await customElements.whenDefined('integ-log');
      await document.querySelector('integ-log').ready;
    });
    await visit.until(() => window.bring);
    assert.deepEqual(asked(), filesFor(scenarios['log alone, one language']));
    await visit.run(() => window.bring());
    await visit.page.waitForNetworkIdle();
    assert.deepEqual(asked(), filesFor(scenarios['log, all that it is']));
    await visit.close();
  });

  test('a list with the built-in map loads what the budget says', async () => {
    const visit = await group.open('/map.html');
    await visit.ready();
    await visit.until(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/dist/data/')));
    assert.deepEqual(asked(), filesFor(scenarios['with Leaflet and built-in map ready']));
    await visit.close();
  });
});
