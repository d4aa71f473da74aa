// What of the log is printed: others read it (issue 8, 5).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectOnePage, printed, putOnPaper } from '../support/finder.mjs';
import { logPages, openLog, settled } from '../support/log.mjs';
import { inBrowsers } from '../support/pages.mjs';

/** As long as a line of joy may be. */
const joy =
  'Vi sjöng på fyra språk och bakade bröd, och ingen ville gå hem förrän hallen skulle stängas för kvällen, så vi stannade. '.slice(
    0,
    120,
  );
const small = { sv: 'färre än 5', ar: 'أقل من 5' };

/** A meeting a month; the fourth was small. Shows the report of that year. */
const logOfYear = async (line) => {
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
  await flow.go({ at: 'results', month: `${year}-04`, stories: all.slice(0, 2).map((one) => one.joy) });
};

/** Shows the small meeting as if it had just been saved. */
const showSmall = () => {
  const { flow } = window.host.element();
  const entry = [...flow.keeper.log.values()].find(({ came }) => came === 3);
  return flow.go({ at: 'tonight', entry, before: undefined, milestone: undefined });
};

inBrowsers('the log on paper', { serve: { pages: logPages } }, (group) => {
  // Only Chromium's driver prints.
  const expectSize = async (paper, size) => group.engine === 'chrome' && expectOnePage(paper, size);

  for (const lang of ['sv', 'ar'])
    test(`${lang}: the report is one page of A4 and the thank-you card one of A6; small counts are on neither`, async () => {
      const visit = await openLog(group, `/${lang}.html`, { width: 1000, height: 900 });
      await settled(visit);
      await visit.run(logOfYear, joy);
      await visit.until(() => window.host.seen('print-report').length === 1);
      const report = await printed(visit, () => window.host.seen('print-report')[0]);
      assert.deepEqual([report.lang, report.dir], [lang, lang === 'ar' ? 'rtl' : 'ltr']);
      await visit.run(showSmall);
      await visit.until(() => window.host.seen('print-thanks').length === 1);
      const card = await printed(visit, () => window.host.seen('print-thanks')[0]);
      await visit.close();

      const paper = await group.open('/nothing.html');
      await putOnPaper(paper, report);
      const read = await paper.run(() => ({
        rows: [...document.querySelectorAll('tbody tr')].map((tr) => [...tr.cells].map((cell) => cell.innerText)),
        stories: document.querySelectorAll('blockquote').length,
      }));
      assert.equal(read.rows.length, 12);
      // April has three: neither they nor what would tell them.
      assert.ok(read.rows[3].includes(small[lang]), String(read.rows[3]));
      assert.ok(!read.rows[3].includes('3'), String(read.rows[3]));
      assert.equal(read.stories, 2);
      await expectSize(paper, [595.3, 841.9]);

      await putOnPaper(paper, card);
      const told = await paper.run(() => document.body.innerText);
      assert.ok(told.includes(small[lang]), told);
      await expectSize(paper, [297.6, 419.5]);
      await paper.close();
    });
});
