// A whole referral in other ways: by keys alone, with the map's chunk blocked, in Arabic on a narrow phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keysOf } from '../support/keys.mjs';
import { inBrowsers } from '../support/pages.mjs';
import { at, choose, openSamsyn, press, readMessage, samsyn, samsynPages } from '../support/samsyn.mjs';
import { sayYes, stayHome, walkToOptions } from '../support/samsyn.mjs';

const pages = samsynPages({ '/sv.html': { html: samsyn() }, '/ar.html': { html: samsyn(), lang: 'ar' } });
const MOST_SCREENS = 7;

const screenOf = (visit) => visit.run(() => window.host.all('.screen')[0].dataset.screen);

inBrowsers('Samsyn, other ways', { serve: { pages } }, (group) => {
  test('by keyboard alone', async () => {
    const visit = await openSamsyn(group, '/sv.html');
    const { go, use } = await keysOf(visit);
    await stayHome(visit);
    /** On to the next screen, where the focus is on its name. */
    const seen = [];
    const goOn = async (screen) => {
      seen.push(await screenOf(visit));
      await use('next');
      await at(visit, screen);
      await visit.until(() => window.focused()?.className === 'screen-name');
    };
    await use('by', { code: 'family' });
    await go('Tab', 6, 'age', {}, true);
    while ((await visit.run(() => window.focused().textContent.trim())) !== '9') await visit.press('ArrowRight');
    await visit.press('Enter');
    await use('group', { code: 'mixed' });
    await goOn('wish');
    await use('activity', { code: 'football' });
    await goOn('where-when');
    await use('use-position');
    await visit.until(() => window.host.element().flow.state.answers.place?.isDevice);
    await use('travel', { code: 'bike' });
    await goOn('hurdles');
    await use('hurdle', { code: 'cost' });
    await goOn('options');
    await use('option', { id: 'A2' }, ' ');
    await goOn('hand-over');
    for (const who of ['child', 'guardian']) await use('yes', { who }, ' ');
    await visit.until(() => window.host.element().flow.state.yes.length === 2);
    const { sent } = await readMessage(visit);
    assert.match(sent.text, /^Hej\. Ett barn, 9–11 år, vill prova Fotboll 8–10 år\./);
    await use('did-send');
    await at(visit, 'sent');
    seen.push('hand-over', 'sent');
    await go('Tab', 14, 'call', {}, false);
    assert.match(await visit.run(() => window.focused().href), /^tel:\+46/);
    assert.equal(seen.length, MOST_SCREENS);
    await visit.close();
  });

  test('faults are gone to: what is missing is read where one is', async () => {
    const visit = await openSamsyn(group, '/sv.html');
    await keysOf(visit);
    await press(visit, 'next');
    await visit.until(() => window.focused()?.part?.contains('faults'));
    assert.equal(await screenOf(visit), 'who');
    await visit.close();
  });

  test('in Arabic at 320 pixels', async () => {
    const visit = await openSamsyn(group, '/ar.html', { width: 320, height: 640 });
    const seen = new Set();
    /** Nothing runs out sideways, and what is pressed is large enough. */
    const look = async () => {
      const screen = await screenOf(visit);
      seen.add(screen);
      const found = await visit.run(() => {
        const [base] = window.host.seen('base');
        const small = window.host
          .all('button, select, label:has(input), a.button')
          .filter(window.host.isSeen)
          .filter((node) => Math.min(node.getBoundingClientRect().height, node.getBoundingClientRect().width) < 43.5)
          .map((node) => node.outerHTML.slice(0, 80));
        const wide = [document.scrollingElement, base, ...window.host.all('.screen')].filter(
          (node) => node.scrollWidth > node.clientWidth + 1,
        );
        return { dir: getComputedStyle(base).direction, small, wide: wide.map(({ className }) => className) };
      });
      assert.deepEqual(found, { dir: 'rtl', small: [], wide: [] }, screen);
    };
    const said = { age: 9, groups: ['mixed'], wish: ['football'], hurdles: ['cost'], languages: ['ar'] };
    for (const screen of await walkToOptions(visit, said)) seen.add(screen);
    await look();
    for (const before of ['hurdles', 'where-when', 'wish', 'who']) {
      await press(visit, 'back');
      await at(visit, before);
      await look();
    }
    for (const next of ['wish', 'where-when', 'hurdles', 'options']) {
      await press(visit, 'next');
      await at(visit, next);
    }
    await choose(visit, 'A2');
    await sayYes(visit, 'child', 'guardian');
    await visit.until(() => window.host.seen('message-sent').length === 1);
    await look();
    await press(visit, 'did-send');
    await at(visit, 'sent');
    await look();
    assert.ok(seen.size <= MOST_SCREENS, [...seen].join());
    await visit.close();
  });
});

// WebKit's driver blocks no request.
inBrowsers('Samsyn, without the map', { serve: { pages }, only: ['chrome', 'firefox'] }, ({ open }) => {
  test('with the code of the map blocked', async () => {
    const visit = await open('/sv.html');
    const asked = [];
    await visit.page.setRequestInterception(true);
    visit.page.on('request', (request) => {
      const isMap = /leaflet|map-drawing|basemap/i.test(request.url());
      if (isMap) asked.push(request.url());
      return isMap ? request.abort() : request.continue();
    });
    await visit.page.reload();
    await visit.until(() => window.host.all('.screen').length === 1);
    const seen = await walkToOptions(visit, { age: 9, groups: ['mixed'], wish: ['football'] });
    await choose(visit, 'A2');
    await sayYes(visit, 'child', 'guardian');
    await press(visit, 'did-send');
    await at(visit, 'sent');
    assert.ok(seen.length + 2 <= MOST_SCREENS, String(seen));
    // It asks for no map: there is none to be missed.
    assert.deepEqual(asked, []);
    await visit.close();
  });
});
