// What the pictures of the guide show: advice, who is near, the self-test, the plan, and what a printer gets.
import { presser, showPaper } from './scenes.mjs';

const tag = 'integ-guide';
const press = presser(tag);

const openItem = (theme, item) => press(`[part=theme][data-theme=${theme}]`, `[part=item][data-id=${item}]`);
const openKind = (kind) => press(`[part=kind][data-kind=${kind}]`);

/** A club that has begun: one answer a question, in the order of the questions. */
const answers = ['no', 'yes', 'yes', 'partly', 'no', 'yes', 'unknown', 'no', 'partly', 'yes'];
const toQuestion = (count) => async (visit) => {
  await press('[part=start]')(visit);
  for (const answer of answers.slice(0, count)) {
    const name = await visit.$eval(
      'integ-guide',
      (guide) => guide.renderRoot.querySelector('.screen-name').textContent,
    );
    await press(`[part=answer][data-answer=${answer}]`)(visit);
    await visit.waitForFunction(
      (before) => document.querySelector('integ-guide').renderRoot.querySelector('.screen-name').textContent !== before,
      {},
      name,
    );
  }
};
const toSteps = toQuestion(answers.length);
const toPlan = async (visit) => {
  await toSteps(visit);
  await press('[part=all-to-plan]', '[part=done]')(visit);
  await visit.$eval('integ-guide', (guide) => {
    const day = guide.renderRoot.querySelectorAll('[part=day]')[1];
    day.value = '2026-12-10';
    day.dispatchEvent(new Event('change', { bubbles: true }));
    return guide.updateComplete;
  });
};

const print = async (visit) => {
  await toPlan(visit);
  await showPaper(visit, { tag, button: '[part=print]', margin: '16mm', height: '297mm' });
};

const narrow = { width: 390, height: 760 };
const arabic = { lang: 'ar', scheme: 'dark' };

export const guideScenes = {
  guide: { tag },
  'guide-kind': { tag, act: openKind('language-cafe') },
  'guide-item': { tag, act: openItem('open-culture', 'say-fees-first') },
  'guide-item-done': { tag, act: openItem('work-and-education', 'roles-that-count') },
  'guide-question-dark': { tag, scheme: 'dark', act: toQuestion(3) },
  'guide-plan': { tag, act: toPlan },
  'guide-plan-paper': { tag, size: { width: 794, height: 1123 }, act: print },
  'guide-narrow': { tag, size: narrow },
  'guide-narrow-kind': { tag, size: narrow, act: openKind('church') },
  'guide-narrow-item': { tag, size: narrow, act: openItem('work-and-education', 'roles-that-count') },
  'guide-narrow-question': { tag, size: narrow, act: toQuestion(3) },
  'guide-narrow-steps': { tag, size: narrow, act: toSteps },
  'guide-narrow-plan': { tag, size: narrow, act: toPlan },
  'guide-narrow-arabic-dark': { tag, size: narrow, ...arabic },
  'guide-narrow-item-arabic-dark': {
    tag,
    size: narrow,
    ...arabic,
    act: openItem('open-culture', 'any-clothes-will-do'),
  },
  'guide-narrow-plan-arabic-dark': { tag, size: narrow, ...arabic, act: toPlan },
  'guide-danish': { tag, path: '/demo/da.html', of: '#raad', lang: 'da' },
};
