/** One page for those who give money: counts, hours, at most two stories, and what we do not know. Safe to show to others. */
import type { Meeting } from './doubles.js';
import type { Shown } from './small-counts.js';

/**
 * What is not known, told on the page. `persons`: visits are counted, not persons. `effect`: what it led to. `groups`,
 * `language`: in how many meetings nobody told. `stayed`: how many of those handed over came. `kept`: small counts are
 * not shown.
 */
export type Unknown =
  { code: 'persons' | 'effect' | 'kept' | 'stayed' } | { code: 'groups' | 'language'; meetings: number };

export interface ReportMonth {
  /** `2026-11` */
  month: string;
  meetings: number;
  fresh: Shown;
  /** Who had been there before. */
  known: Shown;
  came: Shown;
}

export interface Report {
  year: number;
  meetings: number;
  /** Visits: of the year, new, and of people who had been there before. */
  came: Shown;
  fresh: Shown;
  known: Shown;
  /** Twelve, January first. */
  months: ReportMonth[];
  /** Left out where no meeting told any group, or the sum would give something away. */
  groups?: { girls: Shown; boys: Shown; unstated: Shown };
  /** Whole hours of people in language practice; left out when fewer than five took part, or none. */
  languageHours?: number;
  /** Left out when nobody was handed over, came or stayed. */
  chain?: { handedOver: Shown; arrived: Shown; stayed: Shown; arrivedPercent?: number; stayedPercent?: number };
  /** At most two. */
  stories: string[];
  unknown: Unknown[];
}

/** @param chosenStories lines of joy that the person chose; the first two are taken, without any that may hold a personal number */
export function reportOf(_meetings: readonly Meeting[], _year: number, _chosenStories: readonly string[]): Report {
  throw new Error('not yet');
}
