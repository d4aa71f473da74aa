// The guide by keys alone: from a piece of advice to a printed plan, with the focus in sight all the way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questions } from '../../dist/modules/guide/self-test.js';
import { words as advice } from '../../dist/modules/words/guide/sv.js';
import { expectOnePage, openReady, pagesOfToday, printed, putOnPaper, say } from '../support/finder.mjs';
import { faintness, focused } from '../support/focus.mjs';
import { keysOf } from '../support/keys.mjs';
import { inBrowsers } from '../support/pages.mjs';

const guide = (src) => `<integ-guide src="${src}"></integ-guide>`;
const pages = pagesOfToday({
  '/guide.html': guide('/data/partners.csv /data/activities.csv'),
  '/failed.html': guide('/gone.csv'),
  '/nothing.html': '',
});
const MOST_STOPS = 60;
/** A4, in points. */
const paperSize = [595.3, 841.9];

/** In the page: what is wrong with where the focus is. */
const faultOfFocus = () => {
  const node = window.focused();
  if (!node || node === document.body) return 'nothing has the focus';
  const name = `${node.getAttribute('part') ?? ''} ${node.className}`;
  const isOutlined = (one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  // A field may show it by its box; one for a day has parts of its own, which the browser outlines.
  if (!isOutlined(node) && !isOutlined(node.parentElement) && node.type !== 'date') return `${name} has no outline`;
  const { top, bottom } = node.getBoundingClientRect();
  return bottom <= 0 || top >= innerHeight ? `${name} is out of sight` : '';
};

inBrowsers('the guide by keys', { serve: { pages } }, (group) => {
  /** A guide, and a person without a mouse in it. */
  const openByKeys = async (path) => {
    const visit = await group.open(path);
    await visit.until(() => customElements.get('integ-guide') !== undefined);
    await visit.run(() => window.host.element().ready.catch(() => {}));
    const faults = [];
    const look = async () => faults.push(...[await visit.run(faultOfFocus)].filter(Boolean));
    const { go, use } = await keysOf(visit, look);
    /** What was pressed leads to a screen: its name, or the first one as a whole, has the focus. */
    const isOn = async (screen, name) => {
      await visit.until(
        (wanted) =>
          window.host.all('.guide-screen')[0]?.dataset.screen === wanted &&
          window.focused()?.className === (wanted === 'home' ? 'guide-screen' : 'screen-name'),
        screen,
      );
      if (name) await visit.until((wanted) => window.focused().textContent.trim() === wanted, name);
      await look();
    };
    const back = async (screen) => {
      await go('Shift+Tab', 30, 'back');
      await visit.press('Enter');
      await isOn(screen);
    };
    return { visit, go, use, isOn, back, look, faults };
  };
  const planned = () => window.host.parts('planned').map(({ dataset }) => dataset.id);
  const titleOf = (id) => advice.items[id].title;

  test('advice into the plan, ten questions, three steps, ticks, and the plan on one page of A4', async () => {
    const { visit, go, use, isOn, back, look, faults } = await openByKeys('/guide.html');
    await use('theme', { theme: 'open-culture' });
    await isOn('theme', advice.themes['open-culture'].name);
    await use('item', { id: 'say-fees-first' });
    await isOn('item', titleOf('say-fees-first'));
    await use('to-plan', {}, ' ');
    await visit.until(() => window.focused().part.contains('to-plan') && window.focused().ariaPressed === 'true');
    await look();
    await back('theme');
    await back('home');

    await use('start');
    for (const [i, question] of questions.entries()) {
      await isOn('question', advice.questions[question]);
      await use('answer', { answer: i % 2 ? 'partly' : 'no' });
    }
    await isOn('steps');
    const steps = await visit.run(() => window.host.parts('item').map(({ dataset }) => dataset.id));
    assert.equal(new Set(steps).size, 3);
    await back('question');
    await use('skip');
    await isOn('steps');
    await use('all-to-plan');
    await isOn('plan');
    assert.deepEqual(await visit.run(planned), ['say-fees-first', ...steps]);

    await use('done', {}, ' ');
    await visit.until(() => window.focused().checked && window.host.all('.planned.done').length === 1);
    await look();
    await go('Tab', 60, 'print');
    const sheet = await printed(visit, undefined, () => visit.press('Enter'));
    await visit.run(() => window.host.all('iframe')[0].contentWindow.dispatchEvent(new Event('afterprint')));
    assert.equal(await visit.run(() => window.focused().part.contains('print')), true);
    await look();
    await back('steps');
    assert.deepEqual(faults, []);
    assert.deepEqual(await visit.run(() => window.host.errors), []);
    await visit.close();

    const paper = await group.open('/nothing.html');
    await putOnPaper(paper, sheet);
    const told = await paper.run(`(${say})(document.body)`);
    for (const id of ['say-fees-first', ...steps]) assert.ok(told.includes(titleOf(id)), `${id}: ${told}`);
    assert.equal(await paper.run(() => document.querySelector('.box').textContent), '✓');
    if (group.engine === 'chrome') await expectOnePage(paper, paperSize);
    await paper.close();
  });

  test('what is taken out of the plan leaves the focus in it; the last one at its name', async () => {
    const { visit, use, isOn, faults, look } = await openByKeys(
      '/guide.html#integ-guide?plan=celebrate,small-tasks,ask-in-person',
    );
    await isOn('plan');
    const takeOut = async (id, left) => {
      await visit.press('Enter');
      await visit.until((count) => window.host.parts('planned').length === count, left.length);
      assert.deepEqual(await visit.run(planned), left, id);
      await look();
    };
    const rowOf = () => window.focused().closest('li')?.dataset.id;
    await use('remove');
    await visit.until((count) => window.host.parts('planned').length === count, 2);
    assert.equal(await visit.run(rowOf), 'small-tasks');
    await takeOut('small-tasks', ['ask-in-person']);
    assert.equal(await visit.run(rowOf), 'ask-in-person');
    await takeOut('ask-in-person', []);
    await isOn('plan');
    assert.deepEqual(faults, []);
    await visit.close();
  });

  test('a list that is asked for again leaves the focus at the name of the screen', async () => {
    const { visit, use, isOn, faults } = await openByKeys('/failed.html');
    await use('kind', { kind: 'church' });
    await isOn('kind', advice.kinds.church.name);
    await use('retry');
    await isOn('kind', advice.kinds.church.name);
    assert.deepEqual(faults, []);
    await visit.close();
  });
});

// Pictures are compared, which only Chromium gives by the piece.
inBrowsers('the focus in the guide', { serve: { pages }, only: ['chrome'] }, (group) => {
  const screens = {
    home: '',
    item: 'item=log-language-hours',
    kind: 'kind=language-cafe',
    plan: 'plan=celebrate.done,small-tasks.2026-12-01',
  };
  for (const [name, fields] of Object.entries(screens))
    test(`REQ-16 each stop of ${name} shows that it has the focus`, async (t) => {
      const visit = await openReady(group, `/guide.html#integ-guide?${fields}`);
      await visit.until((screen) => window.host.all('.guide-screen')[0]?.dataset.screen === screen, name);
      const faint = [];
      let stops = 0;
      for (await visit.press('Tab'); stops < MOST_STOPS; await visit.press('Tab')) {
        const stop = await visit.run(focused);
        if (!stop) break;
        // A field for a day has several parts.
        if (stop.isSame) continue;
        stops += 1;
        if (!stop.isOurs) faint.push(`${stop.name}: something lies over it`);
        faint.push(...(await faintness(visit, stop)));
      }
      t.diagnostic(`${stops} stops`);
      assert.ok(stops >= 3 && stops < MOST_STOPS, `${stops} stops`);
      assert.deepEqual(faint, []);
      await visit.close();
    });
});
