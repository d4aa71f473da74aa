/** The order of names. */
import type { Entry } from './entries.js';

/** All that most names are made of, in lower case; each is one letter in every order, but for the Danish aa, with accents too. */
const SIGNS = [...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)), ...Array.from('åäöæø')];
const isPlain = /^[ -~åäöæøÅÄÖÆØ]*$/;

/** Names sort as in the places' country: Danish has aa last. One order for all, for two have no common one. */
export function inOrderOfNames(entries: readonly Entry[]): Entry[] {
  const danish = entries.filter(({ country }) => country === 'DK').length;
  const compare = comparer(danish * 2 > entries.length ? 'da' : 'sv');
  return entries
    .map((entry) => ({ entry, name: entry.name, plain: toPlain(entry.name) }))
    .toSorted((a, b) => compare(a, b) || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry);
}

interface Name {
  name: string;
  /** In lower case; undefined where a sign may change how its neighbours sort. */
  plain: string | undefined;
}

const toPlain = (name: string): string | undefined =>
  isPlain.test(name) && !/a[aåä]/i.test(name) ? name.toLowerCase() : undefined;

/** As the collator of a language has it; it is slow, so that plain names are compared sign by sign as far as that tells. */
function comparer(lang: string): (a: Name, b: Name) => number {
  const collator = new Intl.Collator(lang);
  const ranks = ranksOf(new Intl.Collator(lang, { sensitivity: 'base' }));
  return (a, b) => {
    const first = a.plain !== undefined && b.plain !== undefined ? compareSigns(a.plain, b.plain, ranks) : 0;
    return first || collator.compare(a.name, b.name);
  };
}

/** By code: in which place a sign sorts. Signs that differ in their accents only share one. */
function ranksOf(base: Intl.Collator): Uint8Array {
  const ranks = new Uint8Array(256);
  const signs = SIGNS.toSorted(base.compare);
  let rank = 0;
  for (const [i, sign] of signs.entries()) {
    if (i === 0 || base.compare(signs[i - 1] ?? '', sign)) rank += 1;
    ranks[sign.charCodeAt(0)] = rank;
  }
  return ranks;
}

function compareSigns(a: string, b: string, ranks: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const difference = (ranks[a.charCodeAt(i)] ?? 0) - (ranks[b.charCodeAt(i)] ?? 0);
    if (difference) return difference;
  }
  return a.length - b.length;
}
