/** Words of texts, folded so that a phone without å, ä, ö finds them too, and found in spite of typos. */
import { allowedTypos, isWithinTypos } from './typos.js';

/** Beyond these, a question's characters and words do not count: a pasted page must not make it slow. */
const MAX_CHARACTERS = 1000;
const MAX_WORDS = 12;
/** Beyond these, the letters of a word do not count, on either side. */
const MAX_LETTERS = 64;

/** What no one misses: accents, vowel signs, the Arabic stretch, invisible signs, apostrophes. */
const marks = /[\p{M}\p{Cf}\u0640'‘’ʼʻ]+/gu;
/** Letters that have no accent to take off, and the Arabic ones that keyboards mix up. */
const letters: Record<string, string> = {
  ...{ ø: 'o', æ: 'a', œ: 'o', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n', ς: 'σ' },
  ...{ '\u0671': 'ا', '\u0649': 'ي', '\u06CC': 'ي', '\u06A9': 'ك', '\u0629': 'ه' },
};
const foreign = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** Nearly all texts here are this, but for the Nordic letters, and need no more than those taken off. */
const isPlain = /^[ -&(-_a-~]*$/;

const foldAny = (text: string): string =>
  text
    // Before as well as after, because to sort a thousand accents of one letter takes a second.
    .replace(marks, '')
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(foreign, (letter) => letters[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** Lower case without accents. */
function foldLetters(text: string): string {
  const plain = text.toLowerCase().replace(/[åäæ]/g, 'a').replace(/[öø]/g, 'o');
  return isPlain.test(plain) ? plain : foldAny(text);
}

const pair = /a[ae]|oe/;

/** Å as well as aa becomes a; ä, æ and ae too; ö, ø and oe become o. */
export const foldPairs = (folded: string): string =>
  pair.test(folded) ? folded.replace(/a[ae]+/g, 'a').replace(/oe+/g, 'o') : folded;

/**
 * Lower case without accents, the Nordic letters as those who lack them write. The beginning of a text folds to a
 * beginning of what the text folds to.
 */
export const fold = (text: string): string => foldPairs(foldLetters(text));

/** Words of a text in lower case without accents, at most 64 letters each; aa, ae and oe as they stand. */
export function wordsOf(text: string): string[] {
  const folded = foldLetters(text);
  const words = isPlain.test(folded) ? plainWords(folded) : (folded.match(/[\p{L}\p{N}]+/gu) ?? []);
  return folded.length > MAX_LETTERS ? words.map((word) => word.slice(0, MAX_LETTERS)) : words;
}

/** The same as `match(/[a-z\d]+/g)`, which takes half of the time that it takes to read a register. */
function plainWords(folded: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    const isInside = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (isInside && start < 0) start = at;
    else if (!isInside && start >= 0) {
      words.push(folded.slice(start, at));
      start = -1;
    }
  }
  return words;
}

/** Texts as they are searched: their words, each with a space before it. */
export function toSearched(texts: readonly string[]): string {
  const folded = foldLetters(texts.join(' '));
  return ` ${folded.replace(isPlain.test(folded) ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu, ' ')}`;
}

/** What two letters may be that others write as one: such words are found by either. */
export const pairedWords = (searched: string): string[] =>
  pair.test(searched) ? searched.split(' ').filter((word) => pair.test(word)) : [];

/** Two letters before digits at most: `57`, `p123`. */
const isNumber = /^\D{0,2}\d+$/;

/** Words that somebody may mistype: those with three letters at least. */
export const writtenWords = (searched: string): string[] =>
  searched.split(' ').filter((word) => word.length > 2 && !isNumber.test(word));

/** The different words of a question. */
const needlesOf = (text: string): string[] => [...new Set(wordsOf(text.slice(0, MAX_CHARACTERS)))].slice(0, MAX_WORDS);

/** Whether a word of the question may have typos, so that the test needs all written words. */
export const allowsTypos = (text: string): boolean =>
  needlesOf(text).some((needle) => allowedTypos(needle) > 0 || allowedTypos(foldPairs(needle)) > 0);

/** A test of what `toSearched` has made of a record and of what belongs to it. */
export type TextTest = (searched: readonly string[]) => boolean;

/**
 * A test that every word of the text hits, by its beginning and perhaps with typos. A text without words asks
 * nothing; of its first 1,000 characters the first 12 different words count.
 * @param words all different words of the records that have a pair, and where typos are allowed all written ones
 * @param terms folded words that are no typos of others, as handball is none of football
 */
export function textTest(
  text: string,
  words: readonly string[],
  terms: ReadonlySet<string> = new Set(),
): TextTest | undefined {
  const needles = needlesOf(text).map((needle) => {
    const isMeant = terms.has(needle) || terms.has(foldPairs(needle));
    const isHit = isMeant ? wordTest(needle, 0, 0) : wordTest(needle);
    return beginningsFor(needle, words, isHit).map((word) => ` ${word}`);
  });
  if (!needles.length) return undefined;
  return (searched) =>
    needles.every((beginnings) => searched.some((text) => beginnings.some((word) => text.includes(word))));
}

/** Whether a word hits, as it stands or with its pairs as one. */
type WordTest = (word: string, short: string) => boolean;

/** How words begin that hit; none of them begins with another. */
function beginningsFor(needle: string, words: readonly string[], isHit: WordTest): string[] {
  const found = words.filter((word) => isHit(word, foldPairs(word))).map((word) => shortestHit(word, isHit));
  const sorted = [...new Set([foldPairs(needle), ...found])].toSorted((a, b) => a.length - b.length);
  return sorted.filter((word, i) => !sorted.slice(0, i).some((start) => word.startsWith(start)));
}

/** What begins like a hit is one. */
function shortestHit(word: string, isHit: WordTest): string {
  let length = word.length;
  for (; length > 0; length -= 1) {
    const shorter = word.slice(0, length - 1);
    if (!isHit(shorter, foldPairs(shorter))) break;
  }
  return word.slice(0, length);
}

/** A letter that is missing may make a pair of its neighbours, so that words are compared with their pairs and without. */
function wordTest(needle: string, max = allowedTypos(needle), shortMax = allowedTypos(foldPairs(needle))): WordTest {
  const shortNeedle = foldPairs(needle);
  return (word, short) =>
    isWithinTypos(word, needle, max) ||
    ((short !== word || shortNeedle !== needle) && isWithinTypos(short, shortNeedle, shortMax));
}
