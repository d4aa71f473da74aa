// A visit from beginning to end: what the page has asked for, and what it has left on the device (REQ-53, REQ-55).
// MANY_RUNS=1 goes round for two minutes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowsers } from '../support/pages.mjs';

/** All that a page can keep on a device. */
const kept = async () => ({
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  cookies: document.cookie,
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
});
const nothing = { local: [], session: [], cookies: '', databases: [], caches: [] };

const MINUTES = process.env.MANY_RUNS ? 2 : 0;

inBrowsers('tour', { only: ['chrome'] }, ({ open }) => {
  test('REQ-53 REQ-55 a tour of everything asks nobody else and leaves nothing behind', async (t) => {
    const visit = await open('/demo/municipality.html');
    const asked = [];
    visit.page.on('request', (request) => asked.push(request.url()));
    await visit.page.reload();
    await visit.ready();
    await visit.until(() => window.host.seen('map-buttons').length > 0 && window.host.markers().sum > 0);
    const start = performance.now();
    let rounds = 0;
    do {
      await round(visit);
      rounds += 1;
    } while (performance.now() - start < MINUTES * 60_000);
    t.diagnostic(`${rounds} rounds in ${Math.round((performance.now() - start) / 1000)} s, ${asked.length} requests`);

    const origin = await visit.run(() => location.origin);
    const foreign = asked.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin);
    assert.ok(asked.length > 20, `only ${asked.length} requests were seen`);
    assert.deepEqual(foreign, []);
    assert.deepEqual(await visit.run(kept), nothing);
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });
});

/** Once through all that a visitor can do. */
async function round(visit) {
  // Search, filter, and back.
  await visit.part('search');
  await visit.type('fotboll');
  await visit.until(() => window.host.element().query.text === 'fotboll');
  await visit.part('kind');
  await visit.until(() => window.host.element().query.kinds?.length === 1);
  await visit.run(() => window.host.element().reset());

  // Every button of the map, but the full screen, which a headless page has no use for.
  for (let at = 0; at < 7; at++)
    await visit.click((index) => window.host.all('[part~="map-buttons"] button')[index], at);

  // A place by name, how far, and where the device is, which is refused.
  await visit.part('change');
  await visit.until(() => window.host.seen('place').length === 1);
  await visit.part('place');
  await visit.type('Lindå');
  await visit.until(() => window.host.seen('place')[0].ariaExpanded === 'true');
  await visit.press('ArrowDown');
  await visit.press('Enter');
  await visit.until(() => window.host.element().query.near !== undefined);
  await visit.part('use-position');
  await visit.until(() => window.host.all('.fault').length === 1);
  await visit.press('Escape');
  await visit.until(() => window.host.seen('where').length === 0);

  // A record, its address, and back by Escape.
  await visit.part('item');
  await visit.until(() => window.host.seen('details').length === 1);
  await visit.part('copy-address');
  await visit.press('Escape');
  await visit.until(() => window.host.seen('details').length === 0);

  // Each language.
  for (const lang of ['da', 'en', 'ar', 'sv']) {
    await visit.run((wanted) => window.host.element().setAttribute('lang', wanted), lang);
    await visit.until((wanted) => window.host.parts('base')[0].lang === wanted, lang);
  }
  // Nothing found, and the way out.
  await visit.run(() => window.host.element().find({ text: 'zzzz' }));
  await visit.until(() => window.host.seen('way').length > 0);
  await visit.click(() => window.host.seen('way')[0]);
  await visit.until(() => window.host.seen('item').length > 0);
  await visit.run(() => window.host.element().reset());
}
