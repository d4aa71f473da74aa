// How the built files behave in somebody else's page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { folders, hostPage, inBrowsers } from '../support/pages.mjs';
import { startServer } from '../support/server.mjs';

const map = '<integ-map src="/data/partners.csv"></integ-map>';
const classic = '<script src="/dist/integ.bundle.js" defer></script>';
const twice = '<script type="module" src="/dist/integ.js"></script><script src="/dist/integ.bundle.js"></script>';
const pages = {
  '/without.html': hostPage('<p>No map</p>', { script: '' }),
  '/classic.html': hostPage(map, { script: classic }),
  '/deep/in/a/site.html': hostPage(map, { script: classic }),
  '/twice.html': hostPage(map, { script: twice }),
};
const mapShown = () => window.host.markers().sum === 13 && window.host.seen('attribution').length > 0;

inBrowsers('embedding', { serve: { pages }, everywhere: true }, (group) => {
  const { open } = group;
  let elsewhere;
  before(async () => {
    elsewhere = await startServer({ folders, headers: { 'access-control-allow-origin': '*' } });
    const script = `<script type="module" src="${elsewhere.url}/dist/integ.js"></script>`;
    pages['/cdn.html'] = hostPage(map, { script });
  });
  after(() => elsewhere.close());

  test('the classic script leaves no global behind', async () => {
    const globals = () => Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name));
    const empty = await open('/without.html');
    const without = await empty.run(globals);
    await empty.close();
    const visit = await open('/classic.html');
    await visit.ready();
    await visit.until(mapShown);
    const left = (await visit.run(globals)).filter((name) => !without.includes(name));
    // What Lit shares between copies of itself.
    const ofLit = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata'];
    assert.deepEqual(
      left.filter((name) => !ofLit.includes(name)),
      [],
    );
    await visit.close();
  });

  test('the classic script finds the map data beside itself, from any page', async () => {
    const visit = await open('/deep/in/a/site.html');
    await visit.ready();
    await visit.until(mapShown);
    await visit.until(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/dist/data/')));
    assert.deepEqual(
      group.server.log.filter(({ path }) => path.includes('/chunks/')),
      [],
    );
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });

  test('from another origin, chunks and map data come from beside the script', async () => {
    const visit = await open('/cdn.html');
    await visit.ready();
    await visit.until(mapShown);
    const paths = elsewhere.log.map(({ path }) => path);
    assert.ok(paths.some((path) => path.startsWith('/dist/chunks/')));
    assert.ok(paths.some((path) => path.startsWith('/dist/data/')));
    assert.ok(group.server.log.every(({ path }) => !path.startsWith('/dist/')));
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });

  test('a page that loads Integ twice has one that works', async () => {
    const visit = await open('/twice.html');
    await visit.ready();
    await visit.until(mapShown);
    assert.equal(await visit.run(() => window.host.seen('item').length), 13);
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });
});
