/** Where an id that is taken stands first. */
import type { CheckedFile } from './check.js';
import type { CheckedProblem, First } from './reading.js';
import { tellRow } from './rows.js';
import type { CheckWords } from './words/sv.js';

/** The first of the type that the rows of the file are; of JSON nobody says, and one type is the rule. */
function firstOf({ firsts = {} }: CheckedProblem, { types }: CheckedFile): First | undefined {
  const own = types.flatMap((type) => firsts[type] ?? []);
  return own[0] ?? Object.values(firsts)[0];
}

/** `rad 2`, or `partners.csv, rad 2`; empty when there is none. */
export function tellFirst(
  one: CheckedProblem,
  file: CheckedFile,
  at: number,
  files: readonly CheckedFile[],
  words: CheckWords,
): string {
  const first = firstOf(one, file);
  const other = files[first?.file ?? -1];
  if (!first || !other) return '';
  return [...(first.file === at ? [] : [other.name]), tellRow(first.row, other, words)].join(', ');
}

/** The names of the files that have the ids already, when this one is none of them; else empty. */
export function tellOthers(
  problems: readonly CheckedProblem[],
  file: CheckedFile,
  at: number,
  files: readonly CheckedFile[],
): string {
  const all = new Set(problems.map((one) => firstOf(one, file)?.file ?? at));
  return all.has(at) ? '' : [...all].map((other) => files[other]?.name ?? '').join(', ');
}
