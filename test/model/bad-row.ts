/** One row between two good ones, for tests of what becomes of it and of them. */
import { expect } from 'chai';
import type { Row } from '../../src/model/row.js';
import type { Problem } from '../../src/model/problem.js';
import type { RecordType } from '../../src/model/records.js';
import { toRecords } from '../../src/model/validate.js';

type Fields = Record<string, unknown>;
export const at = { lat: 57.19, lng: 14.03 };
const reviewed_on = '2026-11-01';

/** A good row of each type, with all that one should have but its id. */
export const good: Record<RecordType, Fields> = {
  partner: { name: 'Good', kind: 'club', ...at, reviewed_on },
  activity: {
    ...{ partner_id: 'p', title: 'Good', activity: 'football', age_min: '8', age_max: '10', group: 'mixed' },
    ...{ form: 'weekly', schedule: 'mon 17:00-18:00', price: '0', join_how: 'just-come', reviewed_on },
  },
  support: {
    partner_id: 'p',
    name: 'Good',
    kind: 'fund',
    covers: 'cost',
    apply_by: 'self',
    open_to_all: 'yes',
    reviewed_on,
  },
};

export const rowsOf = (fields: Fields[]): Row[] =>
  fields.map((one, row) => ({ where: { source: 's', row }, fields: one }));

const tell = ({ level, code, field, seen, where }: Problem) =>
  `${level} ${code}: row ${where.row ?? '?'}, id ${where.id ?? '?'}, ${field} "${seen}"`;

/** The ids that are shown when a row stands between two good ones (whose partner is there), and the problems. */
export function between(
  type: RecordType,
  row: Fields,
  problems: NonNullable<Row['problems']> = [],
): { shown: string[]; problems: string[] } {
  const host = type === 'partner' ? [] : rowsOf([{ id: 'p', name: 'P', ...at }]);
  const around = rowsOf([{ ...good[type], id: 'first' }, row, { ...good[type], id: 'last' }]);
  const found = toRecords(
    [
      { rows: host, type: 'partner' },
      { rows: around.map((one, i) => (i === 1 ? { ...one, problems } : one)), type },
    ],
    { today: '2026-11-23' },
  );
  const list = { partner: found.partners, activity: found.activities, support: found.supports }[type];
  return { shown: list.map(({ id }) => id), problems: found.problems.map(tell) };
}

/** The row has this problem and no other: a hidden one is left out, any other is shown under its id. */
export function expectProblem(
  type: RecordType,
  row: Fields,
  told: string,
  problems: NonNullable<Row['problems']> = [],
): void {
  const isHidden = told.startsWith('hidden');
  expect(between(type, row, problems)).to.deep.equal({
    shown: isHidden ? ['first', 'last'] : ['first', row['id'] ?? row['name'], 'last'],
    problems: [told],
  });
}
