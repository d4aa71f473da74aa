/**
 * Whether a text holds what may be a Swedish or Danish personal number. Digits of every script count, and those
 * that are joined by nothing, space, hyphen or + are one number. No check digit is asked for: Danish numbers have
 * none since 2007, and a number with a slip in it is somebody's all the same.
 */

export interface Found {
  /** `spoken`: it may as well be a mobile number, so that a kind word is due. */
  kind: 'number' | 'spoken';
  /** In UTF-16 units. */
  at: number;
  length: number;
}

/** Digits that stand together, and where they stand. */
interface Group {
  digits: string;
  start: number;
  end: number;
}

/** Spaces, hyphens, plus; marks and signs that nobody sees are nothing at all. */
const JOINTS = /^[\s\p{Pd}\u2212+\u207A\uFB29\uFF0B\p{Cf}\p{M}]*$/u;
const NOTHING = /^[\p{Cf}\p{M}]$/u;
const DIGIT = /^\p{Nd}$/u;

const DATE = '(?:\\d{4}(?:-| )\\d{1,2}(?:-| )\\d{1,2}|\\d{1,2}(?:-| )\\d{1,2}(?:-| )\\d{4})';
const TIME = '(?:\\d{1,2} ?- ?)?\\d{1,2}[:.]\\d\\d';
/** A whole date beside a time or another date is an appointment. */
const APPOINTMENT = new RegExp(`(?<!\\d)(?:${TIME}[ ,]+${DATE}|${DATE}(?:(?:T|,? +)${TIME}| *- *${DATE}))(?!\\d)`, 'g');
/** Who has no number yet has letters in its place. */
const WITH_LETTERS = /(?<!\d)(\d{6}|\d{8})[-+]?(?:[A-Z]\d{3}|[A-Z]{2}\d{2})(?![\p{L}\d])/gu;

/** The first of them; undefined where there is none. */
export function findPersonalNumber(text: string): Found | undefined {
  const plain = inLatin(text);
  const all = [...numbersIn(plain), ...lettersIn(plain)].toSorted((a, b) => a.at - b.at);
  return all[0];
}

/** The same text, unit for unit, with the digits that we know. */
function inLatin(text: string): string {
  return Array.from(text, (sign) => latinOf(sign).padEnd(sign.length, '\u200B')).join('');
}

function latinOf(sign: string): string {
  if (/^[\0-\x7F]$/.test(sign)) return sign;
  // Full-width, raised and circled digits are Latin ones in another dress.
  const plain = DIGIT.test(sign) ? sign : sign.normalize('NFKC');
  if (DIGIT.test(plain)) return `${valueOf(plain.codePointAt(0) ?? 0)}`;
  // A mark that nobody sees, as long as what it stands for.
  if (NOTHING.test(sign)) return '\u200B';
  return /^[\p{Pd}\u2212]$/u.test(sign) ? '-' : sign;
}

/** Each script has its digits in one row from 0 to 9, and rows may follow one another. */
function valueOf(point: number): number {
  let zero = point;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (point - zero) % 10;
}

function numbersIn(plain: string): Found[] {
  // What is no number any more is as long as before.
  const rest = plain.replace(APPOINTMENT, (dated) => '/'.repeat(dated.length));
  return runsOf(rest).flatMap((groups) => groups.flatMap((_, first) => longestFrom(groups, first) ?? []));
}

/** Groups of digits with nothing but joints between them. */
function runsOf(text: string): Group[][] {
  const runs: Group[][] = [];
  for (const { 0: seen, index: start } of text.matchAll(/\d[\d\u200B]*/g)) {
    const group = { digits: seen.replace(/\u200B/g, ''), start, end: start + seen.length };
    const last = runs.at(-1);
    const before = last?.at(-1);
    const isJoined = before && JOINTS.test(text.slice(before.end, start));
    if (last && isJoined) last.push(group);
    else runs.push([group]);
  }
  return runs;
}

/** A number begins and ends where a group does: `9 850101-1234` is an age before one. */
function longestFrom(groups: readonly Group[], first: number): Found | undefined {
  let digits = '';
  let found: Found | undefined;
  for (const group of groups.slice(first)) {
    digits += group.digits;
    if (digits.length > 12) break;
    const at = groups[first]?.start ?? 0;
    if (isPersonal(digits)) found = { kind: kindOf(digits), at, length: group.end - at };
  }
  return found;
}

const kindOf = (digits: string): Found['kind'] => (/^07[02369]\d{7}$/.test(digits) ? 'spoken' : 'number');

function lettersIn(plain: string): Found[] {
  return [...plain.matchAll(WITH_LETTERS)].flatMap(({ 0: whole, 1: date = '', index: at }) =>
    isBirth(date) ? [{ kind: 'number' as const, at, length: whole.length }] : [],
  );
}

const isPersonal = (digits: string): boolean =>
  (digits.length === 10 || digits.length === 12) && isBirth(digits.slice(0, -4));

/** `yymmdd` and `ddmmyy`, with and without the century. */
function isBirth(date: string): boolean {
  const years = date.length - 4;
  const [first, last] = [date.slice(0, years), date.slice(-years)];
  return isDay(first, date.slice(years, -2), date.slice(-2)) || isDay(last, date.slice(2, 4), date.slice(0, 2));
}

/** Co-ordination numbers have their day with 60 added. */
function isDay(year: string, month: string, day: string): boolean {
  // Without a century, any that has the day: 29 February was there in 2000.
  const full = year.length === 2 ? Number(year) + 2000 : Number(year);
  const [m, said] = [Number(month), Number(day)];
  const d = said > 60 ? said - 60 : said;
  const isMonth = m >= 1 && m <= 12;
  // The day before the first of the next month is the last of this one.
  return full >= 1800 && full < 2100 && isMonth && d >= 1 && d <= new Date(Date.UTC(full, m, 0)).getUTCDate();
}
