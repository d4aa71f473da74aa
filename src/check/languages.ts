/** The languages of the check; each is loaded when somebody reads it. */
import type { Advice } from '../advice/advice.js';
import type { CheckWords } from './words/sv.js';

export interface Texts {
  lang: CheckLanguage;
  words: CheckWords;
  advice: Advice;
}

export type CheckLanguage = 'sv' | 'da' | 'en';

type Loading = readonly [Promise<{ words: CheckWords }>, Promise<{ advice: Advice }>];

const loaders: Record<CheckLanguage, () => Loading> = {
  sv: () => [import('./words/sv.js'), import('../advice/sv.js')],
  da: () => [import('./words/da.js'), import('../advice/da.js')],
  en: () => [import('./words/en.js'), import('../advice/en.js')],
};

/** In the order of the menu. */
export const checkLanguages = Object.keys(loaders) as CheckLanguage[];

export async function loadTexts(lang: CheckLanguage): Promise<Texts> {
  const [{ words }, { advice }] = await Promise.all(loaders[lang]());
  return { lang, words, advice };
}

/** The first of some tags that we have, by its language alone: `da-DK`, `sv_SE.UTF-8`. */
export function languageFor(tags: readonly string[]): CheckLanguage | undefined {
  const wanted = tags.map((tag) => tag.toLowerCase().split(/[-_.]/)[0]);
  return wanted.flatMap((lang) => checkLanguages.filter((known) => known === lang))[0];
}
