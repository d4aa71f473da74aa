// The pictures of README and documents: docs/pictures/*.png, from the built library and the made-up place.
// All of them, or those whose names begin so: node scripts/pictures.mjs guide
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { chooseEngines, openBrowser } from '../test/support/browsers.mjs';
import { clockOf } from '../test/support/finder.mjs';
import { startServer } from '../test/support/server.mjs';
import { guideScenes } from './guide-scenes.mjs';
import { logScenes } from './log-scenes.mjs';
import { samsynScenes } from './samsyn-scenes.mjs';

const folder = 'docs/pictures';
const maxBytes = 300_000;
const sources = ['partners', 'activities', 'support'].map((name) => `/demo/data/${name}.csv`).join(' ');
const ground = 'center="57.19,14.03" zoom="13" basemap="file:/demo/lindaker.topojson"';
const credits = { sv: 'Exempelkarta, påhittad', ar: 'خريطة تجريبية من الخيال' };

const wide = { width: 1180, height: 720 };
const narrow = { width: 390, height: 760 };

/** The element of a page, whichever it is. */
const tags = 'integ-map, integ-finder, integ-samsyn, integ-guide, integ-log';
const inside = (visit, selector) => visit.locator(`:is(${tags}) >>> ${selector}`);
const click = (selector) => (visit) => inside(visit, selector).click();

/** `act`: what a person does when the element is ready. */
const toMap = click('[part~="view-switch"] button:not([aria-pressed="true"])');
const open = (id) => (visit) => visit.$eval(tags, (element, wanted) => element.select(wanted), id);
/** Goes to a question of the finder; to none: to what was found. */
const ask = (name) => async (visit) => {
  const found = await visit.waitForFunction(() => document.querySelector('integ-finder').body.part);
  await found.evaluate((body, wanted) => body.questions.go(wanted), name);
};
const gone = {
  src: '/gone.csv',
  fallback: '<p>Ring fritidskontoret: <a href="tel:+46701740646">070-174 06 46</a>.</p>',
};

/** One group, and no room in it. */
const allFull = 'ages=9&activities=football&slots=thu-evening';

const scenes = {
  wide: {},
  search: { query: 'text=fotboll&near=57.19,14.03' },
  where: { query: 'near=57.19,14.03&within=2', act: click('[part~="change"]') },
  details: { query: 'text=språkcafé', act: open('sprakcafe') },
  'details-partner': {
    more: 'audience="partner"',
    act: open('ekens-bk'),
  },
  'details-aims': {
    act: async (visit) => {
      await open('ridklubben')(visit);
      const find = () => document.querySelector('integ-map').shadowRoot.querySelector('.aim-lines');
      const aims = await visit.waitForFunction(find);
      await aims.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    },
  },
  partner: { more: 'audience="partner"' },
  'narrow-list': { size: narrow },
  'narrow-map': { size: narrow, act: toMap },
  'narrow-sheet': {
    size: narrow,
    query: 'text=språkcafé',
    act: async (visit) => {
      await toMap(visit);
      await open('sprakcafe')(visit);
    },
  },
  'narrow-focus': {
    size: narrow,
    query: 'kinds=church',
    act: async (visit) => {
      await toMap(visit);
      const pin = () => document.querySelector('integ-map').shadowRoot.querySelector('.map [part~="pin"]');
      await visit.waitForFunction(pin);
      await visit.evaluate(`(${pin})().focus()`);
    },
  },
  'narrow-partner': { size: narrow, more: 'audience="partner"', query: 'offers=hall-time' },
  arabic: { lang: 'ar' },
  'arabic-sheet-dark': {
    ...{ size: narrow, lang: 'ar', scheme: 'dark', query: 'text=sprak' },
    act: async (visit) => {
      await toMap(visit);
      await open('sprakcafe')(visit);
    },
  },
  dark: { scheme: 'dark' },
  empty: { query: 'text=fotboll&kinds=school' },
  finder: { tag: 'integ-finder', query: 'ages=9&near=57.19,14.03' },
  'finder-narrow': { tag: 'integ-finder', size: narrow },
  'finder-aims': { tag: 'integ-finder', query: 'benefits=mentor,leader-course' },
  'finder-narrow-days': { tag: 'integ-finder', size: narrow, query: 'ages=9', act: ask('when') },
  'finder-narrow-cards': { tag: 'integ-finder', size: narrow, query: 'ages=9', act: ask(undefined) },
  'finder-narrow-arabic-dark': {
    ...{ tag: 'integ-finder', size: narrow, lang: 'ar', scheme: 'dark', query: 'ages=9' },
    act: open('ebk-fotboll-flickor-8'),
  },
  'finder-empty': {
    tag: 'integ-finder',
    size: narrow,
    query: 'ages=9&activities=football&slots=fri-evening',
    act: ask(undefined),
  },
  'finder-full': { tag: 'integ-finder', query: allFull },
  'finder-narrow-full-arabic-dark': {
    ...{ tag: 'integ-finder', size: narrow, lang: 'ar', scheme: 'dark', query: allFull },
    act: ask(undefined),
  },
  ...samsynScenes,
  ...guideScenes,
  ...logScenes,
  failed: gone,
  'narrow-failed': { ...gone, size: narrow },
};

const page = ({
  tag = 'integ-map',
  lang = 'sv',
  src = sources,
  fallback = '',
  query = '',
  more = '',
}) => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><title>Integ</title>
<link rel="stylesheet" href="/page.css"><script type="module" src="/dist/integ.js"></script>
<${tag} src="${src}" ${ground} attribution="${credits[lang]}" query="${query}" ${more}>${fallback}</${tag}></html>`;
const sheet =
  ':root { color-scheme: light dark; font-family: "Noto Sans", system-ui, sans-serif } body { margin: 0; padding: 12px }';

const pages = Object.entries(scenes).map(([name, scene]) => [`/${name}.html`, page(scene)]);
const server = await startServer({
  folders: { '/dist/': 'dist', '/demo/': 'demo' },
  pages: { ...Object.fromEntries(pages), '/page.css': sheet },
});
const browser = await openBrowser('chrome', await chooseEngines({ ...process.env, BROWSERS: 'chrome' }));
mkdirSync(folder, { recursive: true });

const [, , begin = ''] = process.argv;
for (const [name, scene] of Object.entries(scenes).filter(([one]) => one.startsWith(begin))) {
  const { size = wide, scheme = 'light', act, src, lang = 'sv', day, path = `/${name}.html`, of = 'html' } = scene;
  // What one picture keeps in the browser is not in the next.
  const context = await browser.createBrowserContext();
  const visit = await context.newPage();
  // The same picture each time: a day that stays, and lots that always fall alike.
  if (day) await visit.evaluateOnNewDocument(`${clockOf(day)} crypto.getRandomValues = (bytes) => bytes.fill(7);`);
  // A wide one with a town in it would be heavy in the repository.
  await visit.setViewport({ ...size, deviceScaleFactor: size.width < 400 ? 1.5 : 1 });
  await visit.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await speak(visit, lang);
  await visit.goto(server.url + path, { waitUntil: 'networkidle0' });
  const isShown = await visit.$eval(scene.tag ?? 'integ-map', (element) =>
    element.ready.then(
      () => true,
      () => false,
    ),
  );
  if (isShown === Boolean(src)) throw new Error(`${name} is ${isShown ? '' : 'not '}ready`);
  if (act) await act(visit);
  await visit.waitForNetworkIdle();

  const file = `${folder}/${name}.png`;
  const clip = await visit.$eval(of, (node) => {
    const { y, height } = node.getBoundingClientRect();
    return { x: 0, y: y + scrollY, width: document.documentElement.getBoundingClientRect().width, height };
  });
  writeFileSync(file, await visit.screenshot({ clip }));
  const { size: bytes } = statSync(file);
  console.log(`${file} ${Math.round(bytes / 1000)} kB`);
  if (bytes > maxBytes) throw new Error(`${file} is larger than ${maxBytes / 1000} kB`);
  await context.close();
}
await browser.close();
await server.close();

// A browser in the language of the picture, so that no other language is offered.
async function speak(visit, lang) {
  const devtools = await visit.createCDPSession();
  const { userAgent } = await devtools.send('Browser.getVersion');
  await devtools.send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: lang });
}
