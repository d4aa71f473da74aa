/**
 * Pictures of towns as `basemap="file:…"` draws them: docs/pictures/town-*.png, at zoom 13 to 15, light and dark.
 *   node scripts/town-pictures.mjs [folder]
 * Tunø is made from the test data beside the project; each of the two is left out when its file is missing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chooseEngines, openBrowser } from '../test/support/browsers.mjs';
import { startServer } from '../test/support/server.mjs';
import { sharedFolder } from '../test/support/shared.mjs';
import { readOsm } from './town/read-osm.mjs';
import { makeTown } from './town/town.mjs';

const [folder = 'docs/pictures'] = process.argv.slice(2);
const osm = `${sharedFolder}/data/dk-tunoe-island.osm`;
const lindaker = 'demo/lindaker.topojson';

const towns = {
  ...(existsSync(osm) && { tunoe: JSON.stringify(makeTown(await readOsm(osm), 'da')) }),
  ...(existsSync(lindaker) && { lindaker: readFileSync(lindaker, 'utf8') }),
};

/** The middle of a town: where its name stands, else of its box. */
function centreOf({ objects, bbox, transform }) {
  const town = objects.labels?.geometries.find(({ properties }) => ['town', 'district'].includes(properties.class));
  const [lng, lat] = town
    ? town.coordinates.map((cell, i) => cell * transform.scale[i] + transform.translate[i])
    : [(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2];
  return `${lat.toFixed(4)},${lng.toFixed(4)}`;
}

const page = (name, zoom) => `<!doctype html>
<html lang="sv"><meta charset="utf-8"><title>${name}</title>
<link rel="stylesheet" href="/page.css"><script type="module" src="/dist/integ.js"></script>
<integ-map without-list basemap="file:/${name}.topojson" center="${centreOf(JSON.parse(towns[name]))}" zoom="${zoom}"
  attribution="${name === 'lindaker' ? 'Lindåker: made up' : ''}"
  ><script type="text/csv" data-type="partner">id,name
a,A</script></integ-map></html>`;
const sheet =
  ':root { color-scheme: light dark; font-family: "Noto Sans", system-ui, sans-serif } body { margin: 0 } integ-map { --integ-radius: 0; --integ-height: 520px }';

const scenes = Object.keys(towns).flatMap((name) => [13, 14, 15].map((zoom) => ({ name, zoom })));
const server = await startServer({
  folders: { '/dist/': 'dist' },
  pages: {
    '/page.css': sheet,
    ...Object.fromEntries(Object.entries(towns).map(([name, text]) => [`/${name}.topojson`, text])),
    ...Object.fromEntries(scenes.map(({ name, zoom }) => [`/${name}-${zoom}.html`, page(name, zoom)])),
  },
});
const browser = await openBrowser('chrome', await chooseEngines({ ...process.env, BROWSERS: 'chrome' }));
mkdirSync(folder, { recursive: true });
for (const { name, zoom } of scenes) {
  for (const scheme of ['light', 'dark']) {
    const visit = await browser.newPage();
    await visit.setViewport({ width: 760, height: 520 });
    await visit.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await visit.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'languages', { get: () => ['sv'] }));
    await visit.goto(`${server.url}/${name}-${zoom}.html`, { waitUntil: 'networkidle0' });
    await visit.waitForFunction(() => {
      const { renderRoot } = document.querySelector('integ-map');
      const tiles = [...renderRoot.querySelectorAll('canvas.leaflet-tile')];
      return tiles.length > 0 && tiles.every((tile) => tile.classList.contains('leaflet-tile-loaded'));
    });
    const picture = await visit.screenshot();
    writeFileSync(`${folder}/town-${name}-${zoom}-${scheme}.png`, picture);
    console.log(`${folder}/town-${name}-${zoom}-${scheme}.png ${Math.round(picture.length / 1000)} kB`);
    await visit.close();
  }
}
await browser.close();
await server.close();
