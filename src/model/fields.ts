/**
 * The kinds of fields that records are made of. Each reads what people write (values.ts), and names the
 * problem that a bad value is; what remains is the form that crosses rooms.
 */
import * as v from 'valibot';
import { isDay } from './day.js';
import type { ProblemCode } from './problem.js';
import * as times from './times.js';
import * as read from './values.js';

/** Of a text in UTF-16 units. */
export const MAX_TEXT = 10_000;
const isShort = (value: unknown): boolean => typeof value !== 'string' || value.length <= MAX_TEXT;

/** The message of an issue is the code of the problem that it becomes. */
export const code = (problem: ProblemCode): ProblemCode => problem;

export const text = v.pipe(
  v.unknown(),
  v.transform(read.readText),
  v.string(code('code/unknown')),
  v.maxLength(MAX_TEXT, code('text/too-long')),
);

export const number = v.pipe(v.unknown(), v.transform(read.readNumber), v.number(code('code/unknown')));

export const coordinate = v.pipe(v.unknown(), v.transform(read.readNumber), v.number(code('place/not-a-number')));

/** ISO 8601: `2026-09-01`. */
export const date = v.pipe(
  v.unknown(),
  v.transform(times.readDate),
  v.string(code('date/impossible')),
  v.regex(/^\d{4}-\d\d-\d\d$/, code('date/impossible')),
  v.check(isDay, code('date/impossible')),
);

/** Never absent: what nobody said is `unknown`. */
export const triState = v.optional(
  v.pipe(v.unknown(), v.transform(read.readTriState), v.picklist(['yes', 'no', 'unknown'], code('code/unknown'))),
  'unknown',
);

/** The test carries its list, of which scripts/schema.mjs makes examples. */
const oneOf = (listed: readonly string[]) =>
  v.check(
    Object.assign((seen: string) => listed.includes(seen), { listed }),
    code('code/unknown'),
  );

/** A code that is not listed is kept and searchable; it is only worth a note. The JSON schema offers the listed. */
export const codeOf = (listed: readonly string[]) => v.pipe(text, oneOf(listed));

/** The same as the name of a field. */
export const codeKey = (listed: readonly string[]) => v.pipe(v.string(), oneOf(listed));

/** Nobody writes so much in one cell: it is refused before anything is made of each part. */
const whenShort =
  (reader: (cell: unknown) => unknown) =>
  (cell: unknown): unknown => {
    if (Array.isArray(cell)) return cell.length > 1000 ? read.countItems(cell) : reader(cell);
    return isShort(cell) ? reader(cell) : cell;
  };

/** A text where a list is due is one that was too long to be read as one. */
const noList = ({ input }: v.BaseIssue<unknown>): ProblemCode => (isShort(input) ? 'code/unknown' : 'text/too-long');

/** Never absent: what has none is empty. */
export const list = <T extends v.GenericSchema>(item: T) =>
  v.optional(v.pipe(v.unknown(), v.transform(whenShort(read.readList)), v.array(item, noList)), []);

const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

/** Month numbers, 1 to 12. */
export const months = v.pipe(
  v.unknown(),
  v.transform(whenShort(times.readMonths)),
  v.array(v.picklist(upTo(12)), noList),
);

/** BCP 47 code → text; a list is none. */
const inLanguages = <T extends v.GenericSchema<unknown, string>>(item: T) =>
  v.pipe(
    v.unknown(),
    v.transform((cell) => (Array.isArray(cell) ? read.countItems(cell) : cell)),
    v.record(
      v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/, code('code/unknown'))),
      item,
      code('code/unknown'),
    ),
  );

/** Language → text. A plain text is in the language of the source (columns.ts). */
export const texts = inLanguages(text);

/** The same, short enough to read at a glance. */
export const shortTexts = inLanguages(v.pipe(text, v.maxLength(240, code('text/too-long'))));

/** A text in its languages, or the code that says that there is nothing to tell. */
export const codeOrTexts = <T extends string>(none: T) =>
  v.union([v.pipe(v.unknown(), v.transform(read.readText), v.picklist([none])), texts], code('code/unknown'));

/** Kept as it stands whatever it is; only addresses that a link may have are without a note. */
export const url = v.pipe(text, v.check(read.isLink, code('url/refused')));

/** One day, or `first/last`. */
export const dateRange = v.pipe(
  v.unknown(),
  v.transform(times.readDateRange),
  v.string(code('date/impossible')),
  v.check(times.isDateRange, code('date/impossible')),
);

/** `2016-2018` as the first and the last year. */
export const birthYears = v.pipe(
  v.unknown(),
  v.transform(read.readYears),
  v.tuple([v.number(), v.number()], code('code/unknown')),
);

/** Whether one asks for a time. */
export const onRequest = v.pipe(v.unknown(), v.transform(read.readFlag), v.boolean(code('code/unknown')));

const clock = v.pipe(v.string(code('time/unreadable')), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, code('time/unreadable')));

/** A session's weekly time, in the wall time of its place: `{weekday: 'mon', start: '17:00', end: '18:00'}`. */
const weekly = {
  weekday: v.picklist(times.weekdays, code('time/unreadable')),
  start: clock,
  end: clock,
};

const everyWeeks = v.optional(v.picklist(upTo(9)), 1);

/** Each rule says every how many weeks; counted from the activity's `from`. */
export const schedule = v.optional(
  v.pipe(
    v.unknown(),
    v.transform(whenShort(times.readSchedule)),
    v.array(v.looseObject({ ...weekly, everyWeeks }, code('time/unreadable'))),
  ),
  [],
);

/** When somebody is there. An exception without times is a closed day. */
export const hours = v.pipe(
  v.unknown(),
  v.transform(whenShort(times.readHours)),
  v.looseObject(
    {
      weekly: v.optional(v.array(v.looseObject(weekly, code('time/unreadable'))), []),
      exceptions: v.optional(
        v.array(
          v.looseObject(
            { date, start: v.optional(weekly.start), end: v.optional(weekly.end) },
            code('time/unreadable'),
          ),
        ),
        [],
      ),
      byAppointment: v.optional(v.boolean(), false),
    },
    code('time/unreadable'),
  ),
);

/** A third number would be the altitude, which no map shows. */
const vertex = v.tuple([v.number(), v.number()]);
/** At least a triangle, whose last vertex is its first again. */
const ring = v.pipe(
  v.array(vertex),
  v.transform((open) => (String(open[0]) === String(open.at(-1)) ? open : [...open, ...open.slice(0, 1)])),
  v.array(vertex),
  v.minLength(4),
);
const polygon = v.pipe(v.array(ring), v.minLength(1));

/** A code or a name; or a GeoJSON outline in WGS84 degrees. */
export const area = v.union(
  [
    text,
    v.looseObject({ type: v.picklist(['Polygon']), coordinates: polygon }),
    v.looseObject({ type: v.picklist(['MultiPolygon']), coordinates: v.pipe(v.array(polygon), v.minLength(1)) }),
  ],
  code('code/unknown'),
);
