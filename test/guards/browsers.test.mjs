// Where browsers are found, in which order, and what happens when there is none.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chooseEngines, describeEngines } from '../support/browsers.mjs';
import { defaultPlaces, findBrowsers } from '../support/find-browsers.mjs';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'integ-browsers-'))));
after(() => rmSync(folder, { recursive: true }));

function program(...path) {
  const file = join(folder, ...path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}
const nowhere = { chrome: [], firefox: [], miniBrowser: [] };
const find = (options) => findBrowsers({ env: {}, path: '', places: nowhere, ...options });

describe('finding browsers', () => {
  test('with every one hidden, none is found', () => {
    assert.deepEqual(find({}), { chrome: undefined, firefox: undefined, webkit: undefined });
  });

  test('CHROME_PATH comes first, then PATH, then known places', () => {
    const [named, onPath, elsewhere] = [program('named'), program('bin', 'google-chrome'), program('apps', 'chrome')];
    const places = { ...nowhere, chrome: [elsewhere] };
    const path = [join(folder, 'none'), join(folder, 'bin')].join(delimiter);
    assert.equal(find({ env: { CHROME_PATH: named }, path, places }).chrome, named);
    assert.equal(find({ path, places }).chrome, onPath);
    assert.equal(find({ places }).chrome, elsewhere);
  });

  test('a CHROME_PATH that leads nowhere is an error', () => {
    assert.throws(() => find({ env: { CHROME_PATH: join(folder, 'gone') } }), /CHROME_PATH/);
  });

  test('Chromium of Playwright is found in its cache', () => {
    const file = program('playwright', 'chromium-1200', 'chrome-linux', 'chrome');
    const env = { PLAYWRIGHT_BROWSERS_PATH: join(folder, 'playwright') };
    assert.equal(find({ places: defaultPlaces(env, 'linux') }).chrome, file);
  });

  test('WebKitGTK needs driver, browser and a screen', () => {
    const driver = program('webkit', 'WebKitWebDriver');
    const miniBrowser = program('lib', 'MiniBrowser');
    const places = { ...nowhere, miniBrowser: [miniBrowser] };
    const path = join(folder, 'webkit');
    assert.equal(find({ path, places }).webkit, undefined);
    assert.deepEqual(find({ path, places, env: { DISPLAY: ':0' } }).webkit, { driver, miniBrowser, xvfb: undefined });
    const xvfb = program('webkit', 'Xvfb');
    assert.deepEqual(find({ path, places }).webkit, { driver, miniBrowser, xvfb });
    assert.equal(find({ path }).webkit, undefined);
  });
});

describe('choosing engines', () => {
  const all = () => ({ chrome: 'c', firefox: 'f', webkit: { driver: 'w' } });
  const noFetch = () => assert.fail('nothing to fetch');

  test('uses what is installed, and says what is not', async () => {
    const engines = await chooseEngines({}, () => ({ chrome: 'c', firefox: 'f' }), noFetch);
    assert.deepEqual(engines.names, ['chrome', 'firefox']);
    assert.equal(describeEngines(engines), 'Browsers: Chromium (c), Firefox (f); not found: WebKitGTK');
  });

  test('fetches Chromium where there is no Chrome', async () => {
    const engines = await chooseEngines(
      {},
      () => ({}),
      () => Promise.resolve('fetched'),
    );
    assert.deepEqual(engines.names, ['chrome']);
    assert.equal(engines.found.chrome, 'fetched');
  });

  test('in CI, and for those named in BROWSERS, a missing one is an error', async () => {
    await assert.rejects(
      chooseEngines({ CI: 'true' }, () => ({ chrome: 'c' }), noFetch),
      /Firefox, WebKitGTK/,
    );
    await assert.rejects(
      chooseEngines({ BROWSERS: 'firefox' }, () => ({ chrome: 'c' }), noFetch),
      /Firefox/,
    );
    await assert.rejects(chooseEngines({ BROWSERS: 'opera' }, all, noFetch), /opera/);
    assert.deepEqual((await chooseEngines({ CI: 'true' }, all, noFetch)).names, ['chrome', 'firefox', 'webkit']);
    assert.deepEqual((await chooseEngines({ BROWSERS: 'webkit' }, all, noFetch)).names, ['webkit']);
  });
});
