/** What a family takes along: a calendar file, a printed card, a printed list. */
import { calendarFile } from '../../hand-over/calendar.js';
import { qrPath } from '../../hand-over/qr.js';
import type { Activity, Partner } from '../../model/records.js';
import { activitySheet, activitySheetStyles } from '../../views/finder/activity-sheet.js';
import { isStale, placeOf } from '../../views/finder/activity-facts.js';
import { listSheet, listSheetStyles, MOST_ROWS } from '../../views/finder/list-sheet.js';
import type { FinderLexicon } from '../../words/lexicon.js';
import { printSheet } from '../print.js';
import { saveFile } from '../save-file.js';
import type { IntegFinder } from './integ-finder.js';

/** Saves the times of an activity as a file. @returns whether there are any to come */
export async function saveCalendar(
  root: ParentNode,
  activity: Activity,
  partner: Partner | undefined,
  { title, link }: { title: string; link: string },
): Promise<boolean> {
  const location = placeOf(activity, partner);
  const text = await calendarFile(activity, partner, { title, url: link, ...(location && { location }) });
  if (!text) return false;
  saveFile(root, activity.id, text);
  return true;
}

/** One activity on a card of A6. */
export async function printActivity(
  host: IntegFinder,
  activity: Activity,
  lexicon: FinderLexicon,
  own: { partner: Partner | undefined; title: string; link: string; atTheDoor: { lang: string; text: string }[] },
): Promise<void> {
  const { lang, dir } = lexicon;
  await printSheet(host.renderRoot, {
    template: activitySheet(activity, lexicon, { ...own, now: new Date(), code: qrPath(own.link) }),
    styles: activitySheetStyles.map(({ cssText }) => cssText).join('\n'),
    ...{ lang, dir, title: own.title },
  });
}

/** The list on a sheet of A5: nothing that nobody has looked at for a year. */
export async function printList(
  host: IntegFinder,
  lexicon: FinderLexicon,
  own: { asked: string; link: string },
): Promise<void> {
  const { lang, dir, words } = lexicon;
  const { search } = host.store;
  const now = new Date();
  // More than what is shown: some of it is too old for paper.
  const found = await host.store.peek({ limit: undefined, offset: undefined });
  const activities = (found?.items ?? [])
    .filter(({ fit }) => fit !== 'full')
    .map(({ record }) => record as Activity)
    .filter((activity) => !isStale(activity, now))
    .slice(0, MOST_ROWS);
  await printSheet(host.renderRoot, {
    template: listSheet(activities, lexicon, {
      ...own,
      date: now.toISOString().slice(0, 10),
      code: qrPath(own.link),
      partnerOf: ({ partnerId }) => search?.partner(partnerId),
    }),
    styles: listSheetStyles.cssText,
    ...{ lang, dir, title: words.nearbyThisWeek },
  });
}
