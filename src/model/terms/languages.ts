/** Words for the codes of activities and kinds, which a text is searched by in all languages at once. */
import type { TermRows, TermsState } from './rows.js';

/** A file of one language. */
export interface TermsFile {
  state: TermsState;
  activities: TermRows;
  /** Of partners. */
  kinds: TermRows;
  /** A word as it stands, and other ways to write it. */
  spell?: (word: string) => string[];
}

/** One entry a UI language. */
export const termLanguages: Readonly<Record<string, () => Promise<TermsFile>>> = {
  sv: () => import('./sv.js'),
  da: () => import('./da.js'),
  en: () => import('./en.js'),
  ar: () => import('./ar.js'),
};

const asItStands = (word: string): string[] => [word];

/** All words of all languages: code → names and everyday words. Rejects when a file cannot be fetched. */
export async function loadTerms(): Promise<Record<string, string[]>> {
  const files = await Promise.all(Object.values(termLanguages).map((load) => load()));
  const terms = new Map<string, string[]>();
  for (const { activities, kinds, spell = asItStands } of files)
    for (const [code, words] of [...Object.entries(activities), ...Object.entries(kinds)])
      terms.set(code, [...(terms.get(code) ?? []), ...words.flatMap(spell)]);
  return Object.fromEntries([...terms].map(([code, words]) => [code, [...new Set(words)]]));
}
