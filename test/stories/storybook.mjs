// The built Storybook, served, and its stories opened one at a time.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { chooseEngines, openBrowser } from '../support/browsers.mjs';
import { startServer } from '../support/server.mjs';
import { filesUnder } from '../../scripts/files.mjs';

const made = 'storybook-static/index.json';
const madeFrom = ['src', 'stories', '.storybook', 'test/fixtures/scenarios', 'demo/data', 'scripts'];

/** Every public element of a page. */
export const anyElement = 'integ-map, integ-finder, integ-samsyn, integ-guide, integ-log';

/** Builds when a file that Storybook is made from is newer, and gives the stories and pages it has. */
export function builtStorybook() {
  const built = existsSync(made) ? statSync(made).mtimeMs : 0;
  const inputs = [
    'package.json',
    'custom-elements-manifest.config.mjs',
    ...madeFrom.flatMap((path) => filesUnder(path)),
  ];
  if (inputs.some((file) => statSync(file).mtimeMs > built)) {
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'storybook:build'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`Storybook could not be built\n${stdout}\n${stderr}`);
  }
  const entries = Object.values(JSON.parse(readFileSync(made, 'utf8')).entries);
  return {
    stories: entries.filter(({ type }) => type === 'story'),
    pages: entries.filter(({ type }) => type === 'docs'),
  };
}

/** Storybook's id of an export: `DetailsNarrow` of integ-map is `integ-map--details-narrow`. */
export const storyId = (element, name) =>
  `${element}--${name.replaceAll(/(?<=[a-z])(?=[A-Z\d])|(?<=\d)(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase()}`;

export const serveStorybook = () => startServer({ folders: { '/': 'storybook-static/' } });

/**
 * As many windows as are asked for; `take` waits for a free one. Each is a browser, for a page behind another gets no
 * frames. Nothing moves: Storybook waits 5 s for what does to stand still, and what is drawn while data come does not.
 */
export async function openLanes(count, engine = 'chrome') {
  const engines = await chooseEngines({ ...process.env, BROWSERS: engine });
  const open = () => openBrowser(engine, engines, { isStill: true });
  const browsers = await Promise.all(Array.from({ length: count }, open));
  const free = [...browsers];
  const waiting = [];
  return {
    take: () => (free.length > 0 ? Promise.resolve(free.pop()) : new Promise((resolve) => waiting.push(resolve))),
    give: (browser) => (waiting.length > 0 ? waiting.shift()(browser) : free.push(browser)),
    close: () => Promise.all(browsers.map((browser) => browser.close())),
  };
}

/** Not by frames: a window behind another may be given none. */
const polled = { polling: 30, timeout: 15_000 };

const inQuery = (globals) =>
  Object.entries(globals)
    .map((pair) => pair.join(':'))
    .join(';');

/** What a page says and asks others for, from now on; of WebKitGTK nothing is heard, where the driver has no ear. */
function listen(page, origin) {
  /** @type {{errors: string[], foreign: string[]}} */
  const log = { errors: [], foreign: [] };
  if (!page.on) return log;
  page.on('pageerror', (error) => log.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') log.errors.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) log.foreign.push(url.href);
  });
  return log;
}

/** A page on an entry of Storybook, and what it said and asked for. */
export async function openEntry(browser, origin, { id, type }, globals = {}) {
  const page = await browser.newPage();
  const log = listen(page, origin);
  await page.setViewport({ width: 1200, height: 800 });
  // The add-on would run axe beside us.
  const query = new URLSearchParams({
    id,
    viewMode: type,
    globals: `a11y.manual:!true;${inQuery(globals)}`,
  });
  await page.goto(`${origin}/iframe.html?${query}`);
  return { page, log };
}

/** Shows another story in a page that shows one, which is sooner than to open it anew. */
export async function turnTo(page, { id }, globals) {
  await page.evaluate((storyId) => {
    // What the story before it wrote into the address would be read by this one.
    history.replaceState(null, '', location.href.replace(/#.*/s, ''));
    window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
  }, id);
  // One after the other: Storybook loads the page anew when it is to leave a story that it still draws.
  await page.waitForFunction(
    (wanted) => {
      const { id, phase } = window.__STORYBOOK_PREVIEW__.currentRender ?? {};
      return id === wanted && ['finished', 'errored'].includes(phase);
    },
    polled,
    id,
  );
  await choose(page, globals);
}

/** The toolbar, from script. */
export const choose = (page, globals) =>
  page.evaluate((changed) => {
    const { storyStoreValue } = window.__STORYBOOK_PREVIEW__;
    const now = storyStoreValue.userGlobals.get();
    if (Object.entries(changed).every(([name, value]) => now[name] === value)) return;
    window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: changed });
  }, globals);

/**
 * Until the story of an id is on the screen: in its language and colours, its list or notice there, its map drawn.
 * Every wait is for something that can be seen. `isSilent`: its data never come.
 */
export async function untilShown(page, { id, language, scheme, isSilent = false }) {
  await page.waitForFunction(
    (wanted, selector) => {
      const { id, phase } = window.__STORYBOOK_PREVIEW__?.currentRender ?? {};
      if (id !== wanted.id) return false;
      if (phase === 'errored') return true;
      if (phase !== 'finished') return false;
      const surroundings = document.querySelector('.page');
      if (surroundings.lang !== wanted.language || surroundings.dataset.scheme !== wanted.scheme) return false;
      const elements = [...document.querySelectorAll(selector)];
      const isThere = elements.every((element) => {
        // Its code comes when its tag is seen.
        if (!element.shadowRoot) return false;
        const part = (name) => element.shadowRoot.querySelector(`[part~="${name}"]`);
        const lang = element.lang || wanted.language;
        if (part('base')?.lang !== lang) return false;
        if (part('failed')) return true;
        if (wanted.isSilent) return part('loading') ?? element.shadowRoot.querySelector('slot');
        // The log needs none either; its parts come a moment later.
        if (element.localName === 'integ-log') return Boolean(part('ways') ?? part('counter'));
        // The guide needs no data.
        if (element.localName === 'integ-guide') return Boolean(part('our-plan') ?? part('back'));
        if (!element.answer || element.isUpdatePending) return false;
        if (element.localName === 'integ-finder' && !part('questions')) return false;
        if (element.localName === 'integ-samsyn' && (!(part('clear') ?? part('season')) || part('loading')))
          return false;
        const isMapSeen = part('map')?.checkVisibility();
        return !isMapSeen || (part('map-buttons') && (element.answer.total === 0 || part('pin') || part('ring')));
      });
      if (!isThere) return false;
      // What comes a moment later would be drawn while somebody looks.
      const drawn = elements.map((element) => element.shadowRoot.innerHTML).join('\n');
      const isStill = drawn === window.drawnBefore;
      window.drawnBefore = drawn;
      return isStill;
    },
    polled,
    { id, language, scheme, isSilent },
    anyElement,
  );
  const { phase, text } = await page.evaluate(() => ({
    phase: window.__STORYBOOK_PREVIEW__.currentRender.phase,
    text: document.querySelector('#error-message')?.textContent,
  }));
  if (phase === 'errored') throw new Error(`The story broke: ${text}`);
}

/** Until a story whose data never come says that it takes long. */
export const untilSlow = (page) =>
  page.waitForFunction(
    (selector) =>
      [...document.querySelectorAll(selector)].every((element) =>
        element.shadowRoot.querySelector('[part~=slow]')?.checkVisibility({ visibilityProperty: true }),
      ),
    polled,
    anyElement,
  );

/** What "Show code" holds for the story on the page. */
export const shownCode = (page) =>
  page.evaluate(() => window.__STORYBOOK_ADDONS_CHANNEL__.last('storybook/docs/snippet-rendered')[0].source);

/** What the first element on a page shows, for comparing two pages. */
export const shownIn = (page) =>
  page.evaluate(async (selector) => {
    const element = document.querySelector(selector);
    // Cards that are drawn in turn are there too; a file that is missing has none.
    await element.ready.catch(() => {});
    const { shadowRoot, answer } = element;
    const map = shadowRoot.querySelector('[part=map]');
    const credits = shadowRoot.querySelectorAll('[part~="attribution"]').length;
    const parts = [
      ...['list', 'item', 'map', 'search', 'details', 'more', 'problems', 'empty', 'failed'],
      ...['answer', 'group', 'support-offer', 'ready-message', 'refer'],
    ];
    return {
      total: answer?.total,
      heading: shadowRoot.querySelector('[part=heading]').textContent.trim(),
      // A map comes, with its credit, where there is room to see it.
      credits: map?.checkVisibility() ? credits : 'no map is seen',
      ...Object.fromEntries(parts.map((part) => [part, shadowRoot.querySelectorAll(`[part~="${part}"]`).length])),
    };
  }, anyElement);
