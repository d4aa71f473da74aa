// Whole registers of real places: nothing is lost between file, list and map (issue 3, 3).
// These tests read ../shared; where it is missing they are skipped by name.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hostPage, inBrowsers } from '../support/pages.mjs';
import { needsShared, sharedFolder } from '../support/shared.mjs';

const registers = [
  { file: 'data/se-schools.geojson', total: 2398 },
  { file: 'data/smaland-schools-expected.csv', total: 197 },
];
const page = (file, more = '') =>
  hostPage(`<integ-map src="/shared/${file}" default-kind="school" ${more}></integ-map>`);
const [swedish, danish] = ['data/se-schools.geojson', 'data/dk-upper-secondary-schools.csv'];
const pages = {
  ...Object.fromEntries(registers.map(({ file }) => [`/${file}.html`, page(file)])),
  '/danish.html': page(danish, 'lang="da"'),
  '/joenkoeping.html': page(swedish, 'area="SE-0680"'),
};

/** What the map shows first, once it is settled there. */
const firstView = (visit) => visit.until(() => window.host.element().query.view?.bbox);

inBrowsers('registers', { serve: { pages } }, ({ open }) => {
  for (const { file, total } of registers) {
    test(`../shared/${file}: list and map hold the same ${total} places`, needsShared(file), async () => {
      const visit = await open(`/${file}.html`);
      await visit.ready();
      assert.equal(await visit.run(() => window.host.element().answer.total), total);

      await visit.until(() => window.host.markers().nodes > 0);
      const { sum, nodes } = await visit.run(() => window.host.markers());
      assert.equal(sum, total);
      assert.ok(nodes <= 300, `${nodes} marker nodes`);

      while ((await visit.run(() => window.host.seen('more').length)) > 0) {
        const before = await visit.run(() => window.host.parts('item').length);
        await visit.part('more');
        await visit.until((rows) => window.host.parts('item').length > rows, before);
      }
      assert.equal(await visit.run(() => window.host.parts('item').length), total);
      assert.equal(await visit.run(() => new Set(window.host.element().answer.items.map(({ id }) => id)).size), total);
      assert.equal(await visit.run(() => new Set(window.host.parts('item').map((row) => row.dataset.id)).size), total);
      assert.deepEqual(await visit.run(() => window.host.errors), []);
      await visit.close();
    });
  }

  test(`../shared/${danish}: 409 are listed, and the first view stays on Denmark`, needsShared(danish), async () => {
    const visit = await open('/danish.html');
    await visit.ready();
    assert.equal(await visit.run(() => window.host.element().answer.total), 409);
    assert.match(await visit.run(() => window.host.seen('count')[0].textContent), /409 steder/);
    // Greenland, the Faroes and Brazil are in the list, and lead nobody's eyes there.
    const [west, south, east, north] = await firstView(visit);
    assert.ok(west > 4 && south > 53 && east < 19 && north < 59.5, `${[west, south, east, north]}`);
    await visit.close();
  });

  test(`../shared/${swedish}: area="SE-0680" shows Jönköping's alone`, needsShared(swedish), async () => {
    const visit = await open('/joenkoeping.html');
    await visit.ready();
    const { municipalities, total } = await visit.run(() => {
      const { items, total } = window.host.element().answer;
      return { municipalities: items.map(({ record }) => record.place.municipality), total };
    });
    const { features } = JSON.parse(readFileSync(`${sharedFolder}/${swedish}`, 'utf8'));
    assert.equal(total, features.filter(({ properties }) => properties.municipality === 'Jönköping').length);
    assert.deepEqual([...new Set(municipalities)], ['Jönköping']);
    const [west, south, east, north] = await firstView(visit);
    assert.ok(west > 13 && south > 57 && east < 15.5 && north < 58.6, `${[west, south, east, north]}`);
    await visit.close();
  });
});
