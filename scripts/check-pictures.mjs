// Pictures of the check page, docs/pictures/check-*.png: three made-up messy files, in Swedish and Danish.
import { statSync, writeFileSync } from 'node:fs';
import { chooseEngines, openBrowser } from '../test/support/browsers.mjs';
import { startServer } from '../test/support/server.mjs';

const folder = 'docs/pictures';
const maxBytes = 300_000;
const wide = { width: 1180, height: 720 };
const narrow = { width: 390, height: 760 };

const scenes = {
  'check-mixed-sv': { file: 'mixed.csv', lang: 'sv' },
  'check-latin1-sv': { file: 'latin1.csv', lang: 'sv' },
  'check-grid-da': { file: 'grid.csv', lang: 'da' },
  'check-mixed-da-narrow-dark': { file: 'mixed.csv', lang: 'da', size: narrow, scheme: 'dark' },
};

const server = await startServer({ folders: { '/dist/': 'dist', '/demo/': 'demo' } });
const browser = await openBrowser('chrome', await chooseEngines({ ...process.env, BROWSERS: 'chrome' }));

for (const [name, { file, lang, size = wide, scheme = 'light' }] of Object.entries(scenes)) {
  const visit = await browser.newPage();
  await visit.setViewport(size);
  await visit.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await visit.goto(`${server.url}/demo/check.html`, { waitUntil: 'networkidle0' });
  await visit.select('.language select', lang);
  await visit.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, lang);
  await (await visit.$('input[type=file]')).uploadFile(`test/fixtures/messy/${file}`);
  await visit.waitForSelector('integ-map');
  await visit.evaluate(() => document.querySelector('integ-map').ready);
  // The map opens when it is seen.
  await visit.evaluate(() => document.querySelector('integ-map').scrollIntoView());
  await visit.waitForNetworkIdle();
  await visit.evaluate(() => scrollTo(0, 0));

  const path = `${folder}/${name}.png`;
  writeFileSync(path, await visit.screenshot({ fullPage: true }));
  const { size: bytes } = statSync(path);
  console.log(`${path} ${Math.round(bytes / 1000)} kB`);
  if (bytes > maxBytes) throw new Error(`${path} is larger than ${maxBytes / 1000} kB`);
  await visit.close();
}
await browser.close();
await server.close();
