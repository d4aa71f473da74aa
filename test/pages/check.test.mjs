// The page that checks files, with the files that towns really have (issue 4, 9). Those lie in ../shared;
// where they are missing, their tests are skipped by name.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { inBrowsers } from '../support/pages.mjs';
import { needsShared, sharedFolder } from '../support/shared.mjs';

const messy = {
  latin1: 'data/messy/derived-smaland-schools-latin1-semicolon.csv',
  sweref: 'data/messy/derived-smaland-schools-sweref99tm-bom.csv',
  swapped: 'data/messy/orig-odok-public-art-latlon-swapped.json',
  nameless: 'data/messy/orig-lm-recreation-points-unnamed.geojson',
  districts: 'data/messy/orig-bygdeband-districts-no-coordinates.csv',
  excel: 'data/messy/orig-dk-bathing-2019.xlsx',
};
const shared = (file) => join(sharedFolder, file);

/** What stands there, with the thin blanks of numbers as plain ones. */
const textOf = (visit, selector) =>
  visit.run(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((node) => node.innerText.replace(/[\s\u00A0\u202F]+/g, ' ').trim()),
    selector,
  );

async function speak(visit, lang) {
  await visit.until(() => document.querySelector('.language select') !== null);
  await visit.run((wanted) => {
    const menu = document.querySelector('.language select');
    menu.value = wanted;
    menu.dispatchEvent(new Event('change'));
  }, lang);
  await visit.until((wanted) => document.documentElement.lang === wanted, lang);
}

/** Chooses a file as a person does; WebKit's driver cannot, so there the page is handed one. */
async function choose(visit, path) {
  if (visit.page.$) {
    const input = await visit.page.$('input[type=file]');
    await input.uploadFile(path);
  } else {
    const bytes = readFileSync(path).toString('base64');
    await visit.run(
      (base64, name) => {
        const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([data], name));
        const input = document.querySelector('input[type=file]');
        input.files = transfer.files;
        input.dispatchEvent(new Event('change'));
      },
      bytes,
      path.split('/').at(-1),
    );
  }
  await answered(visit, path);
}

/** Lets go of a real file over the page. */
async function drop(visit, path) {
  const devtools = await visit.page.createCDPSession();
  const { x, y } = await visit.run(() => {
    const box = document.querySelector('.source').getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + 10 };
  });
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    await devtools.send('Input.dispatchDragEvent', { type, x, y, data });
    if (type === 'dragOver') await visit.until(() => document.querySelector('.source.over') !== null);
  }
  await answered(visit, path);
}

/** Until the page tells of the file. */
const answered = (visit, path) =>
  visit.until(
    (name) => [...document.querySelectorAll('.summary .file')].some((node) => node.textContent === name),
    path.split('/').at(-1),
  );

/** The map draws itself when it is seen. */
const mapShows = async (visit, sum) => {
  await visit.run(() => window.host.element().scrollIntoView());
  await visit.until((wanted) => window.host.markers().sum === wanted, sum);
};

inBrowsers('check page', {}, (group) => {
  const { open, engine } = group;
  const openIn = async (lang, screen) => {
    const visit = await open('/demo/check.html', screen);
    await speak(visit, lang);
    return visit;
  };
  const quiet = async (visit) => {
    assert.deepEqual(await visit.run(() => [...window.host.violations, ...window.host.errors]), []);
    await visit.close();
  };

  test('a Latin-1 list is whole, and its corrected copy is offered', needsShared(messy.latin1), async () => {
    const visit = await openIn('sv');
    await choose(visit, shared(messy.latin1));
    assert.deepEqual(await textOf(visit, '.summary strong'), ['197 poster, 197 på kartan, inget att rätta']);
    assert.equal((await textOf(visit, '.copies > ul > li')).length, 4);
    assert.deepEqual(await textOf(visit, 'table'), []);
    await visit.ready();
    assert.equal(await visit.run(() => window.host.element().answer.total), 197);
    await mapShows(visit, 197);
    await quiet(visit);
  });

  test('metres for degrees are told once for all rows, in Danish', needsShared(messy.sweref), async () => {
    const visit = await openIn('da');
    await choose(visit, shared(messy.sweref));
    assert.deepEqual(await textOf(visit, '.summary strong'), ['197 poster, 0 på kortet, 197 at rette']);
    const [row, ...others] = await textOf(visit, 'tbody tr');
    assert.deepEqual(others, []);
    assert.match(row, /rækker 2–198 .*Ikke på kortet · 197 Tallene er i meter .* Eksporter listen igen/);
    assert.equal(await visit.run(() => document.title), 'Tjek en fil – Integ');
    await quiet(visit);
  });

  test('swapped places and missing names are told apart', needsShared(messy.swapped), async () => {
    const visit = await openIn('sv');
    await choose(visit, shared(messy.swapped));
    assert.deepEqual(await textOf(visit, '.summary strong'), ['3 345 poster, 3 328 på kartan, 129 att rätta']);
    const rows = await textOf(visit, 'tbody tr');
    assert.equal(rows.length, 2);
    assert.match(rows[0], /Visas inte · 112 Namnet saknas\./);
    assert.match(rows[1], /^poster 1–17 .*Latitud och longitud har bytt plats\. Byt plats på dem\./);
    assert.deepEqual(await textOf(visit, '.copies'), []);
    await visit.run(() => document.querySelector('td summary').click());
    const [all] = await textOf(visit, 'td details div');
    assert.ok(all.split(', ').length > 50);
    await quiet(visit);
  });

  test('a language is changed without losing what is typed or shown', async () => {
    const visit = await openIn('sv');
    await visit.run(() => document.querySelector('.paste summary').click());
    await visit.click(() => document.querySelector('textarea'));
    const pasted = 'namn;lat;lng\nA;57,1;14\nB;14,1;57';
    await visit.run((text) => (document.querySelector('textarea').value = text), pasted);
    await visit.click(() => document.querySelector('.paste .button'));
    await visit.until(() => document.querySelector('.summary') !== null);
    assert.match((await textOf(visit, 'tbody tr'))[0], /^rad 3 .*lat, lng .*har bytt plats/);
    await speak(visit, 'en');
    assert.match((await textOf(visit, 'tbody tr'))[0], /^row 3 .*lat, lng .*have changed places/);
    assert.equal(await visit.run(() => document.querySelector('textarea').value), pasted);
    await visit.ready();
    await visit.until(() => window.host.parts('base')[0].lang === 'en');
    await quiet(visit);
  });

  if (engine !== 'chrome') return;

  test('the saved copy reads without a problem', needsShared(messy.latin1), async () => {
    const visit = await openIn('da');
    const folder = mkdtempSync(join(tmpdir(), 'integ-check-'));
    try {
      const devtools = await visit.page.createCDPSession();
      await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await drop(visit, shared(messy.latin1));
      await visit.click(() => document.querySelector('.copies a'));
      const name = 'derived-smaland-schools-latin1-semicolon-corrected.csv';
      for (let tries = 0; tries < 100 && !(await readdir(folder)).includes(name); tries++) await wait(50);
      await choose(visit, join(folder, name));
      assert.deepEqual(await textOf(visit, '.summary strong'), ['197 poster, 197 på kortet, intet at rette']);
      assert.deepEqual(await textOf(visit, 'table, .copies'), []);
    } finally {
      rmSync(folder, { recursive: true });
    }
    await quiet(visit);
  });

  test('nothing leaves the page: files are read without a network', needsShared(messy.latin1), async () => {
    const visit = await openIn('sv');
    const asked = [];
    visit.page.on('request', (request) => asked.push({ url: request.url(), method: request.method() }));
    await drop(visit, shared(messy.sweref));
    await choose(visit, shared(messy.latin1));
    await mapShows(visit, 197);
    await visit.until(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/dist/data/')));
    // Parts of the page itself may come late; nothing is sent with them.
    const own = new RegExp(`^${group.server.url}/dist/[\\w./-]+$`);
    const others = asked.filter(({ url, method }) => method !== 'GET' || !(own.test(url) || /^(blob|data):/.test(url)));
    assert.deepEqual(others, []);
    await visit.page.setOfflineMode(true);
    asked.length = 0;
    for (const file of [messy.excel, messy.swapped, messy.sweref, messy.latin1]) await choose(visit, shared(file));
    await mapShows(visit, 197);
    assert.deepEqual(
      asked.filter(({ url }) => !/^(blob|data):/.test(url) && !url.includes('/dist/data/')),
      [],
    );
    await visit.close();
  });

  test('3,310 nameless points are one sentence, with their rows on demand', needsShared(messy.nameless), async () => {
    const visit = await openIn('en');
    await drop(visit, shared(messy.nameless));
    assert.deepEqual(await textOf(visit, '.summary strong'), ['0 records, 0 on the map, 3,310 to correct']);
    const rows = await textOf(visit, 'tbody tr');
    assert.equal(rows.length, 1);
    assert.match(rows[0], /^records 1–3310 .*Not shown · 3,310 The name is missing\./);
    await quiet(visit);
  });

  test('a file without a column of names asks which it is', needsShared(messy.districts), async () => {
    const visit = await openIn('sv');
    await drop(visit, shared(messy.districts));
    await visit.page.select('#name-column', 'distrikt');
    await visit.until(() => document.querySelector('.summary strong').textContent.includes('0 på kartan, 2'));
    assert.deepEqual(await textOf(visit, '.summary strong'), ['2 526 poster, 0 på kartan, 2 526 att rätta']);
    await quiet(visit);
  });

  test(
    'what cannot be read is an alert that says what to do; another file can follow',
    needsShared('data'),
    async () => {
      const visit = await openIn('da');
      await choose(visit, shared(messy.excel));
      const [alert] = await textOf(visit, '[role=alert]');
      assert.match(alert, /orig-dk-bathing-2019\.xlsx Vi kan ikke læse formatet Excel \(XLSX\)\. Åbn filen i Excel/);
      await choose(visit, shared(messy.latin1));
      assert.deepEqual(await textOf(visit, '[role=alert]'), ['']);
      assert.match((await textOf(visit, '[role=status].answer'))[0], /197 poster/);
      await quiet(visit);
    },
  );

  for (const [lang, scheme, width] of [
    ['sv', 'light', 1180],
    ['da', 'dark', 390],
  ]) {
    test(`axe finds nothing, ${lang}, ${scheme}, ${width} px`, needsShared(messy.swapped), async () => {
      const visit = await openIn(lang, { width, height: 844 });
      await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await visit.run(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const violations = async () => {
        const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const found = await visit.run((rules) => window.axe.run({ runOnly: rules }), runOnly);
        return found.violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`);
      };
      assert.deepEqual(await violations(), []);
      for (const file of [messy.excel, messy.swapped, messy.latin1]) {
        await choose(visit, shared(file));
        if (file !== messy.excel) await visit.ready();
        await visit.run(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        assert.deepEqual(await violations(), []);
        assert.ok((await visit.run(() => document.documentElement.scrollWidth)) <= width);
        const low = await visit.run(() =>
          [...document.querySelectorAll('select, .button, summary, header a')]
            .filter((node) => window.host.isSeen(node) && node.getBoundingClientRect().height < 43.5)
            .map((node) => `${node.outerHTML} ${node.getBoundingClientRect().height}`),
        );
        assert.deepEqual(low, []);
      }
      await quiet(visit);
    });
  }

  test('the keyboard reaches all of it', async () => {
    const visit = await openIn('sv');
    const reached = [];
    for (let i = 0; i < 4; i++) {
      await visit.press('Tab');
      reached.push(
        await visit.run(() => `${document.activeElement.localName} ${document.activeElement.type ?? ''}`.trim()),
      );
    }
    assert.deepEqual(reached, ['a', 'select select-one', 'input file', 'summary']);
    await visit.press('Enter');
    await visit.press('Tab');
    await visit.type('name,lat,lng\nA,57,14');
    await visit.press('Tab');
    await visit.press('Enter');
    await visit.until(() => document.querySelector('.summary') !== null);
    assert.deepEqual(await textOf(visit, '.summary'), ['inklistrad 1 post, 1 på kartan, inget att rätta']);
    await quiet(visit);
  });
});
