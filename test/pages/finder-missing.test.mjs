// A finder of which a part does not come: the page goes on, and what is there can be used.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunkOf } from '../../scripts/size-scenarios.mjs';
import { hostPage, inBrowsers } from '../support/pages.mjs';

const finder =
  '<integ-finder src="/data/partners.csv /data/activities.csv /data/support.csv" lang="sv"></integ-finder>';
const pages = {
  '/finder.html': hostPage(finder),
  '/stranger.js': 'customElements.define("x-widget", class extends HTMLElement {});',
  '/stranger.html': hostPage(`<x-widget id="stranger"></x-widget>${finder.replace('src', 'for="stranger" src')}`, {
    script: '<script src="/stranger.js"></script><script type="module" src="/dist/integ.js"></script>',
  }),
};
const isFailed = () => window.host.seen('failed').length === 1;
const rows = () => window.host.seen('item').length;

/** A page that has frozen answers nothing: `until` would wait for it for ever. */
async function expectAlive(visit) {
  let timer;
  const frozen = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('the page has frozen')), 10_000);
  });
  await Promise.race([visit.run(() => new Promise((resolve) => setTimeout(resolve, 50))), frozen]);
  clearTimeout(timer);
}

const gone = (source) => ({ [`/dist/${chunkOf(source)}`]: '/gone.js' });

/** A test with the chunk that a file of src is in not there. */
const without = (source, title, act) =>
  inBrowsers(`without ${source}`, { serve: { pages, redirects: gone(source) } }, ({ open }) => {
    test(title, async () => {
      const visit = await open('/finder.html');
      await act(visit);
      await expectAlive(visit);
      await visit.close();
    });
  });

for (const source of ['src/elements/integ-finder/finder-body.ts', 'src/words/finder/sv.ts'])
  without(source, 'says that the list did not come, and the page goes on', async (visit) => {
    await visit.until(isFailed);
    assert.equal(await visit.run(rows), 0);
  });

without(
  'src/elements/integ-finder/activity-details.ts',
  'an activity is marked as open, without its details',
  async (visit) => {
    await visit.until(() => window.host.seen('item').length > 0);
    await visit.part('item');
    await visit.until(() => window.host.element().selected !== null);
    await expectAlive(visit);
    assert.equal(await visit.run(() => window.host.seen('details').length), 0);
    assert.ok((await visit.run(rows)) > 0);
    await visit.press('Escape');
    await visit.until(() => window.host.element().selected === null);
  },
);

for (const source of ['src/elements/integ-finder/supports.ts', 'src/words/message/sv.ts'])
  without(source, 'everything else is there', async (visit) => {
    await visit.until(() => window.host.seen('item').length > 0);
    await visit.part('item');
    await visit.until(() => window.host.seen('details').length === 1);
  });

// Firefox keeps in mind that a module did not come, until the page is loaded again.
const redirects = gone('src/elements/integ-finder/finder-body.ts');
inBrowsers('tried again', { serve: { pages, redirects }, only: ['chrome'] }, ({ open }) => {
  test('the button brings the part that did not come', async () => {
    const visit = await open('/finder.html');
    await visit.until(isFailed);
    for (const path of Object.keys(redirects)) delete redirects[path];
    await visit.part('retry');
    await visit.until(() => window.host.seen('item').length > 0);
    await visit.close();
  });
});

inBrowsers('a stranger', { serve: { pages } }, ({ open }) => {
  test('`for` that names an element of somebody else leaves the page alive', async () => {
    const visit = await open('/stranger.html');
    await expectAlive(visit);
    await visit.close();
  });
});
