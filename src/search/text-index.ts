/** What entries are searched by. It is made when text is first asked for, or before it when the page has nothing to do. */
import type { Activity, Partner } from '../model/records.js';
import type { Entry, Terms } from './entries.js';
import { pairedWords, toSearched, writtenWords } from './text.js';

/** Gives each entry its searched texts. @returns their different words with a pair of vowels that may be one */
export function* indexTexts(entries: readonly Entry[], terms: Terms): Generator<void, string[]> {
  const paired = new Set<string>();
  const searchedOf = (texts: readonly string[]): string => {
    const searched = toSearched(texts);
    for (const word of pairedWords(searched)) paired.add(word);
    return searched;
  };
  // One text a code, for all records that have it.
  const termsOf = new Map(Object.entries(terms).map(([code, words]) => [code, searchedOf(words)]));
  const searchedBy = (record: Partner | Activity): string[] => [
    searchedOf(textsOf(record, [])),
    ...codesOf(record).flatMap((code = '') => termsOf.get(code) ?? []),
  ];
  /** Of partners that many activities share. */
  const shared = new Map<Partner | Activity, string[]>();
  for (const entry of entries) {
    if (entry.texts.length === 1) entry.searched = searchedBy(entry.record);
    else {
      const texts = entry.texts.flatMap((record) => {
        const searched = shared.get(record) ?? searchedBy(record);
        shared.set(record, searched);
        return searched;
      });
      entry.searched = termsOf.size ? [...new Set(texts)] : texts;
    }
    yield;
  }
  return [...paired];
}

/** The different words that somebody may mistype. */
export function* collectWords(entries: readonly Entry[]): Generator<void, string[]> {
  const words = new Set<string>();
  /** Many entries share the words of a code. */
  const read = new Set<string>();
  for (const { searched } of entries) {
    for (const text of searched) {
      if (read.has(text)) continue;
      read.add(text);
      for (const word of writtenWords(text)) words.add(word);
    }
    yield;
  }
  return [...words];
}

/** The different words of terms: who writes one of them means it. */
export const wordsOfTerms = (terms: Terms): ReadonlySet<string> =>
  new Set(Object.values(terms).flatMap((words) => toSearched(words).split(' ')));

/** What a record is known by, in more words than its own. */
const codesOf = (record: Partner | Activity): readonly (string | undefined)[] =>
  'partnerId' in record ? [(record as Activity).activity] : [record.kind, ...record.activities];

/** A plain yes, no or unknown is an answer and no word: whoever writes "no" is on the way to "Norrby". */
const answers = new Set(['yes', 'no', 'unknown']);
/** Numbers that nobody looks for: an outline has thousands, and who looks for house 57 means no latitude. */
const unread = new Set(['coordinates', 'lat', 'lng']);

/** All texts of a record, whatever field they stand in; a field nobody knows can be searched as well. */
function textsOf(value: unknown, texts: string[]): string[] {
  if (typeof value === 'string') {
    if (!answers.has(value)) texts.push(value);
  } else if (typeof value === 'number') texts.push(String(value));
  else if (Array.isArray(value)) for (const one of value) textsOf(one, texts);
  else if (typeof value === 'object')
    for (const key in value) if (!unread.has(key)) textsOf((value as Record<string, unknown>)[key], texts);
  return texts;
}
