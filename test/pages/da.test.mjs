// The Danish page: no Swedish on it, crowns as Danes write them, times right when the clock changes, all of it accessible.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { items } from '../../dist/modules/guide/items.js';
import { nextTimes, readRecords } from '../../dist/modules/index.js';
import { words as advice } from '../../dist/modules/words/guide/da.js';
import { button, keepCalendar, pagesOfToday, say } from '../support/finder.mjs';
import { allTexts, allWords, foreignWords } from '../support/foreign-words.mjs';
import { inBrowsers } from '../support/pages.mjs';
import { answers, at, choose, press, readOptions, sayYes } from '../support/samsyn.mjs';

const days = ['2026-10-20', '2027-03-24'];
const page = readFileSync('demo/da.html', 'utf8');
const pages = Object.assign(
  {},
  ...days.map((day) => ({
    ...pagesOfToday({}, day),
    [`/demo/da-${day}.html`]: page.replace('<head>', `<head><script src="/${day}.js"></script>`),
  })),
);
const files = ['partners', 'activities', 'support'].map((name) => readFileSync(`demo/data/da/${name}.csv`, 'utf8'));
const { activities } = (await readRecords(files)).records;
const swedish = foreignWords(await allWords('sv'), await allWords('da'));
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

test('the town’s times are right on both sides of a clock change', async () => {
  const timesOf = async (id, from) => {
    const times = await nextTimes(
      activities.find((one) => one.id === id),
      { from, count: 2 },
    );
    return times.map(({ start, end }) => `${start.slice(0, 25)}–${end.slice(11, 16)} ${start.slice(25)}`);
  };
  assert.deepEqual(await timesOf('badminton-familie', '2026-10-18'), [
    '2026-10-18T10:00:00+02:00–12:00 [Europe/Copenhagen]',
    '2026-10-25T10:00:00+01:00–12:00 [Europe/Copenhagen]',
  ]);
  assert.deepEqual(await timesOf('kvindesvoemning', '2027-03-21'), [
    '2027-03-21T18:00:00+01:00–19:00 [Europe/Copenhagen]',
    '2027-03-28T18:00:00+02:00–19:00 [Europe/Copenhagen]',
  ]);
});

inBrowsers('Danish page', { serve: { pages }, only: ['chrome'] }, (group) => {
  /** The page, with its elements, or with one of them alone, so that a part is that element's. */
  const openPage = async (day, tag) => {
    const visit = await group.open(`/demo/da-${day}.html`);
    if (tag)
      await visit.run((wanted) => {
        for (const other of document.querySelectorAll('integ-map, integ-finder, integ-samsyn, integ-guide'))
          if (other.localName !== wanted) other.remove();
      }, tag);
    await visit.ready();
    return visit;
  };
  const noSwedish = async (visit, where, least = 15) => {
    const texts = await visit.run(allTexts);
    assert.ok(texts.length > least, `${where}: only ${texts.length} texts`);
    assert.deepEqual(swedish.find(texts), [], where);
  };
  const noViolation = async (visit, where) => {
    await visit.run(axe);
    const violations = await visit.run(async () => {
      const found = await window.axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return found.violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`);
    });
    assert.deepEqual(violations, [], where);
  };
  const openListed = async (visit, id) => {
    await visit.until((wanted) => window.host.seen('item').some((row) => row.dataset.id === wanted), id);
    await visit.click((wanted) => window.host.seen('item').find((row) => row.dataset.id === wanted), id);
    await visit.until(() => window.host.seen('details').length === 1);
  };
  const detailsOf = (visit) => visit.run(`(${say})(window.host.seen('details')[0])`);

  test('the whole page, from the start', async () => {
    const visit = await openPage(days[0]);
    await visit.run(() =>
      Promise.all(
        [...document.querySelectorAll('integ-finder, integ-samsyn, integ-guide')].map((element) => element.ready),
      ),
    );
    assert.equal(await visit.run(() => document.documentElement.lang), 'da');
    await noSwedish(visit, 'start');
    await noViolation(visit, 'start');
    // No text passes for Swedish, but for the name of that language in the menus.
    const spoken = () =>
      window.host.all('[lang^="sv"]').filter((node) => node.localName !== 'option' && node.textContent.trim());
    assert.equal(await visit.run(`(${spoken})().length`), 0);
    // It would be seen.
    await visit.run(() => (document.querySelector('integ-finder').heading = 'Hitta en aktivitet'));
    await visit.until(() => document.querySelector('integ-finder').shadowRoot.textContent.includes('Hitta'));
    assert.match(swedish.find(await visit.run(allTexts)).join(), /^Hitta en aktivitet/);
    await visit.close();
  });

  test('the map: where, an open place, a search without hits', async () => {
    const visit = await openPage(days[0], 'integ-map');
    await visit.part('change');
    await visit.until(() => window.host.seen('place').length === 1);
    await noSwedish(visit, 'where');
    await visit.press('Escape');
    await openListed(visit, 'laerkevig-kommune');
    const told = await detailsOf(visit);
    for (const part of ['Kultur og Fritid', '+45 01 74 06 12', 'Vores fritidsvejleder', 'Spørg efter Yasmin'])
      assert.ok(told.includes(part), `${part}: ${told}`);
    await noSwedish(visit, 'details');
    await noViolation(visit, 'details');
    await visit.press('Escape');
    await visit.run(() => window.host.element().find({ text: 'zzzz' }));
    await visit.until(() => window.host.seen('way').length > 0);
    await noSwedish(visit, 'empty');
    await visit.run(() => window.host.element().setAttribute('audience', 'partner'));
    await visit.run(() => window.host.element().reset());
    await visit.until(() => window.host.seen('item').length > 5);
    await noSwedish(visit, 'partner view');
    await visit.close();
  });

  const changes = [
    {
      day: days[0],
      id: 'badminton-familie',
      date: /søndag (den )?25\. oktober/,
      times: ['2026-10-25T10:00', '2026-11-01T10:00'],
    },
    {
      day: days[1],
      id: 'kvindesvoemning',
      date: /søndag (den )?28\. marts/,
      times: ['2027-03-28T18:00', '2027-04-04T18:00'],
    },
  ];
  for (const { day, id, date, times } of changes)
    test(`the finder: an activity over the clock change after ${day}, and its calendar file`, async () => {
      const visit = await openPage(day, 'integ-finder');
      await noSwedish(visit, 'questions');
      await keepCalendar(visit);
      await openListed(visit, id);
      const told = await detailsOf(visit);
      assert.match(told, date);
      assert.match(told, /(40|75)\skr\./);
      assert.doesNotMatch(told, /DKK|SEK/);
      await noSwedish(visit, 'details');
      await noViolation(visit, 'details');

      await visit.part('calendar');
      const calendar = new ICAL.Component(ICAL.parse(await visit.until(() => window.calendar)));
      const zone = calendar.getFirstSubcomponent('vtimezone');
      assert.equal(zone.getFirstPropertyValue('tzid'), 'Europe/Copenhagen');
      ICAL.TimezoneService.register(zone);
      const iterator = new ICAL.Event(calendar.getFirstSubcomponent('vevent')).iterator();
      const next = [iterator.next(), iterator.next()];
      assert.deepEqual(
        next.map((time) => time.toString().slice(0, 16)),
        times,
      );
      // Both lie on the far side of the change: in the hour that the wall clock then shows.
      const offset = day === days[0] ? 1 : 2;
      for (const [i, time] of next.entries())
        assert.equal(time.toJSDate().getTime(), Date.parse(`${times[i]}:00+0${offset}:00`));
      ICAL.TimezoneService.reset();
      await visit.close();
    });

  test('the finder: a list with prices, help, nothing that fits, and the way on from a full group', async () => {
    const visit = await openPage(days[0]);
    await visit.run(() => document.querySelector('integ-map').remove());
    await visit.run(() => window.host.element().find({ ages: [9], activities: ['football'] }));
    await visit.until(() => window.host.seen('refer').length === 1);
    const card = await visit.run(`(${say})(window.host.seen('item')[0].closest('.card'))`);
    assert.match(card, /650\skr\. pr\. sæson/);
    await visit.until(() => window.host.seen('support-offer').length > 0);
    await visit.run(() => {
      for (const offer of window.host.all('[part~=support-offer] details')) offer.open = true;
    });
    const help = await visit.run(`(${say})(window.host.seen('support-offers')[0])`);
    assert.match(help, /Fritidspas/);
    assert.match(help, /op til 1\.000\skr\. pr\. år/);
    await noSwedish(visit, 'list');

    await visit.run(() => window.host.element().find({ slots: ['sun'] }));
    await visit.until(() => window.host.seen('item').length === 0);
    await visit.until(() => window.host.seen('way').length > 0);
    await noSwedish(visit, 'nothing fits');

    await visit.run(() => window.host.element().find({ slots: undefined }));
    await visit.until(() => window.host.seen('refer').length === 1);
    await visit.click(() => window.host.seen('refer')[0]);
    await visit.run(() => document.querySelector('integ-finder').remove());
    await at(visit, 'wish');
    const full = await visit.run(`(${say})(window.host.seen('full')[0])`);
    assert.match(full, /Fodbold 8–10 år/);
    await noSwedish(visit, 'full group');
    await visit.close();
  });

  test('Samsyn, from who to what came of it', async () => {
    const visit = await openPage(days[0], 'integ-samsyn');
    await visit.until(() => window.host.all('.screen').length === 1);
    const said = {
      ...{ by: 'family', age: 9, groups: ['mixed'], wish: ['football'], travel: 'bus', slots: ['tue-evening'] },
      ...{ hurdles: ['cost', 'gear', 'alone'], languages: ['ar'] },
    };
    const position = { coords: { latitude: 55.807, longitude: 9.985, accuracy: 20 } };
    await visit.run((here) => (navigator.geolocation.getCurrentPosition = (give) => give(here)), position);
    for (const screen of ['who', 'wish', 'where-when', 'hurdles']) {
      await at(visit, screen);
      if (screen === 'where-when') {
        await press(visit, 'use-position');
        await visit.until(() => window.host.element().flow.state.answers.place?.isDevice);
      }
      await answers[screen](visit, { ...said, hasPlace: true });
      await noSwedish(visit, screen);
      await press(visit, 'next');
      await visit.until((before) => window.host.all('.screen')[0].dataset.screen !== before, screen);
    }
    await visit.until(() => window.host.seen('sorting').length === 1);
    const read = await visit.run(readOptions);
    assert.ok(read.fits.length > 0);
    assert.ok(read.supports.some(({ name, text }) => name === 'Fritidspas' && /1\.000\skr\./.test(text)));
    await visit.run(() => {
      for (const more of window.host.all('details')) more.open = true;
    });
    await noSwedish(visit, 'options');
    await noViolation(visit, 'options');

    await choose(visit, read.fits[0].id);
    await sayYes(visit, 'child', 'guardian');
    const [message] = await visit.run(() =>
      window.host.seen('message-sent').map(({ lang, textContent }) => [lang, textContent]),
    );
    assert.equal(message[0], 'da');
    assert.match(message[1], /^\s*Hej\. Et barn, 9–11 år, vil/);
    await noSwedish(visit, 'hand-over');
    await noViolation(visit, 'hand-over');
    await press(visit, 'did-send');
    await at(visit, 'sent');
    await noSwedish(visit, 'sent');
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });

  /** The guide alone, and what a person does there. */
  const openGuide = async () => {
    const visit = await openPage(days[0], 'integ-guide');
    const isAt = (screen) =>
      visit.until((wanted) => window.host.all('.guide-screen')[0]?.dataset.screen === wanted, screen);
    return {
      ...{ visit, isAt },
      press: async (screen, part, by = {}) => {
        await visit.click(button, part, by);
        await isAt(screen);
      },
      told: () => visit.run(`(${say})(window.host.all('.guide-screen')[0])`),
      follow: (fields) => visit.run((hash) => (location.hash = hash), `#integ-guide?${fields}`),
    };
  };

  test('the guide: who is here, ten questions, three steps, the plan', async () => {
    const { visit, isAt, press, told, follow } = await openGuide();
    await noSwedish(visit, 'guide');
    await noViolation(visit, 'guide');
    for (const kind of ['club', 'language-cafe', 'school', 'municipality', 'church', 'project']) {
      await press('kind', 'kind', { kind });
      await noSwedish(visit, kind);
      const [message, here] = await visit.run(() => [
        window.host.seen('message').map(({ lang, textContent }) => [lang, textContent.slice(0, 4)]),
        window.host.seen('partner').length,
      ]);
      assert.deepEqual(message, [['da', 'Hej.']], kind);
      assert.ok(here > 0, kind);
      if (kind === 'language-cafe') {
        assert.equal(await visit.run(() => window.host.seen('call')[0].getAttribute('href')), 'tel:+4501740610');
        await noViolation(visit, kind);
      }
      await press('home', 'back');
    }
    await press('question', 'start');
    for (let asked = 1; asked <= 10; asked++) {
      await visit.until(
        (count) => window.host.all('.guide-screen')[0].textContent.includes(`Spørgsmål ${count} af 10`),
        asked,
      );
      await noSwedish(visit, `question ${asked}`);
      await visit.click(button, 'answer', { answer: 'partly' });
    }
    await isAt('steps');
    await noSwedish(visit, 'steps');
    await press('plan', 'all-to-plan');
    await noSwedish(visit, 'plan');
    await noViolation(visit, 'plan');

    await follow('item=log-language-hours');
    await isAt('item');
    await visit.until(() => window.host.all('.aim-lines').length === 1);
    assert.match(
      await told(),
      /Det findes allerede her sprog ?Sprogcafé om onsdagen \(Sprogcafé Havnen\), Lektiehjælp/,
    );
    await noViolation(visit, 'item');
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });

  test('the guide: no piece of advice has Swedish in it', async () => {
    const { visit, follow } = await openGuide();
    for (const { id } of items) {
      await follow(`item=${id}`);
      await visit.until(
        (title) => window.host.all('.screen-name')[0]?.textContent.trim() === title,
        advice.items[id].title,
      );
      await noSwedish(visit, id, 10);
    }
    await visit.close();
  });
});
