/** What the finder says in one language. It comes with the first finder. */
import type { FinderWords } from './finder/sv.js';
import { wholeLexiconFor, type Lexicon, type FinderLexicon } from './lexicon.js';

/** One entry a UI language. */
export const finderLanguages: Record<string, () => Promise<FinderWords>> = {
  sv: async () => (await import('./finder/sv.js')).words,
  da: async () => (await import('./finder/da.js')).words,
  en: async () => (await import('./finder/en.js')).words,
  ar: async () => (await import('./finder/ar.js')).words,
};

/** A whole lexicon with the words of the activity finder. */
export async function finderLexiconFor(tag: string): Promise<FinderLexicon> {
  const whole = await wholeLexiconFor(tag);
  const finder = await finderLanguages[whole.lang]?.();
  return { ...whole, words: { ...whole.words, ...(finder as FinderWords) } };
}

export const isFinder = (lexicon: Lexicon): lexicon is FinderLexicon => 'findActivity' in lexicon.words;
