// The log on a device that is full indeed: a clear sentence, a way out as a file, and nothing lost (issue 8, 3).
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bring, exported, keptAfterReload, logPages, openLog, rows, screenOf, type, write } from '../support/log.mjs';
import { inBrowsers } from '../support/pages.mjs';

/** In the page: fills what the browser lets pages keep, to the last kilobyte. */
async function fill() {
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('fill', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('rows'));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const put = (size) =>
    new Promise((resolve) => {
      const transaction = database.transaction('rows', 'readwrite');
      transaction.addEventListener('complete', () => resolve(true));
      transaction.addEventListener('abort', () => resolve(false));
      // What is all alike would be packed.
      const data = new Uint8Array(size);
      for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(data.subarray(at, at + 65_536));
      try {
        transaction.objectStore('rows').put(data, Math.random());
      } catch {
        // Firefox lets a full transaction go no further.
      }
    });
  for (let size = 1_000_000; size > 500;) if (!(await put(size))) size /= 2;
  database.close();
}

/** In the page: makes room again. */
const empty = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('fill');
    request.addEventListener('success', () => resolve(true));
    request.addEventListener('error', () => reject(request.error));
  });

/** Takes and gives room on the device of a visit: none, some for a few evenings, all there is. */
async function roomOf(visit, engine) {
  if (engine === 'firefox') return (room) => visit.run(room === 'none' ? fill : empty);
  const devtools = await visit.page.createCDPSession();
  const origin = await visit.run(() => location.origin);
  const bytes = { none: 1, some: 50_000 };
  return (room) => devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes[room] });
}

const noteOf = (visit) => visit.run(() => window.host.seen('not-kept')[0]?.innerText);
const noRoom = /inte plats på enheten/;
const tabled = 1000;

// WebKit's driver limits nothing. What a full device says is told by a stub in the element tests, in all engines.
inBrowsers(
  'the log on a full device',
  { serve: { pages: logPages }, only: ['chrome', 'firefox'], megabytes: 10 },
  (group) => {
    test('what is written stays in sight and goes along as a file, what was kept stays, and all is kept when there is room', async () => {
      const visit = await openLog(group, '/sv.html');
      const give = await roomOf(visit, group.engine);

      // Full from the first.
      await give('none');
      await write(visit, { what: 'Språkcafé', came: 12 });
      assert.match(await noteOf(visit), noRoom);
      assert.equal(await visit.run(() => window.host.seen('tonight-number')[0].textContent), '12');
      assert.match((await exported(group, visit, 'csv')).text, /Språkcafé;12;/);
      await visit.part('to-entries');
      await screenOf(visit, 'entries');
      assert.match(await noteOf(visit), noRoom);

      await give('some');
      await write(visit, { what: 'Träning', came: 9 });
      assert.equal(await noteOf(visit), undefined);

      // A club's whole table is too much, while something is being written.
      await give('none');
      await visit.part('to-write');
      await screenOf(visit, 'write');
      await type(visit, { what: 'Läxhjälp', came: 7 });
      await visit.part('to-entries');
      const path = join(group.downloads, 'tabell.txt');
      const lines = Array.from({ length: tabled }, (_, i) => `2026-01-10;Träff ${i};${10 + (i % 20)}\n`);
      writeFileSync(path, `datum;vad;kom\n${lines.join('')}`);
      await bring(visit, { path });
      assert.match(await noteOf(visit), noRoom);
      assert.equal((await rows(visit)).length, 2 + tabled);
      const file = await exported(group, visit, 'json');
      assert.equal(JSON.parse(file.text).rows.length, 2 + tabled);
      await visit.part('to-write');
      await screenOf(visit, 'write');
      const typed = await visit.run(() => ['what', 'came'].map((part) => window.host.seen(part)[0].value));
      assert.deepEqual(typed, ['Läxhjälp', '7']);
      assert.deepEqual(await keptAfterReload(visit), ['Språkcafé 12', 'Träning 9']);

      await give('all');
      await visit.part('to-entries');
      await bring(visit, file);
      assert.equal(await noteOf(visit), undefined);
      assert.equal((await keptAfterReload(visit)).length, 2 + tabled);
      assert.deepEqual(await visit.run(() => window.host.errors), []);
      await visit.close();
    });
  },
);
