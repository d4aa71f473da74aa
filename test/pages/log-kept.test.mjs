// Where the log is kept: without a network, on two devices, and where the device keeps nothing (issue 8, 3).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printed } from '../support/finder.mjs';
import { bring, exported, keptAfterReload, logPages, openLog } from '../support/log.mjs';
import { phoneIn, rows, settled, write } from '../support/log.mjs';
import { folders, headStart, inBrowsers } from '../support/pages.mjs';
import { startServer } from '../support/server.mjs';

const serve = { pages: logPages };
/** A server of one's own, to be stopped. */
const start = (port) => startServer({ folders, headStart, pages: logPages, port });

inBrowsers('the log, kept', { serve }, (group) => {
  test('with the server stopped it still saves, shows, prints and exports; a later visit has it all', async () => {
    const first = await start();
    const visit = await group.open('/nothing.html', phoneIn(group));
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
    const { name, text } = await exported(group, visit, 'csv');
    assert.match(name, /^logg-\d{4}-\d\d-\d\d\.csv$/);
    assert.match(text, /Språkcafé;21;/);
    await visit.part('to-results');
    await visit.until(() => window.host.seen('print-report').length === 1);
    const sheet = await printed(visit, () => window.host.seen('print-report')[0]);
    assert.match(sheet.html, /21/);

    const again = await start(Number(new URL(first.url).port));
    assert.deepEqual(await keptAfterReload(visit), ['Språkcafé 21']);
    await visit.close();
    await again.close();
  });

  test('two devices: each exports, each imports the other’s file, and both have the same', async () => {
    const files = [];
    const logs = [];
    const device = async (...meetings) => {
      const visit = await openLog(group, '/sv.html');
      for (const meeting of meetings) await write(visit, meeting);
      await settled(visit);
      await visit.part('to-entries');
      await visit.until(() => window.host.seen('export-json').length === 1);
      files.push(await exported(group, visit, 'json'));
      await visit.close();
    };
    await device({ what: 'Språkcafé', came: 14 }, { what: 'Träning', came: 8 });
    await device({ what: 'språkcafé', came: 16 }, { what: 'Öppen hall', came: 30 });
    for (const order of [files, files.toReversed()]) {
      const visit = await openLog(group, '/sv.html');
      await settled(visit);
      await visit.part('to-entries');
      // A file twice counts once.
      for (const file of [...order, order[0]]) await bring(visit, file);
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
    const visit = await group.open('/nothing.html', phoneIn(group));
    // Before the element is there: a browser that is told to keep nothing.
    await visit.run(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
      document.body.append(document.createElement('integ-log'));
    });
    await visit.run(() => import('/dist/integ-log.js').then(() => true));
    await visit.ready();
    await visit.until(() => window.host.seen('not-kept').length === 1);
    assert.match(await visit.run(() => window.host.seen('save')[0].innerText), /^Lägg till$/);
    await write(visit, { what: 'Språkcafé', came: 12 });
    assert.equal(await visit.run(() => window.host.seen('tonight-number')[0].textContent), '12');
    assert.match((await exported(group, visit, 'csv')).text, /Språkcafé;12;/);
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });
});
