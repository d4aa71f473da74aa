// Whole pages in every engine, for `node --test`. See test/pages/host/host.js for what is in the page.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { chooseEngines, openBrowser, titles } from './browsers.mjs';
import { startServer } from './server.mjs';
import { sharedFolder } from './shared.mjs';

const engines = await chooseEngines();
const isFull = Boolean(process.env.MANY_RUNS);

export const folders = {
  '/dist/': 'dist',
  '/demo/': 'demo',
  '/data/': 'test/fixtures/scenarios',
  '/host/': 'test/pages/host',
  '/shared/': sharedFolder,
};

const oneProcess = ['--renderer-process-limit=1'];

export const headStart = '<script src="/host/host.js"></script>';

/** A page of a site that embeds Integ. */
export const hostPage = (
  body,
  { lang = 'sv', script = '<script type="module" src="/dist/integ.js"></script>' } = {},
) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Host page</title>
${script}
</head>
<body>
${body}
</body>
</html>
`;

/**
 * A group of tests in each engine: `define` gets `open(path)`, which gives a page at that path of `serve`, and `downloads`,
 * the folder of what pages save.
 * @param {string} title
 * @param {{serve?: object, only?: string[], everywhere?: boolean, seconds?: number, megabytes?: number}} options `serve`:
 *   more options of startServer; `everywhere`: in each engine always, and not in `npm run test:full` alone; `seconds`: how
 *   long at most; `megabytes`: of openBrowser
 */
export function inBrowsers(
  title,
  { serve = {}, only = Object.keys(titles), everywhere = false, seconds = 240, megabytes },
  define,
) {
  const wanted = (name) => only.includes(name) && (everywhere || isFull || name === engines.names[0]);
  for (const engine of engines.names.filter(wanted)) {
    describe(`${title}, ${titles[engine]}`, { timeout: seconds * 1000 }, () => {
      const group = { engine, open };
      let browser;
      before(async () => {
        group.server = await startServer({ folders, headStart, ...serve });
        group.downloads = mkdtempSync(join(tmpdir(), 'integ-pages-'));
        browser = await openBrowser(engine, engines, { downloads: group.downloads, args: oneProcess, megabytes });
        // A page that stays keeps the process, whose start costs more than most pages do.
        if (engine === 'chrome') await (await browser.newPage()).goto(`${group.server.url}/host/host.js`);
      });
      after(async () => {
        await browser.close();
        await group.server.close();
        rmSync(group.downloads, { recursive: true });
      });

      /**
       * @param {string} path
       * @param {{width?: number, height?: number, hasTouch?: boolean, isMobile?: boolean}} [screen]
       */
      async function open(path, screen = {}) {
        const page = await browser.newPage();
        await page.setViewport({ width: 1180, height: 800, ...screen });
        group.server.log.length = 0;
        await page.goto(group.server.url + path);
        return new Visit(page);
      }

      define(group);
    });
  }
}

/** One visit of a page, and what a person can do there. */
class Visit {
  constructor(page) {
    this.page = page;
  }

  run = (act, ...args) => this.page.evaluate(act, ...args);

  /** Until the element's first answer is shown. */
  async ready() {
    await this.until(() => customElements.get(window.host.element().localName) !== undefined);
    await this.run(() => window.host.element().ready);
  }

  /** Waits for a fact; says which one when it does not come. */
  async until(fact, ...args) {
    for (let tries = 0; tries < 600; tries++) {
      const value = await this.run(fact, ...args);
      if (value) return value;
      await wait(50);
    }
    throw new Error(`did not become true: ${fact}`);
  }

  /** A real click on what the function finds in the page. */
  async click(find, ...args) {
    const point = await this.middleOf(find, args);
    await this.page.mouse.click(point.x, point.y);
  }

  /** A finger on it, in Chromium. */
  async tap(find, ...args) {
    const point = await this.middleOf(find, args);
    await this.page.touchscreen.tap(point.x, point.y);
  }

  /** Its middle, once it stands still: nobody presses what is still moving. */
  middleOf(find, args) {
    return this.run(`(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      for (let last = '', same = 0, tries = 0; tries < 200; tries++) {
        const node = (${find})(...${JSON.stringify(args)});
        if (!node) throw new Error('nothing to press: ' + ${JSON.stringify(String(find))});
        node.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = node.getBoundingClientRect();
        const now = [x, y, width, height].join();
        same = now === last ? same + 1 : 0;
        // Cards that come into view by a jump take their own heights some frames later.
        if (same === 3) return { x: x + width / 2, y: y + height / 2 };
        last = now;
        await frame();
      }
      throw new Error('never stands still: ' + ${JSON.stringify(String(find))});
    })()`);
  }

  part = (name, at = 0) => this.click((wanted, index) => window.host.seen(wanted)[index], name, at);
  type = (text) => this.page.keyboard.type(text);
  press = (key) => this.page.keyboard.press(key);
  close = () => this.page.close();
}
