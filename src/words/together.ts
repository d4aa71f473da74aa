/** What only partners read, one file a language; it comes with the partner view. */
import type { TogetherWords } from './together/sv.js';

const files: Record<string, () => Promise<{ words: TogetherWords }>> = {
  sv: () => import('./together/sv.js'),
  da: () => import('./together/da.js'),
  en: () => import('./together/en.js'),
  ar: () => import('./together/ar.js'),
};

/** The words with the language that they are in. */
export interface TogetherTexts extends TogetherWords {
  lang: string;
}

/** The texts in a UI language. */
export async function togetherIn(lang: string): Promise<TogetherTexts> {
  const words = await files[lang]?.();
  return { lang, ...(words ?? (await import('./together/sv.js'))).words };
}
