import { expect } from 'chai';
import * as fc from 'fast-check';
import { rankSamsyn } from '../../src/samsyn/rank.js';
import { anyNeed, largeTown, today } from '../samples/random-town.js';
import { runs } from '../samples/random.js';
import { secondScore } from './second-score.js';

const SESSIONS = 200;
/** Needs put to one town. */
const NEEDS = 20;

describe(`Samsyn beside a second score, ${SESSIONS} sessions`, () => {
  it(`${runs.numRuns} needs: the same sessions in the same lists with the same scores`, () => {
    const counted: Record<string, number> = { fits: 0, other: 0, full: 0 };
    fc.assert(
      fc.property(
        fc.noShrink(fc.integer()),
        fc.array(anyNeed, { minLength: NEEDS, maxLength: NEEDS }),
        (seed, needs) => {
          const town = largeTown(seed, SESSIONS);
          for (const need of needs) {
            const ranking = rankSamsyn(town, need, { date: today });
            const found = (['fits', 'other', 'full'] as const).flatMap((list) =>
              ranking[list].map(({ id, score }) => `${id} ${list} ${score}`),
            );
            const expected = town.activities.flatMap((one) => {
              const second = secondScore(town, one, need, today);
              return second ? [`${one.id} ${second.join(' ')}`] : [];
            });
            expect(found.toSorted(), JSON.stringify(need)).to.deep.equal(expected.toSorted());
            for (const list of ['fits', 'other', 'full'] as const)
              counted[list] = (counted[list] ?? 0) + ranking[list].length;
          }
        },
      ),
      { numRuns: runs.numRuns / NEEDS },
    );
    // A comparison of nothing would agree as well.
    for (const [list, count] of Object.entries(counted)) expect(count, list).to.be.above(runs.numRuns / 10);
  });
});
