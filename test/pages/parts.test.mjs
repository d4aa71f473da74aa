// Every `::part` that a page can meet is documented, whatever the state.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsOf, readManifest } from '../../scripts/manifest.mjs';
import { hostPage, inBrowsers } from '../support/pages.mjs';

const map = '<integ-map src="/data/partners.csv" limit="5"></integ-map>';
const pages = { '/map.html': hostPage(map), '/failed.html': hostPage('<integ-map src="/gone.csv"></integ-map>') };
const shown = () => window.host.all('[part]').flatMap((node) => [...node.part]);

inBrowsers('parts', { serve: { pages }, only: ['chrome'] }, ({ open }) => {
  test('all parts that are ever shown are in the manifest', async () => {
    const met = new Set();
    const note = async (visit) => (await visit.run(shown)).forEach((part) => met.add(part));

    const visit = await open('/map.html');
    await note(visit);
    await visit.ready();
    await visit.until(() => window.host.markers().sum === 13);
    await note(visit);
    for (const zoom of [13, 8]) {
      await visit.run((to) => window.host.element().find({ view: { zoom: to } }), zoom);
      await note(visit);
    }
    await visit.part('item');
    await visit.until(() => window.host.seen('details').length === 1);
    await note(visit);
    await visit.run(() => window.host.element().find({ text: 'qqqqqq' }));
    await note(visit);
    await visit.close();

    const failed = await open('/failed.html');
    await failed.until(() => window.host.seen('failed').length === 1);
    await note(failed);
    await failed.close();

    const declaration = elementsOf(await readManifest()).find(({ tagName }) => tagName === 'integ-map');
    const documented = declaration.cssParts.map(({ name }) => name);
    assert.deepEqual(
      [...met].filter((part) => !documented.includes(part)),
      [],
    );
    for (const part of ['item', 'more', 'pin', 'ring', 'details', 'empty', 'failed', 'retry'])
      assert.ok(met.has(part), part);
  });
});
