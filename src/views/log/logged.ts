/** What the views of the log are given, and how they say numbers and days. */
import type { Meeting } from '../../log/doubles.js';
import type { DraftField } from '../../log/draft.js';
import type { Entry, Log } from '../../log/entry.js';
import type { LogState, Screen } from '../../log/screens.js';
import type { Shown } from '../../log/small-counts.js';
import type { LogStoreCode } from '../../log/store.js';
import type { LogLexicon } from '../../words/lexicon.js';
import { latin } from '../../words/plural.js';

/** What a person can do. */
export interface LogActs {
  go: (screen: Screen) => void;
  /** A field as it was typed. */
  set: (field: DraftField, value: string | number | true | undefined) => void;
  /** Counts a field up or down by one. */
  step: (field: DraftField, by: 1 | -1) => void;
  save: () => void;
  change: (entry: Entry) => void;
  /** Takes back what was just saved, or brings back what was removed. */
  undo: () => void;
  remove: (entry: Entry) => void;
  /** Two entries that looked like one meeting were two. */
  part: (entry: Entry) => void;
  clear: () => void;
  exportAs: (kind: 'csv' | 'json') => void;
  importFiles: (files: Iterable<File>) => void;
  printThanks: (meeting: Meeting) => void;
  printReport: (year: number, stories: readonly string[]) => void;
}

export interface Logged extends LogActs {
  lexicon: LogLexicon;
  /** Of a screen's headings. */
  level: number;
  /** By the clock on the wall: `2026-11-23`. */
  today: string;
  state: LogState;
  log: Log;
  meetings: readonly Meeting[];
  /** Names that are suggested. */
  names: readonly string[];
  /** Why the device does not keep the log, or no longer. */
  fault: LogStoreCode | 'gone' | undefined;
  /** Something is logged that the device does not keep. */
  isUnkept: boolean;
}

const formatted = (lang: string, iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(latin(lang === 'en' ? 'en-GB' : lang), { ...options, timeZone: 'UTC' }).format(new Date(iso));

/** `november 2026`, from `2026-11`. */
export const monthName = ({ lang }: Pick<LogLexicon, 'lang'>, month: string): string =>
  formatted(lang, `${month}-01`, { month: 'long', year: 'numeric' });

/** `november`, from `2026-11`. */
export const longMonth = ({ lang }: Pick<LogLexicon, 'lang'>, month: string): string =>
  formatted(lang, `${month}-01`, { month: 'long' });

/** `nov.`, from `2026-11`. */
export const shortMonth = ({ lang }: Pick<LogLexicon, 'lang'>, month: string): string =>
  formatted(lang, `${month}-01`, { month: 'short' });

/** A heading or a button begins with a capital. */
export const capital = (text: string, { lang }: Pick<LogLexicon, 'lang'>): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** What others may see of a count. */
export function shownText(shown: Shown, { words: { log }, number }: LogLexicon): string {
  if ('value' in shown) return number(shown.value);
  return 'isKept' in shown ? log.notShown : log.fewerThan(shown.fewerThan);
}
