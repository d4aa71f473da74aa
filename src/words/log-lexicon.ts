/** What the log says in one language. Its words come with the first log, without those of open records and maps. */
import { lexiconFor, type Lexicon, type LogLexicon } from './lexicon.js';
import type { LogWords } from './log/sv.js';

/** One entry a UI language. */
export const logLanguages: Record<string, () => Promise<LogWords>> = {
  sv: async () => (await import('./log/sv.js')).words,
  da: async () => (await import('./log/da.js')).words,
  en: async () => (await import('./log/en.js')).words,
  ar: async () => (await import('./log/ar.js')).words,
};

/** A lexicon with the words of the log. */
export async function logLexiconFor(tag: string): Promise<LogLexicon> {
  const first = await lexiconFor(tag);
  const log = await logLanguages[first.lang]?.();
  return { ...first, words: { ...first.words, log: log as LogWords } };
}

export const isLog = (lexicon: Lexicon): lexicon is LogLexicon => 'log' in lexicon.words;
