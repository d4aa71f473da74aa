/** Raw rows → records and problems. Pure; never throws for bad data. */
import * as v from 'valibot';
import { mapColumns, type ColumnOptions, type Raw, type Table } from './columns.js';
import { placeFault } from './place.js';
import { problem, problemLevels, type Problem, type ProblemCode, type Where } from './problem.js';
import { activitySchema, partnerSchema, supportSchema, type RecordType, type Records } from './records.js';

export interface RecordOptions extends ColumnOptions {
  /** The kind of partners that name none. */
  defaultKind?: string;
}

type Loose = Record<string, unknown>;
type Found = Records & { problems: Problem[] };

const schemas = { partner: partnerSchema, activity: activitySchema, support: supportSchema };
const lists = { partner: 'partners', activity: 'activities', support: 'supports' } as const;

/** Pairs of fields of which the first may not come after the second. */
const orders: Record<RecordType, [string, string, ProblemCode][]> = {
  partner: [],
  activity: [
    ['ageMin', 'ageMax', 'age/reversed'],
    ['from', 'to', 'date/reversed'],
  ],
  support: [
    ['who.ageMin', 'who.ageMax', 'age/reversed'],
    ['validFrom', 'validTo', 'date/reversed'],
  ],
};

/** The value at `a.b`; what can be compared has been read as a number or an ISO date. */
const valueAt = (value: Loose, path: string) =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Loose | undefined)?.[key], value) as number;

/** All rows of all tables, in order; the first of two with one id stays. */
export function toRecords(tables: readonly Table[], options: RecordOptions): Found {
  const found: Found = { partners: [], activities: [], supports: [], problems: [] };
  const ids = { partner: new Set<string>(), activity: new Set<string>(), support: new Set<string>() };
  const members: Member[] = [];
  for (const raw of tables.flatMap((table) => mapColumns(table, options))) {
    const { record, at, problems } = toRecord(raw, ids[raw.type], options);
    found.problems.push(...problems);
    if (!record) continue;
    (found[lists[raw.type]] as unknown[]).push(record);
    if (raw.type !== 'partner') members.push({ partnerId: record['partnerId'] as string, at });
  }
  // An activity or offer whose partner is nowhere is kept; its author should know.
  for (const { partnerId, at } of members)
    if (!ids.partner.has(partnerId)) found.problems.push(problem('partner/missing', at, 'partnerId', partnerId));
  return found;
}

/** A record that belongs to a partner. */
interface Member {
  partnerId: string;
  at: Where;
}

/** One row → a record, or the reason why it is left out; beside it what else is wrong in it. */
function toRecord({ type, where, object }: Raw, ids: Set<string>, options: RecordOptions) {
  const nameField = type === 'activity' ? 'title' : 'name';
  const isGiven = object['id'] !== undefined;
  if (!isGiven) object['id'] = '';
  if (type === 'partner' && options.defaultKind) object['kind'] ??= options.defaultKind;

  const { value, issues } = parse(schemas[type], object);
  const name = nameOf(value[nameField]);
  if (name && !isGiven) value['id'] = madeId(name, (value['place'] ?? {}) as Loose, ids);
  const id = value['id'] as string | undefined;
  const at = id ? { ...where, id } : where;
  const leftOut = (code: ProblemCode, field: string, seen: unknown) => ({
    ...{ record: undefined, at },
    problems: [{ ...problem(code, at, field, seen), level: 'hidden' as const }],
  });

  if (!name) return leftOut('name/missing', nameField, object[nameField]);
  if (!id) return leftOut('id/missing', 'id', object['id']);
  if (type !== 'partner' && !value['partnerId']) return leftOut('partner/missing', 'partnerId', object['partnerId']);
  if (ids.has(id)) return leftOut('id/duplicate', 'id', id);
  for (const [first, last, code] of orders[type]) {
    const [from, to] = [valueAt(value, first), valueAt(value, last)];
    if (from > to) return leftOut(code, first, `${from} > ${to}`);
  }

  ids.add(id);
  const problems = issues.map(({ code, field, seen }) => problem(code, at, field, seen));
  // A session without a point of its own is at its partner's.
  const misplaced = type === 'partner' && takeMisplaced(value['place'] as Loose, issues);
  if (misplaced) problems.push(problem(misplaced.code, at, 'place.lat', misplaced.seen));
  return { record: value, at, problems };
}

/** Takes a position that cannot be right out of `place`, and says what it is. */
function takeMisplaced(place: Loose, issues: readonly Issue[]): { code: ProblemCode; seen: string } | undefined {
  const { lat, lng } = place as { lat?: number; lng?: number };
  const isWhole = lat !== undefined && lng !== undefined;
  const code = isWhole ? placeFault(lat, lng) : 'place/missing';
  if (!code) return undefined;
  delete place['lat'];
  delete place['lng'];
  // A coordinate that was refused as no number is told already.
  if (!isWhole && issues.some(({ field }) => field.startsWith('place.l'))) return undefined;
  return { code, seen: isWhole ? `${lat}, ${lng}` : '' };
}

/** A name, or a title in its languages, as one text; empty when there is none. */
const nameOf = (name: unknown): string =>
  typeof name === 'string'
    ? name
    : Object.values((name ?? {}) as Loose)
        .join(' ')
        .trim();

/** A plain register has no ids: its name and place make one, and a second of the same gets `-2`. */
function madeId(name: string, { lat, lng }: Loose, ids: Set<string>): string {
  const isPlaced = typeof lat === 'number' && typeof lng === 'number';
  const first = isPlaced ? `${name}@${lat.toFixed(5)},${lng.toFixed(5)}` : name;
  let id = first;
  for (let n = 2; ids.has(id); n += 1) id = `${first}-${n}`;
  return id;
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

type Keys = readonly (string | number)[];

/** A code that is not listed stays; any other value that cannot be right is taken out, the record kept. */
const stays = (issue: v.BaseIssue<unknown>) => issue.kind === 'validation' && issue.message === 'code/unknown';

function parse(schema: v.GenericSchema, input: Loose): { value: Loose; issues: Issue[] } {
  let parsed = v.safeParse(schema, input);
  const issues = (parsed.issues ?? []).map(toIssue);
  // Parsed again after a repair: a list that is gone becomes empty, an object may now lack a field.
  for (let round = 0; round < 3; round += 1) {
    const bad = (parsed.issues ?? []).filter((issue) => !stays(issue));
    if (!bad.length) break;
    repair(parsed.output as Loose, bad);
    parsed = v.safeParse(schema, parsed.output);
  }
  return { value: parsed.output as Loose, issues };
}

/** Cuts what is too long; takes any other bad value out, or the object that lacks a value. */
function repair(value: Loose, issues: readonly v.BaseIssue<unknown>[]): void {
  const paths = new Map<string, { keys: Keys; text: string | undefined }>();
  for (const { path = [], input, message, requirement } of issues) {
    const keys = path.map(({ key }) => key as string | number).slice(0, input === undefined ? -1 : undefined);
    const text = message === 'text/too-long' ? String(input).slice(0, requirement as number) : undefined;
    if (keys.length) paths.set(JSON.stringify(keys), { keys, text });
  }
  const isInside = (keys: Keys) => keys.some((_, i) => i > 0 && paths.has(JSON.stringify(keys.slice(0, i))));
  // Last first, so that the items of a list keep their places until their turn.
  for (const { keys, text } of [...paths.values()].toReversed()) if (!isInside(keys)) change(value, keys, text);
}

function change(value: unknown, [key = '', ...rest]: Keys, text: string | undefined): void {
  if (rest.length) change((value as Loose)[key], rest, text);
  else if (text !== undefined) (value as Loose)[key] = text;
  else if (Array.isArray(value)) value.splice(key as number, 1);
  else delete (value as Loose)[key];
}
