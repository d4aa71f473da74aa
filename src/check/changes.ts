/** What is different in a corrected copy. */
import type { CheckedFile } from './check.js';
import type { Texts } from './languages.js';
import { labelRows, tellFew } from './rows.js';

/** Ranges of rows that one line names. */
const MOST = 10;

/** One sentence a change. */
export function tellChanges({ correction, ...file }: CheckedFile, { words }: Texts): string[] {
  const { changes = [], guarded = [] } = correction ?? {};
  const rows = labelRows(guarded, file, words);
  const seen = guarded.length ? [words.guarded(tellFew(rows, MOST))] : [];
  return changes.flatMap((change) => [words.changed[change], ...(change === 'formulas' ? seen : [])]);
}
