// The volunteers' log in whole pages: twenty seconds, by keys too, and nothing that anybody did not ask for (issue 8, 3).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { databases, keptAfterReload, logPages, openLog, phoneIn, rows, screenOf, write } from '../support/log.mjs';
import { inBrowsers } from '../support/pages.mjs';
import { lost } from '../support/reflow.mjs';

const serve = { pages: logPages };

inBrowsers('the log', { serve, everywhere: true }, (group) => {
  test('an evening is written, and is still there when the page is opened again', async () => {
    const visit = await openLog(group, '/sv.html');
    const name = await visit.run(() => window.host.seen('name')[0].innerText);
    await visit.part('name');
    await visit.part('came');
    await visit.type('14');
    await visit.part('save');
    await screenOf(visit, 'tonight');
    assert.equal(await visit.run(() => window.host.seen('tonight-number')[0].textContent), '14');
    assert.deepEqual(await keptAfterReload(visit), [`${name} 14`]);
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });
});

inBrowsers('the log, in twenty seconds', { serve }, (group) => {
  for (const lang of ['sv', 'ar'])
    test(`${lang}: from open to saved in at most four taps on a phone, and nothing has to be scrolled`, async () => {
      const phone = phoneIn(group);
      const visit = await openLog(group, `/${lang}.html`);
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
    const visit = await openLog(group, '/sv.html');
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
    const visit = await openLog(group, '/town.html');
    const stored = () => visit.run(() => [localStorage.length, sessionStorage.length, document.cookie, location.hash]);
    assert.deepEqual(await databases(visit), []);
    await visit.part('came');
    await visit.type('12');
    await visit.part('to-results');
    await screenOf(visit, 'results');
    await visit.part('to-entries');
    await screenOf(visit, 'entries');
    assert.deepEqual(await databases(visit), []);
    assert.deepEqual(await stored(), [0, 0, '', '']);
    await write(visit, { what: 'Språkcafé', came: 12 });
    assert.deepEqual(await databases(visit), ['integ-log']);
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
    assert.deepEqual(await databases(visit), []);
    assert.deepEqual(await stored(), [0, 0, '', '']);
    assert.deepEqual(await rows(visit), []);
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });

  test('by keyboard alone: written, saved, taken back', async () => {
    const visit = await openLog(group, '/sv.html', { width: 1000, height: 800 });
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
    await visit.press(' ');
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

  test('Arabic on the narrowest phone: nothing is lost on any screen', async () => {
    const phone = phoneIn(group, 320);
    const visit = await openLog(group, '/ar.html', phone);
    await visit.run(() => (window.host.seen('more-fields')[0].open = true));
    assert.deepEqual(await visit.run(lost), []);
    await write(visit, { what: 'مقهى لغوي', came: 12 });
    assert.deepEqual(await visit.run(lost), []);
    for (const [way, there] of Object.entries({ 'to-results': 'bars', 'to-entries': 'drop' })) {
      await visit.part(way);
      await visit.until((part) => window.host.seen(part).length === 1, there);
      assert.deepEqual(await visit.run(lost), [], way);
      assert.ok((await visit.run(() => document.documentElement.scrollWidth)) <= phone.width, way);
    }
    await visit.close();
  });
});
