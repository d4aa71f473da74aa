// Wide: list and map side by side. Narrow: one of them, with a switch. The container decides, not the window.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostPage, inBrowsers } from '../support/pages.mjs';

const map = (lang = 'sv') => `<integ-map src="/data/partners.csv" lang="${lang}"></integ-map>`;
const inColumn = (width, lang) =>
  hostPage(`<div id="column">${map(lang)}</div>`, {
    script: `<link rel="stylesheet" href="/${width}.css"><script type="module" src="/dist/integ.js"></script>`,
  });
const widths = [320, 390, 720, 1120];
const pages = Object.fromEntries([
  ...widths.map((width) => [`/${width}.html`, inColumn(width)]),
  ...widths.map((width) => [`/${width}.css`, `body { margin: 0 } #column { inline-size: ${width}px }`]),
  ['/rtl.html', inColumn(1120, 'ar')],
]);

const boxOf = (part) => {
  const { x, y, width, height } = window.host.seen(part)[0].getBoundingClientRect();
  return { x, y, width, height };
};
const sees = (visit, part) => visit.run((name) => window.host.seen(name).length > 0, part);

inBrowsers('widths', { serve: { pages } }, ({ open }) => {
  for (const width of [720, 1120]) {
    test(`in ${width} px, list and map stand side by side`, async () => {
      const visit = await open(`/${width}.html`);
      await visit.ready();
      const [list, chart] = [await visit.run(boxOf, 'list'), await visit.run(boxOf, 'map')];
      assert.ok(list.x + list.width <= chart.x + 1, `list ${list.x}+${list.width}, map ${chart.x}`);
      assert.ok(chart.width >= 300, `the map is ${chart.width} px wide`);
      assert.equal(await sees(visit, 'view-switch'), false);
      await visit.close();
    });
  }

  test('from right to left, the map stands left of the list', async () => {
    const visit = await open('/rtl.html');
    await visit.ready();
    const [list, chart] = [await visit.run(boxOf, 'list'), await visit.run(boxOf, 'map')];
    assert.ok(chart.x + chart.width <= list.x + 1, `map ${chart.x}+${chart.width}, list ${list.x}`);
    await visit.close();
  });

  for (const width of [320, 390]) {
    test(`in ${width} px, the list comes first and a switch shows the map`, async () => {
      const visit = await open(`/${width}.html`);
      await visit.ready();
      assert.deepEqual([await sees(visit, 'list'), await sees(visit, 'map')], [true, false]);

      await visit.click(() => window.host.all('[part~="view-switch"] button:not([aria-pressed="true"])')[0]);
      await visit.until(() => window.host.seen('map').length > 0 && window.host.seen('list').length === 0);
      await visit.until(() => window.host.markers().sum === 13);
      assert.ok((await visit.run(boxOf, 'map')).width > width - 40);

      await visit.click(() => window.host.all('[part~="view-switch"] button:not([aria-pressed="true"])')[0]);
      await visit.until(() => window.host.seen('list').length > 0 && window.host.seen('map').length === 0);
      await visit.close();
    });

    test(`in ${width} px, nothing sticks out and every control is 44 px high`, async () => {
      const visit = await open(`/${width}.html`);
      await visit.ready();
      assert.ok((await visit.run(() => window.host.element().scrollWidth)) <= width);
      const low = await visit.run(() =>
        window.host
          .all('button, select, input, a')
          .filter((node) => node.getRootNode() !== document && window.host.isSeen(node))
          .filter((node) => node.getBoundingClientRect().height < 43.5)
          .map((node) => `${node.className} ${node.textContent.trim()} ${node.getBoundingClientRect().height}`),
      );
      assert.deepEqual(low, []);
      await visit.close();
    });
  }

  test('in 390 px, details cover the list, and closing them brings it back', async () => {
    const visit = await open('/390.html');
    await visit.ready();
    await visit.part('item');
    await visit.until(() => window.host.seen('details').length === 1);
    assert.ok((await visit.run(boxOf, 'details')).width >= 350);
    await visit.press('Escape');
    await visit.until(() => window.host.seen('details').length === 0);
    assert.equal(await sees(visit, 'list'), true);
    await visit.close();
  });
});
