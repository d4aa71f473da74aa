/** What the guide says: its advice, one file a language, and the words round it. They come with the first guide. */
import { primaryOf } from '../model/languages.js';
import type { GuideUiWords } from './guide-ui/sv.js';
import type { GuideWords } from './guide/sv.js';
import { wholeLexiconFor, type Lexicon, type GuideLexicon } from './lexicon.js';

/** One entry a language that the advice is written in. */
export const guideLanguages: Record<string, () => Promise<GuideWords>> = {
  sv: async () => (await import('./guide/sv.js')).words,
  da: async () => (await import('./guide/da.js')).words,
  en: async () => (await import('./guide/en.js')).words,
};

/** What stands round it, one entry a UI language. */
export const guideUiLanguages: Record<string, () => Promise<GuideUiWords>> = {
  sv: async () => (await import('./guide-ui/sv.js')).words,
  da: async () => (await import('./guide-ui/da.js')).words,
  en: async () => (await import('./guide-ui/en.js')).words,
  ar: async () => (await import('./guide-ui/ar.js')).words,
};

/** The words with the language that they are in, which may be another than that of the element. */
export interface GuideTexts extends GuideWords {
  lang: string;
}

/**
 * The advice for a UI language; where it is not written in that one, in Danish on a Danish page, else in Swedish.
 * @param tag BCP 47, as the element speaks
 * @param page BCP 47, as the page does
 */
export async function guideTextsFor(tag: string, page = ''): Promise<GuideTexts> {
  const own = [primaryOf(tag), primaryOf(page)].find(
    (lang, i) => Object.hasOwn(guideLanguages, lang) && (!i || lang === 'da'),
  );
  const lang = own ?? 'sv';
  return { lang, ...((await guideLanguages[lang]?.()) as GuideWords) };
}

/** A lexicon with the guide's words and its advice. @param page BCP 47, as the page speaks */
export async function guideLexiconFor(tag: string, page = ''): Promise<GuideLexicon> {
  const whole = await wholeLexiconFor(tag);
  const [ui, advice] = await Promise.all([guideUiLanguages[whole.lang]?.(), guideTextsFor(whole.lang, page)]);
  return { ...whole, words: { ...whole.words, ...(ui as GuideUiWords) }, advice };
}

export const isGuide = (lexicon: Lexicon): lexicon is GuideLexicon => 'advice' in lexicon;
