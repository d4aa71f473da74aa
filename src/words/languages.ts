import type { LaterWords } from './later/sv.js';
import { words as sv, type Words } from './sv.js';

/** A language by its own name. */
export interface Language {
  name: string;
  dir: 'ltr' | 'rtl';
}

const ltr = (name: string): Language => ({ name, dir: 'ltr' });
const rtl = (name: string): Language => ({ name, dir: 'rtl' });

/** Languages that someone at a partner may speak, each in its own name; browsers lack several of them. */
export const languages: Record<string, Language> = {
  sv: ltr('svenska'),
  da: ltr('dansk'),
  nb: ltr('norsk'),
  en: ltr('English'),
  ar: rtl('العربية'),
  uk: ltr('українська'),
  so: ltr('Soomaali'),
  ti: ltr('ትግርኛ'),
  fa: rtl('فارسی'),
  prs: rtl('دری'),
  ps: rtl('پښتو'),
  tr: ltr('Türkçe'),
  kmr: ltr('Kurmancî'),
  ckb: rtl('سۆرانی'),
  pl: ltr('polski'),
  ru: ltr('русский'),
  fi: ltr('suomi'),
  de: ltr('Deutsch'),
  fr: ltr('français'),
  es: ltr('español'),
  ro: ltr('română'),
  bs: ltr('bosanski'),
  sq: ltr('shqip'),
  vi: ltr('Tiếng Việt'),
  zh: ltr('中文'),
};

/** A language that the elements speak. */
interface UiLanguage {
  /** The line that offers it to a visitor whose browser prefers it, in that language. */
  offer: string;
  load(): Promise<Words>;
  /** Words of what is opened or seen later. */
  loadLater(): Promise<LaterWords>;
}

/** One entry a UI language, in the order of the menu. Swedish, the source, needs no loading. */
export const uiLanguages: Record<string, UiLanguage> = {
  sv: {
    offer: 'Svenska? Byt språk',
    load: async () => sv,
    loadLater: async () => (await import('./later/sv.js')).words,
  },
  da: {
    offer: 'Dansk? Skift sprog',
    load: async () => (await import('./da.js')).words,
    loadLater: async () => (await import('./later/da.js')).words,
  },
  en: {
    offer: 'English? Change language',
    load: async () => (await import('./en.js')).words,
    loadLater: async () => (await import('./later/en.js')).words,
  },
  ar: {
    offer: 'العربية؟ غيّروا اللغة',
    load: async () => (await import('./ar.js')).words,
    loadLater: async () => (await import('./later/ar.js')).words,
  },
};

/** The languages of a menu: those that were named and that we have, else all. */
export const menuLanguages = (named: readonly string[]): string[] => {
  const known = named.filter((lang) => Object.hasOwn(uiLanguages, lang));
  return known.length ? known : Object.keys(uiLanguages);
};

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The name of a language in that language; a code that nobody listed stays a code. */
export function languageOf(tag: string): Language {
  const code = [tag.toLowerCase(), primary(tag)].find((known) => Object.hasOwn(languages, known));
  return (code && languages[code]) || ltr(tag);
}

/** The UI language for a BCP 47 tag, or none. */
export function offeredFor(tag: string): string | undefined {
  const code = Object.hasOwn(uiLanguages, tag.toLowerCase()) ? tag.toLowerCase() : primary(tag);
  return Object.hasOwn(uiLanguages, code) ? code : undefined;
}
