/**
 * A table of totals from a club's system, so that nobody has to log what is written down already. Its rows become entries
 * whose ids are made of day and name: the same table again is the same entries.
 */
import { fold } from '../model/fold.js';
import { findPersonalNumber } from '../samsyn/personal-number.js';
import type { Draft } from './draft.js';
import { instantAfter } from './edits.js';
import type { Entry, Log, Row } from './entry.js';
import { LogFileError } from './file-error.js';
import { textOf } from './merge.js';

/** What stands in place of a device in what no person has changed since. */
const TOTALS = 'totals';

/** As many different names as make a list of persons, when each came once at most. */
const PEOPLE_FROM = 5;

/**
 * Meetings as entries: changed before any change by hand. The second of a day and name is another meeting, for a system
 * counts each once.
 */
export function identify(meetings: readonly Draft[]): Entry[] {
  const counts = new Map<string, number>();
  return meetings.map((meeting) => {
    const first = `t ${meeting.on} ${fold(meeting.what)}`;
    const count = (counts.get(first) ?? 0) + 1;
    counts.set(first, count);
    const own = { id: first, edited: `${meeting.on}T00:00:00.000Z`, device: TOTALS };
    return count > 1 ? { ...meeting, ...own, id: `${first} ${count}`, isAnother: true } : { ...meeting, ...own };
  });
}

/**
 * Throws `people` where the rows are persons: one has a personal number, or each of several names came once at most. What
 * stands under "name" is then somebody's.
 */
export function refusePeople(
  lines: readonly { cells: readonly string[] }[],
  said: readonly { what?: unknown; came?: unknown }[],
): void {
  const hasNumber = lines.some(({ cells }) => cells.some((cell) => findPersonalNumber(cell)?.kind === 'number'));
  const names = new Set(said.map(({ what }) => what));
  const isAttendance = names.size >= PEOPLE_FROM && said.every(({ came }) => came === 0 || came === 1);
  if (hasNumber || isAttendance) throw new LogFileError('people');
}

/** Puts in what is new and changes what an earlier table said, but nothing that a person changed or removed since. */
export function importTotals(log: Log, rows: readonly Row[]): Log {
  const next = new Map(log);
  for (const row of rows) {
    const before = next.get(row.id);
    const isSame = before && textOf({ ...row, edited: before.edited }) === textOf(before);
    if (!isSame && (!before || before.device === TOTALS))
      next.set(row.id, { ...row, edited: instantAfter(before, row.edited) });
  }
  return next;
}
