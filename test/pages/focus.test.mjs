// REQ-16: where the focus is can be seen, on each ground that a map may have, and nothing of the page lies over it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faintness, focused } from '../support/focus.mjs';
import { hostPage, inBrowsers } from '../support/pages.mjs';

const grounds = { light: '#f2efe9', dark: '#262626', forest: '#add19e', water: '#aad3df' };
const pageOn = (colour) =>
  hostPage('<integ-map src="/data/partners.csv /data/activities.csv" basemap="none" heading-level="3"></integ-map>', {
    script: `<link rel="stylesheet" href="/${colour.slice(1)}.css"><script type="module" src="/dist/integ.js"></script>`,
  });
const pages = Object.fromEntries(
  Object.entries(grounds).flatMap(([name, colour]) => [
    [`/${name}.html`, pageOn(colour)],
    [`/${colour.slice(1)}.css`, `body { margin: 24px } integ-map { --integ-land: ${colour} }`],
  ]),
);
const MOST_STOPS = 60;

// Pictures are compared in the page, which a strict policy would not allow.
inBrowsers('focus', { serve: { pages }, only: ['chrome'] }, ({ open }) => {
  for (const name of Object.keys(grounds)) {
    test(`REQ-16 each stop shows that it has the focus, on ${name}`, async (t) => {
      const visit = await open(`/${name}.html`, { width: 1100, height: 900 });
      await visit.ready();
      await visit.until(() => window.host.markers().sum === 13 && window.host.seen('map-buttons').length > 0);
      const faint = [];
      let stops = 0;
      for (await visit.press('Tab'); stops < MOST_STOPS; await visit.press('Tab')) {
        const stop = await visit.run(focused);
        if (!stop) break;
        stops += 1;
        if (!stop.isOurs) faint.push(`${stop.name}: something lies over it`);
        // Elsewhere only what a person changes is on the page; of the rows a few are enough.
        if (name !== 'light' && !/pin|ring|skip|button/.test(stop.name)) continue;
        faint.push(...(await faintness(visit, stop)));
      }
      t.diagnostic(`${stops} stops`);
      assert.ok(stops >= 12 && stops < MOST_STOPS, `${stops} stops`);
      assert.deepEqual(faint, []);
      await visit.close();
    });
  }
});
