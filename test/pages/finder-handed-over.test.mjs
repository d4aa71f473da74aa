// What one takes along from the finder, and where it is kept: a calendar file, events for search engines, links, favourites.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { inBrowsers } from '../support/pages.mjs';
import { openReady, pagesOfToday, town, wordsOf } from '../support/finder.mjs';

const finder = (more = '') => `<integ-finder src="${town.src}" lang="sv" ${more}></integ-finder>`;
const pages = {
  ...pagesOfToday({
    '/plain.html': finder(),
    '/events.html': finder('json-ld limit="5"'),
    '/shared.html': finder('share-state'),
  }),
  ...pagesOfToday({ '/later.html': finder() }, '2027-11-23'),
};
const openActivity = async (visit, id) => {
  await visit.run(
    (wanted) => window.host.element().find({ text: wanted }),
    town.activities.find((row) => row.id === id).title,
  );
  await visit.until((wanted) => window.host.seen('item').some((row) => row.dataset.id === wanted), id);
  await visit.click((wanted) => window.host.seen('item').find((row) => row.dataset.id === wanted), id);
  await visit.until(() => window.host.seen('details').length === 1);
};

inBrowsers('calendar', { serve: { pages } }, (group) => {
  test('the file opens in another reader, and its first dates are those that the details name next', async () => {
    const visit = await openReady(group, '/plain.html');
    // Instead of the browser's folder for downloads.
    await visit.run(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        const url = make(blob);
        if (blob.type.startsWith('text/calendar')) void blob.text().then((text) => (window.calendar = text));
        return url;
      };
      HTMLAnchorElement.prototype.click = function () {
        window.download = { name: this.download, href: this.href };
      };
    });
    await openActivity(visit, 'ebk-fotboll-8');
    const said = await visit.run(() => window.host.seen('details')[0].innerText);
    await visit.part('calendar');
    const text = await visit.until(() => window.calendar);
    const { name, href } = await visit.run(() => window.download);
    assert.equal(name, 'ebk-fotboll-8.ics');
    assert.match(href, /^blob:/);

    const calendar = new ICAL.Component(ICAL.parse(text));
    const zone = calendar.getFirstSubcomponent('vtimezone').getFirstPropertyValue('tzid');
    assert.equal(zone, 'Europe/Stockholm');
    // From noon of that Monday on, two times a week, and none on the days without.
    const starts = calendar
      .getAllSubcomponents('vevent')
      .flatMap((component) => {
        const event = new ICAL.Event(component);
        assert.equal(event.summary.includes('Fotboll 8–10 år'), true);
        const iterator = event.iterator();
        return Array.from({ length: 8 }, () => iterator.next()?.toString()).filter(Boolean);
      })
      .toSorted();
    const expected = [
      '2026-11-23',
      '2026-11-25',
      '2026-11-30',
      '2026-12-02',
      '2026-12-07',
      '2026-12-09',
      '2026-12-14',
      '2026-12-16',
      '2027-01-11',
      '2027-01-13',
    ];
    assert.deepEqual(
      starts.slice(0, 10),
      expected.map((day) => `${day}T17:00:00`),
    );
    assert.match(said, /måndag 23 november/);
    const { next } = await visit.run(() => window.host.element().answer.items.find(({ id }) => id === 'ebk-fotboll-8'));
    if (next) assert.ok(JSON.stringify(next).includes(starts[0].slice(0, 16)), JSON.stringify(next));
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();
  });

  test('when the season is over there is no file, and that is said', async () => {
    const visit = await openReady(group, '/later.html');
    const { seasonOver } = await wordsOf('sv');
    await visit.run(() => {
      window.made = 0;
      URL.createObjectURL = () => {
        window.made += 1;
        return '#';
      };
    });
    await openActivity(visit, 'ebk-fotboll-8');
    await visit.part('calendar');
    await visit.until((text) => window.host.all('.live')[0].textContent.includes(text), seasonOver);
    assert.equal(await visit.run(() => window.made), 0);
    await visit.close();
  });
});

const script = () => document.head.querySelectorAll('script[type="application/ld+json"]');
const published = `(() => {
  const found = (${script})();
  if (found.length !== 1) return undefined;
  const told = JSON.parse(found[0].text);
  const events = Array.isArray(told) ? told : (told['@graph'] ?? [told]);
  return events.map((event) => event.name);
})()`;
const shownTitles = () => window.host.seen('item').map((row) => row.textContent.trim());

inBrowsers('events for search engines', { serve: { pages } }, (group) => {
  test('name only what is shown, follow the question, and go with the element', async () => {
    const visit = await openReady(group, '/events.html');
    const agree = async (what) => {
      // All cards of that question, which are drawn in turn.
      await visit.run(() => window.host.element().find({}));
      const all = new Set(await visit.run(shownTitles));
      await visit.until(`(${published})?.every((name) => ${JSON.stringify([...all])}.includes(name))`);
      const names = await visit.run(published);
      assert.ok(names.length > 0 && names.length <= all.size, `${what}: ${names}`);
      return names.join();
    };
    const first = await agree('at first');
    await visit.click(() => window.host.seen('age').find((node) => node.textContent.trim() === '9'));
    await visit.until(() => window.host.element().query.ages);
    await visit.until(`(${published})?.join() !== ${JSON.stringify(first)}`);
    const second = await agree('of nine years');
    assert.notEqual(second, first);
    // No telephone of anybody in a page that machines read.
    const text = await visit.run(`(${script})()[0].text`);
    assert.doesNotMatch(text, /\+46|@example|Yara|telephone/);
    assert.doesNotThrow(() => JSON.parse(text));

    await visit.run(() => window.host.element().find({ text: 'xyzzyx' }));
    await visit.until(`(${published})?.length === 0 || (${script})().length === 0`);
    await visit.run(() => window.host.element().find({ text: undefined }));
    await visit.until(`(${published})?.length > 0`);
    await visit.run(() => {
      window.taken = window.host.element();
      window.taken.remove();
    });
    assert.equal(await visit.run(`(${script})().length`), 0);
    await visit.run(() => document.body.append(window.taken));
    await visit.until(`(${published})?.length > 0`);
    await visit.run(() => window.taken.removeAttribute('json-ld'));
    await visit.until(`(${script})().length === 0`);
    await visit.close();
  });

  test('without the attribute there are none', async () => {
    const visit = await openReady(group, '/plain.html');
    await visit.until(() => window.host.seen('item').length > 0);
    await visit.ready();
    assert.equal(await visit.run(`(${script})().length`), 0);
    await visit.close();
  });
});

inBrowsers('a link', { serve: { pages } }, (group) => {
  test('brings the question back, and the open activity', async () => {
    const visit = await openReady(group, '/shared.html');
    await visit.click(() => window.host.seen('age').find((node) => node.textContent.trim() === '9'));
    await visit.until(() => window.host.element().query.ages);
    await visit.click(() => window.host.seen('activity').find((node) => node.dataset.code === 'football'));
    await visit.until(() => window.host.element().query.activities);
    await visit.click(() => window.host.seen('item')[0]);
    const id = await visit.until(() => window.host.element().selected);
    const address = await visit.until(() => location.hash.includes('selected') && location.href);
    const url = new URL(address);
    assert.match(url.hash, /^#integ-finder\?/);
    const again = await openReady(group, url.pathname + url.hash);
    await again.until(() => window.host.seen('details').length === 1);
    const state = await again.run(() => [window.host.element().selected, window.host.element().query]);
    assert.equal(state[0], id);
    assert.deepEqual([state[1].ages, state[1].activities], [[9], ['football']]);
    await again.part('close');
    await again.until(() => window.host.seen('details').length === 0);
    assert.ok(await again.run(() => window.host.seen('answer').length >= 2));
    await again.close();
    await visit.close();
  });
});

const kept = () => localStorage.getItem('integ:favourites');

inBrowsers('favourites', { serve: { pages } }, (group) => {
  test('stay in memory without the tick, on the device with it, and go from there when it is taken away', async () => {
    const visit = await openReady(group, '/plain.html');
    await visit.run(() => localStorage.clear());
    await visit.part('favourite');
    await visit.until(() => window.host.seen('favourites').length === 1);
    const id = await visit.run(() => window.host.seen('item')[0].dataset.id);
    assert.equal(await visit.run(() => localStorage.length), 0);

    await visit.click(() => window.host.parts('keep')[0]);
    await visit.until(kept);
    assert.deepEqual(JSON.parse(await visit.run(kept)), [id]);
    assert.equal(await visit.run(() => localStorage.length), 1);
    await visit.page.reload();
    await visit.ready();
    await visit.until(() => window.host.seen('favourites').length === 1);
    assert.ok(await visit.run(() => window.host.parts('keep')[0].checked));
    await visit.part('favourites');
    await visit.until(() => window.host.seen('item').length === 1);
    assert.equal(await visit.run(() => window.host.seen('item')[0].dataset.id), id);

    await visit.click(() => window.host.parts('keep')[0]);
    await visit.until(() => localStorage.length === 0);
    // Still there for this visit.
    assert.equal(await visit.run(() => window.host.seen('item')[0].dataset.id), id);
    await visit.page.reload();
    await visit.ready();
    assert.equal(await visit.run(() => window.host.seen('favourites').length), 0);
    await visit.close();
  });
});
