/** Raw rows → records and problems. Pure; never throws for bad data. */
import * as v from 'valibot';
import { isOwnKey } from './column-names.js';
import { isSaid, mapTable, valueAt, type ColumnOptions } from './columns.js';
import type { Fault, Raw, Table } from './row.js';
import { MAX_TEXT } from './fields.js';
import { Ids } from './ids.js';
import { areaFault, placeFault } from './place.js';
import { problem, problemLevels, type Problem, type ProblemCode, type Where } from './problem.js';
import {
  activitySchema,
  partnerSchema,
  supportSchema,
  type Outline,
  type RecordType,
  type Records,
} from './records.js';
import { orders, pastDays, realToday } from './rules.js';
import { atOnce } from './slices.js';
import { cut } from './values.js';

export interface RecordOptions extends ColumnOptions {
  /** The kind of partners that name none. */
  defaultKind?: string;
  /** ISO date; default: the real one. Nothing can have been reviewed after it. */
  today?: string;
}

/** From this age on, no upper end means that there is none. */
const ADULT = 18;

type Loose = Record<string, unknown>;
export type Found = Records & { problems: Problem[] };

const schemas = { partner: partnerSchema, activity: activitySchema, support: supportSchema };
const lists = { partner: 'partners', activity: 'activities', support: 'supports' } as const;

/** All rows of all tables, in order; the first of two with one id stays. */
export const toRecords = (tables: readonly Table[], options: RecordOptions): Found =>
  atOnce(toRecordsStepwise(tables, options));

/** Reads what has no fault as its schema does, only faster; undefined for what has one. */
type Read = (value: unknown) => unknown;

/** The same, which may pause after each row. */
export function* toRecordsStepwise(
  tables: readonly Table[],
  options: RecordOptions,
  quick: (schema: v.GenericSchema) => Read = () => () => undefined,
): Generator<void, Found> {
  const quicks = { partner: quick(partnerSchema), activity: quick(activitySchema), support: quick(supportSchema) };
  const found: Found = { partners: [], activities: [], supports: [], problems: [] };
  const ids = { partner: new Ids(), activity: new Ids(), support: new Ids() };
  const today = realToday();
  const members: { partnerId: string; at: Where }[] = [];
  for (const table of tables)
    for (const raw of yield* mapTable(table, options)) {
      const { record, at, problems } = toRecord(raw, ids[raw.type], { today, ...options }, quicks[raw.type]);
      for (const one of problems) found.problems.push(one);
      yield;
      if (!record) continue;
      (found[lists[raw.type]] as unknown[]).push(record);
      if (raw.type !== 'partner') members.push({ partnerId: record['partnerId'] as string, at });
    }
  // An activity or offer whose partner is nowhere is kept; its author should know.
  for (const { partnerId, at } of members)
    if (!ids.partner.has(partnerId)) found.problems.push(problem('partner/missing', at, 'partnerId', partnerId));
  return found;
}

/** One row → a record, or the reason why it is left out; beside it what else is wrong in it. */
function toRecord(raw: Raw, ids: Ids, { defaultKind, today = realToday() }: RecordOptions, quick: Read) {
  const { type, where, object, faults } = raw;
  // What shifts the cells of a row may be why something is missing in it.
  const shifted = faults.filter(({ code }) => code === 'csv/columns');
  const leftOut = (code: ProblemCode, field: string, seen: unknown, at = where) => ({
    ...{ record: undefined, at },
    problems: [
      { ...problem(code, at, field, seen), level: 'hidden' as const },
      ...shifted.map((one) => problem(one.code, at, one.field, one.seen)),
    ],
  });
  const deep = faults.find(({ code }) => code === 'limit/depth');
  if (deep) return leftOut(deep.code, deep.field, deep.seen);

  const nameField = type === 'activity' ? 'title' : 'name';
  const isGiven = object['id'] !== undefined;
  if (!isGiven) object['id'] = '';
  if (type === 'partner' && defaultKind) object['kind'] ??= defaultKind;

  const read = quick(object) as Loose | undefined;
  const { value, issues } = read ? { value: read, issues: [] } : parse(schemas[type], object);
  const name = nameOf(value[nameField]);
  if (name && !isGiven) value['id'] = ids.make(name, value['place'] ?? {});
  const id = value['id'] as string | undefined;
  const at = id ? { ...where, id } : where;

  if (!name) return leftOut('name/missing', nameField, object[nameField], at);
  if (!id) return leftOut('id/missing', 'id', object['id'], at);
  if (ids.has(id)) return leftOut('id/duplicate', 'id', id, at);
  if (type !== 'partner' && !value['partnerId'])
    return leftOut('partner/missing', 'partnerId', object['partnerId'], at);
  for (const { first, last, code } of orders[type]) {
    const [from, to] = [valueAt(value, first.keys), valueAt(value, last.keys)] as [number, number];
    if (from > to) return leftOut(code, first.field.replace('.0', ''), `${from} > ${to}`, at);
  }

  ids.add(id);
  const told = faults.concat(issues, cutExtras(type, value));
  const found = told.concat(checkPlace(type, value, told), missingIn(raw, value, issues), tooSoon(type, value, today));
  return { record: value, at, problems: found.map(({ code, field, seen }) => problem(code, at, field, seen)) };
}

/** What nobody knows is kept up to the length of any other text. */
function cutExtras(type: RecordType, value: Loose): Fault[] {
  const faults: Fault[] = [];
  for (const field of Object.keys(value)) {
    const text = value[field];
    if (typeof text !== 'string' || text.length <= MAX_TEXT || isOwnKey(type, field)) continue;
    value[field] = cut(text, MAX_TEXT);
    faults.push({ code: 'text/too-long', field, seen: text });
  }
  return faults;
}

/** A name, or a title in its languages, as one text; empty when there is none. */
const nameOf = (name: unknown): string =>
  typeof name === 'string'
    ? name
    : Object.values((name ?? {}) as Loose)
        .join(' ')
        .trim();

/** Takes out an outline or a position that cannot be right, and says what it is. */
function checkPlace(type: RecordType, value: Loose, told: readonly Fault[]): Fault[] {
  if (type === 'support') return [];
  const area = type === 'partner' ? (value['area'] as Outline | string | undefined) : undefined;
  const misdrawn = typeof area === 'object' ? areaFault(area) : undefined;
  if (misdrawn) delete value['area'];
  const faults: Fault[] = misdrawn
    ? [{ code: misdrawn.code, field: 'area', seen: `${misdrawn.lat}, ${misdrawn.lng}` }]
    : [];

  const place = value['place'] as Loose;
  const { lat, lng } = place as { lat?: number; lng?: number };
  const isWhole = lat !== undefined && lng !== undefined;
  const code = isWhole ? placeFault(lat, lng) : undefined;
  if (isWhole && !code) return faults;
  delete place['lat'];
  delete place['lng'];
  const isTold = told.some((one) => one.code.startsWith('place/'));
  // A session that names no position is at its partner's; who has an area is on the map.
  const isElsewhere = type === 'activity' ? lat === lng && !code && !isTold : area !== undefined && !code;
  if (isElsewhere) return faults;
  if (type === 'activity') place['unplaced'] = true;
  if (isTold) return faults;
  return [...faults, { code: code ?? 'place/missing', field: 'place.lat', seen: code ? `${lat}, ${lng}` : '' }];
}

/** Required fields that nobody filled, though the table has them. One with a bad value is told already. */
function missingIn({ required }: Raw, value: Loose, issues: readonly Fault[]): Fault[] {
  const { birthYears, ageMin, onRequest } = value;
  const isNeedless = (field: string) =>
    (field.startsWith('age') && birthYears !== undefined) ||
    (field === 'ageMax' && Number(ageMin) >= ADULT) ||
    (field === 'schedule' && onRequest === true);
  const isTold = (field: string) => issues.some((issue) => issue.field.startsWith(field));
  return required
    .filter(({ field, keys }) => !isSaid(valueAt(value, keys)) && !isNeedless(field) && !isTold(field))
    .map(({ field }) => ({ code: 'field/missing', field, seen: '' }));
}

/** Nobody has looked in the future: such a day counts as today. */
function tooSoon(type: RecordType, value: Loose, today: string): Fault[] {
  return pastDays[type].flatMap(({ field, keys }) => {
    const day = valueAt(value, keys);
    if (typeof day !== 'string' || day <= today) return [];
    (valueAt(value, keys.slice(0, -1)) as Loose)[keys.at(-1) ?? ''] = today;
    return { code: 'date/future', field, seen: day };
  });
}

const keysOf = ({ path }: v.BaseIssue<unknown>): Keys => path?.map(({ key }) => key as string | number) ?? [];

const toFault = (issue: v.BaseIssue<unknown>): Fault => ({
  code: Object.hasOwn(problemLevels, issue.message) ? (issue.message as ProblemCode) : 'code/unknown',
  field: keysOf(issue).join('.'),
  seen: issue.input,
});

/** Each fault once; of a position that is no pair of numbers, one. */
function toFaults(issues: readonly v.BaseIssue<unknown>[]): Fault[] {
  const faults = new Map<string, Fault>();
  for (const fault of issues.map(toFault)) {
    const key = fault.code.startsWith('place/') ? 'place' : `${fault.code} ${fault.field}`;
    if (!faults.has(key)) faults.set(key, fault);
  }
  return [...faults.values()];
}

type Keys = readonly (string | number)[];

/**
 * A code that is not listed stays, and so does a link that is none; any other value that cannot be right
 * is taken out, the record kept.
 */
const stays = ({ type, message }: v.BaseIssue<unknown>) =>
  type === 'check' && (message === 'code/unknown' || message === 'url/refused');

function parse(schema: v.GenericSchema, input: Loose): { value: Loose; issues: Fault[] } {
  let parsed = v.safeParse(schema, input);
  const issues = parsed.issues ? toFaults(parsed.issues) : [];
  // Parsed again after a repair: a list that is gone becomes empty, an object may now lack a field.
  for (let round = 0; round < 3; round += 1) {
    const bad = (parsed.issues ?? []).filter((issue) => !stays(issue));
    if (!repair(parsed.output as Loose, bad)) break;
    parsed = v.safeParse(schema, parsed.output);
  }
  return { value: parsed.output as Loose, issues };
}

/**
 * Cuts what is too long; takes any other bad value out, or the object that lacks a value.
 * False when there is nothing to do: a name that the record itself lacks nobody can mend.
 */
function repair(value: Loose, issues: readonly v.BaseIssue<unknown>[]): boolean {
  const paths = new Map<string, { keys: Keys; text: string | undefined }>();
  for (const issue of issues) {
    const { input, message, requirement } = issue;
    const keys = keysOf(issue).slice(0, input === undefined ? -1 : undefined);
    // A list that is too long is no text to cut.
    const isCut = message === 'text/too-long' && typeof requirement === 'number';
    const text = isCut ? cut(String(input), requirement) : undefined;
    if (keys.length) paths.set(JSON.stringify(keys), { keys, text });
  }
  const isInside = (keys: Keys) => keys.some((_, i) => i > 0 && paths.has(JSON.stringify(keys.slice(0, i))));
  // Last first, so that the items of a list keep their places until their turn.
  for (const { keys, text } of [...paths.values()].toReversed()) if (!isInside(keys)) change(value, keys, text);
  return paths.size > 0;
}

function change(value: unknown, [key = '', ...rest]: Keys, text: string | undefined): void {
  if (rest.length) change((value as Loose)[key], rest, text);
  else if (text !== undefined) (value as Loose)[key] = text;
  else if (Array.isArray(value)) value.splice(key as number, 1);
  else delete (value as Loose)[key];
}
