/** What a club takes along from the guide: its plan on paper and in a calendar. Each comes when it is first asked for. */
import type { ItemId } from '../../guide/items.js';
import type { Plan } from '../../guide/plan.js';
import { today } from '../../model/today.js';
import type { GuideLexicon } from '../../words/lexicon.js';
import { saveFile } from '../save-file.js';
import type { IntegGuide } from './integ-guide.js';

export async function printPlan(host: IntegGuide, plan: Plan, lexicon: GuideLexicon): Promise<void> {
  const [{ planSheet, planSheetStyles }, { printSheet }] = await Promise.all([
    import('../../views/guide/plan-sheet.js'),
    import('../print.js'),
  ]);
  await printSheet(host.renderRoot, {
    template: planSheet(plan, lexicon, today()),
    styles: planSheetStyles.cssText,
    ...{ lang: lexicon.lang, dir: lexicon.dir, title: lexicon.words.ourPlan },
  });
}

/** A whole day for each piece of advice that has one. */
export async function savePlan(
  host: IntegGuide,
  plan: Plan,
  { words, advice }: GuideLexicon,
  linkTo: (item: ItemId) => string,
): Promise<void> {
  const reminders = plan.flatMap(({ item, on }) => {
    if (on === undefined) return [];
    const { title, action } = advice.items[item];
    return [{ day: on, id: item, title, description: action, url: linkTo(item) }];
  });
  if (!reminders.length) return host.announce(words.dayFirst);
  try {
    const { remindersFile } = await import('../../hand-over/calendar.js');
    saveFile(host.renderRoot, words.ourPlan, remindersFile(reminders));
  } catch (error) {
    console.warn(`<${host.localName}> calendar`, error);
    host.announce(words.calendarDidNotCome);
  }
}
