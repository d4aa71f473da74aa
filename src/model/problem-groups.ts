/** Many equal problems as one, for whoever tells them: a file without names is one sentence, not thousands. */
import type { Problem, ProblemLevel } from './problem.js';

/** What is wrong in the same way in the same field of one source. */
export interface ProblemGroup {
  source: string;
  code: Problem['code'];
  level: ProblemLevel;
  field: string;
  count: number;
  /** The first rows that have it, at most five; none for a source. */
  rows: number[];
  /** What stood in the first of them. */
  seen: string;
}

const MAX_ROWS = 5;
const inOrder: ProblemLevel[] = ['source', 'hidden', 'unplaced', 'note'];

/** The worst level first, in it what is most frequent. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const { level, where, field, code, seen } of problems) {
    const plain = plainField(field);
    const key = JSON.stringify([where.source, level, code, plain]);
    const group = groups.get(key) ?? { source: where.source, code, level, field: plain, count: 0, rows: [], seen };
    groups.set(key, group);
    group.count += 1;
    if (where.row !== undefined && group.rows.length < MAX_ROWS && group.rows.at(-1) !== where.row)
      group.rows.push(where.row);
  }
  return [...groups.values()].toSorted(
    (a, b) => inOrder.indexOf(a.level) - inOrder.indexOf(b.level) || b.count - a.count,
  );
}

/** Which item of a list it is does not make it another problem. */
const plainField = (field: string) => field.replace(/\.\d+(?=\.|$)/g, '');
