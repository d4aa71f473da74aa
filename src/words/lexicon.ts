/** What an element says in one language: its words, and its dates, distances and numbers. */
import type { FinderWords } from './finder/sv.js';
import type { GuideTexts } from './guide-lexicon.js';
import type { GuideUiWords } from './guide-ui/sv.js';
import { languageOf, offeredFor, uiLanguages } from './languages.js';
import type { LaterWords } from './later/sv.js';
import type { LogWords } from './log/sv.js';
import { latin, numbers } from './plural.js';
import type { HandOverWords } from './samsyn-hand-over/sv.js';
import type { SortingWords } from './samsyn-sorting/sv.js';
import type { SamsynWords } from './samsyn/sv.js';
import type { SeasonWords } from './season/sv.js';
import { words as sv, type Words } from './sv.js';

export interface Lexicon {
  /** Code of the UI language. */
  lang: string;
  dir: 'ltr' | 'rtl';
  words: Words;
  /** Whether the later words are here too. */
  isWhole: boolean;
  /** `400 m`, `1,0 km`, `12 km`. */
  distance: (km: number) => string;
  /** `1 nov. 2026`, from an ISO date. */
  date: (iso: string) => string;
  number: (value: number) => string;
  /** `3,1 MB`, from bytes. */
  megabytes: (bytes: number) => string;
}

/** With the words of what is opened or seen later: an open record, the map, choices. */
export interface WholeLexicon extends Lexicon {
  words: Words & LaterWords;
  isWhole: true;
}

/** With the words of the activity finder as well. */
export interface FinderLexicon extends WholeLexicon {
  words: Words & LaterWords & FinderWords;
}

/** With the words of Samsyn besides. */
export interface SamsynLexicon extends FinderLexicon {
  words: Words & LaterWords & FinderWords & SamsynWords & SortingWords & HandOverWords;
}

/** With the words of the season view besides. */
export interface SeasonLexicon extends FinderLexicon {
  words: Words & LaterWords & FinderWords & SeasonWords;
}

/** With the guide's words, and its advice, which may be in another language. */
export interface GuideLexicon extends WholeLexicon {
  words: Words & LaterWords & GuideUiWords;
  advice: GuideTexts;
}

/** With the log's words, by themselves: it has no open records and no map. */
export interface LogLexicon extends Lexicon {
  words: Words & { log: LogWords };
}

export const isWhole = (lexicon: Lexicon): lexicon is WholeLexicon => lexicon.isWhole;

const METRES = 1000;
const MEGA = 1_000_000;

/** What formats is made when it is first used: to set one up takes a browser longer than to draw the list. */
function lexicon(lang: string, words: Words): Lexicon {
  // English dates as the neighbours write them: day first.
  const locale = latin(lang === 'en' ? 'en-GB' : lang);
  const units = new Map<string, Intl.NumberFormat>();
  const unit = (name: string, digits: number): Intl.NumberFormat => {
    const key = `${name} ${digits}`;
    const format =
      units.get(key) ??
      new Intl.NumberFormat(locale, {
        ...{ style: 'unit', unit: name, unitDisplay: 'short' },
        ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
      });
    units.set(key, format);
    return format;
  };
  let date: Intl.DateTimeFormat | undefined;
  return {
    lang,
    dir: languageOf(lang).dir,
    words,
    isWhole: false,
    distance(km) {
      // Rounded to what a walker can tell apart: 100 m, 100 m, whole kilometres.
      if (km < 0.95) return unit('meter', 0).format(Math.max(1, Math.round(km * 10)) * (METRES / 10));
      return unit('kilometer', km < 9.95 ? 1 : 0).format(km);
    },
    date(iso) {
      date ??= new Intl.DateTimeFormat(locale, {
        ...{ day: 'numeric', month: 'short', year: 'numeric' },
        timeZone: 'UTC',
      });
      return date.format(new Date(`${iso}T00:00:00Z`));
    },
    number: numbers(lang),
    megabytes: (bytes) => words.megabytes(bytes / MEGA),
  };
}

/** What every element starts with; the other languages are loaded. */
export const swedish: Lexicon = lexicon('sv', sv);

/** The language that we have for a tag, else Swedish. */
export async function lexiconFor(tag: string): Promise<Lexicon> {
  const lang = offeredFor(tag) ?? 'sv';
  const words = await uiLanguages[lang]?.load();
  return lang === 'sv' || !words ? swedish : lexicon(lang, words);
}

/** The same with its later words. */
export async function wholeLexiconFor(tag: string): Promise<WholeLexicon> {
  const first = await lexiconFor(tag);
  const later = await uiLanguages[first.lang]?.loadLater();
  return { ...first, words: { ...first.words, ...(later as LaterWords) }, isWhole: true };
}
