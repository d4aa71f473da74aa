// Where a full activity leads: to the page or the element that `refer-to` names, with what it needs to know.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowsers } from '../support/pages.mjs';
import { openReady, pagesOfToday, town } from '../support/finder.mjs';

const finder = (to) => `<integ-finder src="${town.src}" lang="sv" limit="100" refer-to="${to}"></integ-finder>`;
const pages = pagesOfToday({
  '/refer.html': finder('/samsyn/'),
  '/refer-here.html': `${finder('samsyn')}<div id="samsyn"></div>`,
  '/refer-http.html': finder('http://other.example/samsyn'),
});

inBrowsers('a full one leads on', { serve: { pages } }, (group) => {
  const refer = () => window.host.seen('refer').map(({ href }) => href);
  const ask = async (visit, change) => {
    await visit.run((asked) => window.host.element().find(asked), { ages: [9], activities: ['football'], ...change });
    await visit.until(() => window.host.seen('item').some((row) => row.dataset.id === 'lif-fotboll-9'));
  };

  test('refer-to: the address with the session, the age, and about where', async () => {
    const visit = await openReady(group, '/refer.html');
    await ask(visit, { near: { lat: 57.190_123, lng: 14.029_876 } });
    const { url } = group.server;
    await visit.until(() => window.host.seen('refer').length === 1);
    assert.deepEqual(await visit.run(refer), [`${url}/samsyn/#session=lif-fotboll-9&age=9&near=57.19,14.03`]);
    // In the open activity too.
    await visit.click(() => window.host.seen('item').find((row) => row.dataset.id === 'lif-fotboll-9'));
    await visit.until(() => window.host.seen('details').length === 1);
    const inside = () => [...window.host.seen('details')[0].querySelectorAll('[part~=refer]')].map(({ href }) => href);
    assert.deepEqual(await visit.run(inside), [`${url}/samsyn/#session=lif-fotboll-9&age=9&near=57.19,14.03`]);
    await visit.close();
  });

  test('refer-to: of several children no age', async () => {
    const visit = await openReady(group, '/refer.html');
    await ask(visit, { ages: [9, 12] });
    await visit.until(() => window.host.seen('refer').length > 0);
    const links = await visit.run(refer);
    assert.ok(
      links.every((link) => /#session=[\w-]+$/.test(link)),
      links.join(),
    );
    await visit.close();
  });

  test('refer-to: nothing of where the device is', async () => {
    const visit = await openReady(group, '/refer.html');
    await visit.run(() => {
      navigator.geolocation.getCurrentPosition = (give) =>
        give({ coords: { latitude: 57.19, longitude: 14.03, accuracy: 20 } });
    });
    await visit.click(() => window.host.seen('use-position')[0] ?? window.host.seen('near-me')[0]);
    await visit.until(() => window.host.seen('results')[0].innerText.includes('dig'));
    await ask(visit, {});
    await visit.until(() => window.host.seen('refer').length === 1);
    assert.match((await visit.run(refer))[0], /#session=lif-fotboll-9&age=9$/);
    await visit.close();
  });

  test('refer-to: an element of the page by its id; no foreign page without TLS', async () => {
    const here = await openReady(group, '/refer-here.html');
    await ask(here, {});
    await here.until(() => window.host.seen('refer').length === 1);
    assert.match((await here.run(refer))[0], /\/refer-here\.html#samsyn\?session=lif-fotboll-9&age=9$/);
    await here.close();
    const plain = await openReady(group, '/refer-http.html');
    await ask(plain, {});
    assert.deepEqual(await plain.run(refer), []);
    await plain.close();
  });
});
