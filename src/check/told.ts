/** A group of like problems in words: where, what is wrong, what to do. */
import type { Problem, ProblemCode, ProblemLevel } from '../model/problem.js';
import type { ProblemGroup } from '../model/problem-groups.js';
import { say } from '../advice/advice.js';
import type { Check, CheckedFile } from './check.js';
import { likelyCodes } from './expected.js';
import type { Texts } from './languages.js';

export interface ToldGroup {
  level: ProblemLevel;
  code: ProblemCode;
  source: string;
  count: number;
  /** As the author calls it; two where it takes both, such as latitude and longitude; may be empty. */
  column: string;
  wrong: string;
  todo: string;
  rows: ToldRows;
  /** The same for each thing that stood there, where the sentence names one and they differ. */
  values: ToldValue[];
}

/** `rader` and `2–198`, `203`; no ranges for a file that could not be read. */
export interface ToldRows {
  label: string;
  ranges: string[];
}

export interface ToldValue {
  quoted: string;
  rows: ToldRows;
  /** Codes that it is like, as a sentence has them; may be empty. */
  likely: string;
}

/** Sentences that name what stood there. */
const namesSeen = new Set<ProblemCode>([
  ...(['id/duplicate', 'partner/missing', 'code/unknown', 'place/not-a-number'] as const),
  ...(['date/impossible', 'time/unreadable', 'url/refused'] as const),
]);

/** So many of different values are named in a sentence. */
const NAMED = 2;

export function tell({ groups, problems, files }: Check, texts: Texts): ToldGroup[] {
  return groups.map((group) => {
    const file = files.find(({ name }) => name === group.source);
    return tellGroup(group, problems.filter(isIn(group)), file, texts);
  });
}

function tellGroup(group: ProblemGroup, members: readonly Problem[], file: CheckedFile | undefined, texts: Texts) {
  const { source, code, level, count, field, seen } = group;
  const { words, advice } = texts;
  const column = [...new Set(fieldsOf(code, field).flatMap((path) => columnNames(path, file)))].join(', ');
  const values = namesSeen.has(code) ? tellValues(members, file, texts) : [];
  const named = values.slice(0, NAMED).map(({ quoted }) => quoted);
  const told = {
    ...{ column, seen, count },
    quoted: [...named, ...(values.length > NAMED ? ['…'] : [])].join(', ').replace(', …', ' …'),
    likely: values.length === 1 ? (values[0]?.likely ?? '') : '',
  };
  const [wrong, todo] = advice[code];
  return {
    ...{ level, code, source, count, column },
    wrong: say(wrong, told),
    todo: say(todo, told),
    rows: tellRows(members, file, words),
    values: values.length > 1 ? values : [],
  };
}

/** Some faults take two fields to mend. */
function fieldsOf(code: ProblemCode, field: string): string[] {
  if (code.startsWith('place/') && code !== 'place/not-a-number') return ['place.lat', 'place.lng'];
  if (code === 'age/reversed') return [field, field.replace('Min', 'Max')];
  if (code === 'date/reversed') return [field, field.replace('From', 'To').replace('from', 'to')];
  return field ? [field] : [];
}

const withoutIndex = (field: string) => field.replace(/\.\d+(?=\.|$)/g, '');

const isIn = (group: ProblemGroup) => {
  const path = withoutIndex(group.field);
  return ({ level, where, code, field }: Problem) =>
    code === group.code && level === group.level && where.source === group.source && withoutIndex(field) === path;
};

function tellRows(problems: readonly Problem[], file: CheckedFile | undefined, words: Texts['words']): ToldRows {
  const rows = [...new Set(problems.flatMap(({ where: { row } }) => (row === undefined ? [] : [row])))];
  // Records of JSON are counted from 0 in the data, and from 1 by people.
  const numbers = file?.isCsv ? rows : rows.map((row) => row + 1);
  const [one, many] = file?.isCsv ? [words.row, words.rows] : [words.record, words.records];
  return { label: rows.length > 1 ? many : one, ranges: toRanges(numbers) };
}

/** `[2, 3, 4, 8]` as `2–4` and `8`. */
export function toRanges(rows: readonly number[]): string[] {
  const ranges: [number, number][] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
}

/** As many as one reads: `rader 2–198, 203 …`. */
export function tellFew({ label, ranges }: ToldRows, most: number): string {
  return ranges.length ? `${label} ${ranges.slice(0, most).join(', ')}${ranges.length > most ? ' …' : ''}` : '';
}

/** What stood there, the most frequent first. */
function tellValues(problems: readonly Problem[], file: CheckedFile | undefined, { words }: Texts): ToldValue[] {
  const bySeen = new Map<string, Problem[]>();
  for (const one of problems) {
    const some = bySeen.get(one.seen);
    if (some) some.push(one);
    else if (one.seen) bySeen.set(one.seen, [one]);
  }
  const inOrder = [...bySeen].toSorted(([, a], [, b]) => b.length - a.length);
  return inOrder.map(([seen, some]) => ({
    quoted: words.quote(seen),
    rows: tellRows(some, file, words),
    likely: some[0]?.code === 'code/unknown' ? words.either(likelyCodes(withoutIndex(some[0].field), seen)) : '',
  }));
}

/** The columns that feed a field; where there are none, the field's own name in files: `place.lat` is `lat`. */
function columnNames(field: string, file: CheckedFile | undefined): string[] {
  const path = withoutIndex(field);
  const fed = file?.columns.map((column) => ({ name: column.name, path: withoutIndex(column.path) })) ?? [];
  const own = fed.find((column) => column.path === path) ?? fed.find((column) => column.path.startsWith(`${path}.`));
  if (own) return [own.name];
  const whole = fed.filter((column) => column.path === 'place' && path.startsWith('place.l'));
  if (whole.length) return whole.map(({ name }) => name);
  return [(path.split('.').at(-1) ?? '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
}

/** `197 poster, 0 på kartan, 197 att rätta`. */
export function tellCounts(
  { listed, placed }: Pick<Check, 'listed' | 'placed'>,
  groups: readonly Pick<ProblemGroup, 'level' | 'count'>[],
  { words }: Texts,
): string {
  const count = (isTip: boolean) =>
    groups.filter(({ level }) => (level === 'note') === isTip).reduce((sum, group) => sum + group.count, 0);
  if (!listed && !groups.length) return words.empty;
  const tips = count(true);
  const parts = [words.listed(listed), words.placed(placed), words.toCorrect(count(false))];
  return [...parts, ...(tips ? [words.tips(tips)] : [])].join(', ');
}
