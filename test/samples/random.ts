/** How often a law is tried, and what random records and questions are made of. */
import * as fc from 'fast-check';
import type { Partner } from '../../src/model/records.js';

declare global {
  interface Window {
    /** Set by web-test-runner.config.js for `npm run test:full`. */
    isFullTest?: boolean;
  }
}

/** How many examples a law is tried on: few while one works, many in `npm run test:full`. */
export const runs = { numRuns: window.isFullTest ? 2000 : 200 };

/** The same for readers that are fed anything at all. */
export const fuzzRuns = { numRuns: window.isFullTest ? 10_000 : 200 };

/** Metres matter to nobody here, and of two places a hair apart rounding decides which is nearer. */
const degrees = (min: number, max: number) =>
  fc.noBias(fc.integer({ min: min * 1000, max: max * 1000 })).map((thousandths) => thousandths / 1000);
const lat = degrees(54, 72);
const lng = degrees(4, 32);
export const point = fc.record({ lat, lng });

/** Some of them, each once, in any order. */
export const some = <T>(codes: readonly T[], maxLength = codes.length): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...codes], { maxLength: Math.min(maxLength, codes.length) });

/** Any text for typos, prefixes and accents to be tried on. */
export const names = ['Aa', 'Ab', 'Bo', 'Ek', 'Åby', 'Ängen', 'Österby IF', 'Fotbollskolan', 'Zorn', 'Norrby 57', ''];

/** The codes that random records have and random questions ask for; some of the records have none. */
export const codes = {
  kinds: ['club', 'school', 'church', '__proto__'],
  languages: ['sv', 'ar', 'fa', 'prs', 'sr-Latn'],
  offers: ['gear', 'buddies', 'hall-time'],
  seeks: ['gear', 'leaders'],
  activities: ['football', 'dance', 'chess', 'constructor'],
  groups: ['mixed', 'girls', 'women', 'family'],
  slots: ['mon-day', 'mon-after-school', 'tue-evening', 'wed-evening', 'sat', 'sun'],
  access: ['step-free', 'calm'],
  help: ['cost', 'gear', 'transport', 'language', 'alone', 'unfamiliar', 'work-hours', 'siblings', 'clothing'].concat(
    ...['women-only', 'access', 'swim', 'homework', 'other'],
  ),
  benefits: ['language', 'mentor'],
} as const satisfies Record<string, readonly string[]>;

/** A square with a hole in it; a triangle with another far away. No random place is on an edge of them. */
export const outlines: [Exclude<Partner['area'], string | undefined>, Exclude<Partner['area'], string | undefined>] = [
  {
    type: 'Polygon',
    coordinates: [
      [
        [8.0005, 55.0005],
        [24.0005, 55.0005],
        [24.0005, 66.0005],
        [8.0005, 66.0005],
        [8.0005, 55.0005],
      ],
      [
        [12.0005, 58.0005],
        [12.0005, 61.0005],
        [18.0005, 61.0005],
        [18.0005, 58.0005],
        [12.0005, 58.0005],
      ],
    ],
  },
  {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [5.0005, 55.0005],
          [9.0005, 55.0005],
          [5.0005, 59.0005],
          [5.0005, 55.0005],
        ],
      ],
      [
        [
          [20.0005, 62.0005],
          [30.0005, 62.0005],
          [30.0005, 71.0005],
          [20.0005, 62.0005],
        ],
      ],
    ],
  },
];
