/** The little of Temporal that we use, as functions: less than half of the whole, and nothing global is changed. */
import { getISO } from 'temporal-polyfill/fns/Calendar';
import { fromString, toZonedDateTime } from 'temporal-polyfill/fns/PlainDateTime';
import { toString } from 'temporal-polyfill/fns/ZonedDateTime';
import type { ToZoned } from './temporal.js';

export const toZoned: ToZoned = (wallTime, timeZone) => {
  const zoned = toZonedDateTime(fromString(wallTime, getISO), timeZone);
  return { text: toString(zoned), at: zoned.epochMilliseconds };
};
