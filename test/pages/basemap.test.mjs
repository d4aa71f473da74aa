// What lies under the pins: a town's file, and tiles of another host only when a visitor has chosen so (REQ 53, 54).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { topology } from 'topojson-server';
import { hostPage, inBrowsers } from '../support/pages.mjs';
import { startTileServer } from '../support/tile-server.mjs';

const map = (basemap, more = '') =>
  `<integ-map src="/data/partners.csv" center="57.19,14.03" zoom="13" basemap="${basemap}" ${more}></integ-map>`;

const feature = (type, coordinates, properties = {}) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties, geometry: { type, coordinates } }],
});
const box = (west, south, east, north) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
/** Water north of 57.19, land south of it, a road from west to east on the land. */
const town = topology({
  land: feature('Polygon', [box(13.9, 57.1, 14.16, 57.28)]),
  water: feature('Polygon', [box(13.9, 57.19, 14.16, 57.28)], { class: 'lake' }),
  roads: feature(
    'LineString',
    [
      [13.9, 57.187],
      [14.16, 57.187],
    ],
    { class: 'motorway' },
  ),
  labels: feature('Point', [14.03, 57.2], { name: 'Lindsjön', class: 'lake', lang: 'sv' }),
});

const pages = {
  '/file.html': hostPage(map('file:town.topojson')),
  '/town.topojson': JSON.stringify(town),
  '/missing.html': hostPage(map('file:gone.topojson')),
  '/wrong.html': hostPage(map('file:/wrong.json')),
  '/wrong.json': '{"type": "FeatureCollection"}',
  '/unknown.html': hostPage(map('pmtiles:/town.pmtiles')),
  '/failing.html': hostPage(map('xyz:/no-tiles/{z}/{x}/{y}.png')),
  '/block.js':
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError') } })",
  '/warnings.js': 'window.warnings = []; console.warn = (...told) => warnings.push(told.map(String).join(" "));',
};
const drawn = () => {
  const tiles = window.host.all('canvas.leaflet-tile');
  return tiles.length > 0 && tiles.every((tile) => tile.classList.contains('leaflet-tile-loaded'));
};
const overviewDrawn = () => window.host.all('path.land').length === 1;
const inQuestion = (at) => window.host.seen('basemap-question')[0].querySelectorAll('button')[at];
const notice = () =>
  window.host
    .seen('basemap-failed')
    .map((node) => node.textContent.trim())
    .join();

/** `rgb` of the town at a place, from the canvas that is there; the view is centred on 57.19, 14.03 at zoom 13. */
const colourAt = (down) => {
  const { x, y, width, height } = window.host.parts('map')[0].getBoundingClientRect();
  const [right, low] = [x + width / 2 + 90, y + height / 2 + down];
  const tile = window.host.all('canvas.leaflet-tile').find((node) => {
    const rect = node.getBoundingClientRect();
    return right >= rect.left && right < rect.right && low >= rect.top && low < rect.bottom;
  });
  const rect = tile.getBoundingClientRect();
  const scale = tile.width / rect.width;
  const { data } = tile.getContext('2d').getImageData((right - rect.left) * scale, (low - rect.top) * scale, 1, 1);
  return data.slice(0, 3).join();
};
// 0.003° of latitude at 57.19 and zoom 13 are 32 pixels.
const [water, road, land] = [-60, 32, 80];

inBrowsers('basemap', { serve: { pages } }, (group) => {
  const { open } = group;
  let tiles;
  before(async () => {
    tiles = await startTileServer();
    pages['/tiles.html'] = hostPage(map(`xyz:${tiles.template}`));
    pages['/blocked.html'] = hostPage(map(`xyz:${tiles.template}`), {
      script: '<script src="/block.js"></script><script type="module" src="/dist/integ.js"></script>',
    });
    for (const name of ['missing', 'wrong', 'unknown', 'failing'])
      pages[`/${name}.html`] = pages[`/${name}.html`].replace('<title>', '<script src="/warnings.js"></script><title>');
  });
  after(() => tiles.close());

  async function openAsked(path = '/tiles.html') {
    tiles.log.length = 0;
    const visit = await open(path);
    await visit.ready();
    await visit.until(overviewDrawn);
    await visit.until(() => window.host.seen('basemap-question').length === 1);
    return visit;
  }
  const stored = (visit) => visit.run(() => localStorage.getItem('integ:consent'));
  const move = (visit, zoom) => visit.run((wanted) => window.host.element().find({ view: { zoom: wanted } }), zoom);
  /** Long enough for a request to be on its way: another one has been made and answered. */
  const settle = (visit) => visit.run(() => fetch('/town.topojson').then(() => new Promise(requestAnimationFrame)));

  test('REQ 54: another host is named and asks for nothing; after "no" it never does in this visit', async () => {
    const visit = await openAsked();
    const text = await visit.run(() => window.host.seen('basemap-question')[0].textContent);
    assert.ok(text.includes(tiles.host), text);
    assert.match(text, /IP-adress/);
    assert.equal(await visit.run(() => window.host.parts('item').length > 0), true);
    const sizes = await visit.run(() =>
      [...window.host.seen('basemap-question')[0].querySelectorAll('button')].map((button) => {
        const { width, height } = button.getBoundingClientRect();
        return `${Math.round(width)} ${Math.round(height)} ${getComputedStyle(button).backgroundColor}`;
      }),
    );
    assert.deepEqual([sizes.length, new Set(sizes).size], [3, 1]);
    await settle(visit);
    assert.deepEqual(tiles.log, []);

    await visit.click(inQuestion, 2);
    await visit.until(() => window.host.seen('basemap-question').length === 0);
    await move(visit, 12);
    await visit.run(() => {
      const again = window.host.element().cloneNode();
      window.host.element().after(again);
      return again.ready;
    });
    await visit.until(() => window.host.all('path.land').length === 2);
    await settle(visit);
    assert.deepEqual(tiles.log, []);
    assert.equal(await visit.run(() => window.host.parts('basemap-question').length), 0);
    assert.equal(await visit.run(() => localStorage.length), 0);
    await visit.close();
  });

  test('"once" shows the map, stores nothing, and asks again at the next visit', async () => {
    const visit = await openAsked();
    await visit.click(inQuestion, 0);
    await visit.until(() => window.host.all('img.leaflet-tile-loaded').length > 3);
    assert.ok(tiles.log.every(({ referrer }) => referrer === `${group.server.url}/`));
    assert.equal(await visit.run(() => localStorage.length), 0);
    // The focus is not lost with the button.
    assert.equal(await visit.run(() => window.host.element().renderRoot.activeElement?.part.contains('map')), true);
    await visit.page.reload();
    await visit.ready();
    await visit.until(() => window.host.seen('basemap-question').length === 1);
    await visit.close();
  });

  test('"always" is kept on the device, and can be taken back', async () => {
    const visit = await openAsked();
    await visit.click(inQuestion, 1);
    await visit.until(() => window.host.all('img.leaflet-tile-loaded').length > 3);
    assert.equal(await stored(visit), tiles.host);

    tiles.log.length = 0;
    await visit.page.reload();
    await visit.ready();
    await visit.until(() => window.host.all('img.leaflet-tile-loaded').length > 3);
    assert.equal(await visit.run(() => window.host.parts('basemap-question').length), 0);

    await visit.click(() => window.host.seen('basemap-off')[0].querySelector('button'));
    await visit.until(() => window.host.all('img.leaflet-tile').length === 0);
    assert.equal(await visit.run(() => localStorage.length), 0);
    tiles.log.length = 0;
    await move(visit, 11);
    await settle(visit);
    assert.deepEqual(tiles.log, []);
    assert.equal(await visit.run(() => window.host.parts('basemap-question').length), 0);
    await visit.close();
  });

  test('blocked storage: "always" lasts as long as the page', async () => {
    const visit = await openAsked('/blocked.html');
    await visit.click(inQuestion, 1);
    await visit.until(() => window.host.all('img.leaflet-tile-loaded').length > 3);
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });

  test('tiles that fail leave the overview and one notice; each is asked for twice at most', async () => {
    const visit = await open('/failing.html');
    await visit.ready();
    await visit.until(() => window.host.seen('basemap-failed').length === 1);
    assert.match(await visit.run(notice), /^Kartbilderna gick inte att hämta\. Översikten visas\./);
    assert.equal(await visit.run(overviewDrawn), true);
    const asked = group.server.log.filter(({ path }) => path.startsWith('/no-tiles/')).map(({ path }) => path);
    const most = Math.max(...asked.map((path) => asked.filter((other) => other === path).length));
    assert.ok(most <= 2, `a tile was asked for ${most} times`);
    assert.equal(await visit.run(() => window.warnings.filter((told) => told.includes('basemap')).length), 1);
    await visit.close();
  });

  test('a town is drawn from its file, in the colours of the scheme, live', async () => {
    const visit = await open('/file.html');
    await visit.ready();
    await visit.until(drawn);
    const colours = async () => [
      await visit.run(colourAt, water),
      await visit.run(colourAt, road),
      await visit.run(colourAt, land),
    ];
    assert.deepEqual(await colours(), ['191,219,235', '255,255,255', '244,243,238']);
    assert.equal(await visit.run(overviewDrawn), true);
    assert.equal(await visit.run(() => window.host.all('.overview').length), 0);
    assert.deepEqual(await visit.run(() => window.host.all('.town-name').map((node) => node.textContent)), [
      'Lindsjön',
    ]);
    assert.equal(
      await visit.run(() => window.host.all('.town-name')[0].closest('[aria-hidden="true"]') !== null),
      true,
    );

    await visit.run(() => {
      window.host.element().style.colorScheme = 'dark';
    });
    await visit.until(`(${colourAt})(${water}) === '28,58,79'`);
    assert.deepEqual((await colours()).slice(1), ['78,90,103', '27,35,44']);
    await visit.run(() => window.host.element().style.setProperty('--integ-road', 'rgb(200, 0, 0)'));
    await visit.until(`(${colourAt})(${road}) === '200,0,0'`);
    await visit.close();
  });

  test('beyond the file the overview says what it is, with its credit everywhere', async () => {
    const visit = await open('/file.html');
    await visit.ready();
    await visit.until(drawn);
    await visit.run(() => window.host.element().find({ view: { center: { lat: 58, lng: 15 } } }));
    await visit.until(() => window.host.all('.overview').length === 1);
    assert.match(await visit.run(() => window.host.seen('attribution')[0].textContent), /© OpenStreetMap contributors/);
    await visit.close();
  });

  for (const [name, reason] of [
    ['missing', /404/],
    ['wrong', /is not TopoJSON/],
  ]) {
    test(`a ${name} file leaves the overview, one notice, and a warning for authors`, async () => {
      const visit = await open(`/${name}.html`);
      await visit.ready();
      await visit.until(overviewDrawn);
      await visit.until(() => window.host.seen('basemap-failed').length === 1);
      assert.match(await visit.run(notice), /^Ortskartan gick inte att hämta\. Översikten visas\./);
      const told = (await visit.run(() => window.warnings)).filter((text) => text.includes('basemap'));
      assert.equal(told.length, 1);
      assert.match(told[0], reason);
      await visit.close();
    });
  }

  test('an unknown basemap is named once, and is the built-in one', async () => {
    const visit = await open('/unknown.html');
    await visit.ready();
    await visit.until(overviewDrawn);
    const told = (await visit.run(() => window.warnings)).filter((text) => text.includes('pmtiles:'));
    assert.equal(told.length, 1);
    await visit.close();
  });

  test('the attribute is followed', async () => {
    const visit = await open('/file.html');
    await visit.ready();
    await visit.until(drawn);
    await visit.run(() => window.host.element().setAttribute('basemap', 'none'));
    await visit.until(() => window.host.all('canvas, path.land, .town-name').length === 0);
    await visit.run(() => window.host.element().setAttribute('basemap', 'file:/town.topojson'));
    await visit.until(drawn);
    await visit.close();
  });
});

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
inBrowsers(
  'basemap under a strict policy',
  { serve: { pages, csp: `${policy}; require-trusted-types-for 'script'; trusted-types lit-html` } },
  ({ open }) => {
    test('town and tiles raise no violation', async () => {
      for (const [path, shown] of [
        ['/file.html', drawn],
        ['/failing.html', () => window.host.seen('basemap-failed').length === 1],
      ]) {
        const visit = await open(path);
        await visit.ready();
        await visit.until(shown);
        await visit.run(() => window.host.element().find({ view: { zoom: 12 } }));
        assert.deepEqual(await visit.run(() => window.host.violations), []);
        await visit.close();
      }
    });
  },
);
