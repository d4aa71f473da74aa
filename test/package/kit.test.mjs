// The kit as a municipality gets it: unzipped into an empty folder, opened by double-click, filled from a spreadsheet.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { chooseEngines, openBrowser, titles } from '../support/browsers.mjs';

const engines = await chooseEngines();
const host = readFileSync('test/pages/host/host.js', 'utf8');
const pasted = [
  ['Namn', 'Typ', 'Adress', 'Ort', 'Latitud', 'Longitud', 'Telefon', 'Språk'],
  ['Bollklubben', 'Idrottsförening', 'Storgatan 1', 'Umeå', '63,8284', '20,2597', '070-174 06 05', 'sv, ar'],
  ['Kaffe och prat', 'Språkcafé', 'Torget 2', 'Karlstad', '59,3793', '13,5036', '070-174 06 06', 'sv, en'],
  ['Ekskolan', 'Skola', 'Skolgatan 3', 'Linköping', '58,4109', '15,6216', '070-174 06 07', ''],
  ['Fritidskontoret', 'Kommun', 'Rådhuset', 'Växjö', '56,8777', '14,8091', '070-174 06 08', 'sv'],
  ['Cykelköket', 'Projekt', 'Hamngatan 5', 'Borås', '57,721', '12,9401', '070-174 06 09', 'sv, so'],
];
// As Windows pastes it.
const clipboard = `${pasted.map((cells) => cells.join('\t')).join('\r\n')}\r\n`;

function makeKit(env) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/kit.mjs'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  assert.equal(status, 0, stderr);
  return readFileSync('integ-kit.zip');
}

let zip;
let folder;
const address = (file) => pathToFileURL(join(folder, file)).href;
before(() => {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], { stdio: 'inherit' });
  assert.equal(status, 0);
  zip = makeKit();
  folder = mkdtempSync(join(tmpdir(), 'integ-kit-'));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the kit', () => {
  test('has the same bytes when it is made again elsewhere', () => {
    assert.ok(zip.equals(makeKit({ TZ: 'Pacific/Auckland' })));
  });

  test('has templates that are read without a remark, and their columns are all fields there are', async () => {
    const { readRecords } = await import('../../dist/modules/index.js');
    const { pathOf } = await import('../../dist/modules/model/column-names.js');
    const { activitySchema, partnerSchema, supportSchema } = await import('../../dist/modules/model/records.js');
    const templates = ['partners', 'activities', 'support'].map((name) => readFileSync(join(folder, `${name}.csv`)));
    const { records, problems } = await readRecords(templates.map((bytes) => new Uint8Array(bytes)));
    assert.deepEqual(problems, []);
    const { partners, activities, supports } = records;
    for (const [one] of [partners, activities, supports])
      assert.match(JSON.stringify(one), /exempel\b.*\b[Tt]a bort raden/);
    assert.deepEqual([partners.length, activities.length, supports.length], [1, 1, 1]);

    // These a spreadsheet says in another column, or not at all.
    const elsewhere = { partner: [], activity: ['onRequest'], support: ['source', 'status'] };
    for (const [i, [type, schema]] of Object.entries({
      partner: partnerSchema,
      activity: activitySchema,
      support: supportSchema,
    }).entries()) {
      const [header] = String(templates[i]).replace('\uFEFF', '').split('\n');
      const fields = header.split(';').map((name) => pathOf(type, name)?.split('.')[0] ?? name);
      const wanted = Object.keys(schema.entries).filter((key) => !elsewhere[type].includes(key));
      assert.deepEqual([...new Set(fields)].toSorted(), wanted.toSorted(), type);
    }
  });

  test('has beside the bundle what a server has to send', () => {
    const files = ['data/LICENSE.md', 'data/se-dk.json', 'integ-basemap.js', 'integ.bundle.js', 'LICENCES.txt'];
    for (const file of files) assert.ok(existsSync(join(folder, file)), file);
  });

  test('has the licence of the map beside it', () => {
    const licence = readFileSync(join(folder, 'integ-basemap.LICENCE.txt'), 'utf8');
    assert.match(licence, /integ-basemap\.js[^]*Open Database License[^]*© OpenStreetMap contributors/);
    assert.match(readFileSync(join(folder, 'integ-basemap.js'), 'utf8').slice(0, 300), /© OpenStreetMap contributors/);
  });
});

for (const engine of engines.names.filter((name) => name !== 'webkit'))
  describe(`the kit opened from a file, ${titles[engine]}`, { timeout: 120_000 }, () => {
    let browser;
    before(async () => {
      browser = await openBrowser(engine, engines);
    });
    after(() => browser.close());

    async function open(file) {
      const page = await browser.newPage();
      const requests = [];
      const errors = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (line) => ['error', 'warn'].includes(line.type()) && errors.push(line.text()));
      await page.setViewport({ width: 1180, height: 900 });
      await page.evaluateOnNewDocument(host);
      await page.goto(address(file));
      return { page, requests, errors };
    }

    const places = () => window.host.seen('item').map((row) => row.textContent);
    // A path that shows nothing is `M0 0`.
    const isGroundDrawn = () =>
      ['land', 'lake'].every((name) =>
        window.host.all(`path.${name}`).some((path) => path.getAttribute('d').length > 100),
      );

    async function assertFive({ page, requests, errors }) {
      await page.waitForFunction(() => window.host.element()?.ready !== undefined);
      await page.evaluate(() => window.host.element().ready);
      await page.waitForFunction(isGroundDrawn);
      await page.waitForFunction(() => window.host.markers().sum === 5);
      const listed = await page.evaluate(places);
      assert.equal(listed.length, 5);
      assert.deepEqual(errors, []);
      assert.deepEqual(await page.evaluate(() => window.host.errors), []);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith('file:')),
        [],
      );
      return listed;
    }

    test('try.html shows its five examples, in every language', async () => {
      const visit = await open('try.html');
      await assertFive(visit);
      for (const [lang, heading] of Object.entries({ da: 'Find et sted', en: 'Find a place', ar: 'ابحثوا عن مكان' })) {
        await visit.page.evaluate((code) => (window.host.element().lang = code), lang);
        await visit.page.waitForFunction(
          (text) => window.host.seen('heading')[0].textContent.includes(text),
          {},
          heading,
        );
      }
      assert.deepEqual(visit.errors, []);
      await visit.page.close();
    });

    test('five rows pasted from a spreadsheet are five places on land and water', async () => {
      const whole = readFileSync(join(folder, 'try.html'), 'utf8');
      const filled = whole.replace(/(<script type="text\/csv"[^>]*>\n)[^]*?(<\/script>)/, `$1${clipboard}$2`);
      assert.notEqual(filled, whole);
      writeFileSync(join(folder, 'filled.html'), filled);
      const visit = await open('filled.html');
      const listed = await assertFive(visit);
      for (const [name] of pasted.slice(1))
        assert.ok(
          listed.some((row) => row.includes(name)),
          name,
        );
      await visit.page.close();
    });

    // Chromium alone writes a PDF that tells its pages in plain text.
    for (const lang of engine === 'chrome' ? ['sv', 'da', 'en'] : [])
      test(`the guide is one sheet of A4 (${lang})`, async () => {
        const { page, errors } = await open(`guide-${lang}.html`);
        assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
        const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).latin1Slice();
        assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
        assert.deepEqual(errors, []);
        await page.close();
      });
  });
