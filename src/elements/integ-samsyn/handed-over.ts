/** What a family takes along from a referral: a card, its times, a reminder. Each comes when it is first asked for. */
import type { Activity, Partner } from '../../model/records.js';
import { langOf } from '../../views/finder/activity-facts.js';
import { bestText } from '../../views/record-details/said.js';
import { uiLanguages } from '../../words/languages.js';
import type { SamsynLexicon } from '../../words/lexicon.js';
import { samsynLexiconFor } from '../../words/samsyn-lexicon.js';
import { saveFile } from '../save-file.js';
import type { IntegSamsyn } from './integ-samsyn.js';

interface Chosen {
  activity: Activity;
  partner: Partner | undefined;
}

/** Days until somebody asks how it went. */
const LATER = 17;

const page = (): string => location.href.replace(/#.*$/s, '');

const titleOf = ({ activity, partner }: Chosen, lang: string): string =>
  [bestText(activity.title, [lang, langOf(partner)])?.text, partner?.name].filter(Boolean).join(', ');

/** The card of what was chosen first (A6), with a sentence in the language of the place. */
export async function printCard(
  host: IntegSamsyn,
  chosen: Chosen,
  lexicon: SamsynLexicon,
  codeWord: string,
): Promise<void> {
  const { activity, partner } = chosen;
  const { lang, dir, words } = lexicon;
  const [{ cardSheet, cardSheetStyles }, { qrPath }, { printSheet }] = await Promise.all([
    import('../../views/samsyn/card-sheet.js'),
    import('../../hand-over/qr.js'),
    import('../print.js'),
  ]);
  // Whoever stands at the door reads the language of the place.
  const native = await samsynLexiconFor(langOf(partner)).catch(() => lexicon);
  const speakers = native.lang === lang ? [lexicon] : [lexicon, native];
  const link = page();
  await printSheet(host.renderRoot, {
    template: cardSheet(activity, lexicon, {
      ...{ partner, now: new Date(), link, code: qrPath(link), codeWord },
      atTheDoor: speakers.map((one) => ({ lang: one.lang, text: one.words.atTheDoor })),
    }),
    styles: cardSheetStyles.map(({ cssText }) => cssText).join('\n'),
    ...{ lang, dir, title: words.theCard },
  });
}

/** A teacher's sheet: first in a language of the guardians that there is, then in that of the place. */
export async function printTakeHome(
  host: IntegSamsyn,
  { activity, partner }: Chosen,
  lexicon: SamsynLexicon,
  languages: readonly string[],
): Promise<void> {
  const [{ takeHomeSheet, takeHomeStyles }, { qrPath }, { printSheet }] = await Promise.all([
    import('../../views/samsyn/take-home-sheet.js'),
    import('../../hand-over/qr.js'),
    import('../print.js'),
  ]);
  const home = languages.find((code) => Object.hasOwn(uiLanguages, code)) ?? lexicon.lang;
  const asked = [...new Set([home, langOf(partner)])];
  const lexicons = await Promise.all(asked.map((lang) => samsynLexiconFor(lang).catch(() => lexicon)));
  const link = page();
  const [first = lexicon] = lexicons;
  await printSheet(host.renderRoot, {
    template: takeHomeSheet(activity, lexicons, { partner, link, code: qrPath(link) }),
    styles: takeHomeStyles.map(({ cssText }) => cssText).join('\n'),
    ...{ lang: first.lang, dir: first.dir, title: first.words.takeHome.title },
  });
}

/** Its times as a calendar file. */
export async function saveTimes(host: IntegSamsyn, chosen: Chosen, { words, lang }: SamsynLexicon): Promise<void> {
  try {
    const { calendarFile } = await import('../../hand-over/calendar.js');
    const text = await calendarFile(chosen.activity, chosen.partner, { title: titleOf(chosen, lang), url: page() });
    if (text) saveFile(host.renderRoot, chosen.activity.id, text);
    else host.announce(words.seasonOver);
  } catch (error) {
    console.warn(`<${host.localName}> calendar`, error);
    host.announce(words.calendarFailed);
  }
}

/** A reminder to ask how it went: the link knows the code word, and nothing else. */
export async function saveReminder(host: IntegSamsyn, codeWord: string, { words }: SamsynLexicon): Promise<void> {
  try {
    const { remindersFile } = await import('../../hand-over/calendar.js');
    const day = new Date(Date.now() + LATER * 86_400_000).toISOString().slice(0, 10);
    const url = `${page()}#follow=${encodeURIComponent(codeWord)}`;
    const texts = { title: words.reminderTitle(codeWord), description: `${words.reminderText}\n${url}`, url };
    saveFile(host.renderRoot, codeWord, remindersFile([{ day, id: codeWord, ...texts }]));
  } catch (error) {
    console.warn(`<${host.localName}> reminder`, error);
    host.announce(words.calendarFailed);
  }
}
