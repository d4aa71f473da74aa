// Pages that allow nothing but their own files: the whole tour raises no violation (issue 3, 4).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPage, inBrowsers } from '../support/pages.mjs';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
const trustedTypes = "require-trusted-types-for 'script'; trusted-types lit-html";
const map = '<integ-map src="/data/partners.csv /data/activities.csv"></integ-map>';
const classic = '<script src="/dist/integ.bundle.js" defer></script>';
const pages = {
  '/module.html': hostPage(map),
  '/classic.html': hostPage(map, { script: classic }),
  '/seeded.html': hostPage(`${map}<p style="color: red">Inline</p>`),
};

async function tour(visit) {
  await visit.ready();
  await visit.until(() => window.host.markers().sum === 13);

  await visit.part('search');
  await visit.type('fotboll');
  await visit.until(() => window.host.element().answer.total < 13);
  await visit.run(() => window.host.element().reset());

  await visit.part('kind');
  await visit.until(() => window.host.element().query.kinds?.length === 1);
  await visit.run(() => window.host.element().reset());

  await visit.part('item');
  await visit.until(() => window.host.seen('details').length === 1);
  await visit.part('close');
  await visit.until(() => window.host.seen('details').length === 0);

  await visit.run(() => window.host.element().find({ view: { zoom: 13 } }));
  await visit.until(() => window.host.parts('pin').length === 13);
  await visit.part('pin', 3);
  await visit.until(() => window.host.seen('details').length === 1);

  await visit.run(() => {
    const menu = window.host.parts('language')[0];
    menu.value = 'ar';
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await visit.until(() => window.host.parts('base')[0].dir === 'rtl');
}

for (const [title, csp] of [
  ['strict policy', policy],
  ['strict policy with Trusted Types', `${policy}; ${trustedTypes}`],
]) {
  inBrowsers(title, { serve: { pages, csp }, everywhere: true }, ({ open }) => {
    for (const path of ['/module.html', '/classic.html']) {
      test(`a tour of ${path} raises no violation`, async () => {
        const visit = await open(path);
        await tour(visit);
        assert.deepEqual(await visit.run(() => window.host.violations), []);
        assert.deepEqual(await visit.run(() => window.host.errors), []);
        await visit.close();
      });
    }

    test('a violation would be seen', async () => {
      const visit = await open('/seeded.html');
      await visit.until(() => window.host.violations.some((told) => told.startsWith('style-src')));
      await visit.close();
    });
  });
}
