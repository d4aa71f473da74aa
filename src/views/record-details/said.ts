/** Texts of a record in the language that a reader knows best, and times and lists as that language has them. */
import { html, type TemplateResult } from 'lit';
import { primaryOf } from '../../model/languages.js';
import type { Times, Weekday } from '../../model/opening.js';
import { weekdays } from '../../model/times.js';
import { languageOf } from '../../words/languages.js';
import type { WholeLexicon } from '../../words/lexicon.js';
import { latin } from '../../words/plural.js';

/** Language → text, as records have it. */
type Texts = Readonly<Record<string, string>>;

/** The text for a reader: in the first of the languages that it has, else in English, else as it comes. */
export function bestText(texts: Texts, languages: readonly string[]): { lang: string; text: string } | undefined {
  const all = Object.entries(texts).filter(([, text]) => text.trim());
  const found = [...languages, 'en'].flatMap((wanted) => [
    ...all.filter(([lang]) => lang.toLowerCase() === wanted),
    ...all.filter(([lang]) => primaryOf(lang) === primaryOf(wanted)),
  ]);
  const [lang, text] = found[0] ?? all[0] ?? [];
  return lang !== undefined && text !== undefined ? { lang, text } : undefined;
}

/** The same as it is shown, with its language; undefined when there is none. */
export function said(texts: Texts | undefined, { lang }: WholeLexicon, placeLang: string): TemplateResult | undefined {
  const best = texts && bestText(texts, [lang, placeLang]);
  return best && html`<bdi lang=${best.lang} dir=${languageOf(best.lang).dir}>${best.text}</bdi>`;
}

/** Name of a code in a vocabulary; one that nobody listed is its own. */
export const nameOf = (names: Readonly<Record<string, string>>, code: string): string =>
  (Object.hasOwn(names, code) && names[code]) || code;

// English dates as the neighbours write them: day first.
const localeOf = (lang: string) => latin(lang === 'en' ? 'en-GB' : lang);

/** Formats are slow to set up, and a list asks for the same ones again and again. */
const formats = new Map<string, unknown>();
function once<T>(key: string, make: () => T): T {
  const known = (formats.get(key) as T | undefined) ?? make();
  formats.set(key, known);
  return known;
}

const dated = (lang: string, iso: string, options: Intl.DateTimeFormatOptions) =>
  once(
    `${lang} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(localeOf(lang), { ...options, timeZone: 'UTC' }),
  ).format(new Date(`${iso}T00:00:00Z`));

/** `måndag`. */
export const dayName = (lang: string, weekday: Weekday): string =>
  // The first of June 2026 is a Monday.
  dated(lang, `2026-06-0${1 + weekdays.indexOf(weekday)}`, { weekday: 'long' });

/** `måndag 23 november`. */
export const dayDate = (lang: string, iso: string): string =>
  dated(lang, iso, { weekday: 'long', day: 'numeric', month: 'long' });

/** `a, b och c`. */
export const listed = (lang: string, items: readonly string[]): string =>
  once(`${lang} list`, () => new Intl.ListFormat(localeOf(lang), { type: 'conjunction' })).format(items);

/** `17:00–18:00`, or as the language says it. */
export const timesText = (times: readonly Times[], { words, lang }: WholeLexicon): string =>
  listed(
    lang,
    times.map(({ start, end }) => words.range(start, end)),
  );

/** `450 kr`; a currency that is no code stands as it is written. */
export function moneyText(amount: number, currency: string, lang: string): string {
  if (!/^[A-Za-z]{3}$/.test(currency)) return `${new Intl.NumberFormat(localeOf(lang)).format(amount)} ${currency}`;
  const digits = Number.isInteger(amount) ? 0 : 2;
  const make = () =>
    new Intl.NumberFormat(localeOf(lang), {
      ...{ style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: 2 },
      // The sign of a Swedish crown says nothing in Arabic.
      currencyDisplay: lang === 'ar' ? 'name' : 'symbol',
    });
  return once(`${lang} ${currency} ${digits}`, make).format(amount);
}

/** A word for what nobody has told us. */
export const ask = (word: string): TemplateResult => html`<span class="ask">${word}</span>`;

/** `mån`. */
export const shortDay = (lang: string, weekday: Weekday): string =>
  dated(lang, `2026-06-0${1 + weekdays.indexOf(weekday)}`, { weekday: 'short' });
