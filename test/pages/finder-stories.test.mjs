// The stories of a parent and a teacher that the finder answers, by their codes in domain.md (a).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowsers } from '../support/pages.mjs';
import { button, isFor, openListed, openReady, pagesOfToday, say, town, wordsOf } from '../support/finder.mjs';

const languages = ['sv', 'en', 'da', 'ar'];
const finder = `<integ-finder src="${town.src}" limit="100" near="57.19,14.03"></integ-finder>`;
const pages = pagesOfToday(Object.fromEntries(languages.map((lang) => [`/${lang}.html`, { html: finder, lang }])));
const phone = { width: 360, height: 640 };
const listed = () =>
  window.host
    .seen('item')
    .map((row) => row.dataset.id)
    .toSorted();

inBrowsers('a parent with little Swedish', { serve: { pages } }, (group) => {
  test('P1 the language is the first control, each in its own name; Arabic mirrors the layout', async () => {
    const visit = await openReady(group, '/sv.html');
    const control = 'button, select, input, a[href], [tabindex="0"]';
    const first = await visit.run((any) => window.host.element().shadowRoot.querySelector(any).part.value, control);
    assert.equal(first, 'language');
    const names = await visit.run(() =>
      [...window.host.parts('language')[0].options].map((one) => [one.lang, one.text.trim()]),
    );
    const own = { sv: 'Svenska', en: 'English', da: 'Dansk', ar: 'العربية' };
    assert.deepEqual(Object.fromEntries(names), own);
    const isMirrored = () => {
      const [questions, list] = ['questions', 'results'].map((part) =>
        window.host.seen(part)[0].getBoundingClientRect(),
      );
      return questions.left > list.left;
    };
    assert.equal(await visit.run(isMirrored), false);
    await visit.run(() => {
      const [menu] = window.host.parts('language');
      menu.value = 'ar';
      menu.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await visit.until(() => window.host.parts('base')[0].dir === 'rtl');
    assert.equal(await visit.run(isMirrored), true);
    await visit.close();
  });

  test('P2 from a fresh page to the list by pressing alone: no field is ever in the way', async () => {
    // How few presses it takes, by finger and by keyboard: finder-taps.test.mjs.
    const visit = await openReady(group, '/ar.html', phone);
    await visit.run(() => {
      window.fields = 0;
      addEventListener('focusin', (event) => (window.fields += event.composedPath()[0].matches('input, textarea')));
    });
    for (const [part, by] of [
      ['age', { text: '9' }],
      ['dont-know', {}],
      ['quick-place', { text: 'Lindåker' }],
      ['show', {}],
    ]) {
      await visit.until(`Boolean((${button})(...${JSON.stringify([part, by])}))`);
      await visit.click(button, part, by);
    }
    await visit.until(() => window.host.seen('questions').length === 0 && window.host.seen('item').length > 0);
    await visit.ready();
    assert.equal(await visit.run(() => window.fields), 0);
    await visit.close();
  });

  for (const lang of languages)
    test(`P3 ${lang}: every card says the seven things; what is unknown reads "ask"`, async () => {
      const visit = await openReady(group, `/${lang}.html`);
      const words = await wordsOf(lang);
      const cards = await visit.run(`window.host.all('.card').map((card) => {
        const say = ${say};
        return {
          id: card.querySelector('.row').dataset.id,
          when: say(card.querySelector('.card-when')),
          facts: Object.fromEntries(
            [...card.querySelectorAll('.card-facts .fact')].map((fact) => [
              say(fact.querySelector('dt')),
              { told: say(fact.querySelector('dd')), isUnknown: fact.matches('.unknown') && fact.querySelector('dd .ask') !== null },
            ]),
          ),
        };
      })`);
      assert.ok(cards.length > 80);
      const terms = [words.age, words.placeTerm, words.price, words.trialTerm, words.meetTerm, words.bringTerm];
      const partners = new Map(town.partners.map((partner) => [partner.id, partner]));
      const rows = new Map(town.activities.map((row) => [row.id, row]));
      const counts = { known: 0, unknown: 0 };
      for (const { id, when, facts } of cards) {
        assert.ok(when, `${id}: when`);
        const row = rows.get(id);
        const ownsContact = row.contact_name || row.phone || row.contact_role;
        const unknown = {
          [words.price]: row.price === '',
          [words.trialTerm]: row.price !== '0' && row.free_trials === '',
          [words.meetTerm]: !(ownsContact ? row : partners.get(row.partner_id)).contact_name,
          [words.bringTerm]: row.bring === '' && row.gear_lent !== 'yes' && !['no', 'nej'].includes(row.gear_needed),
        };
        for (const term of terms) {
          const { told, isUnknown } = facts[term] ?? {};
          assert.ok(told, `${id}: ${term}`);
          assert.equal(isUnknown, told === words.asked(term), `${id}: ${term} reads ${told}`);
          if (term in unknown) assert.equal(isUnknown, unknown[term], `${id}: ${term} reads ${told}`);
          counts[isUnknown ? 'unknown' : 'known'] += 1;
        }
        // How far it is, in Latin digits, where anybody knows where it is.
        const { told: where, isUnknown: isNowhere } = facts[words.placeTerm];
        if (!isNowhere) assert.match(where, /\d/, `${id}: how far`);
        if (row.price === '0')
          assert.ok(facts[words.price].told.includes(words.free), `${id}: ${facts[words.price].told}`);
      }
      assert.ok(counts.known > 100 && counts.unknown > 20, JSON.stringify(counts));
      await visit.close();
    });

  test('P4 the ready message: both languages before the ways to send it, which carry the Swedish one', async () => {
    const visit = await openReady(group, '/ar.html', phone);
    await visit.run(() => window.host.element().showList());
    await openListed(visit, 'ebk-fotboll-flickor-8');
    await visit.until(() =>
      ['message-seen', 'message-sent', 'sms', 'whatsapp', 'mail'].every((part) => window.host.seen(part).length === 1),
    );
    const message = await visit.run(() => {
      const [seen, sent] = ['message-seen', 'message-sent'].map((part) => window.host.seen(part)[0]);
      const links = ['sms', 'whatsapp', 'mail'].map((part) => window.host.seen(part)[0]);
      const bottoms = [seen, sent].map((node) => node.getBoundingClientRect().bottom);
      return {
        texts: [seen, sent].map((node) => ({ lang: node.lang, dir: node.dir, text: node.textContent.trim() })),
        isBefore: links.every((link) => bottoms.every((bottom) => bottom <= link.getBoundingClientRect().top)),
        links: links.map(({ href }) => href),
      };
    });
    const [seen, sent] = message.texts;
    assert.deepEqual([seen.lang, seen.dir, sent.lang, sent.dir], ['ar', 'rtl', 'sv', 'ltr']);
    assert.match(seen.text, /\p{Script=Arabic}{3}/u);
    assert.match(sent.text, /^Hej/);
    assert.doesNotMatch(sent.text, /\p{Script=Arabic}/u);
    assert.ok(message.isBefore);
    const [sms, whatsapp, mail] = message.links.map((href) => new URL(href));
    assert.deepEqual([sms.protocol, whatsapp.host, mail.protocol], ['sms:', 'wa.me', 'mailto:']);
    for (const [url, field] of [
      [sms, 'body'],
      [whatsapp, 'text'],
      [mail, 'body'],
    ])
      assert.equal(new URLSearchParams(url.search).get(field).replaceAll('\r\n', '\n'), sent.text, url.protocol);
    await visit.close();
  });

  test('P5 nothing is stored or sent, also where the position is denied', async () => {
    const visit = await openReady(group, '/ar.html', phone);
    await visit.run(() => {
      window.asked = 0;
      navigator.geolocation.getCurrentPosition = (_, refuse) => {
        window.asked += 1;
        refuse({ code: 1, PERMISSION_DENIED: 1 });
      };
    });
    await visit.click(button, 'age', { text: '9' });
    await visit.until(() => window.host.seen('activity').length > 0);
    await visit.click(button, 'activity', { code: 'football' });
    await visit.until(() => window.host.seen('use-position').length > 0);
    await visit.click(() => window.host.seen('use-position')[0]);
    await visit.until(() => window.asked === 1);
    const { fault } = await wordsOf('ar');
    await visit.until(
      (texts) => texts.some((text) => window.host.seen('questions')[0].innerText.includes(text)),
      Object.values(fault),
    );
    await visit.click(button, 'show', {});
    await visit.until(() => window.host.seen('item').length > 0);
    await visit.ready();
    await openListed(visit, 'ebk-fotboll-8');
    await visit.press('Escape');
    await visit.until(() => window.host.seen('details').length === 0);
    await visit.click(() => window.host.seen('favourite')[0]);
    await visit.until(() => window.host.seen('favourites').length === 1);

    const kept = await visit.run(async () => ({
      cookies: document.cookie,
      stored: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases?.())?.length ?? 0,
      foreign: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((url) => !url.startsWith(location.origin)),
      hash: location.hash,
    }));
    assert.deepEqual(kept, { cookies: '', stored: 0, databases: 0, foreign: [], hash: '' });
    for (const { method, search } of group.server.log) assert.deepEqual([method, search], ['GET', '']);
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });
});

inBrowsers('a teacher', { serve: { pages } }, (group) => {
  test('T3 straight after school, within 2 km of the school', async () => {
    const visit = await openReady(group, '/sv.html', phone);
    await visit.run(() => window.host.element().find({ near: undefined }));
    const school = town.partners.find(({ id }) => id === 'lindskolan');
    await visit.click(button, 'age', { text: '9' });
    await visit.until(() => window.host.seen('dont-know').length === 1);
    await visit.click(button, 'dont-know', {});
    await visit.until(() => window.host.seen('place').length === 1);
    await visit.part('place');
    await visit.type(school.name);
    await visit.until(() => window.host.all('[role=option]').filter(window.host.isSeen).length > 0);
    await visit.press('ArrowDown');
    await visit.press('Enter');
    await visit.until(() => window.host.seen('time').length === 3);
    await visit.part('back');
    // The first of the limits is to walk.
    const walk = () => window.host.all('label.choice').find(window.host.isSeen);
    await visit.until(`Boolean((${walk})())`);
    await visit.click(walk);
    await visit.until(() => window.host.element().query.within === 2);
    await visit.part('skip-question');
    await visit.until(() => window.host.seen('time').length === 3);
    await visit.click(button, 'time', { time: 'after-school' });
    await visit.until(() => window.host.element().query.slots?.length === 5);
    await visit.part('show');
    await visit.until(() => window.host.seen('questions').length === 0);

    const rad = (degrees) => (degrees * Math.PI) / 180;
    const km = (a, b) => {
      const [across, up] = [
        rad(b.lng - a.lng) * Math.cos(rad((Number(a.lat) + Number(b.lat)) / 2)),
        rad(b.lat - a.lat),
      ];
      return 6371.0088 * Math.hypot(across, up);
    };
    const isAfterSchool = ({ schedule }) =>
      schedule === 'on request' || /(mon|tue|wed|thu|fri)(\/\d)? 1[456]:/.test(schedule);
    const partners = new Map(town.partners.map((partner) => [partner.id, partner]));
    const near = town.activities
      .filter((row) => row.status !== 'closed' && isFor(row, 9) && isAfterSchool(row))
      .filter((row) => km(school, row.lat ? row : partners.get(row.partner_id)) <= 2)
      .map(({ id }) => id);
    assert.ok(near.length > 3 && near.length < 20, String(near));
    await visit.until((count) => window.host.seen('item').length === count, near.length);
    assert.deepEqual(await visit.run(listed), near.toSorted());
    await visit.close();
  });
});
