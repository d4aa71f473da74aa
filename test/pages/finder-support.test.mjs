// Help beside what was found: the stories of a deacon (D1–D3 of domain.md (a)), and scenario 10.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowsers } from '../support/pages.mjs';
import { button, isFor, openReady, pagesOfToday, say, today, town, wordsOf } from '../support/finder.mjs';

const finder = (src) => `<integ-finder src="${src}"></integ-finder>`;
const pages = pagesOfToday({
  '/sv.html': finder(town.src),
  '/scenarios.html': finder('/data/partners.csv /data/activities.csv /data/support.csv'),
});

const offers = `window.host.seen('support-offer').map((offer) => {
  const say = ${say};
  return { name: say(offer.querySelector('b')), text: say(offer) };
})`;
const askAge = async (visit, age) => {
  await visit.click(button, 'age', { text: `${age}` });
  await visit.until((years) => window.host.element().query.ages?.[0] === years, age);
};

inBrowsers('a deacon', { serve: { pages } }, (group) => {
  for (const age of [14, 7])
    test(`D1, D2 age ${age}: every offer that holds, with who asks for it, who is paid and how fast`, async () => {
      const visit = await openReady(group, '/sv.html', { width: 1180, height: 900 });
      const words = await wordsOf('sv');
      await askAge(visit, age);
      const holds = town.supports.filter(
        ({ age_min, age_max, valid_from, valid_to, open_to_all, status }) =>
          isFor({ birth_years: '', age_min, age_max }, age) &&
          (!valid_from || valid_from <= today) &&
          (!valid_to || today <= valid_to) &&
          open_to_all === 'yes' &&
          status === 'active',
      );
      await visit.until((count) => window.host.seen('support-offer').length === count, holds.length);
      const shown = new Map((await visit.run(offers)).map(({ name, text }) => [name, text]));
      assert.deepEqual([...shown.keys()].toSorted(), holds.map(({ name }) => name).toSorted());
      assert.equal(shown.has('Fritidskortet'), age === 14);
      for (const { name, kind, apply_by, paid_to, amount, answer_days } of holds) {
        const text = shown.get(name);
        const isMoney = amount === '' ? ['card', 'fund', 'other'].includes(kind) : Number(amount) > 0;
        const facts = {
          kind: words.supportKind[kind],
          'open to all': words.openToAll,
          'who applies': words.applicant[apply_by],
          ...(isMoney && { 'who is paid': paid_to ? words.payee[paid_to] : words.asked(words.whoIsPaid) }),
          ...(Number(amount) > 0 && { amount: amount.replace(/\B(?=(\d{3})+$)/g, '\u00A0') }),
          'how fast': answer_days === '' ? words.asked(words.whenAnswered) : words.answerDays(Number(answer_days)),
        };
        for (const [what, fact] of Object.entries(facts))
          assert.ok(
            text.includes(fact.replaceAll('\u00A0', ' ')) || text.includes(fact),
            `${name}, ${what}: "${fact}" in "${text}"`,
          );
      }
      assert.ok((await visit.run(() => window.host.parts('support-offers')[0].innerText)).includes(words.helpIsOpen));
      await visit.close();
    });

  test('D3 nothing asks about income, reasons or faith', async () => {
    const visit = await openReady(group, '/sv.html', { width: 1180, height: 900 });
    await askAge(visit, 14);
    await visit.until(() => window.host.seen('support-offer').length > 0);
    const asked = await visit.run(() =>
      window.host
        .all('button, input, select, option, textarea, legend, label')
        .filter((node) => node.getRootNode() !== document)
        .map((node) => [node.textContent, node.ariaLabel, node.placeholder].join(' ')),
    );
    assert.ok(asked.length > 50);
    const about =
      /inkomst|lön|ekonomi|bidrag|skuld|socialtj|varför|anledning|religion|\btro\b|kyrk|moské|medborgar|uppehåll|diagnos/i;
    assert.deepEqual(
      asked.filter((text) => about.test(text)),
      [],
    );
    const inside = await visit.run(
      () => window.host.parts('support-offers')[0].querySelectorAll('button, input, select, textarea').length,
    );
    assert.equal(inside, 0);
    await visit.close();
  });

  test('scenario 10: a deacon, age 14, cost and gear', async () => {
    const visit = await openReady(group, '/scenarios.html', { width: 1180, height: 900 });
    const names = async () => (await visit.run(offers)).map(({ name }) => name);
    await askAge(visit, 14);
    for (const wish of ['help-cost', 'help-gear']) await visit.click(button, 'wish', { wish });
    await visit.until(() => window.host.element().query.help?.length === 2);
    const four = ['Bidrag till fritid', 'Församlingens fond', 'Låna utrustning 14 dagar', 'Fritidskortet'];
    await visit.until((first) => window.host.seen('support-offer')[0]?.innerText.startsWith(first), four[0]);
    // Those first that cover both; not the one that is over, nor the one for members.
    assert.deepEqual(await names(), four);
    const words = await wordsOf('sv');
    const all = await visit.run(offers);
    for (const { name, text } of all) {
      assert.ok(
        Object.values(words.applicant).some((who) => text.includes(who)),
        `${name}: who applies`,
      );
      assert.match(text, /svar direkt|svar inom \d+ dag/, name);
    }
    const paid = Object.fromEntries(
      all.map(({ name, text }) => [name, Object.keys(words.payee).find((to) => text.includes(words.payee[to]))]),
    );
    assert.deepEqual(
      [paid['Fritidskortet'], paid['Bidrag till fritid'], paid['Församlingens fond']],
      ['club', 'shop', 'club'],
    );

    await visit.run(() => window.host.element().reset());
    await askAge(visit, 7);
    await visit.until(() => window.host.seen('support-offer').length === 3);
    assert.ok(!(await names()).includes('Fritidskortet'));
    await visit.close();
  });
});
