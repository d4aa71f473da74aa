// The numbers of one part of the tests, passed from its process to scripts/test.mjs through a file.
import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{passed: number, failed: number, skipped: string[]}} Counts */

/** @param {Counts} counts */
export function countTo(counts, file = process.env.INTEG_COUNTS) {
  if (file) writeFileSync(file, JSON.stringify(counts));
}

/** @returns {Counts | undefined} nothing when the part ended before it could count */
export function countsFrom(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
