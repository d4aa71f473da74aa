/** The words of entries. They are made when text is first asked for, or before it when the page has nothing to do. */
import type { Activity, Partner } from '../model/records.js';
import type { Entry, Terms } from './entries.js';
import { createVocabulary, type Vocabulary } from './text.js';

/** Gives each entry its words. @returns what numbers them, and finds them */
export function* indexTexts(entries: readonly Entry[], terms: Terms): Generator<void, Vocabulary> {
  const vocabulary = createVocabulary();
  const wordsOf = (record: Partner | Activity) => vocabulary.add(textsOf(record, termsOf(record, terms)));
  /** Of partners that many activities share. */
  const shared = new Map<Partner | Activity, readonly number[]>();
  for (const entry of entries) {
    if (entry.texts.length === 1) entry.words = wordsOf(entry.record);
    else
      entry.words = entry.texts.flatMap((record) => {
        const words = shared.get(record) ?? wordsOf(record);
        shared.set(record, words);
        return words;
      });
    yield;
  }
  return vocabulary;
}

/** More words for the codes of a record. */
function termsOf(record: Partner | Activity, terms: Terms): string[] {
  const codes: readonly (string | undefined)[] =
    'partnerId' in record ? [(record as Activity).activity] : [record.kind, ...record.activities];
  return codes.flatMap((code = '') => (Object.hasOwn(terms, code) ? [...(terms[code] ?? [])] : []));
}

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
