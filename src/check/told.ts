/** A group of like problems in words: where, what is wrong, what to do. */
import type { ProblemCode, ProblemLevel } from '../model/problem.js';
import type { ProblemGroup } from '../model/problem-groups.js';
import { say } from '../advice/advice.js';
import { isEmpty, type Check, type CheckedFile } from './check.js';
import { columnsOf, tellColumns, withoutIndex } from './columns.js';
import { fewCodes, likelyCodes } from './expected.js';
import { tellFirst, tellOthers } from './firsts.js';
import type { Texts } from './languages.js';
import type { CheckedProblem } from './reading.js';
import { tellRows, type ToldRows } from './rows.js';

export interface ToldGroup {
  level: ProblemLevel;
  code: ProblemCode;
  /** Index of the file. */
  file: number;
  count: number;
  /** As the author calls it; two where it takes both, such as latitude and longitude; may be empty. */
  column: string;
  wrong: string;
  todo: string;
  rows: ToldRows;
  /** The same for each thing that stood there, where the sentence names one and they differ. */
  values: ToldValue[];
}

export interface ToldValue {
  quoted: string;
  rows: ToldRows;
  /** Codes that it is like, as a sentence has them; may be empty. */
  likely: string;
  /** Of an id that is taken: where it stands first; else empty. */
  first: string;
}

/** Sentences that name what stood there. */
const namesSeen = new Set<ProblemCode>([
  ...(['id/duplicate', 'partner/missing', 'code/unknown', 'place/not-a-number'] as const),
  ...(['date/impossible', 'time/unreadable', 'url/refused'] as const),
]);

/** So many of different values are named in a sentence. */
const NAMED = 2;

/** File by file. `chooseColumn`: how to say which column a field has, when none is taken for it. */
export function tell(check: Check, texts: Texts, chooseColumn: (field: string) => string): ToldGroup[] {
  return check.files.flatMap((file, at) =>
    file.groups.map((group) => tellGroup(group, file, at, check, texts, chooseColumn)),
  );
}

function tellGroup(
  group: ProblemGroup,
  file: CheckedFile,
  at: number,
  { files }: Check,
  texts: Texts,
  chooseColumn: (field: string) => string,
): ToldGroup {
  const { code, level, count, field, seen } = group;
  const { words, advice } = texts;
  const members = file.problems.filter(isIn(group));
  // Nothing in the file bears the name: an own way to say which column it is.
  const isNameless = code === 'name/missing' && !columnsOf(field, file).length;
  const column = isNameless ? '' : tellColumns(code, field, file);
  const values = namesSeen.has(code) ? tellValues(members, file, at, files, texts) : [];
  const named = values.slice(0, NAMED).map(({ quoted }) => quoted);
  const told = {
    ...{ column, seen, count, isTable: file.isCsv },
    quoted: [...named, ...(values.length > NAMED ? ['…'] : [])].join(', ').replace(', …', ' …'),
    likely: tellLikely(group, values, file, words),
    first: values.length === 1 ? (values[0]?.first ?? '') : '',
    others: tellOthers(members, file, at, files),
  };
  const [wrong, todo] = advice[code];
  return {
    ...{ level, code, file: at, count, column },
    // A list that goes on ends the sentence.
    wrong: say(wrong, told).replace(/ …\.$/, ' …'),
    todo: isNameless && file.isCsv ? chooseColumn(field) : say(todo, told),
    rows: tellRows(members, file, words),
    values: values.length > 1 ? values : [],
  };
}

const isIn = (group: ProblemGroup) => {
  const path = withoutIndex(group.field);
  return ({ level, code, field }: CheckedProblem) =>
    code === group.code && level === group.level && withoutIndex(field) === path;
};

/** What stood there, the most frequent first. */
function tellValues(
  problems: readonly CheckedProblem[],
  file: CheckedFile,
  at: number,
  files: readonly CheckedFile[],
  { words }: Texts,
): ToldValue[] {
  const bySeen = new Map<string, CheckedProblem[]>();
  for (const one of problems) {
    const some = bySeen.get(one.seen);
    if (some) some.push(one);
    else if (one.seen) bySeen.set(one.seen, [one]);
  }
  const inOrder = [...bySeen].toSorted(([, a], [, b]) => b.length - a.length);
  return inOrder.map(([seen, [one, ...others]]) => ({
    quoted: words.quote(seen),
    rows: tellRows(one ? [one, ...others] : [], file, words),
    likely: one?.code === 'code/unknown' ? words.either(likelyCodes(withoutIndex(one.field), seen, typeOf(file))) : '',
    first: one ? tellFirst(one, file, at, files, words) : '',
  }));
}

/** What to write in place of all of them: the one guess, or any of the codes where they are few. */
function tellLikely(
  { code, field }: ProblemGroup,
  values: readonly ToldValue[],
  file: CheckedFile,
  words: Texts['words'],
): string {
  if (code !== 'code/unknown') return '';
  const [guess, ...others] = new Set(values.map(({ likely }) => likely));
  return guess && !others.length ? guess : words.either(fewCodes(withoutIndex(field), typeOf(file)));
}

/** Rows of several types have no one list of codes. */
const typeOf = ({ types: [type, ...others] }: CheckedFile) => (others.length ? undefined : type);

/** `197 poster, 0 på kartan, 197 att rätta`. */
export function tellCounts(file: CheckedFile, { words }: Texts): string {
  const count = (isTip: boolean) =>
    file.groups.filter(({ level }) => (level === 'note') === isTip).reduce((sum, group) => sum + group.count, 0);
  if (isEmpty(file)) return words.empty;
  const tips = count(true);
  const parts = [words.listed(file.listed), words.placed(file.placed), words.toCorrect(count(false))];
  return [...parts, ...(tips ? [words.tips(tips)] : [])].join(', ');
}
