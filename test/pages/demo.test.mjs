// What somebody sees who types `npm ci && npm start` (issue 3, 1).
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createSearch, readRecords } from '../../dist/modules/index.js';
import { inBrowsers } from '../support/pages.mjs';

const { records } = await readRecords([
  readFileSync('demo/data/partners.csv'),
  readFileSync('demo/data/activities.csv'),
]);
const { partners, activities } = records;
const { records: danish } = await readRecords([
  readFileSync('demo/data/da/partners.csv'),
  readFileSync('demo/data/da/activities.csv'),
]);
const search = createSearch(records);
/** What the finder of one page asks from the start, and its map with it. */
const girls = { ages: [10, 11, 12, 13], groups: ['girls', 'mixed'], limit: 0 };
const totalOf = async (query) => (await search.find(query)).total;
const ofKind = (wanted) => partners.filter(({ kind }) => kind === wanted).length;
const placed = partners.filter(({ place }) => place.lat !== undefined).length;
const firstRows = 20;

/** How many places each element of a page has. */
const pages = {
  '/demo/': [],
  '/demo/municipality.html': [partners.length],
  '/demo/finder.html': [activities.length],
  '/demo/samsyn.html': [activities.length],
  '/demo/girls.html': [await totalOf({ ...girls, of: 'activities' }), await totalOf(girls)],
  '/demo/federation.html': [ofKind('club'), activities.length],
  '/demo/partner.html': [partners.length, partners.length],
  // The second is the public number, which has no data.
  '/demo/log.html': [partners.length, 0],
  '/demo/side-by-side.html': [ofKind('language-cafe'), ofKind('club')],
  '/demo/arabic.html': [partners.length],
  '/demo/da.html': [
    ...[danish.partners.length, danish.activities.length, danish.activities.length, danish.partners.length],
  ],
  '/demo/bare.html': [partners.length],
};

/** Until every element of the page has shown its first answer; then how many places each has. */
const totals = () =>
  Promise.all(
    [...document.querySelectorAll('integ-map, integ-finder, integ-samsyn, integ-guide, integ-log')].map(
      async (element) => {
        // Its code comes when its tag is seen.
        await customElements.whenDefined(element.localName);
        await element.ready;
        return element.answer?.total ?? 0;
      },
    ),
  );

inBrowsers('demo', {}, ({ open, engine }) => {
  // No window of WebKitGTK is narrower than 450 px.
  const phone = engine === 'webkit' ? 480 : 390;

  for (const [path, expected] of Object.entries(pages)) {
    test(`${path} is whole: its places, no error, a word that the town is made up, nobody else asked, a phone’s width`, async () => {
      const visit = await open(path);
      const asked = [];
      const told = [];
      if (engine !== 'webkit') {
        visit.page.on('request', (request) => asked.push(request.url()));
        visit.page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
        await visit.page.reload();
      }
      if (expected.length) await visit.ready();
      assert.deepEqual(await visit.run(totals), expected);

      const loaded = await visit.run(() => performance.getEntriesByType('resource').map(({ name }) => name));
      const origin = await visit.run(() => location.origin);
      const addresses = [...asked, ...loaded];
      assert.equal(
        addresses.some((address) => address.endsWith('.csv')),
        expected.length > 0,
      );
      assert.deepEqual(
        addresses.filter((address) => !/^(data|blob):/.test(address) && new URL(address).origin !== origin),
        [],
      );
      assert.deepEqual([...told, ...(await visit.run(() => window.host.errors))], []);
      assert.match(await visit.run(() => document.body.innerText), /made up|finns inte på riktigt|opdigtet|من الخيال/);

      await visit.page.setViewport({ width: phone, height: 844 });
      await visit.until((width) => innerWidth === width, phone);
      const page = await visit.run(() => document.documentElement.scrollWidth);
      assert.ok(page <= phone, `the page is ${page} px wide on a screen of ${phone}`);
      await visit.close();
    });
  }

  test('the municipal page shows the same partners in list and map', async () => {
    const visit = await open('/demo/municipality.html');
    await visit.ready();
    assert.equal(await visit.run(() => window.host.seen('item').length), firstRows);
    await visit.until(() => window.host.markers().sum > 0);
    // From there all villages are in sight.
    await visit.run(() => window.host.element().find({ view: { zoom: 10 } }));
    await visit.until((total) => window.host.markers().sum === total, placed);
    await visit.close();
  });

  test('two elements on a page keep their choices apart', async () => {
    const visit = await open('/demo/side-by-side.html');
    await visit.ready();
    const before = await visit.run(totals);
    await visit.run(() => window.host.element().find({ text: 'norrby' }));
    const after = await visit.run(totals);
    assert.ok(after[0] > 0 && after[0] < before[0], `${before} became ${after}`);
    assert.equal(after[1], before[1]);
    await visit.close();
  });

  test('the fallback list gives way to the map', async () => {
    const visit = await open('/demo/municipality.html');
    await visit.ready();
    assert.equal(await visit.run(() => window.host.isSeen(document.querySelector('integ-map > ul'))), false);
    await visit.close();
  });

  test('the short page shows, live, what it says to paste', async () => {
    const visit = await open('/demo/bare.html');
    await visit.ready();
    const [told, live] = await visit.run(() => [
      document.querySelector('pre').textContent,
      document.querySelector('integ-map').outerHTML,
    ]);
    assert.ok(told.includes(live), `${told} does not hold ${live}`);
    assert.equal(await visit.run(() => window.host.element().answer.total), partners.length);
    await visit.close();
  });
});

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
for (const [path, { length }] of Object.entries(pages)) {
  inBrowsers(`accessible ${path}`, { only: ['chrome'] }, ({ open }) => {
    test(`axe finds nothing in ${path}`, async () => {
      const visit = await open(path);
      if (length) await visit.ready();
      await visit.run(totals);
      await visit.run(axe);
      const { violations, passes } = await visit.run(async () => {
        const found = await window.axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return {
          violations: found.violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`),
          passes: found.passes.length,
        };
      });
      assert.deepEqual(violations, []);
      assert.ok(passes >= 10);
      await visit.close();
    });
  });
}

test('npm start prints the address of the demo, on this machine only', { timeout: 60_000 }, async () => {
  const server = spawn(process.execPath, ['scripts/start.mjs'], { env: { ...process.env, PORT: '0' } });
  try {
    const [line] = await once(server.stdout, 'data');
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/demo\//.exec(String(line));
    const page = await fetch(address);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /municipality\.html/);
    for (const path of ['municipality.html', 'municipality.css', 'data/partners.csv', '../dist/integ.js']) {
      assert.equal((await fetch(new URL(path, address))).status, 200, path);
    }
    assert.equal((await fetch(new URL('/package.json', address))).status, 404);
  } finally {
    server.kill();
  }
});
