// What the toolbar does to the first story.
import { after, afterEach, before, describe, test } from 'node:test';
import { needsShared } from '../support/shared.mjs';
import { builtStorybook, openEntry, openLanes, serveStorybook } from './storybook.mjs';

const { stories } = builtStorybook();
const story = stories.find(({ id }) => id === 'integ-map--default');
let server;
let lanes;
let browser;
let page;
before(async () => {
  [server, lanes] = await Promise.all([serveStorybook(), openLanes(1)]);
  browser = await lanes.take();
});
after(() => Promise.all([lanes.close(), server.close()]));

/** Opens the story as the toolbar says, and waits until `isThere` of its element is true. */
async function shows(globals, isThere, ...wanted) {
  ({ page } = await openEntry(browser, server.url, story, globals));
  await page.waitForFunction(`(${isThere})(document.querySelector('integ-map') ?? {}, ...${JSON.stringify(wanted)})`, {
    polling: 'raf',
  });
}
const hasTotal = (map, total) => map.answer?.total === total;

describe('toolbar', () => {
  afterEach(() => page.close());

  for (const width of ['320', '390', '720', '1120']) {
    test(`width ${width}`, () =>
      shows({ width }, (map, wanted) => map.answer && map.getBoundingClientRect().width === wanted, Number(width)));
  }

  test('language', () =>
    shows({ language: 'da' }, (map) => map.shadowRoot?.querySelector('[part=base]')?.lang === 'da'));
  test('direction as the language', () =>
    shows({ language: 'ar' }, (map) => map.answer && map.closest('.page').dir === 'rtl'));
  test('direction of its own', () =>
    shows({ direction: 'rtl' }, (map) => map.answer && map.closest('.page').dir === 'rtl'));
  test('dark', () => shows({ scheme: 'dark' }, (map) => map.answer && getComputedStyle(map).colorScheme === 'dark'));

  test('data: the sample town', () => shows({ data: 'sample' }, hasTotal, 13));
  test('data: an empty file', () => shows({ data: 'empty' }, hasTotal, 0));
  test('data: failing', () => shows({ data: 'failing' }, (map) => map.shadowRoot?.querySelector('[part=failed]')));
  test('data: schools of Småland', needsShared('data/smaland-schools-expected.csv'), () =>
    shows({ data: 'smaland' }, hasTotal, 197),
  );
  test('data: all schools', needsShared('data/se-schools.geojson'), () => shows({ data: 'schools' }, hasTotal, 2398));
});
