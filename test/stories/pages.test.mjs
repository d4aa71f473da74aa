// The written pages of Storybook: the first one, and the code that it tells people to paste.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readTokens } from '../../scripts/tokens.mjs';
import { openPastePages } from './paste-pages.mjs';
import { anyElement, builtStorybook, openEntry, openLanes, serveStorybook, shownIn } from './storybook.mjs';

const { pages } = builtStorybook();
const [start] = pages;
/** What the page of an element lists beside what all have: an attribute and an event of its own. */
const own = {
  'integ-map': ['without-list', 'integ-select'],
  'integ-finder': ['without-list', 'integ-select'],
  'integ-samsyn': ['session', 'integ-refer'],
  'integ-guide': ['languages', 'integ-load'],
  'integ-log': ['count', 'integ-load'],
};
const hasMap = ['integ-map', 'integ-finder'];
const elementPages = pages.filter(({ id }) => id.startsWith('integ-'));
let server;
let bare;
let lanes;
let browser;
before(async () => {
  [server, bare, lanes] = await Promise.all([serveStorybook(), openPastePages(), openLanes(1)]);
  browser = await lanes.take();
});
after(() => Promise.all([lanes.close(), server.close(), bare.close()]));

/** Opens a page, waits until it shows an answer and what else is looked for with some text in it, and says what went wrong. */
async function read(entry, shown, find = () => {}, text = '') {
  const { page, log } = await openEntry(browser, server.url, entry);
  await page.waitForFunction(
    (shown, text, selector) =>
      document.querySelector(selector)?.answer && document.querySelector(shown)?.textContent.includes(text),
    { polling: 'raf' },
    shown,
    text,
    anyElement,
  );
  const found = await page.evaluate(find);
  assert.deepEqual(log.foreign, []);
  const faults = log.errors.filter((error) => !error.endsWith('/data/missing.csv'));
  assert.deepEqual(faults, []);
  return { page, found };
}

/** Presses the first "Show code", and gives what a reader then sees. */
async function showCode(page) {
  await page.locator('.docblock-code-toggle').click();
  // The panel comes before its text does.
  const code = await page.waitForFunction(
    () => {
      const text = document.querySelector('.sbdocs-preview pre.prismjs')?.innerText ?? '';
      return text.includes('<integ-') && text;
    },
    { polling: 'raf' },
  );
  return code.jsonValue();
}

describe('written pages', () => {
  test('"Start here" comes first: the example, the live element, every token in light and dark', async () => {
    assert.equal(start.title, 'Start here');
    const { page, found } = await read(
      start,
      '.docblock-source pre',
      () => ({
        code: document.querySelector('.docblock-source pre').innerText,
        total: document.querySelector('integ-map').answer.total,
        tokens: [...document.querySelectorAll('.tokens tbody tr')].map((row) => row.querySelector('code').textContent),
        swatches: document.querySelectorAll('.tokens .swatch').length,
      }),
      '<integ-map',
    );
    await page.close();
    const tokens = await readTokens();
    assert.match(found.code, /^<script type="module" src="\/integ\/integ\.js"><\/script>\s+<integ-map src="\/data\//);
    assert.equal(found.total, 13);
    assert.deepEqual(
      found.tokens,
      tokens.map(({ name }) => name),
    );
    assert.equal(found.swatches, 2 * tokens.filter((token) => token.default.startsWith('#')).length);
  });

  for (const entry of elementPages) {
    describe(entry.title, () => {
      let page;
      let rows;
      before(async () => {
        ({ page, found: rows } = await read(entry, '.docblock-argstable tbody', () =>
          [...document.querySelectorAll('.docblock-argstable tbody tr')].map((row) => row.textContent),
        ));
      });
      after(() => page.close());

      for (const wanted of ['heading-level', '::part(heading)', '--integ-accent', ...own[entry.title]]) {
        test(`lists ${wanted}`, () => assert.ok(rows.some((row) => row.startsWith(wanted))));
      }

      test('"Show code" of the first story, pasted into a bare page, shows what the story does', async () => {
        const code = await showCode(page);
        assert.doesNotMatch(code, /<!--|lit\$|="undefined"/);
        const pasted = await bare.open(browser, code);
        const { item, total, map } = await shownIn(pasted.page);
        const wanted = await shownIn(page);
        await pasted.page.close();
        assert.ok(total >= 13);
        assert.deepEqual(
          { item, total, map, errors: pasted.errors },
          { item: wanted.item, total: wanted.total, map: Number(hasMap.includes(entry.title)), errors: [] },
        );
      });
    });
  }
});
