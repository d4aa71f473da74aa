/** Random entries and logs, with what people and files put into them. */
import * as fc from 'fast-check';
import { onOneLine, type Entry, type Log, type Removed, type Row } from '../../src/log/entry.js';
import { toLog } from '../../src/log/merge.js';
import { findPersonalNumber } from '../../src/samsyn/personal-number.js';

/** What breaks files: separators, quotes, formulas, apostrophes, other scripts, parts of signs. */
const bits = fc.oneof(
  fc.constantFrom(';', ',', '\t', '"', "'", "'=", '=1+1', '+A1', '@SUM(1)', '-', '\n', '\r\n', ' ', '\u00A0', '\uFEFF'),
  fc.constantFrom(
    'Språkcafé',
    'SPRÅKCAFE',
    'fotboll',
    'مقهى',
    '😀',
    '\uD83D',
    'sep=;',
    '1',
    'ja',
    '0',
    'null',
    '{',
    'id',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
/** As `tidy` leaves it. */
const anyLine = (max: number) =>
  fc
    .array(bits, { minLength: 1, maxLength: 6 })
    .map((parts) => onOneLine(onOneLine(parts.join('')).slice(0, max)))
    .filter((text) => text !== '' && !findPersonalNumber(text));

/** Few days and names, so that some are the same meeting. */
export const anyDay = fc.constantFrom('2026-11-23', '2026-11-24', '2027-01-05');
const anyName = fc.oneof(fc.constantFrom('Språkcafé', 'språk-cafe', 'Fotboll'), anyLine(80));

export const anyInstant = fc
  .date({ min: new Date('2026-11-01T00:00Z'), max: new Date('2026-12-31T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

const count = fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 999 }));

/** What the write screen lets through. */
export const anyMeeting = fc
  .record({
    on: anyDay,
    what: anyName,
    came: count,
    parts: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
    hasGroups: fc.boolean(),
    minutes: fc.option(count, { nil: undefined }),
    joy: fc.option(anyLine(140), { nil: undefined }),
    chain: fc.record({ handedOver: count, arrived: count, stayed: count }, { requiredKeys: [] }),
    isAnother: fc.nat({ max: 8 }).map((lot) => lot === 0),
  })
  .map(({ on, what, came, parts: [fresh, girls, boys, speakers], hasGroups, minutes, joy, chain, isAnother }) => {
    const some = girls % (came + 1);
    const others = boys % (came - some + 1);
    return {
      ...{ on, what, came, fresh: fresh % (came + 1) },
      ...(hasGroups && { girls: some, boys: others }),
      ...(minutes !== undefined && { speakers: speakers % (came + 1), minutes }),
      ...(joy !== undefined && { joy }),
      ...chain,
      ...(isAnother && { isAnother: true as const }),
    };
  });

const stamp = {
  id: fc.constantFrom('a', 'b', 'c', '__proto__'),
  edited: anyInstant,
  device: fc.constantFrom('x', 'y'),
};

export const anyEntry: fc.Arbitrary<Entry> = fc
  .tuple(fc.record(stamp), anyMeeting)
  .map(([own, meeting]) => ({ ...own, ...meeting }));

const anyRemoved: fc.Arbitrary<Removed> = fc.record({ ...stamp, isRemoved: fc.constant(true as const) });

export const anyRow: fc.Arbitrary<Row> = fc.oneof(
  { arbitrary: anyEntry, weight: 4 },
  { arbitrary: anyRemoved, weight: 1 },
);

export const anyLog: fc.Arbitrary<Log> = fc
  .array(fc.tuple(anyRow, fc.uuid()), { maxLength: 8 })
  .map((rows) => toLog(rows.map(([row, id]) => ({ ...row, id: `m${id}` }))));

/** Logs in which the same ids stand. */
export const anyClashing: fc.Arbitrary<Log> = fc.array(anyRow, { maxLength: 6 }).map(toLog);

/** The same rows, in any order. */
export const contentOf = (log: Log): Row[] => [...log.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** A plain entry, with what a test says otherwise. */
export const entry = (change: Partial<Entry> = {}): Entry => ({
  ...{ id: 'a', edited: '2026-11-24T18:00:00.000Z', device: 'x' },
  ...{ on: '2026-11-24', what: 'Språkcafé', came: 12, fresh: 3 },
  ...change,
});
