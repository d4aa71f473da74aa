import { decode } from '../sources/decode.js';
import { formatOf } from '../sources/source.js';

/** Enough to see how a file begins; even, for UTF-16. */
const START = 4096;

/** Whether a file that could be read is a CSV. */
export const isCsv = (data: string | Uint8Array, name: string): boolean =>
  formatOf(typeof data === 'string' ? data.slice(0, START) : decode(data.subarray(0, START)).text, name, '') === 'csv';
