// The volunteers' log in whole pages: twenty seconds, without a network, and nothing that anybody did not ask for (issue 8, 3 and 5).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectOnePage, printed, putOnPaper } from '../support/finder.mjs';
import { folders, headStart, hostPage, inBrowsers } from '../support/pages.mjs';
import { lost } from '../support/reflow.mjs';
import { startServer } from '../support/server.mjs';

const script = '<script type="module" src="/dist/integ-log.js"></script>';
const page = (attributes = '', lang = 'sv') => hostPage(`<integ-log ${attributes}></integ-log>`, { lang, script });
const pages = {
  '/sv.html': page('languages="sv"'),
  '/ar.html': page('languages="ar"', 'ar'),
  '/town.html': page('src="/data/partners.csv /data/activities.csv"'),
  '/nothing.html': hostPage('', { script: '' }),
};
const phone = { width: 360, height: 640 };

inBrowsers('the log', { serve: { pages }, only: ['chrome'] }, (group) => {
  /** The log, with nothing kept from the test before. */
  async function open(path, size = phone) {
    const visit = await group.open(path, size);
    await visit.ready();
    await visit.run(async () => {
      await window.host.element().flow.clear();
      await window.host.element().flow.go({ at: 'write' });
    });
    await visit.until(() => window.host.all('.log-screen')[0].dataset.screen === 'write');
    return visit;
  }

  const screenOf = (visit, name) =>
    visit.until((wanted) => window.host.all('.log-screen')[0]?.dataset.screen === wanted, name);
  const rows = (visit) => visit.run(() => [...window.host.element().flow.keeper.log.values()]);
  /** All parts are here: the network may go. */
  const settled = async (visit) => {
    await visit.until(() => {
      const { results, files, paper } = window.host.element().parts;
      return results.part && files.part && paper.part;
    });
  };
  const kept = (visit) => visit.run(async () => (await indexedDB.databases()).map(({ name }) => name));

  /** Writes a meeting with the keyboard and the mouse. */
  async function write(visit, { what, came }) {
    await visit.part('to-write');
    await screenOf(visit, 'write');
    for (const [part, text] of Object.entries({ what, came })) {
      await visit.part(part);
      await visit.run((name) => window.host.seen(name)[0].select(), part);
      await visit.type(String(text));
    }
    await visit.part('save');
    await screenOf(visit, 'tonight');
  }

  for (const lang of ['sv', 'ar'])
    test(`${lang}: from open to saved in at most four taps on 360×640, and nothing has to be scrolled`, async () => {
      const visit = await open(`/${lang}.html`);
      let taps = 0;
      const tap = async (part, index = 0) => {
        const { top, bottom, left, right } = await visit.run(
          (name, at) => window.host.seen(name)[at].getBoundingClientRect().toJSON(),
          part,
          index,
        );
        assert.ok(top >= 0 && bottom <= phone.height && left >= 0 && right <= phone.width, `${part} is not in sight`);
        await visit.page.mouse.click((left + right) / 2, (top + bottom) / 2);
        taps += 1;
      };
      // The very first time: a suggestion, a number, a new one.
      await tap('name');
      await tap('came');
      await visit.type('14');
      await tap('more', 1);
      await tap('save');
      await screenOf(visit, 'tonight');
      assert.equal(taps, 4);
      const [first] = await rows(visit);
      assert.deepEqual([first.came, first.fresh], [14, 1]);

      // A week later: the name is chosen, and the last number is one tap away.
      await visit.run(async () => {
        const { flow } = window.host.element();
        await flow.keep((log) => {
          const [[id, row]] = log;
          const on = new Date(Date.parse(`${row.on}T12:00`) - 7 * 86_400_000).toISOString().slice(0, 10);
          return new Map([[id, { ...row, on }]]);
        });
      });
      await visit.page.reload();
      await visit.ready();
      taps = 0;
      await tap('as-last');
      await tap('more', 0);
      await tap('more', 1);
      await tap('save');
      await screenOf(visit, 'tonight');
      assert.equal(taps, 4);
      const second = (await rows(visit)).find(({ id }) => id !== first.id);
      assert.deepEqual([second.what, second.came, second.fresh], [first.what, 15, 1]);
      assert.equal(await visit.run(() => window.host.seen('tonight-number')[0].textContent), '15');
      await visit.close();
    });

  test('the way to save is in sight wherever somebody has scrolled to, and buttons are large', async () => {
    const visit = await open('/sv.html');
    await visit.run(() => {
      window.host.seen('more-fields')[0].open = true;
      window.host.seen('more-fields')[0].querySelector('[part=joy]').scrollIntoView();
    });
    await visit.until(() => {
      const { bottom } = window.host.seen('save')[0].getBoundingClientRect();
      return scrollY > 0 && bottom > 0 && bottom <= innerHeight;
    });
    const sizes = await visit.run(() =>
      ['less', 'more', 'came', 'fresh', 'save', 'name', 'to-results'].flatMap((part) =>
        window.host.seen(part).map((node) => [part, node.getBoundingClientRect().height]),
      ),
    );
    for (const [part, height] of sizes)
      assert.ok(height >= (['less', 'more', 'came', 'fresh'].includes(part) ? 56 : 44), `${part}: ${height} px`);
    await visit.close();
  });

  test('nothing is stored before the first save, and nobody else is asked for anything', async () => {
    const visit = await open('/town.html');
    const stored = () => visit.run(() => [localStorage.length, sessionStorage.length, document.cookie, location.hash]);
    assert.deepEqual(await kept(visit), []);
    await visit.part('came');
    await visit.type('12');
    await visit.part('to-results');
    await screenOf(visit, 'results');
    await visit.part('to-entries');
    await screenOf(visit, 'entries');
    assert.deepEqual(await kept(visit), []);
    assert.deepEqual(await stored(), [0, 0, '', '']);
    await write(visit, { what: 'Språkcafé', came: 12 });
    assert.deepEqual(await kept(visit), ['integ-log']);
    assert.deepEqual(await stored(), [0, 0, '', '']);
    const foreign = await visit.run(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => new URL(name).origin !== location.origin),
    );
    assert.deepEqual(foreign, []);
    assert.deepEqual([...new Set(group.server.log.map(({ method }) => method))], ['GET']);

    // Delete everything leaves nothing.
    await visit.part('to-entries');
    await screenOf(visit, 'entries');
    await visit.part('remove-all');
    await visit.part('remove-all-yes');
    await visit.until(() => window.host.seen('all-removed').length === 1);
    assert.deepEqual(await kept(visit), []);
    assert.deepEqual(await stored(), [0, 0, '', '']);
    assert.deepEqual(await rows(visit), []);
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });

  test('with the server stopped it still saves, shows, prints and exports; a later visit has it all', async () => {
    const first = await startServer({ folders, pages, headStart });
    const visit = await open('/sv.html');
    await visit.page.goto(`${first.url}/sv.html`);
    await visit.ready();
    await settled(visit);
    await first.close();
    assert.equal(await visit.run(() => fetch('/sv.html').catch(() => 'gone')), 'gone');
    await write(visit, { what: 'Språkcafé', came: 21 });
    await visit.part('to-results');
    await visit.until(() => window.host.seen('net').length === 1);
    await visit.part('to-entries');
    await visit.until(() => window.host.seen('entry').length === 1);
    await visit.run(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        void blob.text().then((text) => (window.file = text));
        return make(blob);
      };
    });
    await visit.part('export-csv');
    assert.match(await visit.until(() => window.file), /Språkcafé;21;/);
    await visit.part('to-results');
    await visit.until(() => window.host.seen('print-report').length === 1);
    const sheet = await printed(visit, () => window.host.seen('print-report')[0]);
    assert.match(sheet.html, /21/);

    const again = await startServer({ folders, pages, headStart, port: Number(new URL(first.url).port) });
    await visit.page.goto(`${again.url}/sv.html`);
    await visit.ready();
    assert.deepEqual(
      (await rows(visit)).map(({ came }) => came),
      [21],
    );
    await visit.close();
    await again.close();
  });

  test('two devices: each exports, each imports the other’s file, and both have the same', async () => {
    const texts = [];
    const logs = [];
    const device = async (...meetings) => {
      const visit = await open('/sv.html');
      for (const meeting of meetings) await write(visit, meeting);
      await settled(visit);
      await visit.part('to-entries');
      await visit.until(() => window.host.seen('export-json').length === 1);
      await visit.run(() => {
        URL.createObjectURL = (blob) => {
          void blob.text().then((text) => (window.file = text));
          return '#';
        };
        HTMLAnchorElement.prototype.click = () => {};
      });
      await visit.part('export-json');
      texts.push(await visit.until(() => window.file));
      await visit.close();
    };
    await device({ what: 'Språkcafé', came: 14 }, { what: 'Träning', came: 8 });
    await device({ what: 'språkcafé', came: 16 }, { what: 'Öppen hall', came: 30 });
    for (const order of [texts, texts.toReversed()]) {
      const visit = await open('/sv.html');
      await settled(visit);
      await visit.part('to-entries');
      await visit.until(() => window.host.parts('import').length === 1);
      // A file twice counts once.
      for (const text of [...order, order[0]]) {
        await visit.run((content) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([content], 'logg.json'));
          const [field] = window.host.parts('import');
          field.files = transfer.files;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }, text);
        await visit.until(() => window.host.seen('imported').length === 1);
      }
      await visit.until(() => window.host.seen('doubled').length === 1);
      logs.push((await rows(visit)).toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      await visit.part('to-results');
      await visit.until(() => window.host.seen('sums').length === 1);
      const sums = await visit.run(() =>
        [...window.host.seen('sums')[0].querySelectorAll('dd')].map((n) => n.innerText),
      );
      // The evening that both logged counts once, with the greater number.
      assert.deepEqual(sums, ['3', '54', '0']);
      await visit.close();
    }
    assert.deepEqual(logs[0], logs[1]);
    assert.equal(logs[0].length, 4);
  });

  test('what the browser does not keep stays in the page and goes along as a file', async () => {
    const visit = await group.open('/nothing.html', phone);
    // Before the element is there: a browser that is told to keep nothing.
    await visit.run(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
      document.body.append(document.createElement('integ-log'));
    });
    await visit.run(() => import('/dist/integ-log.js'));
    await visit.ready();
    await visit.until(() => window.host.seen('not-kept').length === 1);
    assert.match(await visit.run(() => window.host.seen('save')[0].innerText), /^Lägg till$/);
    await write(visit, { what: 'Språkcafé', came: 12 });
    assert.equal(await visit.run(() => window.host.seen('tonight-number')[0].textContent), '12');
    assert.equal(await visit.run(() => window.host.seen('export-csv').length), 1);
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });

  test('no room on the device: what is written stays in sight, and is kept when there is room again', async () => {
    const visit = await open('/sv.html');
    await visit.run(() => {
      // A browser that is full takes the row, and then aborts the whole act.
      const { put } = IDBObjectStore.prototype;
      const reason = new DOMException('', 'QuotaExceededError');
      IDBObjectStore.prototype.put = function fill(...row) {
        const request = put.apply(this, row);
        this.transaction.abort();
        return request;
      };
      const error = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'error');
      Object.defineProperty(IDBTransaction.prototype, 'error', { get: () => reason, configurable: true });
      window.makeRoom = () => {
        IDBObjectStore.prototype.put = put;
        Object.defineProperty(IDBTransaction.prototype, 'error', error);
      };
    });
    await write(visit, { what: 'Språkcafé', came: 12 });
    assert.match(await visit.run(() => window.host.seen('not-kept')[0].innerText), /inte plats på enheten/);
    assert.equal(await visit.run(() => window.host.seen('tonight-number')[0].textContent), '12');
    await visit.run(() => window.makeRoom());
    await write(visit, { what: 'Träning', came: 9 });
    assert.equal(await visit.run(() => window.host.seen('not-kept').length), 0);
    await visit.page.reload();
    await visit.ready();
    assert.deepEqual((await rows(visit)).map(({ came }) => came).toSorted(), [12, 9]);
    await visit.close();
  });

  test('by keyboard alone: written, saved, taken back', async () => {
    const visit = await open('/sv.html', { width: 1000, height: 800 });
    const at = () => visit.run(() => window.host.element().shadowRoot.activeElement?.getAttribute('part'));
    const tabTo = async (part) => {
      for (let presses = 0; presses < 30; presses++) {
        if ((await at()) === part) return;
        await visit.press('Tab');
      }
      throw new Error(`Tab does not come to ${part}`);
    };
    await tabTo('what');
    await visit.type('Läxhjälp');
    await tabTo('came');
    await visit.type('7');
    await visit.press('Tab');
    assert.equal(await at(), 'more');
    await visit.press('Space');
    await tabTo('save');
    await visit.press('Enter');
    await screenOf(visit, 'tonight');
    assert.deepEqual(
      (await rows(visit)).map(({ what, came }) => [what, came]),
      [['Läxhjälp', 8]],
    );
    await tabTo('undo');
    await visit.press('Enter');
    await screenOf(visit, 'write');
    assert.equal((await rows(visit)).filter(({ isRemoved }) => !isRemoved).length, 0);
    await visit.close();
  });

  test('Arabic at 320 px: nothing is lost on any screen', async () => {
    const visit = await open('/ar.html', { width: 320, height: 640 });
    await visit.run(() => (window.host.seen('more-fields')[0].open = true));
    assert.deepEqual(await visit.run(lost), []);
    await write(visit, { what: 'مقهى لغوي', came: 12 });
    assert.deepEqual(await visit.run(lost), []);
    for (const [way, there] of Object.entries({ 'to-results': 'bars', 'to-entries': 'drop' })) {
      await visit.part(way);
      await visit.until((part) => window.host.seen(part).length === 1, there);
      assert.deepEqual(await visit.run(lost), [], way);
      assert.ok((await visit.run(() => document.documentElement.scrollWidth)) <= 320, way);
    }
    await visit.close();
  });

  for (const lang of ['sv', 'ar'])
    test(`${lang}: the report is one page of A4 and the thank-you card one of A6; small counts are on neither`, async () => {
      const visit = await open(`/${lang}.html`, { width: 1000, height: 900 });
      await settled(visit);
      const joy =
        'Vi sjöng på fyra språk och bakade bröd, och ingen ville gå hem förrän hallen skulle stängas för kvällen, så vi stannade. '.slice(
          0,
          120,
        );
      await visit.run(async (line) => {
        const { flow } = window.host.element();
        const year = new Date().getFullYear();
        const row = (i, month) => ({
          ...{ id: `m${i}`, edited: `${year}-${month}-10T18:00:00.000Z`, device: 'mtest' },
          ...{ on: `${year}-${month}-10`, what: `Träff ${i}`, came: i === 3 ? 3 : 26, fresh: i === 3 ? 1 : 7 },
          ...(i !== 3 && { girls: 9, boys: 8, speakers: 12, minutes: 50, handedOver: 6, arrived: 6, stayed: 5 }),
          joy: `${line}${i}`,
        });
        const all = Array.from({ length: 12 }, (_, i) => row(i, String(i + 1).padStart(2, '0')));
        await flow.keep(() => new Map(all.map((one) => [one.id, one])));
        const month = `${year}-04`;
        await flow.go({ at: 'results', month, stories: all.slice(0, 2).map((one) => one.joy) });
      }, joy);
      await visit.until(() => window.host.seen('print-report').length === 1);
      const report = await printed(visit, () => window.host.seen('print-report')[0]);
      assert.deepEqual([report.lang, report.dir], [lang, lang === 'ar' ? 'rtl' : 'ltr']);
      await visit.run(() => {
        const { flow } = window.host.element();
        const small = [...flow.keeper.log.values()].find(({ came }) => came === 3);
        return flow.go({ at: 'tonight', entry: small, before: undefined, milestone: undefined });
      });
      await visit.until(() => window.host.seen('print-thanks').length === 1);
      const card = await printed(visit, () => window.host.seen('print-thanks')[0]);
      // A page behind another gets no frames: all is printed by now.
      const paper = await group.open('/nothing.html');
      await putOnPaper(paper, report);
      const read = await paper.run(() => ({
        rows: [...document.querySelectorAll('tbody tr')].map((tr) => [...tr.cells].map((cell) => cell.innerText)),
        stories: document.querySelectorAll('blockquote').length,
      }));
      assert.equal(read.rows.length, 12);
      // April has three: neither they nor what would tell them.
      const small = { sv: 'färre än 5', ar: 'أقل من 5' }[lang];
      assert.ok(read.rows[3].includes(small), String(read.rows[3]));
      assert.ok(!read.rows[3].includes('3'), String(read.rows[3]));
      assert.equal(read.stories, 2);
      await expectOnePage(paper, [595.3, 841.9]);

      await putOnPaper(paper, card);
      const told = await paper.run(() => document.body.innerText);
      assert.ok(told.includes(small), told);
      await expectOnePage(paper, [297.6, 419.5]);
      await paper.close();
      await visit.close();
    });
});
