/** Days, months and hours as people write them; the rules of values.ts hold here as well. */
import { isDay } from './day.js';
import { partsOf, readList, readText } from './values.js';

const dates = [
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ][\d:.,+Z-]+)?$/,
  /^(\d{4})(\d\d)(\d\d)$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
];

/** ISO 8601, also `20260901` and `2026/9/1`; the result is always `2026-09-01`. */
export function readDate(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  const text = cell.trim();
  const [, year, month, day] = dates.map((date) => date.exec(text)).find(Boolean) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell;
}

/** One day, or `2026-12-20/2027-01-06`: the first and the last. */
export function readDateRange(cell: unknown): unknown {
  const [, first, last] = (typeof cell === 'string' && /^\s*(\d[\d-]+)\s*\/\s*(\d[\d-]{4,})\s*$/.exec(cell)) || [];
  return first && last ? `${String(readDate(first))}/${String(readDate(last))}` : readDate(cell);
}

/** Whether both ends are days that exist, in their order. */
export function isDateRange(range: string): boolean {
  const [first = '', last = first, ...more] = range.split('/');
  return !more.length && isDay(first) && isDay(last) && first <= last;
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

/**
 * `football 4-9 | futsal 10-3` as `{football: [4, …], futsal: [10, …]}`. Months alone go on with the last name; a part
 * that is no season stays the text it was, under its own name.
 */
export function readSeasons(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  const seasons = new Map<string, string[]>();
  let name = '';
  for (const part of partsOf(cell)) {
    const [, said = part, months = part] = /^(\D\S*)\s+(.+)$/.exec(part) ?? [];
    if (!/^\d/.test(said)) name = said;
    if (!name) return cell;
    seasons.set(name, [...(seasons.get(name) ?? []), months]);
  }
  return Object.fromEntries([...seasons].map(([sport, months]) => [sport, readMonths(months.join('|'))]));
}

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const weekdayNames = [
  ['mon', 'må', 'mån', 'man', 'monday', 'måndag', 'mandag'],
  ['tue', 'ti', 'tis', 'tir', 'tuesday', 'tisdag', 'tirsdag'],
  ['wed', 'on', 'ons', 'wednesday', 'onsdag'],
  ['thu', 'to', 'tor', 'tors', 'thursday', 'torsdag'],
  ['fri', 'fr', 'fre', 'friday', 'fredag'],
  ['sat', 'lö', 'lör', 'lør', 'saturday', 'lördag', 'lørdag'],
  ['sun', 'sö', 'sön', 'søn', 'sunday', 'söndag', 'søndag'],
];
const dayOf = (name: string) => weekdayNames.findIndex((names) => names.includes(name.toLowerCase().normalize('NFC')));

const clock = String.raw`(?:[01]?\d|2[0-3])[:.][0-5]\d`;
const span = String.raw`(${clock})\s*[-–]\s*(${clock})`;
const weeklyRule = new RegExp(String.raw`^\s*(\p{L}+)(?:\/([1-9]))?\s+${span}\s*$`, 'u');
const time = (cell: string) => cell.replace('.', ':').padStart(5, '0');

/** `mon 17:00-18:00 | wed/2 17:00-18:00` as weekly rules; a part that is none stays the text it was. */
export function readSchedule(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  return partsOf(cell).map((part) => {
    const [, name = '', everyWeeks = '1', start = '', end = ''] = weeklyRule.exec(part.normalize('NFC')) ?? [];
    const weekday = weekdays[dayOf(name)];
    return weekday ? { weekday, start: time(start), end: time(end), everyWeeks: Number(everyWeeks) } : part;
  });
}

const fold = (text: string) => text.trim().toLowerCase().normalize('NFC').replace(/\s+/g, ' ');
const onRequest = new Set([
  ...['on request', 'by appointment', 'efter överenskommelse', 'enligt överenskommelse', 'efter aftale', 'vid behov'],
  ...['ved behov', 'tidsbokning'],
]);
const closed = new Set(['closed', 'stängt', 'lukket']);

/** Whether a part of a schedule says that there is no fixed time. */
export const isOnRequest = (part: string): boolean => onRequest.has(fold(part));

const openDays = new RegExp(String.raw`^(\p{L}+)(?:\s*[-–]\s*(\p{L}+))?\s+${span}$`, 'u');
const openDate = new RegExp(String.raw`^(\d{4}[-/]\d{1,2}[-/]\d{1,2})\s+(?:${span}|(\p{L}+))$`, 'u');

/**
 * `mon-fri 09:00-16:00 | 2026-12-24 closed | by appointment` as what is weekly, what is an exception,
 * and whether one may ask for a time. A part that is none of these stays the text it was, in `weekly`.
 */
export function readHours(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  const parts = partsOf(cell.normalize('NFC'));
  const others = parts.filter((part) => !isOnRequest(part));
  const dated = others.map(readException);
  return {
    weekly: others.filter((_, i) => !dated[i]).flatMap<unknown>(readOpenDays),
    exceptions: dated.filter((one) => one !== undefined),
    byAppointment: others.length < parts.length,
  };
}

function readException(part: string) {
  const [, date, start, end, word] = openDate.exec(part) ?? [];
  if (!date || (word && !closed.has(fold(word)))) return undefined;
  return { date: readDate(date), ...(start && end && { start: time(start), end: time(end) }) };
}

function readOpenDays(part: string) {
  const [, from = '', to = from, start = '', end = ''] = openDays.exec(part) ?? [];
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first < 0 || last < 0) return [part];
  const days = Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => weekdays[(first + i) % 7]);
  return days.map((weekday) => ({ weekday, start: time(start), end: time(end) }));
}
