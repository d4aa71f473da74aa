/** Raw rows → records and problems. Pure; never throws for bad data. */
import * as v from 'valibot';
import { mapColumns, type ColumnOptions, type Raw, type Table } from './columns.js';
import { checkPlace } from './place.js';
import { problem, problemLevels, type Problem, type ProblemCode } from './problem.js';
import { activitySchema, partnerSchema, supportSchema, type Records } from './records.js';

export interface RecordOptions extends ColumnOptions {
  /** The kind of partners that name none. */
  defaultKind?: string;
}

type Loose = Record<string, unknown>;
type Found = Records & { problems: Problem[] };

const schemas = { partner: partnerSchema, activity: activitySchema, support: supportSchema };
const lists = { partner: 'partners', activity: 'activities', support: 'supports' } as const;

/** Pairs of fields of which the first may not come after the second. */
const orders: [string, string, ProblemCode][] = [
  ['ageMin', 'ageMax', 'age/reversed'],
  ['from', 'to', 'date/reversed'],
  ['validFrom', 'validTo', 'date/reversed'],
];

/** All rows of all tables, in order; the first of two with one id stays. */
export function toRecords(tables: readonly Table[], options: RecordOptions): Found {
  const found: Found = { partners: [], activities: [], supports: [], problems: [] };
  const ids = { partner: new Set<string>(), activity: new Set<string>(), support: new Set<string>() };
  for (const raw of tables.flatMap((table) => mapColumns(table, options))) {
    const { record, problems } = toRecord(raw, ids[raw.type], options);
    found.problems.push(...problems);
    if (record) (found[lists[raw.type]] as unknown[]).push(record);
  }
  noteUnknownPartners(found);
  return found;
}

/** An activity or offer whose partner is nowhere is kept; its author should know. */
function noteUnknownPartners({ partners, activities, supports, problems }: Found): void {
  const known = new Set(partners.map((partner) => partner.id));
  for (const { id, partnerId } of [...activities, ...supports])
    if (!known.has(partnerId)) problems.push(problem('partner/missing', { source: '', id }, 'partnerId', partnerId));
}

/** One row → a record, or the reason why it is left out; beside it what else is wrong in it. */
function toRecord({ type, where, object }: Raw, ids: Set<string>, options: RecordOptions) {
  const nameField = type === 'activity' ? 'title' : 'name';
  const leftOut = (code: ProblemCode, field: string, seen?: unknown) => {
    const at = typeof object['id'] === 'string' ? { ...where, id: object['id'] } : where;
    return { record: undefined, problems: [{ ...problem(code, at, field, seen), level: 'hidden' as const }] };
  };

  if (!object[nameField]) return leftOut('name/missing', nameField);
  if (type !== 'partner' && !object['partnerId']) return leftOut('partner/missing', 'partnerId');
  const isGiven = object['id'] !== undefined;
  object['id'] ??= madeId(object, nameField);
  if (!isGiven)
    for (let n = 2, made = String(object['id']); ids.has(String(object['id'])); n += 1) object['id'] = `${made}-${n}`;
  if (type === 'partner' && options.defaultKind) object['kind'] ??= options.defaultKind;

  const { value, issues } = parse(schemas[type], object);
  const at = { ...where, id: String(value['id']) };
  if (ids.has(at.id)) return leftOut('id/duplicate', 'id', at.id);
  for (const [first, last, code] of orders)
    if ((value[first] as number) > (value[last] as number))
      return leftOut(code, first, `${String(value[first])} > ${String(value[last])}`);

  ids.add(at.id);
  const problems = issues.map(({ code, field, seen }) => problem(code, at, field, seen));
  // A session without a point of its own is at its partner's.
  if (type === 'partner') {
    const misplaced = checkPlace(value['place'] as Loose, !problems.some(({ field }) => field.startsWith('place.l')));
    if (misplaced) problems.push(problem(misplaced.code, at, misplaced.field, misplaced.seen));
  }
  return { record: value, problems };
}

/** A plain register has no ids: its name and place make one. */
function madeId(object: Loose, nameField: string): string {
  const { lat, lng } = (object['place'] ?? {}) as Loose;
  const at = [lat, lng].map((degrees) => Number(Number(String(degrees).replace(',', '.')).toFixed(5)));
  const name = object[nameField];
  const text = typeof name === 'string' ? name : Object.values(name as Loose).join(' ');
  return at.every(Number.isFinite) ? `${text}@${at.join(',')}` : text;
}

interface Issue {
  code: ProblemCode;
  field: string;
  seen: unknown;
}

const toIssue = (issue: v.BaseIssue<unknown>): Issue => ({
  code: Object.hasOwn(problemLevels, issue.message) ? (issue.message as ProblemCode) : 'code/unknown',
  field: v.getDotPath(issue) ?? '',
  seen: issue.input,
});

/** A code that is not listed stays; any other value that cannot be right is dropped, the record kept. */
const stays = (issue: v.BaseIssue<unknown>) => issue.kind === 'validation' && issue.message === 'code/unknown';

function parse(schema: v.GenericSchema, input: Loose): { value: Loose; issues: Issue[] } {
  const first = v.safeParse(schema, input);
  const value = first.output as Loose;
  if (first.success) return { value, issues: [] };
  const bad = first.issues.filter((issue) => !stays(issue));
  for (const issue of bad.toReversed()) drop(value, issue.path?.map((item) => item.key) ?? []);
  // Parsed again so that a dropped list or tri-state gets the value that stands for unknown.
  return { value: v.safeParse(schema, value).output as Loose, issues: first.issues.map(toIssue) };
}

function drop(value: unknown, [key, ...rest]: readonly unknown[]): void {
  if (rest.length) drop((value as Loose)[key as string], rest);
  else if (Array.isArray(value)) value.splice(key as number, 1);
  else delete (value as Loose)[key as string];
}
