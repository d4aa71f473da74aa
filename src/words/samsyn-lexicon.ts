/** What Samsyn says in one language: the words of its steps, of how it sorts and of the hand-over. They come with the first Samsyn. */
import { finderLexiconFor } from './finder-lexicon.js';
import type { Lexicon, SamsynLexicon } from './lexicon.js';
import type { HandOverWords } from './samsyn-hand-over/sv.js';
import type { SortingWords } from './samsyn-sorting/sv.js';
import type { SamsynWords } from './samsyn/sv.js';

/** One entry a UI language. */
export const samsynLanguages: Record<string, () => Promise<SamsynWords>> = {
  sv: async () => (await import('./samsyn/sv.js')).words,
  da: async () => (await import('./samsyn/da.js')).words,
  en: async () => (await import('./samsyn/en.js')).words,
  ar: async () => (await import('./samsyn/ar.js')).words,
};

/** The hand-over, one entry a UI language. */
export const handOverLanguages: Record<string, () => Promise<HandOverWords>> = {
  sv: async () => (await import('./samsyn-hand-over/sv.js')).words,
  da: async () => (await import('./samsyn-hand-over/da.js')).words,
  en: async () => (await import('./samsyn-hand-over/en.js')).words,
  ar: async () => (await import('./samsyn-hand-over/ar.js')).words,
};

/** How it sorts, one entry a UI language. */
export const sortingLanguages: Record<string, () => Promise<SortingWords>> = {
  sv: async () => (await import('./samsyn-sorting/sv.js')).words,
  da: async () => (await import('./samsyn-sorting/da.js')).words,
  en: async () => (await import('./samsyn-sorting/en.js')).words,
  ar: async () => (await import('./samsyn-sorting/ar.js')).words,
};

/** A finder's lexicon with the words of Samsyn. */
export async function samsynLexiconFor(tag: string): Promise<SamsynLexicon> {
  const finder = await finderLexiconFor(tag);
  const [steps, sorting, handOver] = await Promise.all([
    samsynLanguages[finder.lang]?.(),
    sortingLanguages[finder.lang]?.(),
    handOverLanguages[finder.lang]?.(),
  ]);
  const samsyn = { ...(steps as SamsynWords), ...(sorting as SortingWords), ...(handOver as HandOverWords) };
  return { ...finder, words: { ...finder.words, ...samsyn } };
}

export const isSamsyn = (lexicon: Lexicon): lexicon is SamsynLexicon => 'openDoor' in lexicon.words;
