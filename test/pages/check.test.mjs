// The page that checks files, with the files that towns really have (issue 4, 9). Those lie in ../shared;
// where they are missing, their tests are skipped by name.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
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

const own = mkdtempSync(join(tmpdir(), 'integ-check-'));
after(() => rmSync(own, { recursive: true }));
/** A file on disk with that text. */
function file(name, text) {
  const path = join(own, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

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
async function choose(visit, path, ...others) {
  if (visit.page.$) {
    const input = await visit.page.$('input[type=file]');
    await input.uploadFile(path, ...others);
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

/** Lets go of real files over the page. */
async function drop(visit, path, ...others) {
  const devtools = await visit.page.createCDPSession();
  const { x, y } = await visit.run(() => {
    const box = document.querySelector('.source').getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + 10 };
  });
  const data = { items: [], files: [path, ...others], dragOperationsMask: 1 };
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
    assert.match((await textOf(visit, 'tbody tr'))[0], /^row 3 .*lat, lng .*are swapped/);
    assert.equal(await visit.run(() => document.querySelector('textarea').value), pasted);
    await visit.ready();
    await visit.until(() => window.host.parts('base')[0].lang === 'en');
    await quiet(visit);
  });

  test('a file without rows says what to do, and a picture is no list', async () => {
    const visit = await openIn('sv');
    await choose(visit, file('tom.csv', 'id,name,lat,lng\n'));
    assert.deepEqual(await textOf(visit, '.summary'), [
      'tom.csv inga rader i filen Kontrollera att det är rätt fil. Den behöver en rad för varje plats.',
    ]);
    await choose(visit, file('bild.csv', Buffer.from('\x89PNG\r\n\x1A\n\0\0\0\rIHDR,a,b\n1,2,3', 'latin1')));
    assert.match((await textOf(visit, '[role=alert]'))[0], /^bild\.csv Vi kan inte läsa formatet PNG\. En bild/);
    assert.deepEqual(await textOf(visit, '.copies'), []);
    await quiet(visit);
  });

  test('the kind that is chosen is said as the page’s author writes it', async () => {
    const visit = await openIn('da');
    await choose(visit, file('a.csv', 'name,lat,lng\nA,57,14\n'));
    await visit.run(() => {
      const menu = document.querySelector('#kind');
      menu.value = 'school';
      menu.dispatchEvent(new Event('change'));
    });
    await visit.until(() => document.querySelector('.choice code') !== null);
    assert.match((await textOf(visit, '.choice'))[0], /Skriv sådan på din side: default-kind="school"$/);
    await quiet(visit);
  });

  if (engine !== 'chrome') return;

  test('two files of one name: each has its own answer, faults and copy', async () => {
    const visit = await openIn('sv');
    const one = file('a/same.csv', 'namn;lat;lng\nEtt;57,1;14\nTvå;14;57\n');
    await choose(visit, one, file('b/same.csv', 'namn;lat;lng\nTre;57,2;14\n'));
    assert.deepEqual(await textOf(visit, '.summary strong'), [
      '2 poster, 1 på kartan, 1 att rätta',
      '1 post, 1 på kartan, inget att rätta',
    ]);
    const addresses = await visit.run(() => [...document.querySelectorAll('.copies a')].map(({ href }) => href));
    assert.equal(new Set(addresses).size, 2);
    assert.deepEqual(
      await visit.run(() => [...document.querySelectorAll('.copies a')].map(({ download }) => download)),
      ['same-corrected.csv', 'same-corrected-2.csv'],
    );
    assert.deepEqual(await textOf(visit, '.copies h3'), ['same.csv', 'same.csv']);
    await quiet(visit);
  });

  test('a folder among the files keeps nothing back of the others', async () => {
    const visit = await openIn('en');
    await drop(visit, file('good.csv', 'name,lat,lng\nA,57,14\n'), dirname(file('folder/x.csv', 'name\n')));
    await visit.until(() => document.querySelectorAll('.summary').length === 2);
    assert.deepEqual(await textOf(visit, '.answer .summary strong'), ['1 record, 1 on the map, nothing to correct']);
    assert.match(
      (await textOf(visit, '[role=alert]'))[0],
      /^folder The file could not be opened\. .*choose the files in it\.$/,
    );
    await visit.close();
  });

  test('text can be dropped into its field, and looks like no file on its way', async () => {
    const visit = await openIn('sv');
    await visit.click(() => document.querySelector('.paste summary'));
    const devtools = await visit.page.createCDPSession();
    const data = { items: [{ mimeType: 'text/plain', data: 'name,lat,lng' }], files: [], dragOperationsMask: 1 };
    const at = (selector) =>
      visit.run((wanted) => {
        const { x, y, width } = document.querySelector(wanted).getBoundingClientRect();
        return { x: x + width / 2, y: y + 15 };
      }, selector);
    await devtools.send('Input.dispatchDragEvent', { type: 'dragEnter', ...(await at('.drop')), data });
    await devtools.send('Input.dispatchDragEvent', { type: 'dragOver', ...(await at('.drop')), data });
    assert.equal(await visit.run(() => document.querySelector('.source.over')), null);
    for (const type of ['dragOver', 'drop'])
      await devtools.send('Input.dispatchDragEvent', { type, ...(await at('textarea')), data });
    await visit.until(() => document.querySelector('textarea').value === 'name,lat,lng');
    await quiet(visit);
  });

  test('a fine file is said to be so, though a copy in another form is offered', async () => {
    const visit = await openIn('sv');
    await choose(visit, file('fine.csv', 'namn;lat;lng\nA;57,1;14\n'));
    assert.match((await textOf(visit, '.copies'))[0], /^En kopia som alla program läser Din fil fungerar som den är\./);
    await choose(visit, file('faulty.csv', 'namn;lat;lng\nA;57,1;14\n=B;14;57\n'));
    const [copy] = await textOf(visit, '.copies');
    assert.match(copy, /^En rättad kopia Det här är rättat i kopian: .* Besökare ser apostrofen\. .*: rad 3\./);
    await quiet(visit);
  });

  test('without a network the list, an open record, the map and each language still work', async () => {
    const visit = await openIn('sv');
    await visit.page.waitForNetworkIdle();
    await visit.page.setOfflineMode(true);
    await choose(visit, file('a.csv', 'id,name,kind,lat,lng\na,Ekens BK,club,57,14\nb,B,qqq,57.2,14.2\n'));
    await visit.ready();
    await visit.run(() => window.host.all('.row')[0].click());
    await visit.until(() => window.host.seen('details').length === 1);
    await mapShows(visit, 2);
    await visit.until(() => window.host.seen('map-buttons').length === 1);
    for (const [lang, counted, close] of [
      ['da', '2 poster, 2 på kortet, intet at rette, 1 tip', 'Luk'],
      ['en', '2 records, 2 on the map, nothing to correct, 1 tip', 'Close'],
      ['sv', '2 poster, 2 på kartan, inget att rätta, 1 tips', 'Stäng'],
    ]) {
      await speak(visit, lang);
      assert.deepEqual(await textOf(visit, '.summary strong'), [counted]);
      await visit.until((word) => window.host.parts('close')[0].ariaLabel === word, close);
    }
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });

  test('words that do not come leave menu and page in one language', async () => {
    const visit = await openIn('sv');
    await visit.page.setRequestInterception(true);
    visit.page.on('request', (request) => (/check-da-/.test(request.url()) ? request.abort() : request.continue()));
    await visit.page.reload();
    await speak(visit, 'en');
    await visit.page.select('.language select', 'da');
    await visit.until(() => document.querySelector('.language select').value === 'en');
    assert.equal(await visit.run(() => document.documentElement.lang), 'en');
    assert.match((await textOf(visit, 'h1'))[0], /^Check a file$/);
    await visit.close();
  });

  for (const [what, width, size] of [
    ['320 px', 320, '100%'],
    ['390 px and text twice as large', 390, '200%'],
  ]) {
    test(`nothing is wider than the page: ${what}`, async () => {
      const long = 'x'.repeat(70);
      const path = file(`${long}.csv`, `namn;sort;lat;lng;${long}\n${long};${long};fel-${long};14;\nB;club;57,1;14;\n`);
      for (const lang of ['sv', 'da', 'en']) {
        const visit = await openIn(lang, { width, height: 700 });
        await visit.run((wanted) => (document.documentElement.style.fontSize = wanted), size);
        const isWider = () => visit.run(() => document.documentElement.scrollWidth > innerWidth);
        assert.equal(await isWider(), false);
        await choose(visit, path);
        await visit.run(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        assert.equal(await isWider(), false);
        await visit.close();
      }
    });
  }

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
    // The browser's own list of what was loaded ends at 250.
    while (!asked.some(({ url }) => url.includes('/dist/data/'))) await wait(50);
    await visit.page.waitForNetworkIdle();
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
    assert.deepEqual(await textOf(visit, '.summary'), ['inklistrad text 1 post, 1 på kartan, inget att rätta']);
    await quiet(visit);
  });
});
