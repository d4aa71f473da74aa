/** How much a source may hold. Each limit is looked at before anything is built of what it limits. */
import { SourceError } from '../model/problem.js';

const MEGABYTE = 2 ** 20;
/** Of a source, in bytes; of a text, in UTF-16 units. */
const MAX_BYTES = 64 * MEGABYTE;
/** Of all sources together. */
export const MAX_RECORDS = 250_000;
/** Objects and lists within each other in a record. */
const MAX_DEPTH = 32;
/** The same in a whole JSON text: what no program writes, and no engine need be able to read. */
const MAX_TEXT_DEPTH = 100_000;

/** Throws `limit/bytes`. */
export function limitBytes(length: number): void {
  if (length > MAX_BYTES) throw new SourceError('limit/bytes', 'over 64 MB');
}

/** Throws `limit/records`. */
export function limitRecords(count: number): void {
  if (count > MAX_RECORDS) throw new SourceError('limit/records', 'over 250,000 records');
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * The field of a record in which too much is within each other; undefined when there is none. Each round
 * goes one level down and counts what is shared once, so a circle costs no more rounds than the limit.
 */
export function tooDeep(record: object): string | undefined {
  let level = new Map<object, string>(
    Object.entries(record).flatMap(([key, value]) => (isContainer(value) ? [[value, key]] : [])),
  );
  for (let depth = 1; depth < MAX_DEPTH && level.size; depth += 1) {
    const below = new Map<object, string>();
    for (const [container, key] of level)
      for (const value of Object.values(container)) if (isContainer(value)) below.set(value, key);
    level = below;
  }
  return level.values().next().value;
}

/** The index of the quote that ends a string of JSON; the length of the text when none does. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = at;
    while (text[escapes - 1] === '\\') escapes -= 1;
    if ((at - escapes) % 2 === 0) return at;
  }
  return text.length;
}

/**
 * JSON text that is to be parsed: throws `limit/depth` where no engine need follow, and `limit/records`
 * for a list of records, or a list in an object, that is too long.
 * @returns whether no record in it can be too deep, for the whole is not
 */
export function limitJson(text: string): boolean {
  /** What opens the two outermost containers. */
  const outer = ['', '', ''];
  let depth = 0;
  let deepest = 0;
  let items = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (depth > MAX_TEXT_DEPTH) throw new SourceError('limit/depth', 'over 100,000 levels');
      if (depth < outer.length) outer[depth] = sign;
    } else if (sign === ']' || sign === '}') depth -= 1;
    else if (sign === ',' && outer[depth] === '[' && (depth === 1 || outer[1] === '{')) {
      items += 1;
      limitRecords(items);
    }
  }
  return deepest <= MAX_DEPTH;
}
