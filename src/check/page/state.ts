/** What the page shows: one value, from which it is drawn anew after each step. */
import type { Check, CheckOptions, InputFile } from '../check.js';
import type { CheckLanguage, Texts } from '../languages.js';
import type { PageWords } from '../page-words/sv.js';

/** All that is said in one language. */
export interface PageTexts extends Texts {
  page: PageWords;
  /** Kinds of partners, by code. */
  kinds: Readonly<Record<string, string>>;
  number: (value: number) => string;
}

/** A check that is done, and the corrected copies as addresses that a link can save; empty for files without one. */
export interface Done {
  check: Check;
  copies: readonly string[];
}

export interface PageState {
  texts: PageTexts;
  phase: 'waiting' | 'reading' | 'done';
  /** What was chosen last; kept, for it is read again when an option changes. */
  files: readonly InputFile[];
  options: CheckOptions;
  done: Done | undefined;
  /** Names of files that the browser could not open. */
  lost: readonly string[];
  /** Something is being dragged over the page. */
  isOver: boolean;
}

/** What a person can do. */
export interface Acts {
  /** Rejects when the words cannot be had; the page then stays as it is. */
  speak(lang: CheckLanguage): Promise<void>;
  choose(files: readonly File[]): Promise<void>;
  paste(text: string): Promise<void>;
  ask(options: CheckOptions): Promise<void>;
}
