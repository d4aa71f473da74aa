// From a fresh page to the right list in four taps (issue 6, 1): without a preset, on a small phone, in the demo town.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { csvParse } from 'd3-dsv';
import { hostPage, inBrowsers } from '../support/pages.mjs';

const languages = ['sv', 'en', 'da', 'ar'];
const finder = '<integ-finder src="/demo/data/partners.csv /demo/data/activities.csv" limit="100"></integ-finder>';
const pages = Object.fromEntries(languages.map((lang) => [`/${lang}.html`, hostPage(finder, { lang })]));
const phone = { width: 360, height: 640 };

const activities = csvParse(readFileSync('demo/data/activities.csv', 'utf8'));
const thisYear = new Date().getFullYear();

/** As product.md says it: what is known to miss is out, what nobody knows stays, and so does what is full. */
function idsFor({ ages, activity, day }) {
  const endsOf = (row) => {
    const [first, last = first] = row.birth_years.split('-').filter(Boolean).map(Number);
    return first ? [thisYear - last, thisYear - first] : [row.age_min, row.age_max].map((end) => end && Number(end));
  };
  const isFor = ([min, max], age) => (min === '' || age >= min) && (max === '' || age <= max);
  const found = activities
    .filter(({ status }) => status !== 'closed')
    .filter((row) => ages.some((age) => isFor(endsOf(row), age)))
    .filter((row) => !activity || !row.activity || row.activity === activity)
    .filter(
      ({ schedule }) =>
        !day || schedule === 'on request' || schedule.includes(`${day} `) || schedule.includes(`${day}/`),
    );
  return found.map(({ id }) => id).toSorted();
}

const age = (years) => ({ part: 'age', text: `${years}` });
const football = { part: 'activity', code: 'football' };
const dontKnow = { part: 'dont-know' };
const lindaker = { part: 'quick-place', text: 'Lindåker' };
const saturday = { part: 'day', day: 'sat' };
const show = { part: 'show' };

/** Each of the walks: what is pressed, what that asks, and how many taps it may take. */
const walks = [
  {
    title: '9, football',
    presses: [age(9), football, lindaker, show],
    asked: { ages: [9], activity: 'football' },
    most: 4,
  },
  {
    title: '14, "don\'t know", Saturday',
    presses: [age(14), dontKnow, lindaker, saturday, show],
    asked: { ages: [14], day: 'sat' },
    most: 4 + 2,
  },
  {
    title: '7 and 12, "don\'t know"',
    presses: [age(7), age(12), dontKnow, lindaker, show],
    asked: { ages: [7, 12] },
    most: 4 + 1,
  },
];

const find = ({ part, text, code, day }) =>
  window.host
    .seen(part)
    .find((node) =>
      text ? node.textContent.trim() === text : (code ?? day) === (node.dataset.code ?? node.dataset.day),
    );
const isListShown = () => window.host.seen('questions').length === 0 && window.host.seen('item').length > 0;
const listed = () => window.host.seen('item').map((row) => row.dataset.id);
const tooLow = () =>
  window.host
    .all('a[href], button, input, select')
    .filter((node) => node.getRootNode() !== document && window.host.isSeen(node))
    // A tick is pressed on its label, and an activity on its whole card.
    .map((node) => node.closest('label') ?? (node.matches('.row') ? node.closest('.card') : node))
    .filter((node) => Math.round(node.getBoundingClientRect().height) < 44)
    .map((node) => `${node.part} ${node.className} ${node.textContent.trim()} ${node.getBoundingClientRect().height}`);
/** What was asked by now, so that the next press meets what it has brought. */
const isAnswered = ({ part, text, code, day }) => {
  const { query } = window.host.element();
  const isAsked = {
    age: () => query.ages?.includes(Number(text)),
    activity: () => query.activities?.includes(code),
    'dont-know': () => window.host.seen('dont-know').length === 0,
    'quick-place': () => query.near !== undefined,
    day: () => query.slots?.includes(day),
    show: () => window.host.seen('questions').length === 0,
  }[part];
  return isAsked();
};

async function expectList(visit, { asked }) {
  await visit.until(isListShown);
  const ids = idsFor(asked);
  assert.ok(ids.length > 3, 'the walk has something to find');
  await visit.until((total) => window.host.element().answer.total === total, ids.length);
  // Cards that are out of sight come after those that are seen.
  await visit.ready();
  assert.deepEqual((await visit.run(listed)).toSorted(), ids);
  assert.deepEqual(await visit.run(tooLow), [], 'the list');
  assert.deepEqual(await visit.run(() => window.host.errors), []);
}

// Only Chromium's driver has fingers.
inBrowsers('four taps', { serve: { pages }, only: ['chrome'] }, ({ open }) => {
  for (const lang of languages)
    for (const walk of walks)
      test(`${lang}: ${walk.title}`, async () => {
        const visit = await open(`/${lang}.html`, { ...phone, hasTouch: true, isMobile: true });
        await visit.ready();
        await visit.run(() => {
          window.taps = [];
          const controls = 'a[href], button, input, select, label, [role=option]';
          document.addEventListener('pointerdown', (event) => {
            const control = event.composedPath().find((node) => node.matches?.(controls));
            if (control) window.taps.push(`${event.pointerType} ${control.part}`);
          });
        });
        for (const press of walk.presses) {
          await visit.until(`Boolean((${find})(${JSON.stringify(press)}))`);
          assert.deepEqual(await visit.run(tooLow), [], `before ${press.part}`);
          await visit.tap(find, press);
          await visit.until(isAnswered, press);
        }
        await expectList(visit, walk);
        const taps = await visit.run(() => window.taps);
        assert.deepEqual(
          taps,
          walk.presses.map(({ part }) => `touch ${part}`),
        );
        assert.ok(taps.length <= walk.most);
        await visit.close();
      });

  test('a tap on the map says where, and the days come next', async () => {
    const visit = await open('/sv.html', { ...phone, hasTouch: true, isMobile: true });
    await visit.ready();
    for (const press of [age(9), football, { part: 'tap-map' }]) {
      await visit.until(`Boolean((${find})(${JSON.stringify(press)}))`);
      await visit.tap(find, press);
    }
    await visit.until(() => window.host.seen('map-buttons').length > 0);
    await visit.tap(() => window.host.seen('map')[0]);
    await visit.until(() => window.host.element().query.near);
    await visit.until(() => window.host.seen('day').length === 7);
    assert.equal(await visit.run(() => window.host.element().shadowRoot.activeElement?.id), 'question-when');
    await visit.close();
  });
});

inBrowsers('a script', { serve: { pages } }, ({ open }) => {
  test('reset() goes back to the first question of a phone, and takes nobody there', async () => {
    const visit = await open('/sv.html', phone);
    await visit.ready();
    await visit.click(find, age(9));
    await visit.until(() => window.host.seen('dont-know').length === 1);
    await visit.run(() => {
      document.activeElement?.blur();
      document.body.tabIndex = -1;
      document.body.focus();
      return window.host.element().reset();
    });
    await visit.until(() => window.host.seen('age').length > 20);
    assert.equal(await visit.run(() => document.activeElement === document.body), true);
    assert.deepEqual(await visit.run(() => window.host.element().query), {});
    await visit.close();
  });
});

inBrowsers('the same by keyboard', { serve: { pages } }, ({ open }) => {
  const isIn = ({ part }) => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    window.active = node;
    return node?.part.contains(part) || node?.closest('[role=toolbar]')?.querySelector(`[part~="${part}"]`) != null;
  };

  /** Tab until a fact about the focus holds, then arrows; few presses, or none gets there. */
  async function go(visit, key, most, fact, ...args) {
    for (let presses = 0; presses <= most; presses++) {
      if (await visit.run(fact, ...args)) return;
      await visit.press(key);
    }
    throw new Error(`${key} never came to ${JSON.stringify(args)}`);
  }

  for (const lang of languages)
    for (const walk of walks)
      test(`${lang}: ${walk.title}`, async () => {
        const visit = await open(`/${lang}.html`, phone);
        await visit.ready();
        for (const press of walk.presses) {
          await visit.until(`Boolean((${find})(${JSON.stringify(press)}))`);
          // A group is one stop, so that no press is far.
          await go(visit, 'Tab', 10, isIn, press);
          const isThere = `(() => { (${isIn})(${JSON.stringify(press)}); return window.active === (${find})(${JSON.stringify(press)}); })()`;
          await go(visit, 'ArrowDown', 30, isThere);
          await visit.press('Enter');
          await visit.until(isAnswered, press);
        }
        await expectList(visit, walk);
        // Where one is then is told by the focus.
        assert.equal(await visit.run(() => window.host.element().shadowRoot.activeElement?.className), 'results-name');
        await visit.close();
      });
});
