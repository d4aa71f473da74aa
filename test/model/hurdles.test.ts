import { expect } from 'chai';
import { coveredHurdles, type HurdleFacts } from '../../src/model/hurdles.js';

const unknown: HurdleFacts = {
  ...{ covers: [], offers: [], slots: [], price: undefined, walk: undefined, group: undefined },
  ...{ leaderGender: undefined, gearNeeded: undefined, parentsExpected: undefined },
  ...{ reduced: 'unknown', instalments: 'unknown', leisureCard: 'unknown', gearLent: 'unknown', buddy: 'unknown' },
  ...{ parentsStay: 'unknown', siblings: 'unknown', childCorner: 'unknown', anyClothes: 'unknown' },
  ...{ changingNeeded: 'unknown', changingPrivate: 'unknown', mustSwim: 'unknown', homeworkHelp: 'unknown' },
};
const covered = (facts: Partial<HurdleFacts>) => coveredHurdles({ ...unknown, ...facts });

/** The table of records.md, row by row: what covers a hurdle, and what is near it and does not. */
const rows: [hurdle: string, does: Partial<HurdleFacts>[], doesNot: Partial<HurdleFacts>[]][] = [
  [
    'cost',
    [{ price: 0 }, { reduced: 'yes' }, { instalments: 'yes' }, { leisureCard: 'yes' }],
    [{ price: 1 }, { reduced: 'no', instalments: 'no', leisureCard: 'no' }],
  ],
  ['gear', [{ gearNeeded: 'no' }, { gearLent: 'yes' }], [{ gearNeeded: { sv: 'no' } }, { gearLent: 'no' }]],
  ['transport', [{ walk: 6 }, { walk: 0 }], [{ walk: 6.5 }]],
  ['alone', [{ parentsStay: 'yes' }], [{ parentsStay: 'no' }]],
  ['unfamiliar', [{ offers: ['gear', 'buddies'] }], [{ offers: ['gear'] }, { buddy: 'no' }]],
  [
    'work-hours',
    [{ slots: ['mon-after-school', 'sat', 'sun'], parentsExpected: 'none' }],
    [
      { slots: ['mon-after-school', 'mon-evening'], parentsExpected: 'none' },
      { slots: ['sat', undefined], parentsExpected: 'none' },
      { slots: [], parentsExpected: 'none' },
      { slots: ['sat'], parentsExpected: { sv: 'none' } },
      { slots: ['sat'] },
    ],
  ],
  ['siblings', [{ siblings: 'yes' }, { childCorner: 'yes' }], [{ siblings: 'no', childCorner: 'no' }]],
  [
    'clothing',
    [
      { anyClothes: 'yes', changingNeeded: 'no' },
      { anyClothes: 'yes', changingPrivate: 'yes' },
    ],
    [{ anyClothes: 'yes' }, { changingNeeded: 'no' }, { anyClothes: 'yes', changingNeeded: 'yes' }],
  ],
  [
    'women-only',
    [{ group: 'girls' }, { group: 'women' }, { leaderGender: 'women' }],
    [{ group: 'mixed' }, { group: 'boys' }, { leaderGender: 'mixed' }],
  ],
  ['swim', [{ mustSwim: 'no' }], [{ mustSwim: 'yes' }]],
  ['homework', [{ homeworkHelp: 'yes' }], [{ homeworkHelp: 'no' }]],
  ['language', [], [{ offers: ['interpreters'] }]],
  ['access', [], [{ walk: 7 }]],
  ['other', [], [{}]],
];

describe('which hurdles a session covers', () => {
  for (const [hurdle, does, doesNot] of rows)
    it(hurdle, () => {
      expect(covered({ covers: [hurdle] })).to.deep.equal([hurdle]);
      for (const facts of does) expect(covered(facts), JSON.stringify(facts)).to.deep.equal([hurdle]);
      for (const facts of doesNot) expect(covered(facts), JSON.stringify(facts)).to.deep.equal([]);
    });

  it('a buddy is company and knows the place', () => {
    expect(covered({ buddy: 'yes' })).to.deep.equal(['alone', 'unfamiliar']);
  });

  it('what nobody said covers nothing', () => {
    expect(covered({})).to.deep.equal([]);
  });

  it('what is named and true is there once; a code that nobody knows is kept', () => {
    expect(covered({ covers: ['cost', 'noise', '__proto__'], price: 0 })).to.deep.equal(['cost', 'noise', '__proto__']);
  });
});
