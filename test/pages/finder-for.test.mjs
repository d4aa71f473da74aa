// A finder that drives a map elsewhere on the page, whichever tag comes first (issue 6, 8).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPage, inBrowsers } from '../support/pages.mjs';
import { town } from '../support/finder.mjs';

const map = `<integ-map id="map" src="${town.src}" basemap="none" limit="100" lang="sv"></integ-map>`;
const finder = '<integ-finder for="map" without-map limit="100" lang="sv"></integ-finder>';
const pages = {
  '/finder-first.html': hostPage(`${finder}${map}`),
  '/map-first.html': hostPage(`${map}${finder}`),
  '/map-later.html': hostPage(finder),
};

const partnerOf = new Map(town.activities.map((row) => [row.id, row.partner_id]));
const ofDanshuset = [...partnerOf.keys()].filter((id) => partnerOf.get(id) === 'danshuset').toSorted();
const footballers = new Set(
  town.activities.filter(({ activity }) => activity === 'football').map((row) => row.partner_id),
);

/** What is in one of the two, found by part. */
const inside = (tag, part) =>
  [...document.querySelector(tag).shadowRoot.querySelectorAll(`[part~="${part}"]`)].filter(window.host.isSeen);
const rowsOf = (tag) => `(${inside})('${tag}', 'item').map((row) => row.dataset.id)`;

/** Whom the marked pin or ring of the map stands for. */
const marks = () => {
  const { shadowRoot } = document.querySelector('integ-map');
  return [...shadowRoot.querySelectorAll('[part~=pin], [part~=ring]')]
    .filter((node) => node.ariaCurrent === 'true')
    .map((node) => node.getAttribute('aria-label'));
};

inBrowsers('a finder for a map', { serve: { pages } }, (group) => {
  /** Both shown; every event is kept with the element that told it, as a page hears it. */
  async function open(path) {
    const visit = await group.open(path);
    await visit.run((html) => {
      window.heard = [];
      for (const type of ['integ-query', 'integ-select'])
        document.addEventListener(type, (event) => window.heard.push(`${type} ${event.target.localName}`));
      if (!document.querySelector('integ-map')) {
        const box = document.createElement('div');
        document.body.append(box);
        box.innerHTML = html;
      }
    }, map);
    await visit.ready();
    await visit.run(() => document.querySelector('integ-finder').ready);
    await visit.until(`${rowsOf('integ-finder')}.length > 0 && ${rowsOf('integ-map')}.length > 0`);
    return visit;
  }
  const press = (visit, tag, part, by) =>
    visit.click(
      `(tag, part, by) => (${inside})(tag, part).find((node) => Object.entries(by).every(([name, value]) => (name === 'text' ? node.textContent.trim() : node.dataset[name]) === value))`,
      tag,
      part,
      by,
    );
  const heard = (visit) => visit.run(() => window.heard.splice(0));

  for (const path of Object.keys(pages))
    test(`${path}: one question, each answers with its own records`, async () => {
      const visit = await open(path);
      assert.equal(
        await visit.run(() =>
          document.querySelector('integ-finder').answer.items.every(({ type }) => type === 'activity'),
        ),
        true,
      );
      assert.equal(
        await visit.run(() => document.querySelector('integ-map').answer.items.every(({ type }) => type === 'partner')),
        true,
      );
      await heard(visit);

      // Asked in the finder.
      await press(visit, 'integ-finder', 'activity', { code: 'football' });
      await visit.until(() => document.querySelector('integ-map').query.activities?.[0] === 'football');
      await visit.until(`${rowsOf('integ-map')}.length < 20`);
      const [partners, activities] = [await visit.run(rowsOf('integ-map')), await visit.run(rowsOf('integ-finder'))];
      assert.ok(activities.length > 3);
      // Those who have it, and those of whom only the code says so.
      for (const id of footballers) assert.ok(partners.includes(id), `${id} in the map's list`);
      for (const id of activities) assert.ok(partners.includes(partnerOf.get(id)), id);
      assert.deepEqual(await heard(visit), ['integ-query integ-finder']);
      // The pins too.
      await visit.until((count) => window.host.markers().sum === count, partners.length);

      // Asked in the map.
      await press(visit, 'integ-map', 'kind', { kind: 'club' });
      await visit.until(() => document.querySelector('integ-map').query.kinds?.[0] === 'club');
      await visit.until(() => document.querySelector('integ-finder').query.kinds?.[0] === 'club');
      assert.deepEqual(await visit.run(() => document.querySelector('integ-finder').query.activities), ['football']);
      const clubs = await visit.run(rowsOf('integ-finder'));
      assert.ok(clubs.length > 0 && clubs.length < activities.length + 1);
      assert.deepEqual(await heard(visit), ['integ-query integ-map']);
      assert.deepEqual(await visit.run(() => window.host.errors), []);
      await visit.close();
    });

  for (const path of Object.keys(pages))
    test(`${path}: one selection, both ways`, async () => {
      const visit = await open(path);
      // Alone it has a pin of its own.
      await visit.run(() => document.querySelector('integ-map').find({ text: 'Danshuset' }));
      await visit.until(`${rowsOf('integ-finder')}.length < 10 && window.host.parts('pin').length > 0`);
      // A script asked: nobody is told.
      assert.deepEqual(await heard(visit), []);
      const id = 'dans-breaking';
      await press(visit, 'integ-finder', 'item', { id });
      await visit.until(`(${inside})('integ-finder', 'details').length === 1`);
      assert.deepEqual(
        await visit.run(() =>
          [...document.querySelectorAll('integ-finder, integ-map')].map(({ selected }) => selected),
        ),
        [id, id],
      );
      // Of an activity the map marks whose it is.
      await visit.until(`(${marks})().length === 1`);
      assert.match((await visit.run(`(${marks})()`))[0], /^Danshuset/);
      assert.deepEqual(await heard(visit), ['integ-select integ-finder']);
      await press(visit, 'integ-finder', 'close', {});
      await visit.until(`(${marks})().length === 0`);
      assert.deepEqual(await heard(visit), ['integ-select integ-finder']);

      await visit.run(() => document.querySelector('integ-map').find({ text: undefined }));
      await visit.until(`${rowsOf('integ-finder')}.length > 80`);
      await press(visit, 'integ-map', 'item', { id: 'danshuset' });
      await visit.until(`(${inside})('integ-map', 'details').length === 1`);
      // Of a partner the finder shows it as well.
      await visit.until(`(${inside})('integ-finder', 'details').length === 1`);
      assert.match(await visit.run(`(${inside})('integ-finder', 'details')[0].innerText`), /Danshuset/);
      // Its cards are marked under that.
      const cards = await visit.run(() => {
        const rows = document.querySelector('integ-finder').shadowRoot.querySelectorAll('.row[aria-current]');
        return [...rows].map((row) => row.dataset.id);
      });
      assert.deepEqual(cards.toSorted(), ofDanshuset);
      assert.deepEqual(await heard(visit), ['integ-select integ-map']);
      await press(visit, 'integ-map', 'close', {});
      await visit.until(`(${inside})('integ-finder', 'details').length === 0`);
      assert.deepEqual(await heard(visit), ['integ-select integ-map']);
      await visit.close();
    });

  test('without the finder the map goes on, and a finder that comes back follows again', async () => {
    const visit = await open('/finder-first.html');
    await press(visit, 'integ-finder', 'activity', { code: 'football' });
    await visit.until(() => document.querySelector('integ-map').query.activities?.[0] === 'football');
    await visit.run(() => {
      window.gone = document.querySelector('integ-finder');
      window.gone.remove();
    });
    await press(visit, 'integ-map', 'kind', { kind: 'club' });
    await visit.until(() => document.querySelector('integ-map').query.kinds?.[0] === 'club');
    assert.ok(!(await visit.run(() => 'kinds' in window.gone.query)));
    await press(visit, 'integ-map', 'item', { id: 'ekens-bk' });
    await visit.until(`(${inside})('integ-map', 'details').length === 1`);
    await press(visit, 'integ-map', 'close', {});
    await visit.run(() => document.body.append(window.gone));
    await visit.until(() => document.querySelector('integ-finder').query.kinds?.[0] === 'club');
    await visit.until(`${rowsOf('integ-finder')}.length > 0`);
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });
});
