// Every `::part` that a page can meet is documented, whatever the state.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementsOf, readManifest } from '../../scripts/manifest.mjs';
import { hostPage, inBrowsers } from '../support/pages.mjs';

const map = '<integ-map src="/data/partners.csv" limit="5"></integ-map>';
const finder =
  '<integ-finder src="/data/partners.csv /data/activities.csv /data/support.csv" refer-to="samsyn"></integ-finder>';
const pages = {
  '/finder.html': hostPage(finder),
  '/map.html': hostPage(map),
  '/failed.html': hostPage('<integ-map src="/gone.csv"></integ-map>'),
};
/** What of these the manifest of an element does not have. */
async function undocumented(tag, met) {
  const { cssParts } = elementsOf(await readManifest()).find(({ tagName }) => tagName === tag);
  return [...met].filter((part) => !cssParts.some(({ name }) => name === part));
}
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

    assert.deepEqual(await undocumented('integ-map', met), []);
    for (const part of ['item', 'more', 'pin', 'ring', 'details', 'empty', 'failed', 'retry'])
      assert.ok(met.has(part), part);
  });

  test('those of the finder too', async () => {
    const met = new Set();
    const visit = await open('/finder.html');
    const note = async (part) => {
      await visit.until((wanted) => window.host.seen(wanted).length > 0, part);
      (await visit.run(shown)).forEach((one) => met.add(one));
    };
    const find = (query) => visit.run((asked) => window.host.element().find(asked), query);
    await visit.ready();
    await note('age');
    await find({ ages: [9], activities: ['football'] });
    await note('support-offer');
    await visit.part('favourite');
    await note('favourites');
    await visit.part('item');
    await note('message-sent');
    await visit.press('Escape');
    await find({ ages: [40], activities: ['chess'] });
    await note('guide');
    await visit.close();

    assert.deepEqual(await undocumented('integ-finder', met), []);
    for (const part of ['slot', 'wish', 'refer', 'group', 'answers', 'ready-message', 'keep', 'results'])
      assert.ok(met.has(part), part);
  });
});
