// "Near me" with the browser's own question, answered yes and no. Over the DevTools protocol, so in Chromium alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPage, inBrowsers } from '../support/pages.mjs';

const pages = { '/near-me.html': hostPage('<integ-map src="/data/partners.csv" basemap="none"></integ-map>') };
const position = { latitude: 57.196_213, longitude: 14.036_587 };

const bar = () => window.host.seen('count')[0]?.querySelector('p').textContent.trim();
const isFocused = (part) => window.host.element().shadowRoot.activeElement?.getAttribute('part') === part;
/** What a page hears and can read. */
const listen = () => {
  window.heard = [];
  window.asked = 0;
  window.host.element().addEventListener('integ-query', ({ query }) => window.heard.push(query));
  const { geolocation } = navigator;
  const ask = geolocation.getCurrentPosition.bind(geolocation);
  geolocation.getCurrentPosition = (...acts) => {
    window.asked += 1;
    ask(...acts);
  };
};
const told = () => JSON.stringify([window.heard, window.host.element().query, location.search, location.hash]);

inBrowsers('near me', { serve: { pages }, only: ['chrome'] }, (group) => {
  /** The page in a browser that gives or keeps the position, with "near me" explained. */
  async function explained(setting) {
    const visit = await group.open('/near-me.html');
    const devtools = await visit.page.createCDPSession();
    const permission = { permission: { name: 'geolocation' }, setting, origin: group.server.url };
    await devtools.send('Browser.setPermission', permission);
    await visit.page.setGeolocation(position);
    await visit.ready();
    await visit.run(listen);
    await visit.part('near-me');
    await visit.until(() => window.host.seen('use-position').length === 1);
    return visit;
  }

  test('REQ-56 granted: asked for by the button alone, told by nothing but the list', async () => {
    const visit = await explained('granted');
    const { text } = await visit.run(() => ({ text: window.host.seen('where')[0].innerText }));
    assert.match(text, /Vi frågar webbläsaren var du är\. Svaret stannar i din enhet\./);
    assert.equal(await visit.run(() => window.asked), 0);
    assert.equal(await visit.run(bar), '13 platser · A–Ö');

    await visit.part('use-position');
    await visit.until(() => window.host.seen('where').length === 0);
    assert.equal(await visit.run(() => window.asked), 1);
    assert.equal(await visit.run(bar), '13 platser · närmast dig');
    assert.ok(await visit.run(isFocused, 'near-me'));
    const rows = await visit.run(() => window.host.seen('item').map((row) => row.querySelector('.distance').innerText));
    assert.match(rows[0], /^\d+ m$/);

    await visit.part('kind');
    await visit.until(() => window.heard.length === 2);
    assert.doesNotMatch(await visit.run(told), /57\.|14\.0|near|within/);
    const sent = group.server.log.map(({ path, query = '' }) => `${path}${query}`);
    assert.doesNotMatch(sent.join(' '), /57\.|14\.0/);
    await visit.close();
  });

  test('REQ-56 denied: a sentence, the field for a place, the list as it was; then a place by keyboard', async () => {
    const visit = await explained('denied');
    await visit.part('use-position');
    await visit.until(isFocused, 'place');
    const said = await visit.run(() => window.host.seen('where')[0].innerText);
    assert.match(said, /Webbläsaren gav oss inte din plats\. Skriv en ort i stället\./);
    assert.equal(await visit.run(bar), '13 platser · A–Ö');

    await visit.type('lindåk');
    await visit.until(() => window.host.all('[role=option]').length > 0);
    await visit.press('ArrowDown');
    await visit.press('Enter');
    await visit.until(() => window.host.seen('count')[0].innerText.includes('13 platser · närmast Lindåker'));
    assert.match(await visit.run(told), /"near":\{"lat":57\.\d+,"lng":14\.\d+\}/);
    // From the field: near me, then the limits, where "no limit" is the last.
    for (const key of ['Tab', 'Tab', 'ArrowRight']) await visit.press(key);
    await visit.until(() => window.host.element().query.within === 2);
    await visit.press('ArrowRight');
    await visit.until(() => window.host.element().query.within === 5);
    await visit.press('Escape');
    await visit.until(() => window.host.seen('where').length === 0);
    assert.ok(await visit.run(isFocused, 'near-me'));
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });
});
