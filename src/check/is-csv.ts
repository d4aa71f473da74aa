import { decode } from '../sources/decode.js';
import { limitBytes } from '../sources/limits.js';
import { formatOf, isForeign } from '../sources/source.js';

/** Enough to see how a file begins; even, for UTF-16. */
const START = 4096;

/** Whether a file is read as a CSV, and not refused. */
export function isCsv(data: string | Uint8Array, name: string): boolean {
  const start = typeof data === 'string' ? data.slice(0, START) : decode(data.subarray(0, START)).text;
  if (isTooLarge(data) || isForeign(data) || isForeign(start)) return false;
  return formatOf(start, name, '') === 'csv';
}

function isTooLarge({ length }: { length: number }): boolean {
  try {
    limitBytes(length);
    return false;
  } catch {
    return true;
  }
}
