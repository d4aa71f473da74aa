// What the finder prints: a card of A6, a list of A5 (P6, H2, H3 of domain.md).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsQR from 'jsqr';
import { inBrowsers } from '../support/pages.mjs';
import {
  expectOnePage,
  openListed,
  openReady,
  pagesOfToday,
  photograph,
  printed,
  putOnPaper,
  town,
  wordsOf,
} from '../support/finder.mjs';

const finder = (more = '') => `<integ-finder src="${town.src}" limit="100" ${more}></integ-finder>`;
const pages = pagesOfToday({
  '/sv.html': finder(),
  '/ar.html': { html: finder(), lang: 'ar' },
  '/shared.html': { html: finder('share-state'), lang: 'ar' },
  '/nothing.html': '',
});

inBrowsers('on paper', { serve: { pages } }, (group) => {
  test('P6 one activity on a card of A6: its QR code is the link, and a sentence for the door', async () => {
    const visit = await openReady(group, '/shared.html', { width: 1180, height: 900 });
    await openListed(visit, 'ebk-fotboll-8');
    const sheet = await printed(visit, () => window.host.seen('print')[0]);
    assert.deepEqual([sheet.lang, sheet.dir], ['ar', 'rtl']);
    const door = await Promise.all(['ar', 'sv'].map(async (lang) => [lang, (await wordsOf(lang)).atTheDoor]));
    const paper = await group.open('/nothing.html');
    await putOnPaper(paper, sheet);
    const told = await paper.run(() =>
      [...document.querySelectorAll('.door p')].map((node) => [node.lang, node.textContent]),
    );
    assert.deepEqual(told, door);
    const { side, dots } = await photograph(paper);
    const pixels = new Uint8ClampedArray([...dots].flatMap((dot) => [...Array(3).fill(dot === '1' ? 0 : 255), 255]));
    const read = jsQR(pixels, side, side)?.data;
    assert.equal(read, await paper.run(() => document.querySelector('.link').textContent));
    if (group.engine === 'chrome') await expectOnePage(paper, [297.6, 419.5]);
    await paper.close();

    // The link leads to the very activity.
    const { pathname, hash } = new URL(read);
    const again = await openReady(group, pathname + hash);
    await again.until(() => window.host.seen('details').length === 1);
    assert.equal(await again.run(() => window.host.element().selected), 'ebk-fotboll-8');
    await again.close();
    await visit.close();
  });

  for (const lang of ['sv', 'ar'])
    test(`P6, H2, H3 ${lang}: the list on a sheet of A5: at most twelve rows, dated, none a year old`, async () => {
      const visit = await openReady(group, `/${lang}.html`);
      const { callFirst, checked } = await wordsOf(lang);
      const stale = town.activities.filter(({ reviewed_on: day }) => day < '2025-11-23').map(({ id }) => id);
      assert.ok(stale.length > 3, 'the town has records that nobody looks after');
      const marked = await visit.run(
        (text) =>
          window.host
            .all('.card')
            .filter((card) => card.textContent.includes(text))
            .map((card) => card.querySelector('.row').dataset.id),
        callFirst,
      );
      assert.deepEqual(marked.toSorted(), stale.toSorted());
      // Too old for paper are several of them, which others stand in for.
      const activities = ['badminton', 'football', 'sailing', 'swimming', 'dance', 'boule'];
      await visit.run((codes) => window.host.element().find({ activities: codes, sort: 'name' }), activities);
      const answered = await visit.run(() =>
        window.host
          .element()
          .answer.items.flatMap(({ id, fit, record: { title, reviewedOn } }) =>
            fit === 'full' ? [] : [{ id, title: title[document.documentElement.lang] ?? title.sv, reviewedOn }],
          ),
      );
      assert.ok(answered.slice(0, 12).some(({ id }) => stale.includes(id)));
      const sheet = await printed(visit, () => window.host.seen('print-list')[0]);
      const paper = await group.open('/nothing.html');
      await putOnPaper(paper, sheet);
      const rows = await paper.run(() => {
        const list = document.querySelector('ol').getBoundingClientRect();
        return [...document.querySelectorAll('li')].map((row) => {
          const { top, bottom, left, right } = row.getBoundingClientRect();
          return {
            told: ['b', 'small'].map((selector) => row.querySelector(selector).textContent.trim()),
            isWhole: top >= list.top && bottom <= list.bottom + 1 && left >= list.left - 1 && right <= list.right + 1,
            isAway: left >= list.right || right <= list.left,
          };
        });
      });
      assert.equal(rows.length, 12);
      // With a wide font the last of them may have no room; none is cut.
      assert.ok(rows.every(({ isWhole, isAway }, i) => isWhole || (isAway && i > 9)));
      const dateOf = (day) =>
        visit.run(
          (tag, date) => {
            const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' };
            return new Intl.DateTimeFormat(tag, options).format(new Date(date));
          },
          `${lang}-u-nu-latn`,
          day,
        );
      const expected = answered.filter(({ id }) => !stale.includes(id)).slice(0, 12);
      for (const [i, { title, reviewedOn }] of expected.entries())
        assert.deepEqual(rows[i].told, [title, checked(await dateOf(reviewedOn))]);
      if (group.engine === 'chrome') await expectOnePage(paper, [419.5, 595.3]);
      await paper.close();
      await visit.close();
    });
});
