/**
 * What people write in a cell, read as a value. A reader returns what it was given when it cannot
 * read it, so that the schema behind it refuses it: a value is read or named, never guessed.
 */

/** Decimal point or comma: `57,19` and `57.19 ` are 57.19. */
export function readNumber(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  const text = cell.trim().replace(',', '.');
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : cell;
}

/** `sv|ar`, also by comma, semicolon or line break. */
export function readList(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  return cell
    .split(/[|,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** A whole number or a plain truth value where a text is due, as JSON and spreadsheets have it. */
export const readText = (cell: unknown): unknown =>
  typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : typeof cell === 'string' ? cell.trim() : cell;

export type TriState = 'yes' | 'no' | 'unknown';

const triStates: Record<string, TriState> = {
  ...{ yes: 'yes', ja: 'yes', true: 'yes', '1': 'yes', x: 'yes' },
  ...{ no: 'no', nej: 'no', false: 'no', '0': 'no' },
  unknown: 'unknown',
};

export function readTriState(cell: unknown): unknown {
  const text = readText(cell);
  const word = typeof text === 'string' ? text.toLowerCase() : '';
  return Object.hasOwn(triStates, word) ? triStates[word] : cell;
}

/** ISO 8601, also `2026/9/1`; the result is always `2026-09-01`. */
export function readDate(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  const [, year, month, day] = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ][\d:.,+Z-]+)?\s*$/.exec(cell) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell;
}

/** Whether an ISO date is a day that exists: 2026-02-30 is not. */
export function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && Number.isFinite(time) && new Date(time).toISOString().startsWith(date);
}

/** `4-9|8` as month numbers; a range may pass New Year: `10-3`. */
export function readMonths(cell: unknown): unknown {
  const parts = readList(cell);
  if (!Array.isArray(parts)) return cell;
  const months = parts.map(readRange);
  return months.every((range) => range !== undefined) ? months.flat() : cell;
}

function readRange(part: unknown): number[] | undefined {
  const text = readText(part);
  if (typeof text !== 'string') return undefined;
  const [, from, to = from] = /^(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?$/.exec(text) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (!(first >= 1 && first <= 12 && last >= 1 && last <= 12)) return undefined;
  return Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, i) => ((first - 1 + i) % 12) + 1);
}

/** `football 4-9 | futsal 10-3` as `{football: [4, …], futsal: [10, …]}`. */
export function readSeasons(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  const seasons = cell.split('|').map((part) => /^\s*([\w-]+)\s+(.+)$/.exec(part));
  if (seasons.some((season) => !season)) return cell;
  return Object.fromEntries(seasons.map((season) => [season?.[1], readMonths(season?.[2])]));
}

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const weekdayNames = [
  ['mon', 'må', 'mån', 'man'],
  ['tue', 'ti', 'tis', 'tir'],
  ['wed', 'on', 'ons'],
  ['thu', 'to', 'tor', 'tors'],
  ['fri', 'fr', 'fre'],
  ['sat', 'lö', 'lör', 'lør'],
  ['sun', 'sö', 'sön', 'søn'],
];

const clock = String.raw`(?:[01]?\d|2[0-3])[:.][0-5]\d`;
const weeklyRule = new RegExp(String.raw`^\s*(\p{L}+)(?:\/(\d))?\s+(${clock})\s*[-–]\s*(${clock})\s*$`, 'u');
const time = (cell: string) => cell.replace('.', ':').padStart(5, '0');

/** `mon 17:00-18:00 | wed/2 17:00-18:00` as weekly rules; a part that is none stays the text it was. */
export function readSchedule(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  return cell.split('|').map((part) => {
    const [, name = '', everyWeeks = '1', start = '', end = ''] = weeklyRule.exec(part) ?? [];
    const day = weekdayNames.findIndex((names) => names.includes(name.toLowerCase()));
    const weekday = weekdays[day];
    return weekday ? { weekday, start: time(start), end: time(end), everyWeeks: Number(everyWeeks) } : part.trim();
  });
}
