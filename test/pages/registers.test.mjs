// Whole registers of real places: nothing is lost between file, list and map (issue 3, 3).
// These tests read ../shared; where it is missing they are skipped by name.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPage, inBrowsers } from '../support/pages.mjs';
import { needsShared } from '../support/shared.mjs';

const registers = [
  { file: 'data/se-schools.geojson', total: 2398 },
  { file: 'data/smaland-schools-expected.csv', total: 197 },
];
const page = (file) => hostPage(`<integ-map src="/shared/${file}" default-kind="school"></integ-map>`);
const pages = Object.fromEntries(registers.map(({ file }) => [`/${file}.html`, page(file)]));

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
});
