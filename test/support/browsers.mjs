// The one place that says which browsers are used and how each is started: the element tests
// (web-test-runner), the page tests and the pictures all ask here.
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { fetchChromium } from './fetch-chromium.mjs';
import { findBrowsers } from './find-browsers.mjs';
import { WebKitSession } from './webkit-session.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

export const titles = { chrome: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };
const everyEngine = Object.keys(titles);
const packages = {
  chrome: 'chromium',
  firefox: 'firefox-esr',
  webkit: 'webkit2gtk-driver xvfb xauth',
};

const isRoot = process.getuid?.() === 0;
const chromeArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page kept for "back" and a process kept ready cost each new page as much again as it costs itself.
  '--disable-features=BackForwardCache,SpareRendererForSitePerProcess',
];

/**
 * `BROWSERS=chrome,webkit` asks for just these; in CI all three are asked for. What is asked for and
 * missing is an error; else Firefox and WebKitGTK are used where they are installed.
 */
export async function chooseEngines(env = process.env, find = findBrowsers, fetch = fetchChromium) {
  const asked = env.BROWSERS?.split(',').map((name) => name.trim()) ?? (env.CI ? everyEngine : undefined);
  for (const name of asked ?? []) {
    if (!titles[name]) throw new Error(`BROWSERS names "${name}"; known are ${everyEngine.join(', ')}`);
  }
  const found = find({ env });
  if (!found.chrome && (asked ?? ['chrome']).includes('chrome')) found.chrome = await fetch();

  const missing = everyEngine.filter((name) => !found[name]);
  const lacking = asked?.filter((name) => missing.includes(name)) ?? [];
  if (lacking.length > 0) {
    const hint = lacking.map((name) => packages[name]).join(' ');
    throw new Error(`Asked for, but not found: ${lacking.map(titled).join(', ')} (apt-get install ${hint})`);
  }
  const names = (asked ?? everyEngine).filter((name) => found[name]);
  return { names, missing, found };
}

export function describeEngines({ names, missing, found }) {
  const used = names.map((name) => `${titled(name)} (${found[name].driver ?? found[name]})`);
  const notFound = missing.length > 0 ? `; not found: ${missing.map(titled).join(', ')}` : '';
  return `Browsers: ${used.join(', ')}${notFound}`;
}

/** Launchers for web-test-runner. One file at a time where a tab in the background gets no frames. */
export function testLaunchers({ names, found }) {
  const launchers = {
    chrome: () =>
      chromeLauncher({
        puppeteer: puppeteerCore,
        concurrency: 2,
        createPage: windowOfItsOwn,
        launchOptions: { executablePath: found.chrome, args: chromeArgs },
      }),
    firefox: () =>
      chromeLauncher({
        puppeteer: puppeteerCore,
        concurrency: 1,
        launchOptions: { browser: 'firefox', executablePath: found.firefox },
      }),
    webkit: () => webkitLauncher(found.webkit),
  };
  return names.map((name) => launchers[name]());
}

/**
 * A browser for whole pages: `newPage()` and `close()`; pages share goto, evaluate, mouse, keyboard.
 * @param {string} name
 * @param {object} engines
 * @param {{downloads?: string, args?: string[], megabytes?: number, isStill?: boolean}} options `downloads`: the folder of
 *   what pages save, but in WebKitGTK; `args`: more for Chromium; `megabytes`: what Firefox keeps at most of what pages
 *   store, from 10 on; `isStill`: the person wants nothing that moves, but in WebKitGTK
 */
export async function openBrowser(name, { found }, { downloads, args = [], megabytes, isStill } = {}) {
  if (name === 'webkit') {
    const session = await WebKitSession.start(found.webkit);
    return { newPage: () => session.page, close: () => session.close() };
  }
  const own = {
    chrome: {
      args: [...chromeArgs, ...(isStill ? ['--force-prefers-reduced-motion'] : []), ...args],
      ...(downloads && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    },
    firefox: {
      browser: 'firefox',
      extraPrefsFirefox: {
        ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
        ...(isStill && { 'ui.prefersReducedMotion': 1 }),
        ...(megabytes && { 'dom.quotaManager.temporaryStorage.fixedLimit': megabytes * 1024 }),
      },
    },
  };
  // A browser that was just unpacked takes its time to start, on a busy machine.
  return puppeteerCore.launch({ headless: true, timeout: 120_000, executablePath: found[name], ...own[name] });
}

/** A page that gets frames and focus though another one is open beside it, and shares no storage with it. */
async function windowOfItsOwn({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
}

function titled(name) {
  return titles[name];
}
