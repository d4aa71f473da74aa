/** What entries are searched by. It is made when text is first asked for, or before it when the page has nothing to do. */
import type { Activity, Partner } from '../model/records.js';
import type { Entry, Terms } from './entries.js';
import { pairedWords, toSearched, writtenWords } from './text.js';

/** Gives each entry its searched texts. @returns their different words with a pair of vowels that may be one */
export function* indexTexts(entries: readonly Entry[], terms: Terms): Generator<void, string[]> {
  const paired = new Set<string>();
  /** Of partners that many activities share. */
  const shared = new Map<Partner | Activity, string>();
  const searchedBy = (record: Partner | Activity) => {
    const searched = toSearched(textsOf(record, termsOf(record, terms)));
    for (const word of pairedWords(searched)) paired.add(word);
    return searched;
  };
  for (const entry of entries) {
    if (entry.texts.length === 1) entry.searched = [searchedBy(entry.record)];
    else
      entry.searched = entry.texts.map((record) => {
        const searched = shared.get(record) ?? searchedBy(record);
        shared.set(record, searched);
        return searched;
      });
    yield;
  }
  return [...paired];
}

/** The different words that somebody may mistype. */
export function* collectWords(entries: readonly Entry[]): Generator<void, string[]> {
  const words = new Set<string>();
  for (const { searched } of entries) {
    for (const text of searched) for (const word of writtenWords(text)) words.add(word);
    yield;
  }
  return [...words];
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
