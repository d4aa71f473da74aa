// REQ-16: where the focus is can be seen, on each ground that a map may have, and nothing of the page lies over it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
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
/** Around what has the focus: an outline may stand off it. */
const ROOM = 10;
const MOST_STOPS = 60;

/** Of two pictures of one place, how many pixels differ by 3 to 1 or more. */
async function countChanged(one, other) {
  const read = async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    pen.drawImage(image, 0, 0);
    return pen.getImageData(0, 0, image.width, image.height).data;
  };
  const [before, after] = [await read(one), await read(other)];
  const linear = (byte) => (byte <= 10 ? byte / 3294 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
  const light = (data, at) =>
    0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]) + 0.05;
  let count = 0;
  for (let at = 0; at < before.length; at += 4) {
    const [a, b] = [light(before, at), light(after, at)];
    if (Math.max(a / b, b / a) >= 3) count += 1;
  }
  return count;
}

/** What has the focus, where, and whether it can be seen there. */
function focused() {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  if (!node || node === document.body) return undefined;
  window.stop = node;
  node.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = node.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  const isOurs = top === window.host.element();
  return { name: `${node.getAttribute('part') ?? ''} ${node.className}`, x, y, width, height, isOurs };
}

// Pictures are compared in the page, which a strict policy would not allow.
inBrowsers('focus', { serve: { pages }, only: ['chrome'] }, ({ open }) => {
  for (const name of Object.keys(grounds)) {
    test(`REQ-16 each stop shows that it has the focus, on ${name}`, async (t) => {
      const visit = await open(`/${name}.html`, { width: 1100, height: 900 });
      await visit.ready();
      await visit.until(() => window.host.markers().sum === 13 && window.host.seen('map-buttons').length > 0);
      const take = async ({ x, y, width, height }) => {
        const clip = { x: x - ROOM, y: y - ROOM, width: width + 2 * ROOM, height: height + 2 * ROOM };
        return visit.page.screenshot({ clip, encoding: 'base64' });
      };
      const faint = [];
      let stops = 0;
      for (await visit.press('Tab'); stops < MOST_STOPS; await visit.press('Tab')) {
        const stop = await visit.run(focused);
        if (!stop) break;
        stops += 1;
        if (!stop.isOurs) faint.push(`${stop.name}: something lies over it`);
        // Elsewhere only what a person changes is on the page; of the rows a few are enough.
        if (name !== 'light' && !/pin|ring|skip|button/.test(stop.name)) continue;
        const on = await take(stop);
        await visit.run(() => window.stop.blur());
        const off = await take(stop);
        await visit.run(() => window.stop.focus());
        const changed = await visit.run(countChanged, on, off);
        // As much as a line of 2 px around it.
        const least = 2 * (stop.width + stop.height);
        if (changed < least) faint.push(`${stop.name}: ${changed} pixels of ${Math.round(least)}`);
      }
      t.diagnostic(`${stops} stops`);
      assert.ok(stops >= 12 && stops < MOST_STOPS, `${stops} stops`);
      assert.deepEqual(faint, []);
      await visit.close();
    });
  }
});
