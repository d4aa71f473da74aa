// Bare pages with what "Show code" gave, on a server that has dist as /integ/ and the data as /data/.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { startServer } from '../support/server.mjs';
import { anyElement, shownIn } from './storybook.mjs';

const widthIn = (page) =>
  page.evaluate((selector) => Math.ceil(document.querySelector(selector).getBoundingClientRect().width), anyElement);

export async function openPastePages() {
  const built = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`dist could not be built\n${built.stdout}\n${built.stderr}`);
  const pages = {};
  const server = await startServer({
    folders: { '/integ/': 'dist/', '/data/': 'storybook-static/data/' },
    pages,
  });
  let count = 0;

  /** A page with the code in it, when its elements have settled. */
  async function open(browser, code, lang = 'sv', width = 1200) {
    count += 1;
    const path = `/${count}.html`; // another page may be opened while this one waits
    pages[path] = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Bare</title><body>\n${code}\n`;
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setViewport({ width, height: 800 });
    await page.goto(server.url + path);
    await page.evaluate(async (selector) => {
      const elements = [...document.querySelectorAll(selector)];
      await Promise.all(elements.map(({ localName }) => customElements.whenDefined(localName)));
      // A story that means its data to fail does so here too.
      await Promise.allSettled(elements.map((element) => element.ready));
    }, anyElement);
    await page.waitForFunction(
      (language, selector) =>
        [...document.querySelectorAll(selector)].every(({ lang, shadowRoot }) => {
          const map = shadowRoot.querySelector('[part=map]');
          const isMapHere = !map?.checkVisibility() || shadowRoot.querySelector('[part=map-buttons]');
          return isMapHere && shadowRoot.querySelector('[part=base]').lang === (lang || language);
        }),
      { polling: 'raf' },
      lang,
      anyElement,
    );
    return { page, errors };
  }

  /** The same must be seen as in the story, in its language and at its width. */
  async function compare(browser, code, story, lang) {
    const wanted = await shownIn(story);
    const margins = 16;
    const { page, errors } = await open(browser, code, lang, (await widthIn(story)) + margins);
    const found = await shownIn(page);
    await page.close();
    // A story may have turned to the map, which is a person's act and no part of its code.
    if (typeof found.credits !== typeof wanted.credits) found.credits = wanted.credits;
    assert.deepEqual(errors, []);
    assert.deepEqual(found, wanted, code);
  }

  return { open, compare, close: () => server.close() };
}
