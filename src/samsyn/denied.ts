/** Which hurdles a session says it does not cover. All else that is not covered is unknown: one may ask the club. */
import type { HurdleFacts } from '../model/hurdles.js';
import type { Activity, Partner } from '../model/records.js';
import { hurdleFacts } from '../search/sessions.js';

const areNo = (...answers: readonly unknown[]) => answers.every((answer) => answer === 'no');

const rules: Record<string, (facts: HurdleFacts) => boolean> = {
  cost: ({ price = 0, reduced, instalments, leisureCard }) => price > 0 && areNo(reduced, instalments, leisureCard),
  gear: ({ gearNeeded, gearLent }) => Boolean(gearNeeded) && gearLent === 'no',
  transport: ({ walk = 0 }) => walk > 6,
  alone: ({ buddy, parentsStay }) => areNo(buddy, parentsStay),
  // An offer that is not in the list is none.
  unfamiliar: ({ buddy }) => areNo(buddy),
  'work-hours': ({ slots, parentsExpected }) =>
    slots.some((slot = '') => !/^sat$|^sun$|-after-school$/.test(slot)) ||
    Boolean(parentsExpected && parentsExpected !== 'none'),
  siblings: ({ siblings, childCorner }) => areNo(siblings, childCorner),
  clothing: ({ anyClothes, changingNeeded, changingPrivate }) =>
    areNo(anyClothes) || (changingNeeded === 'yes' && areNo(changingPrivate)),
  'women-only': ({ group, leaderGender }) => Boolean(group && leaderGender),
  swim: ({ mustSwim }) => mustSwim === 'yes',
  homework: ({ homeworkHelp }) => areNo(homeworkHelp),
};
const codes = Object.keys(rules);

/** Those that are covered may be among them; that goes first. */
export function deniedHurdles(
  activity: Activity,
  slots: readonly (string | undefined)[],
  partner: Partner | undefined,
): string[] {
  const facts = hurdleFacts(activity, slots, { offers: partner?.offers ?? [], covers: [] });
  return codes.filter((code) => rules[code]?.(facts));
}
