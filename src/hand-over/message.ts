/**
 * The message that a family sends to a place: what they want to try, when they may come, and what the place does
 * not say. It has no name in it, and nothing about anybody but ages.
 */
import { primaryOf } from '../model/languages.js';

/** One language's words for it (`words/message`). */
export interface Words {
  lang: string;
  hello: string;
  child(age: number): string;
  children(count: number, ages: string): string;
  adults(count: number): string;
  wantToTry(who: string, what: string): string;
  weWantToTry(what: string): string;
  activity: string;
  forGroup(what: string, group: string): string;
  group: Readonly<Record<string, string>>;
  mayWeCome(day: string, time: string): string;
  whenMayWeCome: string;
  weAsk: string;
  ask: Readonly<Record<string, string>>;
  weRead(language: string): string;
  subject(what: string): string;
}

export interface Facts {
  /** Years of those who want to come; none: nobody was asked. */
  ages?: readonly number[];
  /** What the activity is called, as the place says it. */
  title: string;
  /** Code of the group. */
  group?: string;
  /** The time that is proposed, by the clock of the place: `2026-11-30T17:00`. */
  when?: string;
  /** What the place does not say, the most important first: keys of `ask` in the words. */
  unknown?: readonly string[];
  /** BCP 47 code of the language that they read, where it is not the place's. */
  reads?: string;
}

/** Of a title, in UTF-16 units. */
const MAX_TITLE = 80;
/** Who asks more gets no answer. */
const MAX_QUESTIONS = 5;
/** More are no family. */
const MAX_AGES = 6;
const ADULT = 18;

/** The message in one language. */
export function readyMessage(words: Words, facts: Facts): string {
  const what = titleOf(words, facts);
  const who = whoOf(words, facts.ages ?? []);
  return [
    words.hello,
    who ? words.wantToTry(who, what) : words.weWantToTry(what),
    ...timeOf(words, facts),
    ...questionsOf(words, facts),
    ...readsOf(words, facts.reads),
  ].join(' ');
}

/** Its subject, where it is a mail. */
export const subjectOf = (words: Words, facts: Facts): string => words.subject(titleOf(words, facts));

export interface ReadyTexts {
  /** What the place gets. */
  sent: { lang: string; text: string };
  /** The same for its sender, unless they read that language. */
  seen?: { lang: string; text: string };
  /** Of a mail to the place. */
  subject: string;
}

/** The message in the language of the place, and in that of who sends it. */
export function readyTexts(place: Words, reader: Words, facts: Facts): ReadyTexts {
  const isSame = primaryOf(place.lang) === primaryOf(reader.lang);
  const { reads: _reads, ...own } = facts;
  const told = isSame ? own : { ...own, reads: facts.reads ?? reader.lang };
  const inWords = (words: Words) => ({ lang: words.lang, text: readyMessage(words, told) });
  return { sent: inWords(place), ...(!isSame && { seen: inWords(reader) }), subject: subjectOf(place, facts) };
}

/** A title on one line: nothing in it that breaks a line, turns the text round or ends the sentence. */
export function titleOf(words: Pick<Words, 'activity' | 'forGroup' | 'group'>, { title, group = '' }: Facts): string {
  const what = oneLine(title) || words.activity;
  const name = group !== 'mixed' && Object.hasOwn(words.group, group) ? (words.group[group] ?? '') : '';
  return name && !what.toLowerCase().includes(name) ? words.forGroup(what, name) : what;
}

/** A text of somebody else's as a part of a sentence: on one line, of one direction, not too long. */
export function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
  return shorten(line, MAX_TITLE).replace(/\s*[.!]+$/, '');
}

/** `ett barn på 9 år och en vuxen`, as a sentence begins; undefined when nobody was asked. */
function whoOf(words: Words, asked: readonly number[]): string | undefined {
  const ages = asked.filter((age) => Number.isFinite(age) && age >= 0).toSorted((a, b) => a - b);
  if (!ages.length || ages.length > MAX_AGES) return undefined;
  const [children, adults] = [ages.filter((age) => age < ADULT), ages.filter((age) => age >= ADULT)];
  const [first = 0] = children;
  const number = new Intl.NumberFormat(localeOf(words));
  const years = children.map((age) => number.format(age));
  const people = [
    ...(children.length === 1 ? [words.child(first)] : []),
    ...(children.length > 1 ? [words.children(children.length, listed(words, years))] : []),
    ...(adults.length ? [words.adults(adults.length)] : []),
  ];
  const who = listed(words, people);
  return who.charAt(0).toLocaleUpperCase(words.lang) + who.slice(1);
}

function timeOf(words: Words, { when = '', unknown = [] }: Facts): string[] {
  const at = dayAndTime(words, when);
  // Who asks for all times asks for the first as well.
  if (!at) return unknown.includes('times') ? [] : [words.whenMayWeCome];
  return [words.mayWeCome(at.day, at.time)];
}

/** A wall time as a message says it; undefined of what is none. */
export function dayAndTime(words: Pick<Words, 'lang'>, when: string): { day: string; time: string } | undefined {
  const [date = '', time = ''] = when.split('T');
  const at = new Date(`${date}T00:00Z`);
  if (!time || Number.isNaN(at.getTime())) return undefined;
  const day = new Intl.DateTimeFormat(localeOf(words), {
    ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' },
  }).format(at);
  return { day, time: time.slice(0, 5) };
}

/** What the place does not say, asked: the first few. */
export function questionsOf(words: Pick<Words, 'lang' | 'weAsk' | 'ask'>, { unknown = [] }: Facts): string[] {
  const known = [...new Set(unknown)].filter((code) => Object.hasOwn(words.ask, code)).slice(0, MAX_QUESTIONS);
  const [first = '', ...rest] = known.map((code) => words.ask[code] ?? '');
  // After a colon the sentence goes on.
  return first ? [words.weAsk, first.charAt(0).toLocaleLowerCase(words.lang) + first.slice(1), ...rest] : [];
}

function readsOf(words: Words, reads: string | undefined): string[] {
  const language = reads && languageIn(words.lang, reads);
  return language ? [words.weRead(language)] : [];
}

/** Name of a language in another; undefined where the browser does not know it, or it is no language. */
export function languageIn(lang: string, code: string): string | undefined {
  try {
    return new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(primaryOf(code));
  } catch {
    return undefined;
  }
}

// English dates as the neighbours write them, and Latin digits everywhere.
export const localeOf = ({ lang }: Pick<Words, 'lang'>): string => `${lang === 'en' ? 'en-GB' : lang}-u-nu-latn`;

export const listed = (words: Pick<Words, 'lang'>, items: readonly string[]): string =>
  new Intl.ListFormat(localeOf(words), { type: 'conjunction' }).format(items);

/** A text with an end that says that there was more. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  // Half a sign at the end would be another.
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
