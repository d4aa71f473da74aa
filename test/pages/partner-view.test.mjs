// The partner view on the demo town (issue 5, 3): who is there, what they offer and seek, kind by kind.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { csvParse } from 'd3-dsv';
import { inBrowsers } from '../support/pages.mjs';

const kinds = ['municipality', 'language-cafe', 'school', 'club', 'project', 'church'];

const codesOf = (text) => text.split('|').filter(Boolean);
const town = csvParse(readFileSync('demo/data/partners.csv', 'utf8')).filter(({ status }) => status !== 'closed');
const seekers = town.filter(({ seeks }) => codesOf(seeks).includes('coffee-help')).map(({ id }) => id);

/** As the rows say it. */
const { words } = await import('../../dist/modules/words/later/sv.js');
const named = (label, text) => {
  const names = codesOf(text).map((code) => words.offer[code] ?? code);
  return names.length ? [`${label} ${names.join(', ')}`] : [];
};
const told = ({ name, offers, seeks }) => [name, ...named(words.offers, offers), ...named(words.seeks, seeks)];

const rowsOf = (kind) =>
  window.host.all(`[data-kind="${kind}"] .row`).map((row) => ({
    id: row.dataset.id,
    told: [row.querySelector('.name'), ...row.querySelectorAll('.help')].map((node) =>
      node.textContent.replace(/\s+/g, ' ').trim(),
    ),
  }));

inBrowsers('partner view', {}, ({ open }) => {
  test('under six headings: who is there, what they offer and what they seek', async () => {
    const visit = await open('/demo/partner.html', { width: 390, height: 844 });
    await visit.ready();
    assert.equal(await visit.run(() => window.host.element().answer.total), town.length);
    assert.deepEqual(
      await visit.run(() => window.host.seen('kind-heading').map((node) => node.closest('[data-kind]').dataset.kind)),
      kinds,
    );
    for (const kind of kinds) {
      const partners = town.filter((row) => row.kind === kind);
      assert.ok(partners.length > 0, kind);
      const fold = (wanted) => window.host.all(`[data-kind="${wanted}"] .fold`)[0];
      await visit.click(fold, kind);
      const more = (wanted) => window.host.all(`[data-kind="${wanted}"] .more button`)[0];
      await visit.until((wanted) => window.host.all(`[data-kind="${wanted}"] .row`).length > 0, kind);
      while (await visit.run(`Boolean((${more})(${JSON.stringify(kind)}))`)) {
        const before = (await visit.run(rowsOf, kind)).length;
        await visit.click(more, kind);
        await visit.until(
          (wanted, count) => window.host.all(`[data-kind="${wanted}"] .row`).length > count,
          kind,
          before,
        );
      }
      const rows = await visit.run(rowsOf, kind);
      const shown = new Map(rows.map((row) => [row.id, row.told]));
      assert.deepEqual([...shown.keys()].toSorted(), partners.map(({ id }) => id).toSorted(), kind);
      for (const row of partners) assert.deepEqual(shown.get(row.id), told(row), row.id);
    }
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });

  test('"seeks coffee-help" gives the ids that a filter over the file gives', async () => {
    const visit = await open('/demo/partner.html');
    await visit.ready();
    await visit.click(() => window.host.all('[data-side="seeks"] [data-code="coffee-help"]')[0]);
    await visit.until(() => window.host.element().query.seeks?.[0] === 'coffee-help');
    await visit.until((before) => window.host.element().answer.total !== before, town.length);
    await visit.until(() => window.host.all('.help strong').length > 0);
    const answered = await visit.run(() => window.host.element().answer.items.map(({ id }) => id));
    const listed = await visit.run(() => window.host.seen('item').map((row) => row.dataset.id));
    assert.ok(seekers.length > 0);
    assert.deepEqual(answered.toSorted(), seekers.toSorted());
    assert.deepEqual(listed.toSorted(), seekers.toSorted());
    await visit.close();
  });
});
