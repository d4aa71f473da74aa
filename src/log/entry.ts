/**
 * What a volunteer logs: one meeting, in numbers. No names, no origin, no religion, no health. Checks are plain functions:
 * the log's first screen must not carry a schema library.
 */
import { isDay } from '../model/day.js';
import { findPersonalNumber } from '../samsyn/personal-number.js';

/** Whole numbers, 0 to 999. */
export const numberFields = [
  ...(['came', 'fresh', 'girls', 'boys', 'unstated', 'speakers', 'minutes'] as const),
  ...(['handedOver', 'arrived', 'stayed'] as const),
] as const;
export type NumberField = (typeof numberFields)[number];

/** The groups, of which one may tell any. */
export const groupFields = ['girls', 'boys', 'unstated'] as const satisfies readonly NumberField[];

export const MAX_NUMBER = 999;
/** In UTF-16 units, as `maxlength` counts. */
export const MAX_WHAT = 80;
export const MAX_JOY = 140;
/** Of an imported total it is made of the name. */
const MAX_ID = 400;

/** One meeting as one volunteer logged it. */
export interface Entry {
  /** Random, made once where it is first logged (`newId`); of an imported total it is made of day and name. */
  id: string;
  /** Instant of the last change: `2026-11-24T17:00:00.000Z`. */
  edited: string;
  /** Random id of the store that changed it last; breaks ties. */
  device: string;
  /** Day of the meeting, of the years 2000 to 2199: `2026-11-24`. */
  on: string;
  /** One line of at most 80 characters. */
  what: string;
  came: number;
  /** Of them new: at most as many as came. */
  fresh: number;
  /** Their sum is at most `came`. */
  girls?: number;
  boys?: number;
  unstated?: number;
  /** Language practice is people × minutes, both or neither; at most as many people as came. */
  speakers?: number;
  minutes?: number;
  /** One line of at most 140 characters. */
  joy?: string;
  /** The referral chain, in people. */
  handedOver?: number;
  arrived?: number;
  stayed?: number;
  /** A meeting of its own, though day and name are those of another entry. */
  isAnother?: true;
}

/** What stays of a deleted entry, so that it is deleted in every copy. */
export interface Removed {
  id: string;
  edited: string;
  device: string;
  isRemoved: true;
}

export type Row = Entry | Removed;

/** Rows by id. */
export type Log = ReadonlyMap<string, Row>;

/** All fields of rows, in the order in which they are written. */
export const fields = [
  ...(['id', 'edited', 'device', 'isRemoved', 'on', 'what', ...numberFields, 'joy', 'isAnother'] as const),
] as const satisfies readonly (keyof Entry | keyof Removed)[];
export type Field = (typeof fields)[number];

/**
 * `missing`: nothing said. `text`: no text, or no id. `long`: over its limit. `number`: no whole number of 0 to 999. `day`,
 * `instant`: none that exists. `over-came`: more than came. `personal-number`: may hold one. `flag`: neither true nor absent.
 */
export type FaultCode =
  | 'missing'
  | 'text'
  | 'long'
  | 'number'
  | 'day'
  | 'instant'
  | 'over-came'
  | 'personal-number'
  | 'flag';

export interface Fault {
  field: Field;
  code: FaultCode;
}

/** Anything by the names of our fields. */
type Said = Readonly<Partial<Record<Field, unknown>>>;

export const isEntry = (row: Row): row is Entry => !('isRemoved' in row);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What is not removed; the newest day first, of one day what was changed last. */
export const entriesOf = (log: Log): Entry[] =>
  [...log.values()]
    .filter(isEntry)
    .toSorted((a, b) => compare(b.on, a.on) || compare(b.edited, a.edited) || compare(a.id, b.id));

/** A random id: of an entry, or of a store. It begins with a letter, so that no spreadsheet takes it for a number. */
export const newId = (): string =>
  `m${Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;

/** Halves of signs, which no file can hold. Told by units: WebKit does not see one before a byte order mark as \p{Cs}. */
const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text on one line, without what no file can hold. */
export const onOneLine = (text: string): string =>
  text
    .replace(halves, ' ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** What is said of a meeting, in the order of the fields: texts on one line, without empty ones and anything else. */
export function tidy(said: Said): Row {
  const kept = fields.flatMap((field) => {
    const value = said[field];
    const tidied = typeof value === 'string' ? onOneLine(value) : value;
    return tidied == null || tidied === '' || tidied === false ? [] : [[field, tidied]];
  });
  return Object.fromEntries(kept) as Row;
}

/** Anything (parsed JSON, a row of a store) as a row, as `tidy` leaves it; else its first fault. */
export function readRow(value: unknown): { row: Row } | { fault: Fault } {
  const said: Said = typeof value === 'object' && value !== null ? value : {};
  for (const [field, check] of ownChecks) {
    const code = check(said[field]);
    if (code) return { fault: { field, code } };
  }
  const { id, edited, device, isRemoved: isGone } = said;
  if (isGone) return { row: tidy({ id, edited, device, isRemoved: true }) };
  const [fault] = meetingFaults(said);
  return fault ? { fault } : { row: tidy(said) };
}

/** All that is wrong with what is said of a meeting, in the order of the fields. */
export function meetingFaults(said: Said): Fault[] {
  const codes: Partial<Record<Field, FaultCode | undefined>> = {
    on: dayFault(said.on),
    what: textFault(said.what, MAX_WHAT) ?? (isSaid(said.what) ? undefined : 'missing'),
    ...Object.fromEntries(numberFields.map((field) => [field, numberFault(said, field)])),
    joy: textFault(said.joy, MAX_JOY),
    isAnother: flagFault(said.isAnother),
  };
  return fields.flatMap((field) => (codes[field] ? [{ field, code: codes[field] }] : []));
}

const isSaid = (value: unknown): boolean => value != null && (typeof value !== 'string' || onOneLine(value) !== '');

function idFault(id: unknown): FaultCode | undefined {
  if (!isSaid(id)) return 'missing';
  if (typeof id !== 'string' || id !== onOneLine(id)) return 'text';
  return id.length > MAX_ID ? 'long' : undefined;
}

/** Four digits of a year compare as text; the last thousand is left to those who change it later. */
function instantFault(instant: unknown): FaultCode | undefined {
  if (!isSaid(instant)) return 'missing';
  const isPlain = typeof instant === 'string' && /^[0-8]\d{3}-[\d-]+T[\d:]+\.\d{3}Z$/.test(instant);
  const at = isPlain ? Date.parse(instant) : NaN;
  return Number.isNaN(at) || new Date(at).toISOString() !== instant ? 'instant' : undefined;
}

function dayFault(day: unknown): FaultCode | undefined {
  if (!isSaid(day)) return 'missing';
  return typeof day === 'string' && isDay(day) && /^2[01]/.test(day) ? undefined : 'day';
}

function textFault(text: unknown, max: number): FaultCode | undefined {
  if (text == null) return undefined;
  if (typeof text !== 'string') return 'text';
  const line = onOneLine(text);
  if (line.length > max) return 'long';
  return findPersonalNumber(line) ? 'personal-number' : undefined;
}

const flagFault = (flag: unknown): FaultCode | undefined => (flag == null || flag === true ? undefined : 'flag');

/** What every row has, a tombstone too. */
const ownChecks: [Field, (value: unknown) => FaultCode | undefined][] = [
  ['id', idFault],
  ['edited', instantFault],
  ['device', idFault],
  ['isRemoved', flagFault],
];

/** What is told together. */
const otherHalves: Partial<Record<NumberField, NumberField>> = { speakers: 'minutes', minutes: 'speakers' };

function numberFault(said: Said, field: NumberField): FaultCode | undefined {
  const number = said[field];
  if (number == null) {
    const other = otherHalves[field];
    const isDue = field === 'came' || field === 'fresh' || (other && said[other] != null);
    return isDue ? 'missing' : undefined;
  }
  if (!isCount(number)) return 'number';
  const isOver = isCount(said.came) && countAgainstCame(said, field, number) > said.came;
  return isOver ? 'over-came' : undefined;
}

const isCount = (number: unknown): number is number =>
  Number.isInteger(number) && Number(number) >= 0 && Number(number) <= MAX_NUMBER;

/** What may not be more than came: the groups together, told of at the first of them. */
function countAgainstCame(said: Said, field: NumberField, number: number): number {
  if (field === 'fresh' || field === 'speakers') return number;
  const told = groupFields.filter((group) => isCount(said[group]));
  return field === told[0] ? told.reduce((sum, group) => sum + Number(said[group]), 0) : 0;
}
