/** Who a session is for. Years, whole or decimal; both ends are included. */
import type { TriState } from './values.js';

/** From this age on, a session without an upper end has none; below it, the end was left out. */
const ADULT = 18;

/** What a session says about ages: its ends, or the years of birth that make them. */
export interface Ages {
  min: number | undefined;
  max: number | undefined;
  /** First and last year, both included. */
  birthYears: readonly number[] | undefined;
}

/** Whether an age fits in a calendar year. An end that is known may say no when the other is not. */
export function fitsAge(ages: Ages, age: number, year: number): TriState {
  const [from, to] = ageEnds(ages, year);
  if ((from !== undefined && age < from) || (to !== undefined && age > to)) return 'no';
  return from === undefined || to === undefined ? 'unknown' : 'yes';
}

/** The ends in a calendar year; undefined is not known. */
export function ageEnds(
  { min, max, birthYears }: Ages,
  year: number,
): readonly [number | undefined, number | undefined] {
  const from = min ?? (birthYears && year - Math.max(...birthYears));
  const to = max ?? (birthYears && year - Math.min(...birthYears)) ?? ((from ?? 0) >= ADULT ? Infinity : undefined);
  return [from, to];
}
