// What a visitor reads while data come, fail, are empty or bad (issue 5, line 1). Position denied: near-me.test.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPage, inBrowsers } from '../support/pages.mjs';

const head = 'id,name,kind,lat,lng,reviewed_on\n';
const row = (id, name, lat = 57.19) => `${id},${name},club,${lat},14.03,2026-11-01\n`;
const own = '<p>Ring <a href="tel:+46701740600">fritidskontoret</a>.</p>';
const map = (src, inside = '') => hostPage(`<integ-map without-map lang="sv" src="${src}">${inside}</integ-map>`);
const pages = {
  '/slow.html': map('/data/partners.csv?delay=3000'),
  '/slow-own.html': map('/data/partners.csv?delay=3000', own),
  '/hanging.html': map('/data/partners.csv?delay=9000'),
  '/failing.html': map('/data/partners.csv?status=500', own),
  '/empty.html': map('/empty.csv'),
  '/empty-file.html': map('/nothing.csv'),
  '/half.html': map('/half.csv'),
  '/none.html': hostPage('<integ-map without-map lang="sv"></integ-map>'),
  '/two.html': map('/one.csv /gone.csv'),
  '/empty.csv': head,
  '/nothing.csv': '',
  '/half.csv': head + row('a', 'Almens IF') + row('', '') + row('b', 'Bokens BK', 'norr') + row('c', ''),
  ...Object.fromEntries(['one', 'two', 'three'].map((name) => [`/${name}.csv`, head + row(name, `Club ${name}`)])),
};

/** What is read in the element, without what stands there for screen readers alone. */
const text = () => {
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || !node.checkVisibility({ visibilityProperty: true })) return '';
    if (node.localName === 'style' || node.classList.contains('visually-hidden')) return '';
    const inside = node.localName === 'slot' ? node.assignedNodes() : node.childNodes;
    return [...inside].map(read).join(' ');
  };
  return [...window.host.element().shadowRoot.children].map(read).join(' ').replaceAll(/\s+/g, ' ');
};
const hasText = (wanted) => window.read().includes(wanted);

inBrowsers('states', { serve: { pages } }, (group) => {
  const open = async (path) => {
    const visit = await group.open(path);
    await visit.until(() => customElements.get('integ-map') !== undefined);
    await visit.run(`window.read = ${text}`);
    return visit;
  };
  const rows = (visit) =>
    visit.run(() => window.host.seen('item').map((item) => item.querySelector('.name').textContent.trim()));

  test('an answer that takes 3 s: the shape of a list and a word, then the list', async () => {
    const visit = await open('/slow.html');
    await visit.until(() => window.host.seen('loading').length === 1);
    assert.equal(
      await visit.run(() => window.host.seen('loading')[0].querySelector('[role="status"]').textContent),
      'Listan hämtas',
    );
    await visit.ready();
    assert.equal((await rows(visit)).length, 13);
    assert.match(await visit.run(text), /13 platser/);
    await visit.close();
  });

  test('while it comes, the page’s own content is read', async () => {
    const visit = await open('/slow-own.html');
    await visit.until(hasText, 'Ring fritidskontoret');
    await visit.ready();
    assert.doesNotMatch(await visit.run(text), /fritidskontoret/);
    await visit.close();
  });

  test('what hangs says so after a while, and can be tried again', async () => {
    const visit = await open('/hanging.html');
    await visit.until(hasText, 'Det tar längre tid än vanligt. Försök igen');
    await visit.close();
  });

  test('status 500: what happened, a way to try again, and the page’s own content', async () => {
    const visit = await open('/failing.html');
    await visit.until(hasText, 'Listan gick inte att hämta. Försök igen');
    assert.match(await visit.run(text), /Här är några ställen så länge: Ring fritidskontoret/);
    const asked = () => group.server.log.filter(({ path }) => path === '/data/partners.csv').length;
    assert.equal(asked(), 1);
    await visit.part('retry');
    await visit.until(hasText, 'Listan gick inte att hämta. Försök igen');
    assert.equal(asked(), 2);
    await visit.close();
  });

  for (const [path, said] of [
    ['/empty.html', 'Listan är tom just nu.'],
    ['/empty-file.html', 'Listan är tom just nu.'],
  ])
    test(`an empty file (${path}): ${said}`, async () => {
      const visit = await open(path);
      await visit.until(hasText, said);
      await visit.close();
    });

  test('half of it bad: the good ones, and one sentence a kind of fault', async () => {
    const visit = await open('/half.html');
    await visit.ready();
    assert.deepEqual(await rows(visit), ['Almens IF', 'Bokens BK']);
    assert.match(await visit.run(text), /2 poster kunde inte visas\. 1 plats kunde inte visas på kartan\./);
    await visit.close();
  });

  test('three answers in reverse order: the last one asked for is shown, and the old one until then', async () => {
    const visit = await open('/none.html');
    await visit.run(() => {
      window.host.element().src = '/one.csv';
    });
    await visit.ready();
    await visit.run(() => {
      const element = window.host.element();
      window.shown = new Set();
      const look = () => {
        window.shown.add(window.host.seen('item')[0]?.textContent.match(/Club \w+/)?.[0] ?? 'nothing');
        requestAnimationFrame(look);
      };
      look();
      ['/one.csv?delay=1200', '/two.csv?delay=700', '/three.csv?delay=200'].forEach((src, i) =>
        setTimeout(() => (element.src = src), i * 20),
      );
    });
    await visit.until(() => window.shown.has('Club three'));
    await visit.until(() => performance.getEntriesByName(new URL('/three.csv?delay=200', location).href).length > 0);
    // A last answer after all of them: what was late has had its time.
    await visit.run(() => fetch('/one.csv?delay=1300'));
    assert.deepEqual(await visit.run(() => [...window.shown]), ['Club one', 'Club three']);
    await visit.close();
  });

  test('one of two URLs down: the other’s places, and that one list is missing', async () => {
    const visit = await open('/two.html');
    await visit.ready();
    assert.deepEqual(await rows(visit), ['Club one']);
    assert.match(await visit.run(text), /1 lista gick inte att hämta\./);
    await visit.close();
  });
});
