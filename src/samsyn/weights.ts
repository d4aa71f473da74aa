/** What counts how much, and where the rules draw a line. The same for every club: nothing here can name one. */
import { travelKm } from '../model/travel.js';

/** Points of each part of a score, 100 at most; `places` are factors. */
export const weights = {
  interest: { exact: 30, family: 18, anything: 15, other: 0 },
  travel: { nearest: 20, unknown: 10 },
  time: { all: 15, some: 10, none: 0, unknown: 7.5 },
  hurdles: { all: 15 },
  welcome: { yes: 10, unknown: 5, no: 0 },
  language: { shared: 5, other: 0 },
  fresh: { recent: 5, older: 3, old: 0 },
  places: { open: 1, few: 1, unknown: 0.9, waitlist: 0.6 },
} as const;

export const limits = {
  /** How far one goes. */
  km: travelKm,
  /** Days from the date on which a session has to have begun. */
  startsWithin: 56,
  /** Days since a review. */
  recent: 180,
  older: 365,
  /** N3: so many of the first are from different clubs, where there is another with this interest and this share of the top score. */
  first: 3,
  interest: 15,
  percent: 60,
  /** N5, N6: up to this age, where a club names no other. */
  samsynAge: 15,
  /** The ladder also asks for this many years younger and older. */
  years: 1,
} as const;

/** Understood by everybody there, where no language is chosen. */
export const nordic: readonly string[] = ['sv', 'da', 'nb'];
