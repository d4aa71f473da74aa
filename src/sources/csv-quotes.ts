/**
 * Quotes that open a cell and never rightly close it: a name that begins with one, or a slip. Read as the
 * format has it they would swallow the lines after them; here they are part of their cell's text.
 */
import { limitRecords } from './limits.js';

export interface Mended {
  /** The same text, with those cells in quotes of their own. */
  text: string;
  /** Whether one stands between these physical lines, the last not included; the first of all is 1. */
  isIn: (from: number, to: number) => boolean;
}

const QUOTE = '"';

/** Lines end in CR, LF, or both. */
export function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) if (text[at + 1] !== '\n') count += 1;
  return count;
}

/** Index after the quote that closes the one at `start`, doubled ones being text; -1 when none does. */
function endOfQuoted(text: string, start: number): number {
  let at = text.indexOf(QUOTE, start + 1);
  while (at >= 0 && text[at + 1] === QUOTE) at = text.indexOf(QUOTE, at + 2);
  return at < 0 ? at : at + 1;
}

/** Quoted is a cell whose last quote is followed by a separator, a line break, or nothing. */
export function mendQuotes(text: string, separator: string): Mended {
  const edges = new Set([undefined, separator, '\n', '\r']);
  const cell = new RegExp(`[^\\r\\n${separator}]*`, 'y');
  const lines = new Set<number>();
  const parts: string[] = [];
  let done = 0;
  let line = 1;
  for (let at = text.indexOf(QUOTE); at >= 0; at = text.indexOf(QUOTE, at)) {
    const end = edges.has(text[at - 1]) ? endOfQuoted(text, at) : at + 1;
    if (!edges.has(text[at - 1]) || (end > 0 && edges.has(text[end]))) {
      at = end;
      continue;
    }
    cell.lastIndex = at;
    const stray = cell.exec(text)?.[0] ?? '';
    const before = text.slice(done, at);
    parts.push(before, `"${stray.replaceAll(QUOTE, '""')}"`);
    line += countBreaks(before);
    lines.add(line);
    limitRecords(lines.size);
    at += stray.length;
    done = at;
  }
  const isIn = (from: number, to: number) => {
    for (let one = from; lines.size && one < to; one += 1) if (lines.has(one)) return true;
    return false;
  };
  return { text: parts.join('') + text.slice(done), isIn };
}
