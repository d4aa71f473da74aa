// The stories of a leader, a deacon, a teacher and a guide (L, D, T, F of domain.md), a test for each line. A host (H)
// waits for the host mode.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowsers } from '../support/pages.mjs';
import { printed } from '../support/finder.mjs';
import { at, choose, openSamsyn, press, readMessage, readOptions, samsyn, samsynPages } from '../support/samsyn.mjs';
import { samsynWords, sayYes, walkToOptions } from '../support/samsyn.mjs';

const pages = samsynPages({
  '/sv.html': { html: samsyn() },
  '/full.html': { html: samsyn('session="A1"') },
  '/one.html': { html: samsyn('session="B1"').replace('/data/activities.csv', '/one.csv') },
});
const link = '#session=A1&age=9&near=57.19,14.03';
const leader = { by: 'helper', groups: ['mixed', 'boys'], hasPlace: true };
const ids = (cards) => cards.map(({ id }) => id);
const clubOf = (visit, id) => visit.run((wanted) => window.host.element().activity(wanted).partnerId, id);

/** Each with its yes, at the hand-over of one option. */
async function handOver(visit, said, id) {
  await walkToOptions(visit, said);
  await choose(visit, id);
}

inBrowsers('Samsyn, stories', { serve: { pages } }, (group) => {
  test('L1: a link begins at the wish; without an age in it, only what the group says is not asked', async () => {
    const csv = await (await fetch(`${group.server.url}/data/activities.csv`)).text();
    pages['/one.csv'] = csv.replace(
      'A1,lindakers-if,Fotboll 9–10 år,football,weekly,9,10',
      'B1,lindakers-if,Fotboll 9 år,football,weekly,9,9',
    );
    const told = [];
    for (const path of [`/sv.html${link}`, '/full.html', '/one.html']) {
      const visit = await openSamsyn(group, path);
      await visit.until(() => window.host.seen('full').length === 1);
      told.push(
        await visit.run(() => {
          const { screen, answers } = window.host.element().flow.state;
          return [
            screen,
            answers.age ?? 'asked',
            answers.activities.join(),
            answers.place && Math.round(answers.place.lat * 100),
          ];
        }),
      );
      await visit.close();
    }
    assert.deepEqual(told[0], ['wish', 9, 'football', 5719]);
    assert.deepEqual(told[1], ['who', 'asked', 'football', 5720]);
    assert.deepEqual(told[2], ['wish', 9, 'football', 5720]);
  });

  test('L1: the place of the group is shown, and can be changed', async () => {
    const visit = await openSamsyn(group, '/full.html');
    await press(visit, 'age', { text: '9' });
    for (const next of ['wish', 'where-when']) {
      await press(visit, 'next');
      await at(visit, next);
    }
    const text = await visit.run(() => window.host.all('.screen')[0].innerText);
    const words = await samsynWords('sv');
    assert.ok(text.includes(words.placeOfGroup), text);
    assert.equal(await visit.run(() => window.host.seen('place').length), 1);
    await visit.close();
  });

  test('L2: three options of two clubs', async () => {
    const visit = await openSamsyn(group, `/sv.html${link}`);
    await walkToOptions(visit, { ...leader, wish: [] });
    const { fits } = await visit.run(readOptions);
    assert.equal(fits.length, 3);
    const clubs = new Set(await Promise.all(ids(fits).map((id) => clubOf(visit, id))));
    assert.ok(clubs.size >= 2, [...clubs].join());
    await visit.close();
  });

  test("L3: the leader's own club has no bonus, and its full group stands apart with its waiting list", async () => {
    const scores = [];
    for (const hash of [link, '#integ-samsyn?age=9&near=57.19,14.03&activities=football']) {
      const visit = await openSamsyn(group, `/sv.html${hash}`);
      await walkToOptions(visit, { ...leader, wish: [], ...(hash === link ? {} : { by: 'family' }) });
      const read = await visit.run(readOptions);
      scores.push(read.scores.fits);
      assert.ok(!ids(read.fits).includes('A1'));
      assert.deepEqual(ids(read.full), ['A1']);
      assert.ok(read.fullSays.includes((await samsynWords('sv')).waitingListAsked));
      await visit.close();
    }
    assert.deepEqual(scores[0], scores[1]);
  });

  test('L4: the message that is copied: age band, wish, times, needs; no name', async () => {
    const visit = await openSamsyn(group, `/sv.html${link}`);
    await visit.run(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text) => void (window.copied = text) },
      });
    });
    await handOver(visit, { ...leader, wish: [], slots: ['mon-evening'], hurdles: ['gear'] }, 'A2');
    await sayYes(visit, 'child', 'guardian');
    await press(visit, 'copy-message');
    const text = await visit.until(() => window.copied);
    for (const part of ['9–11 år', 'Fotboll 8–10 år', 'måndag kväll', 'låna utrustning'])
      assert.ok(text.includes(part), `${part}: ${text}`);
    // No word in it begins as a name does, but for those that begin a sentence and what the club calls it.
    assert.doesNotMatch(text.replace('Fotboll 8–10 år', '…'), /(?<![.?!:] )(?<!^)\b\p{Lu}/u);
    await visit.close();
  });

  test('L5: why each option is there: how far, which day, for beginners, what it covers', async () => {
    const visit = await openSamsyn(group, `/sv.html${link}`);
    const words = await samsynWords('sv');
    await walkToOptions(visit, { ...leader, wish: [], slots: ['mon-evening'], hurdles: ['gear'] });
    const { fits } = await visit.run(readOptions);
    const why = fits.find(({ id }) => id === 'A2').reasons.join(' ');
    for (const part of ['bort, med gränsen', 'måndag kväll', words.reason.welcome.hit, words.hurdle.gear])
      assert.ok(why.includes(part), `${part}: ${why}`);
    await visit.close();
  });

  test('D1, D2: help for the age and what is hard, who is paid; D3: no question of money', async () => {
    const visit = await openSamsyn(group, '/sv.html');
    const words = await samsynWords('sv');
    await walkToOptions(visit, { by: 'helper', role: 'deacon', age: 9, hurdles: ['cost'] });
    const { supports } = await visit.run(readOptions);
    assert.ok(supports.length > 0);
    for (const { text } of supports) {
      assert.ok(text.includes(words.openToAll), text);
      assert.ok(
        [...Object.values(words.payee), ...Object.values(words.applicant)].some((one) => text.includes(one)),
        text,
      );
    }
    const text = await visit.run(() => window.host.all('.screen')[0].innerText);
    assert.doesNotMatch(text, /inkomst|\blön|skuld|försörj/i);
    await visit.close();
  });

  test('D4: the fee is solved by us, and the club learns nothing of the family', async () => {
    const visit = await openSamsyn(group, '/sv.html');
    await handOver(visit, { by: 'helper', role: 'deacon', age: 9, wish: ['football'], hurdles: ['cost'] }, 'A2');
    await sayYes(visit, 'child', 'guardian');
    await press(visit, 'fee-solved');
    await press(visit, 'invoice-to');
    await visit.type('Lindåkers församling');
    await press(visit, 'yes', { who: 'child' });
    await press(visit, 'yes', { who: 'child' });
    await visit.until(() => window.host.seen('message-sent')[0]?.textContent.includes('Faktura'));
    const { sent } = await readMessage(visit);
    for (const part of [
      'Jag arbetar i en församling.',
      'Avgiften är löst av oss.',
      'Faktura till Lindåkers församling.',
    ])
      assert.ok(sent.text.includes(part), sent.text);
    assert.doesNotMatch(sent.text, /hjälp med avgiften|råd|inkomst/);
    await visit.close();
  });

  test('D4: what may be a personal number is in no message', async () => {
    const visit = await openSamsyn(group, '/sv.html');
    await handOver(visit, { by: 'helper', role: 'deacon', age: 9, wish: ['football'] }, 'A2');
    await sayYes(visit, 'child', 'guardian');
    await press(visit, 'fee-solved');
    await press(visit, 'invoice-to');
    await visit.type('200101019802');
    await visit.press('Tab');
    await visit.until(() => window.host.all('[part=invoice-to][aria-invalid=true]').length === 1);
    const { sent } = await readMessage(visit);
    assert.doesNotMatch(sent.text, /2001/);
    await visit.close();
  });

  test('T1, T2: without a yes only a sheet to take home: in the language of the guardians, then in Swedish', async () => {
    const visit = await openSamsyn(group, '/sv.html');
    const words = await samsynWords('sv');
    await handOver(visit, { by: 'helper', role: 'teacher', age: 9, wish: ['football'], languages: ['ar'] }, 'A2');
    const before = await visit.run(() => ({
      isInert: window.host.all('.message-box')[0].inert,
      says: window.host.all('.screen')[0].innerText,
    }));
    assert.equal(before.isInert, true);
    assert.ok(before.says.includes(words.onlySheet));
    const sheet = await printed(visit, () => window.host.seen('print-card')[0]);
    const langs = [...sheet.html.matchAll(/<section lang="(\w+)" dir="(\w+)"/g)].map(
      ([, lang, dir]) => `${lang} ${dir}`,
    );
    assert.deepEqual(langs, ['ar rtl', 'sv ltr']);
    assert.match(sheet.css, /148mm 210mm/);
    for (const text of [words.takeHome.title, (await samsynWords('ar')).takeHome.title])
      assert.ok(sheet.html.includes(text));
    assert.ok(sheet.html.includes('Fotboll 8–10 år'));
    await visit.close();
  });

  test('T3: straight after school is one press', async () => {
    const visit = await openSamsyn(group, '/sv.html#integ-samsyn?age=9&near=57.19,14.03&activities=any');
    await press(visit, 'next');
    await at(visit, 'where-when');
    await press(visit, 'straight');
    const slots = await visit.run(() => window.host.element().flow.state.answers.slots);
    assert.deepEqual(
      slots.toSorted(),
      ['fri', 'mon', 'thu', 'tue', 'wed'].map((day) => `${day}-after-school`).toSorted(),
    );
    await visit.close();
  });

  test('T4: nothing stays on the computer after closing', async () => {
    const visit = await openSamsyn(group, '/sv.html');
    await handOver(visit, { by: 'helper', role: 'teacher', age: 9, wish: ['football'] }, 'A2');
    await sayYes(visit, 'child', 'guardian');
    await visit.page.reload();
    await visit.until(() => window.host.all('.screen').length === 1);
    const left = await visit.run(() => {
      const { screen, answers, options, yes } = window.host.element().flow.state;
      return {
        screen,
        age: answers.age ?? null,
        options,
        yes,
        kept: [localStorage.length, sessionStorage.length, document.cookie],
      };
    });
    assert.deepEqual(left, { screen: 'who', age: null, options: [], yes: [], kept: [0, 0, ''] });
    await visit.close();
  });

  test('F1: the card says when, at which door, and how one knows each other', async () => {
    const visit = await openSamsyn(group, '/sv.html');
    const words = await samsynWords('sv');
    await handOver(visit, { age: 9, wish: ['football'] }, 'A2');
    await visit.run(() => {
      const element = window.host.element();
      Object.assign(element.activity('A2'), { doorNote: { sv: 'Blå dörr på gaveln' } });
    });
    const sheet = await printed(visit, () => window.host.seen('print-card')[0]);
    const word = await visit.run(() => window.host.element().flow.codeWord);
    for (const part of [words.firstTimeTerm, 'Blå dörr på gaveln', words.codeWord])
      assert.ok(sheet.html.includes(part), part);
    assert.ok(word.length > 3);
    await visit.close();
  });

  test('F2: a plan of the first visits, each of which can be ticked', async () => {
    const visit = await openSamsyn(group, '/sv.html');
    await walkToOptions(visit, { age: 9, wish: ['football'], hurdles: ['alone'] });
    await visit.run(() => Object.assign(window.host.element().activity('A2').guide, { buddyAvailable: 'yes' }));
    await choose(visit, 'A2');
    await visit.until(() => window.host.seen('visit').length === 5);
    for (const at of [0, 1, 2, 3, 4]) await visit.part('visit', at);
    assert.equal(await visit.run(() => window.host.seen('visit').filter(({ checked }) => checked).length), 5);
    await visit.close();
  });

  for (const [code, says] of [
    ['came', 'stays here'],
    ['absent', ''],
    ['stays', ''],
    ['stopped', ''],
  ])
    test(`F3: one tap from the reminder's link: ${code}${says && ', counted by choice alone'}`, async () => {
      const visit = await openSamsyn(group, '/sv.html#follow=blue-fox-42');
      const words = await samsynWords('sv');
      await at(visit, 'sent');
      await visit.until(() => window.host.seen('follow-up').length === 1);
      if (says) await press(visit, 'count');
      await press(visit, 'follow', { code });
      await visit.until((text) => window.host.all('.screen')[0].innerText.includes(text), words.followUpSaid[code]);
      const kept = await visit.run(() => JSON.stringify(Object.fromEntries(Object.entries(localStorage))));
      assert.equal(
        kept,
        says ? JSON.stringify({ 'integ:counts': '{"came":1,"absent":0,"stays":0,"else":0,"stopped":0}' }) : '{}',
      );
      if (says) {
        await press(visit, 'back');
        await press(visit, 'count');
        assert.equal(await visit.run(() => localStorage.length), 0);
      }
      await visit.close();
    });

  test('F3: something else leads back to the options, without the one that was tried', async () => {
    const visit = await openSamsyn(group, '/sv.html');
    await handOver(visit, { age: 9, groups: ['mixed'], wish: ['football'] }, 'A2');
    await sayYes(visit, 'child', 'guardian');
    await press(visit, 'did-send');
    await at(visit, 'sent');
    await press(visit, 'follow', { code: 'else' });
    await at(visit, 'options');
    await visit.until(() => window.host.seen('sorting').length === 1);
    const { fits, full } = await visit.run(readOptions);
    assert.ok(fits.length > 0);
    assert.ok(![...ids(fits), ...ids(full)].includes('A2'));
    await visit.close();
  });
});
