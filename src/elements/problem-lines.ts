/** Problems as an author reads them in the console. */
import { groupProblems } from '../model/problem-groups.js';
import type { Problem } from '../model/problem.js';

/** Lines of one message; the event `integ-load` has every problem. */
const MAX_LINES = 20;

/** Equal problems are one line: `clubs.csv: 3310 × name name/missing (rows 2, 3, 4, 5, 6 …)`. */
export function inWords(problems: readonly Problem[]): string {
  const groups = groupProblems(problems);
  const lines = groups.slice(0, MAX_LINES).map(({ source, code, field, count, rows, seen }) => {
    const what = [field, code, seen].filter(Boolean).join(' ');
    if (count === 1) return `${[source, ...rows].join(':')} ${what}`;
    const where = rows.length ? ` (rows ${rows.join(', ')}${count > rows.length ? ' …' : ''})` : '';
    return `${source}: ${count} × ${what}${where}`;
  });
  const rest = groups.length - lines.length;
  const more = rest ? [`… and ${rest} more kinds: see integ-load`] : [];
  return [`Problems: ${problems.length}`, ...lines, ...more].join('\n');
}
