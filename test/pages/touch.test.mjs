// Row and pin by touch: what a finger opens, on the wide and on the narrow page, and how it gets back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPage, inBrowsers } from '../support/pages.mjs';

const map = '<integ-map src="/data/partners.csv /data/activities.csv" basemap="none"></integ-map>';
const pages = { '/map.html': hostPage(map) };

/** A finger in the middle of the first one that is seen, or of one that the function picks. */
async function tap(visit, part, at = 0) {
  const point = await visit.run(
    (name, index) => {
      const node = window.host.seen(name)[index];
      node.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = node.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    part,
    at,
  );
  await visit.page.touchscreen.tap(point.x, point.y);
}
const current = (part) => window.host.parts(part).filter((node) => node.ariaCurrent === 'true').length;
const openName = () => window.host.all('#details-name')[0]?.textContent.trim();

// Only Chromium's driver has fingers.
inBrowsers('touch', { serve: { pages }, only: ['chrome'] }, ({ open }) => {
  for (const [title, size] of Object.entries({
    wide: { width: 1024, height: 768 },
    narrow: { width: 390, height: 844 },
  })) {
    test(`${title}: a finger opens a pin and a row, the other of the two is marked, and closing gives both back`, async () => {
      const visit = await open('/map.html', size);
      await visit.page.setViewport({ ...size, hasTouch: true, isMobile: title === 'narrow' });
      await visit.page.reload();
      await visit.ready();
      const isNarrow = title === 'narrow';
      const toMap = async () => {
        if (!isNarrow) return;
        const at = await visit.run(() => {
          const other = window.host.all('[part~="view-switch"] button:not([aria-pressed="true"])')[0];
          const { x, y, width, height } = other.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        });
        await visit.page.touchscreen.tap(at.x, at.y);
      };
      await toMap();
      await visit.until(() => window.host.markers().sum === 13);
      await visit.run(() => window.host.element().find({ view: { zoom: 13 } }));
      await visit.until(() => window.host.seen('pin').length > 2);

      // A pin in the middle of the map, where no button lies over it.
      const at = await visit.run(() => {
        const box = window.host.seen('map')[0].getBoundingClientRect();
        const far = (node) => {
          const { x, y, width, height } = node.getBoundingClientRect();
          return Math.hypot(x + width / 2 - box.x - box.width / 2, y + height / 2 - box.y - box.height / 2);
        };
        const pins = window.host.seen('pin');
        return pins.indexOf(pins.toSorted((a, b) => far(a) - far(b))[0]);
      });
      const name = await visit.run((index) => window.host.seen('pin')[index].getAttribute('aria-label'), at);
      await tap(visit, 'pin', at);
      await visit.until((wanted) => window.host.all('#details-name')[0]?.textContent.trim() && wanted, name);
      const opened = await visit.run(openName);
      assert.ok(name.includes(opened), `${name} opened ${opened}`);
      assert.equal(await visit.run(current, 'pin'), 1);
      assert.equal(await visit.run(current, 'item'), 1);
      await tap(visit, 'close');
      await visit.until(() => window.host.seen('details').length === 0);
      assert.equal(await visit.run(current, 'pin'), 0);

      await toMap(); // back to the list
      await visit.until(() => window.host.seen('item').length > 0);
      const row = await visit.run(() => window.host.seen('item')[1].querySelector('.name').textContent.trim());
      await tap(visit, 'item', 1);
      await visit.until((wanted) => window.host.all('#details-name')[0]?.textContent.trim() === wanted, row);
      await tap(visit, 'close');
      await visit.until(() => window.host.seen('details').length === 0);
      assert.deepEqual(await visit.run(() => window.host.errors), []);
      await visit.close();
    });
  }
});
