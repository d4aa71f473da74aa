/** Words of texts, folded so that a phone without å, ä, ö finds them too, and found in spite of typos. */
import { allowedTypos, isWithinTypos } from './typos.js';

/** Beyond these, a question's characters and words do not count: a pasted page must not make it slow. */
const MAX_CHARACTERS = 1000;
const MAX_WORDS = 12;
/** Beyond these, the letters of a word do not count, on either side. */
const MAX_LETTERS = 64;

/** A text that many records may have in common. */
const isShared = /^\D{1,20}$/;

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

/** Å as well as aa becomes a; ä, æ and ae too; ö, ø and oe become o. */
export const foldPairs = (folded: string): string =>
  /a[ae]|oe/.test(folded) ? folded.replace(/a[ae]+/g, 'a').replace(/oe+/g, 'o') : folded;

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

/** A test of the words of one record, as `add` gave them. */
export type WordTest = (words: readonly number[]) => boolean;

export interface Vocabulary {
  /** The words of texts as numbers, each once. */
  add(texts: Iterable<string>): readonly number[];
  /**
   * A test that every word of the text hits, by its beginning and perhaps with typos. A text without words asks
   * nothing; of its first 1,000 characters the first 12 different words count. Words that are added later are not hit.
   */
  test(text: string): WordTest | undefined;
}

/** A letter that is missing may make a pair of its neighbours, so that words are compared with their pairs and without. */
function wordTest(needle: string): (word: string, short: string) => boolean {
  const max = allowedTypos(needle);
  const shortNeedle = foldPairs(needle);
  const shortMax = allowedTypos(shortNeedle);
  return (word, short) =>
    isWithinTypos(word, needle, max) ||
    ((short !== word || shortNeedle !== needle) && isWithinTypos(short, shortNeedle, shortMax));
}

/** All words of the records, each kept once, so that a question is compared with each only once. */
export function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  /** By id: the words, and the same with their pairs as one letter. */
  const words: string[] = [];
  const shorts: string[] = [];
  /** By id: in which call of `add` it was last given. */
  const given: number[] = [];
  let call = 0;
  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, words.length);
    shorts.push(foldPairs(word));
    return words.push(word) - 1;
  };
  // Towns, kinds and languages are the same in thousands of records; long texts and numbers are not.
  const byText = new Map<string, readonly number[]>();
  const idsOf = (text: string): readonly number[] => {
    if (!isShared.test(text)) return wordsOf(text).map(idOf);
    const known = byText.get(text);
    if (known) return known;
    const found = wordsOf(text).map(idOf);
    byText.set(text, found);
    return found;
  };
  return {
    add(texts) {
      call += 1;
      const found: number[] = [];
      for (const text of texts)
        for (const id of idsOf(text)) {
          if (given[id] === call) continue;
          given[id] = call;
          found.push(id);
        }
      return found;
    },
    test(text) {
      const needles = [...new Set(wordsOf(text.slice(0, MAX_CHARACTERS)))].slice(0, MAX_WORDS);
      if (!needles.length) return undefined;
      // One bit a needle.
      const all = 2 ** needles.length - 1;
      const hits = new Uint16Array(words.length);
      for (const [i, needle] of needles.entries()) {
        const isHit = wordTest(needle);
        for (let id = 0; id < words.length; id += 1)
          if (isHit(words[id] ?? '', shorts[id] ?? '')) hits[id] = (hits[id] ?? 0) | (1 << i);
      }
      return (known) => {
        let hit = 0;
        for (const id of known) hit |= hits[id] ?? 0;
        return hit === all;
      };
    },
  };
}
