// Whole walks of the scenarios of domain.md (f), by what is read on the screen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowsers } from '../support/pages.mjs';
import { at, choose, openSamsyn, press, readMessage, readOptions, samsyn } from '../support/samsyn.mjs';
import { samsynPages, samsynWords, sayYes, src, walkToOptions } from '../support/samsyn.mjs';

const fallback = '<ul><li><a href="https://lindaker.example/">Lindåker</a></li></ul>';
const pages = samsynPages({
  '/sv.html': { html: samsyn() },
  '/ar.html': { html: samsyn(), lang: 'ar' },
  '/so.html': { html: samsyn(), lang: 'en' },
  '/bad.html': { html: samsyn('', fallback).replace('activities.csv', 'activities-bad.csv') },
  '/renamed.html': { html: samsyn().replace(src, src.replace('/data/partners.csv', '/renamed.csv')) },
});
const family = { by: 'family', age: 9, wish: ['football'], travel: 'bike' };
const ids = (cards) => cards.map(({ id }) => id);

/** Goes back to the first screen, where every answer still stands. */
async function backToWho(visit) {
  await press(visit, 'back');
  await at(visit, 'who');
}

inBrowsers('Samsyn, whole walks', { serve: { pages } }, (group) => {
  test('1: an Arabic-speaking parent with a son of nine', async () => {
    const visit = await openSamsyn(group, '/ar.html');
    const words = await samsynWords('ar');
    const seen = await walkToOptions(visit, {
      ...{ ...family, groups: ['mixed', 'boys'], slots: ['mon-evening', 'wed-evening', 'sat'] },
      ...{ hurdles: ['cost', 'gear', 'language'], languages: ['ar'] },
    });
    assert.deepEqual(seen, ['who', 'wish', 'where-when', 'hurdles', 'options']);
    const read = await visit.run(readOptions);
    assert.deepEqual(read.scores, { fits: ['A2 92.0', 'A9 79.2', 'A3 59.8'], other: ['A5 30.0', 'A8 28.0'] });
    assert.deepEqual(ids(read.full), ['A1']);
    assert.ok(read.fullSays.includes(words.waitingListAsked), read.fullSays);
    assert.ok(read.full[0].text.includes('Fotboll 9–10 år'));
    assert.equal(read.full[0].canBeChosen, false);
    assert.deepEqual(
      read.supports.map(({ name }) => name),
      ['Bidrag till fritid', 'Församlingens fond', 'Låna utrustning 14 dagar', 'Fritidskortet'],
    );
    assert.deepEqual(read.ladder, []);
    // Why the first is there: the wish, how far, the days, what it helps with, and that somebody speaks Arabic.
    const [first] = read.fits;
    for (const part of ['2', words.hurdle.cost, words.hurdle.gear, words.hurdle.language, 'العربية'])
      assert.ok(first.reasons.join(' ').includes(part), `${part}: ${first.reasons.join(' ')}`);
    // The screen is mirrored: its main button stands to the left of the one that leads back.
    const mirror = await visit.run(() => ({
      dir: getComputedStyle(window.host.seen('base')[0]).direction,
      x: ['back', 'next'].map((part) => window.host.seen(part)[0].getBoundingClientRect().left),
      clubs: window.host.all('[part~=fits] .card-head bdi.muted').map(({ lang }) => lang),
    }));
    assert.equal(mirror.dir, 'rtl');
    assert.ok(mirror.x[0] > mirror.x[1], String(mirror.x));
    assert.deepEqual(mirror.clubs, ['sv', 'sv', 'sv']);

    await choose(visit, 'A2');
    await sayYes(visit, 'child', 'guardian');
    const { sent, seen: own, links } = await readMessage(visit);
    assert.deepEqual([sent.lang, sent.dir, own.lang, own.dir], ['sv', 'ltr', 'ar', 'rtl']);
    assert.match(sent.text, /^Hej\. Ett barn, 9–11 år, vill prova Fotboll 8–10 år\./);
    assert.doesNotMatch(sent.text, /\p{Script=Arabic}/u);
    assert.match(own.text, /\p{Script=Arabic}{3}/u);
    const mail = links.find((href) => href.startsWith('mailto:'));
    assert.ok(decodeURIComponent(mail).replaceAll('\r\n', '\n').includes(sent.text), mail);
    await press(visit, 'did-send');
    await at(visit, 'sent');
    const end = await visit.run(() => window.host.seen('person')[0].innerText);
    assert.ok(end.includes('Ekens BK'), end);
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });

  test('2: a leader whose team is full', async () => {
    const visit = await openSamsyn(group, '/sv.html#session=A1&age=9&near=57.19,14.03');
    const words = await samsynWords('sv');
    await at(visit, 'wish');
    const start = await visit.run(() => ({
      full: window.host.seen('full')[0].innerText,
      pressed: window.host
        .seen('activity')
        .filter((one) => one.ariaPressed === 'true')
        .map((one) => one.dataset.code),
    }));
    assert.deepEqual(start.pressed, ['football']);
    for (const part of ['Fotboll 9–10 år', 'Lindåkers IF', words.weLookOn]) assert.ok(start.full.includes(part), part);
    await backToWho(visit);
    const age = await visit.run(() => window.host.seen('age').find((one) => one.ariaPressed === 'true').innerText);
    assert.equal(age.trim(), '9');
    await walkToOptions(visit, {
      by: 'helper',
      groups: ['mixed', 'boys'],
      hasPlace: true,
      wish: ['swimming', 'swimming'],
    });
    const read = await visit.run(readOptions);
    assert.deepEqual(read.scores.fits, ['A2 84.5', 'A3 77.3', 'A9 71.7']);
    assert.deepEqual(ids(read.full), ['A1']);
    assert.ok(read.fullSays.includes(words.waitingListAsked));
    assert.ok(read.orderOnScreen.indexOf('A9') < read.orderOnScreen.indexOf('full'));
    await choose(visit, 'A2', 'A3', 'A9');
    await sayYes(visit, 'child', 'guardian');
    const { sent, seen } = await readMessage(visit);
    // No word in it that begins as a name does, but for those that begin a sentence and what the club calls it.
    assert.equal(seen ?? undefined, undefined);
    const rest = sent.text.replace('Fotboll 8–10 år', '…');
    assert.doesNotMatch(rest, /(?<![.?!] )(?<!^)\b\p{Lu}/u);
    assert.ok(!sent.text.includes('Lindåkers IF'));
    await visit.close();
  });

  test('4: a girl of eleven who does not know, walking', async () => {
    const visit = await openSamsyn(group, '/sv.html');
    const words = await samsynWords('sv');
    await walkToOptions(visit, {
      ...{ age: 11, groups: ['mixed', 'girls'], travel: 'walk', hurdles: ['clothing', 'alone'], languages: ['so'] },
    });
    const read = await visit.run(readOptions);
    assert.deepEqual(read.scores.fits, ['A6 65.5', 'A3 57.0']);
    assert.deepEqual([read.ladder[0].name, ids(read.ladder[0].cards)], [words.travelInstead.bike, ['A8']]);
    const asked = words.askHurdle(words.hurdle.clothing);
    const [dance, volley] = read.fits;
    assert.ok(volley.reasons.includes(asked), volley.reasons.join());
    assert.ok(!dance.reasons.includes(asked));
    assert.ok(dance.reasons.join(' ').includes(words.hurdle.clothing), dance.reasons.join(' '));
    await choose(visit, 'A6');
    const warmths = await visit.run(() =>
      window.host.seen('warmth').map(({ dataset, checked }) => `${dataset.warmth}${checked ? ' chosen' : ''}`),
    );
    // Who would go alone meets somebody: that comes first, and is what stands chosen.
    assert.equal(warmths[0], '4 chosen');
    assert.equal(warmths.filter((one) => one.endsWith('chosen')).length, 1);
    assert.ok(!warmths.some((one) => one.startsWith('5')), 'nobody has promised to go along');
    await visit.close();
  });

  test('8: a child of six finds the next age, the families and a named guide', async () => {
    const visit = await openSamsyn(group, '/sv.html');
    const words = await samsynWords('sv');
    await walkToOptions(visit, { age: 6, groups: ['mixed', 'girls', 'boys'], wish: ['football'], travel: 'bus' });
    const read = await visit.run(readOptions);
    assert.deepEqual([read.fits, read.full], [[], []]);
    assert.ok((await visit.run(() => window.host.all('.screen')[0].innerText)).includes(words.noneFitsQuite));
    assert.deepEqual(
      read.ladder.map(({ name, cards }) => [name, ...ids(cards)]),
      [
        [words.ladderStep.age, 'A5'],
        [words.ladderStep.open, 'A11'],
      ],
    );
    await visit.click(() => window.host.seen('step')[0].querySelector('summary'));
    await visit.until(() => window.host.seen('step')[0].open);
    assert.ok(read.ladder[0].cards[0].reasons.includes(words.askLine.ageMin));
    assert.ok(!read.ladder[0].cards[0].reasons.includes(words.askLine.ageMax));
    assert.ok(read.guide.includes('Lindåkers kommun'), read.guide);
    assert.deepEqual(read.calls, ['tel:+46701740613', 'mailto:lindaker-kommun@example.org']);
    // What a step has brought can be chosen, as anything else.
    await choose(visit, 'A5');
    assert.ok((await visit.run(() => window.host.all('.chosen-head')[0].innerText)).includes('Simning 7–9 år'));
    await visit.close();
  });

  for (const { age, offers } of [
    { age: 14, offers: ['Bidrag till fritid', 'Församlingens fond', 'Låna utrustning 14 dagar', 'Fritidskortet'] },
    { age: 7, offers: ['Bidrag till fritid', 'Församlingens fond', 'Låna utrustning 14 dagar'] },
  ])
    test(`10: a deacon sees the help for ${age} years, and is asked for no income`, async () => {
      const visit = await openSamsyn(group, '/sv.html');
      const words = await samsynWords('sv');
      const asked = [];
      const listen = async () => asked.push(await visit.run(() => window.host.all('.screen')[0].innerText));
      await listen();
      await walkToOptions(visit, { by: 'helper', age, hurdles: ['cost', 'gear'], travel: 'car' });
      await listen();
      const { supports } = await visit.run(readOptions);
      assert.deepEqual(
        supports.map(({ name }) => name),
        offers,
      );
      for (const { name, text } of supports) {
        assert.ok(text.includes(words.openToAll), `${name}: open to all`);
        // Who applies, whom it is paid to, and how fast: said, or to be asked.
        assert.ok(
          Object.values(words.applicant).some((one) => text.includes(one)),
          `${name}: who applies, ${text}`,
        );
        const days = {
          'Bidrag till fritid': 30,
          'Församlingens fond': 14,
          'Låna utrustning 14 dagar': 0,
          Fritidskortet: 1,
        };
        assert.ok(text.includes(words.answerDays(days[name])), `${name}: how fast, ${text}`);
        if (name !== 'Låna utrustning 14 dagar') {
          const payee = { 'Bidrag till fritid': 'shop', 'Församlingens fond': 'club', Fritidskortet: 'club' }[name];
          assert.ok(text.includes(words.payee[payee]), `${name}: who is paid, ${text}`);
        }
      }
      await press(visit, 'back');
      await at(visit, 'hurdles');
      await listen();
      const fields = await visit.run(() =>
        window.host.all('input:not([type=checkbox]), textarea').filter(window.host.isSeen),
      );
      assert.deepEqual(fields, []);
      for (const text of asked) assert.doesNotMatch(text, /inkomst|\blön|skuld|försörj/i);
      await visit.close();
    });

  test('12: a bad row leaves the others and one line of report; the fallback gives way', async () => {
    const visit = await openSamsyn(group, '/bad.html');
    const problems = await visit.run(() => window.events.find(({ type }) => type === 'integ-load').problems);
    assert.equal(problems.length, 1);
    assert.ok(JSON.stringify(problems[0]).includes('X1'), JSON.stringify(problems));
    await walkToOptions(visit, { ...family, groups: ['mixed', 'boys'] });
    const read = await visit.run(readOptions);
    assert.deepEqual(read.scores.fits, ['A2 84.5', 'A3 77.3', 'A9 71.7']);
    await visit.close();
  });

  test('12: another name changes no score and no place', async () => {
    const csv = await (await fetch(`${group.server.url}/data/partners.csv`)).text();
    pages['/renamed.csv'] = csv.replaceAll('Ekens BK', 'AAA Aktiva');
    const told = [];
    for (const path of ['/sv.html', '/renamed.html']) {
      const visit = await openSamsyn(group, `${path}#session=A1&age=9&near=57.19,14.03`);
      await at(visit, 'wish');
      for (const next of ['where-when', 'hurdles', 'options']) {
        await press(visit, 'next');
        await at(visit, next);
      }
      await visit.until(() => window.host.seen('sorting').length === 1);
      const read = await visit.run(readOptions);
      told.push({ scores: read.scores, isRenamed: read.fits.some(({ text }) => text.includes('AAA Aktiva')) });
      await visit.close();
    }
    assert.deepEqual(told[0].scores, told[1].scores);
    assert.deepEqual(
      told.map(({ isRenamed }) => isRenamed),
      [false, true],
    );
  });
});

// WebKit's driver blocks no request.
inBrowsers('Samsyn, blocked', { serve: { pages }, only: ['chrome', 'firefox'] }, ({ open }) => {
  test('12: with the script blocked the list between the tags is read', async () => {
    const visit = await open('/bad.html');
    await visit.page.setRequestInterception(true);
    visit.page.on('request', (request) => (request.url().includes('/dist/') ? request.abort() : request.continue()));
    await visit.page.reload();
    await visit.until(() => document.querySelector('a').innerText === 'Lindåker');
    assert.equal(await visit.run(() => window.host.isSeen(document.querySelector('a'))), true);
    await visit.close();
  });
});
