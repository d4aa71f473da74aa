/** Which hurdles a session covers: the table of the design, row by row. */
import type { TriState } from './values.js';

/** What a session and its partner say that covers a hurdle. */
export interface HurdleFacts {
  /** Codes that session and partner name themselves. */
  covers: readonly string[];
  price: number | undefined;
  reduced: TriState;
  instalments: TriState;
  leisureCard: TriState;
  /** `no`, or what is needed in some languages. */
  gearNeeded: unknown;
  gearLent: TriState;
  /** Minutes from the stop. */
  walk: number | undefined;
  buddy: TriState;
  parentsStay: TriState;
  /** `none`, or what parents are expected to do in some languages. */
  parentsExpected: unknown;
  /** What the partner offers. */
  offers: readonly string[];
  /** The slot of each weekly time; undefined for a time that is in none. */
  slots: readonly (string | undefined)[];
  siblings: TriState;
  childCorner: TriState;
  anyClothes: TriState;
  changingNeeded: TriState;
  changingPrivate: TriState;
  group: string | undefined;
  leaderGender: string | undefined;
  mustSwim: TriState;
  homeworkHelp: TriState;
}

/** When parents who work can bring a child. */
const isAfterWork = (slot = '') => slot.endsWith('-after-school') || slot === 'sat' || slot === 'sun';

const rules: Record<string, (facts: HurdleFacts) => boolean> = {
  cost: ({ price, reduced, instalments, leisureCard }) =>
    price === 0 || [reduced, instalments, leisureCard].includes('yes'),
  gear: ({ gearNeeded, gearLent }) => gearNeeded === 'no' || gearLent === 'yes',
  transport: ({ walk = Infinity }) => walk <= 6,
  alone: ({ buddy, parentsStay }) => buddy === 'yes' || parentsStay === 'yes',
  unfamiliar: ({ buddy, offers }) => buddy === 'yes' || offers.includes('buddies'),
  'work-hours': ({ slots, parentsExpected }) =>
    slots.length > 0 && slots.every(isAfterWork) && parentsExpected === 'none',
  siblings: ({ siblings, childCorner }) => siblings === 'yes' || childCorner === 'yes',
  clothing: ({ anyClothes, changingNeeded, changingPrivate }) =>
    anyClothes === 'yes' && (changingNeeded === 'no' || changingPrivate === 'yes'),
  'women-only': ({ group, leaderGender }) => group === 'girls' || group === 'women' || leaderGender === 'women',
  swim: ({ mustSwim }) => mustSwim === 'no',
  homework: ({ homeworkHelp }) => homeworkHelp === 'yes',
};
const codes = Object.keys(rules);

/**
 * The hurdles that are covered for everybody. `language` and `access` depend on who asks:
 * here they are only when `covers` names them.
 */
export const coveredHurdles = (facts: HurdleFacts): string[] => [
  ...new Set([...facts.covers, ...codes.filter((code) => rules[code]?.(facts))]),
];
