/** What the finder counts on: facets and fits of a town's activities, by brute force. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Query } from '../../src/search/query.js';
import { createSearch } from '../../src/search/search.js';
import { ofActivities, verdictOf } from '../samples/brute-codes.js';
import { bruteForce } from '../samples/brute-force.js';
import { runs } from '../samples/random.js';
import { anyQuery } from '../samples/random-queries.js';
import { manyRecords } from '../samples/random-records.js';

const now = '2026-11-23T15:59:00Z';
const wallTime = '2026-11-23T16:59';
/** 5,000 activities, and as many partners. */
const RECORDS = 10_000;
const questions = 5;
/** A tenth of the questions while one works. */
const parts = runs.numRuns > 1000 ? 100 : 10;

const asked = (query: Query, field: string): (string | number)[] => {
  const value = query[field as keyof Query];
  return value === true ? ['yes'] : Array.isArray(value) ? value : [];
};

describe('5,000 activities', () => {
  for (let part = 1; part <= parts; part += 1)
    it(`${questions} questions, part ${part}: facets, order and fits are those of brute force`, () =>
      fc.assert(
        fc.asyncProperty(
          fc.noShrink(fc.integer()),
          fc.array(anyQuery, { minLength: questions, maxLength: questions }),
          async (seed, queries) => {
            const some = manyRecords(seed, RECORDS);
            const search = createSearch(some, { now });
            const partners = new Map(some.partners.map((partner) => [partner.id, partner]));
            for (const one of queries) {
              const query: Query = { ...one, of: 'activities' };
              const told = JSON.stringify(query);
              const answer = await search.find(query);
              const expected = bruteForce(some, query, wallTime);
              expect(answer.facets, told).to.deep.equal(expected.facets);
              expect(
                answer.items.map(({ id, fit }) => ({ id, fit })),
                told,
              ).to.deep.equal(expected.items.map(({ id, fit }) => ({ id, fit })));
              const fits = search.fitsOf(answer);
              expect(fits.yes + fits.ask + fits.full, told).to.equal(answer.total);

              // Nobody is told that something fits of which an answer is not known.
              for (const { record, fit } of answer.items.filter((item) => item.fit === 'yes').slice(0, 50)) {
                const activity = some.activities.find((other) => other === record);
                const thing = { activity, partner: partners.get(activity?.partnerId ?? '') };
                for (const field of [...ofActivities, 'kinds', 'languages', 'offers', 'seeks']) {
                  const verdicts = asked(query, field).map((code) => verdictOf(field, code, thing, query, wallTime));
                  if (verdicts.length) expect(verdicts, `${fit} ${field} ${told}`).to.include('hit');
                }
              }
            }
          },
        ),
        { numRuns: 1, endOnFailure: true, includeErrorInReport: true },
      ));
});
