/** Problems as an author reads them in the console: in English, as a console is. */
import { say, type Told } from '../advice/advice.js';
import { advice } from '../advice/en.js';
import { groupProblems, type ProblemGroup } from '../model/problem-groups.js';
import type { Problem } from '../model/problem.js';

/** Lines of one message; the event `integ-load` has every problem. */
const MAX_LINES = 20;

/** Equal problems are one line: `clubs.csv: 3310 × name name/missing (rows 2, 3, 4, 5, 6 …)`, and what to do. */
export function inWords(problems: readonly Problem[]): string {
  const groups = groupProblems(problems);
  const lines = groups.slice(0, MAX_LINES).map((group) => `${where(group)}. ${whatToDo(group)}`);
  const rest = groups.length - lines.length;
  const more = rest ? [`… and ${rest} more kinds: see integ-load`] : [];
  return [`Problems: ${problems.length}`, ...lines, ...more].join('\n');
}

function where({ source, code, field, count, rows, seen }: ProblemGroup): string {
  const what = [field, code, seen].filter(Boolean).join(' ');
  if (count === 1) return `${[source, ...rows].join(':')} ${what}`;
  const some = rows.length ? ` (rows ${rows.join(', ')}${count > rows.length ? ' …' : ''})` : '';
  return `${source}: ${count} × ${what}${some}`;
}

/** An attribute that may help. */
const hints: Partial<Record<ProblemGroup['code'], string>> = {
  'name/missing': 'If a column has it under another name, say so: columns="name=…".',
};

function whatToDo({ code, field, seen, count }: ProblemGroup): string {
  const told: Told = {
    ...{ column: hints[code] ? '' : field, isTable: false, seen, quoted: seen && `“${seen}”`, count },
    ...{ likely: '', first: '', others: '' },
  };
  return [...advice[code].map((sentence) => say(sentence, told)), ...(hints[code] ? [hints[code]] : [])].join(' ');
}
