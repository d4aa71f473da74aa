// What somebody sees who types `npm ci && npm start` (issue 3, 1).
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inBrowsers } from '../support/pages.mjs';

const partners = 13;

inBrowsers('demo', {}, ({ open, engine }) => {
  test('the municipal page shows the 13 partners, in list and map', async () => {
    const visit = await open('/demo/municipality.html');
    const asked = [];
    const told = [];
    if (engine !== 'webkit') {
      visit.page.on('request', (request) => asked.push(request.url()));
      visit.page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
      await visit.page.reload();
    }
    await visit.ready();

    assert.equal(await visit.run(() => window.host.element().answer.total), partners);
    assert.equal(await visit.run(() => window.host.seen('item').length), partners);
    await visit.until((total) => window.host.markers().sum === total, partners);

    await visit.run(() => window.host.element().find({ view: { zoom: 13 } }));
    await visit.until((total) => window.host.parts('pin').length === total, partners);
    assert.equal(await visit.run(() => window.host.parts('ring').length), 0);

    const loaded = await visit.run(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const origin = await visit.run(() => location.origin);
    const addresses = [...asked, ...loaded];
    assert.ok(addresses.some((address) => address.endsWith('.csv')));
    assert.deepEqual(
      addresses.filter((address) => !/^(data|blob):/.test(address) && new URL(address).origin !== origin),
      [],
    );
    assert.deepEqual([...told, ...(await visit.run(() => window.host.errors))], []);
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
    assert.equal(await visit.run(() => window.host.element().answer.total), partners);
    await visit.close();
  });

  for (const path of ['/demo/', '/demo/municipality.html', '/demo/bare.html']) {
    test(`${path} fits a phone`, async () => {
      const visit = await open(path, { width: 390, height: 844 });
      const [page, screen] = await visit.run(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(page <= screen, `the page is ${page} px wide on a screen of ${screen}`);
      await visit.close();
    });
  }
});

inBrowsers('accessible demo', { only: ['chrome'] }, ({ open }) => {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  for (const path of ['/demo/', '/demo/municipality.html', '/demo/bare.html']) {
    test(`axe finds nothing in ${path}`, async () => {
      const visit = await open(path);
      if (path !== '/demo/') await visit.ready();
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
  }
});

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
