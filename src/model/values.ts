/**
 * What people write in a cell, read as a value. A reader returns what it was given when it cannot
 * read it, so that the schema behind it refuses it: a value is read or named, never guessed.
 */

/** Decimal point or comma: `57,19` and `57.19 ` are 57.19. */
export function readNumber(cell: unknown): unknown {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : String(cell);
  if (typeof cell !== 'string') return cell;
  const text = cell.trim().replace(',', '.');
  const number = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : Infinity;
  return Number.isFinite(number) ? number : cell;
}

/** `sv|ar`, also by comma, semicolon or line break. */
export const partsOf = (cell: string): string[] =>
  cell
    .split(/[|,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** A list that is none of ours as a text, which the schema behind refuses. */
export const countItems = (list: readonly unknown[]): string => `${list.length} items`;

export const readList = (cell: unknown): unknown => (typeof cell === 'string' ? partsOf(cell) : cell);

/** The beginning of a text, at most so many UTF-16 units; no sign is cut in two. */
export const cut = (text: string, max: number): string => text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');

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

/** The same where nothing is between: true or false. */
export function readFlag(cell: unknown): unknown {
  const answer = readTriState(cell);
  return answer === 'yes' ? true : answer === 'no' ? false : cell;
}

const dash = String.raw`\s*[-–]\s*`;
const years = new RegExp(`^(\\d{4})(?:${dash}(\\d{4}))?$`);

/** `2016-2018` as `[2016, 2018]`; a single year is both ends. */
export function readYears(cell: unknown): unknown {
  if (Array.isArray(cell)) return cell.every(Number.isInteger) ? cell : countItems(cell);
  const text = readText(cell);
  const [, first, last = first] = (typeof text === 'string' && years.exec(text)) || [];
  return first ? [Number(first), Number(last)] : cell;
}

/** Schemes that a link may have. */
const schemes = new Set(['https:', 'mailto:', 'tel:', 'sms:']);

/** Most addresses are this, which is a URL without being taken apart: that takes longer than all else of a record. */
const plainAddress = /^https:\/\/([a-z\d]+(-[a-z\d]+)*\.)+[a-z]+([/?#][!-~]*)?$/;

/** Whether a text may become a link; what may not is shown as text. */
export function isLink(text: string): boolean {
  if (plainAddress.test(text)) return true;
  try {
    return schemes.has(new URL(text).protocol);
  } catch {
    return false;
  }
}
