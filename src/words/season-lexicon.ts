/** What the season view says in one language. Its words come with the first season view. */
import { finderLexiconFor } from './finder-lexicon.js';
import type { Lexicon, SeasonLexicon } from './lexicon.js';
import type { SeasonWords } from './season/sv.js';

/** One entry a UI language. */
export const seasonLanguages: Record<string, () => Promise<SeasonWords>> = {
  sv: async () => (await import('./season/sv.js')).words,
  da: async () => (await import('./season/da.js')).words,
  en: async () => (await import('./season/en.js')).words,
  ar: async () => (await import('./season/ar.js')).words,
};

/** A finder's lexicon, which names the sports, with the words of the season view. */
export async function seasonLexiconFor(tag: string): Promise<SeasonLexicon> {
  const finder = await finderLexiconFor(tag);
  const season = await seasonLanguages[finder.lang]?.();
  return { ...finder, words: { ...finder.words, ...(season as SeasonWords) } };
}

export const isSeason = (lexicon: Lexicon): lexicon is SeasonLexicon => 'seasons' in lexicon.words;
