/**
 * The message of a referral to the contact of a club: who would like to try what, when it suits, what is needed and
 * how to begin. An age band, functions and a code word stand in it; nobody's name, and never why.
 */
import { primaryOf } from '../model/languages.js';
import { dayAndTime, languageIn, listed, localeOf, oneLine, questionsOf, titleOf } from './message.js';
import type { Facts, ReadyTexts, Words } from './message.js';

/** What those who write ask, in the words of a family or of a helper. */
interface Asks {
  mayCome(day: string, time: string): string;
  whenMayCome: string;
  queue: string;
  call: string;
  door: string;
  along: string;
  read(language: string): string;
}

/** One language's words for it (`words/samsyn-messages`). */
export interface ReferralWords extends Pick<
  Words,
  'lang' | 'hello' | 'wantToTry' | 'weWantToTry' | 'activity' | 'forGroup' | 'group' | 'weAsk' | 'ask' | 'subject'
> {
  writer: Readonly<Record<Exclude<Writer, 'family'>, string>>;
  childOf(ages: string): string;
  adultOf(ages: string): string;
  adultFrom(age: string): string;
  years(from: string, to: string): string;
  saidYes: { child: string; adult: string };
  timesThatFit(slots: string): string;
  slotTime: Readonly<Record<string, string>>;
  slotOn(day: string, time: string): string;
  groupsThatFit(groups: string): string;
  needed(needs: string): string;
  helpful(needs: string): string;
  need: Readonly<Record<string, string>>;
  accessNeed: Readonly<Record<string, string>>;
  us: Asks;
  them: Asks;
  feeIsSolved: string;
  invoiceGoesTo(whom: string): string;
  codeIs(word: string): string;
}

/** Who writes. `other`: somebody who helps in another way. */
export type Writer = 'family' | 'leader' | 'deacon' | 'teacher' | 'other';

export interface ReferralFacts extends Pick<Facts, 'title' | 'group' | 'when' | 'unknown' | 'reads'> {
  writer?: Writer;
  /** `9-11`, `65-`. */
  ageBand?: string;
  /** What suits, by code; none is no wish. */
  slots?: readonly string[];
  groups?: readonly string[];
  /** By code of the hurdle, as in a `Need`. */
  hurdles?: Readonly<Record<string, 'nice' | 'must'>>;
  /** What must work, by code: told instead of the hurdle `access`. */
  access?: readonly string[];
  /** How to begin, 1 to 5. */
  warmth?: number;
  /** There is a waiting list: a place on it is asked for, and no day. */
  isQueue?: boolean;
  /** The fee is paid by who writes; the name of the payer, of an organisation, or nothing. */
  feeSolved?: { invoiceTo?: string };
  /** The code word in a language. */
  codeWord?: (lang: string) => string;
}

/** In UTF-16 units: more is no text message. */
const MAX = 1000;
/** Who lists more has no wish. */
const MAX_SLOTS = 6;
const MAX_GROUPS = 3;
const ADULT = 18;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The message in one language. What matters least is left out where it would be too long for a text message. */
export function referralMessage(words: ReferralWords, facts: ReferralFacts): string {
  return inOrder(sentencesOf(words, facts), 0);
}

/** The message in the language of the place, and in that of who sends it. Both say the same. */
export function referralTexts(place: ReferralWords, reader: ReferralWords, facts: ReferralFacts): ReadyTexts {
  const isSame = primaryOf(place.lang) === primaryOf(reader.lang);
  const { reads, ...own } = facts;
  // The language of a helper's screen is not that of the family.
  const known = reads ?? (isFamily(facts) && !isSame ? reader.lang : undefined);
  const isRead = known !== undefined && primaryOf(known) !== primaryOf(place.lang);
  const told = isRead ? { ...own, reads: known } : own;
  const all = (isSame ? [place] : [place, reader]).map((words) => ({
    lang: words.lang,
    sentences: sentencesOf(words, told),
  }));
  const least = Math.max(...all.map(({ sentences }) => leftOutOf(sentences)));
  const [sent = { lang: place.lang, text: '' }, seen] = all.map(({ lang, sentences }) => ({
    lang,
    text: inOrder(sentences, least),
  }));
  return { sent, ...(seen && { seen }), subject: place.subject(titleOf(place, own)) };
}

const isFamily = ({ writer = 'family' }: ReferralFacts): boolean => writer === 'family';

/** A sentence, and how soon it is left out: 1 first, 0 never. */
type Sentence = readonly [text: string, leaveOut: number];

function sentencesOf(words: ReferralWords, facts: ReferralFacts): Sentence[] {
  const { writer = 'family', isQueue = false, unknown = [], codeWord } = facts;
  const asks = isFamily(facts) ? words.us : words.them;
  const [who, isAdult] = whoOf(words, facts.ageBand);
  const what = titleOf(words, facts);
  const questions = questionsOf(words, { title: '', unknown: isQueue ? [] : unknown });
  const code = codeWord && oneLine(codeWord(words.lang));
  const sentences: (Sentence | undefined)[] = [
    [words.hello, 0],
    writer === 'family' ? undefined : [words.writer[writer], 0],
    [who ? words.wantToTry(who, what) : words.weWantToTry(what), 0],
    isFamily(facts) || !who ? undefined : [isAdult ? words.saidYes.adult : words.saidYes.child, 0],
    said(beginning(words, asks, facts), 0),
    said(warmthOf(asks, facts), 0),
    said(slotsOf(words, facts), 2),
    said(groupsOf(words, facts), 3),
    ...needsOf(words, facts).map((text, i): Sentence => [text, i ? 4 : 5]),
    ...feeOf(words, facts).map((text): Sentence => [text, 0]),
    said(questions.join(' '), 1),
    said(readsOf(words, asks, facts.reads), 0),
    said(code && words.codeIs(code), 0),
  ];
  return sentences.filter((sentence) => sentence !== undefined);
}

const said = (text: string | undefined, leaveOut: number): Sentence | undefined =>
  text ? [text, leaveOut] : undefined;

const inOrder = (sentences: readonly Sentence[], least: number): string => {
  const level = Math.max(least, leftOutOf(sentences));
  return textOf(sentences, level);
};

const textOf = (sentences: readonly Sentence[], level: number): string =>
  sentences
    .filter(([, leaveOut]) => !leaveOut || leaveOut > level)
    .map(([text]) => text)
    .join(' ');

/** How much has to be left out. */
const leftOutOf = (sentences: readonly Sentence[]): number =>
  [0, 1, 2, 3, 4, 5].find((level) => textOf(sentences, level).length <= MAX) ?? 5;

/** `Ett barn, 9–11 år,`, and whether that is an adult; no text where nobody says. */
function whoOf(words: ReferralWords, ageBand = ''): [who: string, isAdult: boolean] {
  const [, from, to] = /^(\d{1,3})-(\d{0,3})$/.exec(ageBand) ?? [];
  if (from === undefined) return ['', false];
  const isAdult = Number(from) >= ADULT;
  const years = to ? words.years(from, to) : from;
  const who = !isAdult ? words.childOf(years) : to ? words.adultOf(years) : words.adultFrom(years);
  return [who.charAt(0).toLocaleUpperCase(words.lang) + who.slice(1), isAdult];
}

/** A day where one is proposed, else which one; nothing where the days are asked for already. */
function beginning(words: ReferralWords, asks: Asks, { when = '', unknown = [], isQueue }: ReferralFacts) {
  if (isQueue) return asks.queue;
  const at = dayAndTime(words, when);
  if (at) return asks.mayCome(at.day, at.time);
  return unknown.includes('times') ? undefined : asks.whenMayCome;
}

const warmthOf = (asks: Asks, { warmth, isQueue }: ReferralFacts): string | undefined =>
  isQueue ? undefined : { 3: asks.call, 4: asks.door, 5: asks.along }[warmth ?? 0];

/** `måndag kväll och lördag`; of many only their days. */
function slotsOf(words: ReferralWords, { slots = [] }: ReferralFacts): string | undefined {
  const known = [...new Set(slots)]
    .map((slot) => /^([a-z]{3})(?:-([a-z-]+))?$/.exec(slot))
    .map((found) => ({ day: weekdays.indexOf(found?.[1] ?? ''), time: found?.[2] }))
    .filter(({ day, time }) => day >= 0 && (time === undefined || Object.hasOwn(words.slotTime, time)))
    .toSorted((a, b) => a.day - b.day);
  const isMany = known.length > MAX_SLOTS;
  const texts = known.map(({ day, time }) => {
    const name = dayName(words, day);
    return isMany || !time ? name : words.slotOn(name, words.slotTime[time] ?? '');
  });
  return texts.length ? words.timesThatFit(listed(words, [...new Set(texts)])) : undefined;
}

// The first of June 2026 is a Monday.
const dayName = (words: ReferralWords, day: number): string =>
  new Intl.DateTimeFormat(localeOf(words), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 5, 1 + day));

function groupsOf(words: ReferralWords, { groups = [] }: ReferralFacts): string | undefined {
  const names = [...new Set(groups)]
    .filter((code) => Object.hasOwn(words.group, code))
    .map((code) => words.group[code]);
  const known = names.filter((name) => name !== undefined);
  return known.length && known.length <= MAX_GROUPS ? words.groupsThatFit(listed(words, known)) : undefined;
}

/** What has to be, then what would be good. */
function needsOf(words: ReferralWords, facts: ReferralFacts): string[] {
  const { hurdles = {}, access = [], feeSolved } = facts;
  const named = access.filter((code) => Object.hasOwn(words.accessNeed, code));
  const needs = (weight: 'nice' | 'must') =>
    Object.entries(hurdles)
      // Whoever pays asks for no help with the fee.
      .filter(([code, own]) => own === weight && !(code === 'cost' && feeSolved))
      .flatMap(([code]) =>
        code === 'access' && named.length
          ? named.map((one) => words.accessNeed[one])
          : Object.hasOwn(words.need, code)
            ? [words.need[code]]
            : [],
      )
      .filter((need) => need !== undefined);
  const [must, nice] = [needs('must'), needs('nice')];
  return [
    ...(must.length ? [words.needed(listed(words, must))] : []),
    ...(nice.length ? [words.helpful(listed(words, nice))] : []),
  ];
}

function feeOf(words: ReferralWords, { feeSolved }: ReferralFacts): string[] {
  if (!feeSolved) return [];
  const whom = oneLine(feeSolved.invoiceTo ?? '');
  return [words.feeIsSolved, ...(whom ? [words.invoiceGoesTo(whom)] : [])];
}

function readsOf(words: ReferralWords, asks: Asks, reads: string | undefined): string | undefined {
  const language = reads && languageIn(words.lang, reads);
  return language ? asks.read(language) : undefined;
}
