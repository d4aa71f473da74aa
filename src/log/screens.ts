/** Where somebody is in the log, and what is typed. Values: each act makes the next one. */
import { doubleOf } from './doubles.js';
import { draftOf, emptyDraft, setField, type Draft, type DraftField } from './draft.js';
import { newId, type Entry, type Log } from './entry.js';
import type { FileFault, LogFileCode } from './file.js';

/** A file that somebody chose, and what could not be read of it. */
export type ReadFile = { name: string } & ({ faults: readonly FileFault[]; isCsv: boolean } | { why: LogFileCode });

/** What came of an act on the screen of entries and files. */
export type Told =
  /** An entry is gone, and can be brought back. */
  | { code: 'removed'; entry: Entry }
  /** So many rows of files are new here or changed what was here. */
  | { code: 'imported'; changed: number; files: readonly ReadFile[] }
  /** Whether all is to be removed is asked. */
  | { code: 'sure' }
  | { code: 'all-removed' };

export type Screen =
  | { at: 'write' }
  /** An entry is changed; `draft` is what it becomes. */
  | { at: 'change'; entry: Entry; draft: Draft }
  /** What was just saved, and what stood there before. */
  | { at: 'tonight'; entry: Entry; before: Entry | undefined; milestone: number | undefined }
  /** `month`: `2026-11`; `stories`: lines of joy that were chosen for the report. */
  | { at: 'results'; month: string; stories: readonly string[] }
  /** `rows`: so many meetings are listed. */
  | { at: 'entries'; told: Told | undefined; rows: number };

/** So many meetings at first, and more at a time. */
export const ROWS = 20;

export const toEntries = (told?: Told): Screen => ({ at: 'entries', told, rows: ROWS });

export interface LogState {
  screen: Screen;
  /** The meeting that is being written: it stays while somebody looks round. Its id is there before it is saved, so that pressing twice saves one. */
  next: { id: string; draft: Draft };
  /** Saving was tried, so that faults are told. */
  isTried: boolean;
}

/** The day by the clock on the wall: `2026-11-23`. */
export function localDay(now: Date): string {
  const two = (value: number) => `${value}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A new meeting of today; of the names, the first that is not logged today is chosen. */
export function beginNext(log: Log, names: readonly string[], now: Date): LogState['next'] {
  const on = localDay(now);
  const what = names.find((name) => !doubleOf(log, { on, what: name }));
  return { id: newId(), draft: emptyDraft(what, on) };
}

export const start = (log: Log, names: readonly string[], now: Date): LogState => ({
  ...{ screen: { at: 'write' }, next: beginNext(log, names, now), isTried: false },
});

/** The draft on the screen: of the change, else of the next meeting. */
export const draftIn = ({ screen, next }: LogState): Draft => (screen.at === 'change' ? screen.draft : next.draft);

export function show(state: LogState, screen: Screen): LogState {
  return { ...state, screen, isTried: false };
}

export const showChange = (state: LogState, entry: Entry): LogState =>
  show(state, { at: 'change', entry, draft: draftOf(entry) });

/** What was typed or counted in a field of the draft on the screen. */
export function setIn(state: LogState, field: DraftField, value: string | number | true | undefined): LogState {
  const { screen, next } = state;
  const draft = setField(draftIn(state), field, value);
  if (screen.at === 'change') return { ...state, screen: { ...screen, draft } };
  return { ...state, next: { ...next, draft } };
}

/** The month before or after: `2026-11` and 2 is `2027-01`. */
export function monthAfter(month: string, steps: number): string {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const at = year * 12 + of - 1 + steps;
  return `${Math.floor(at / 12)}-${`${(at % 12) + 1}`.padStart(2, '0')}`;
}

/** A line in or out of those for the report; a third one takes the place of the first. */
export const chooseStory = (chosen: readonly string[], line: string): readonly string[] =>
  chosen.includes(line) ? chosen.filter((one) => one !== line) : [...chosen, line].slice(-2);
