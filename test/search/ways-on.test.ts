/** When nothing fits: every single answer that helps is named, and gives what it says. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Activity, Records } from '../../src/model/records.js';
import type { Query } from '../../src/search/query.js';
import { createSearch } from '../../src/search/search.js';
import { notFullIn, waysOn, type WayOn } from '../../src/search/ways-on.js';
import { bruteForce } from '../samples/brute-force.js';
import { runs } from '../samples/random.js';
import { anyQuery } from '../samples/random-queries.js';
import { manyRecords } from '../samples/random-records.js';
import { activity, partner, records } from '../samples/records.js';

/** A Monday; in Sweden it is an hour later. */
const now = '2026-11-23T15:59:00Z';
const wallTime = '2026-11-23T16:59';

const asker = (some: Records) => createSearch(some, { now });
/** As an element merges a change: `undefined` drops the field. */
const changed = (query: Query, change: WayOn['change']): Query =>
  Object.fromEntries(Object.entries({ ...query, ...change }).filter(([, value]) => value !== undefined));
const find = (some: Records, query: Query): Promise<WayOn[]> => {
  const search = asker(some);
  return waysOn(query, (change) => search.find(changed(query, change)));
};
const told = (ways: readonly WayOn[]) => ways.map(({ kind, total }) => `${kind} ${total}`);

const home = { lat: 57.19, lng: 14.03 };
/** So far north of home. */
const at = (km: number) => ({ lat: home.lat + km / 111.2, lng: home.lng });
const of = (fields: Partial<Activity>[]) =>
  records({
    partners: [partner({ kind: 'club' })],
    activities: fields.map((one, i) => activity({ id: `x${i}`, ageMin: 8, ageMax: 10, ...one })),
  });
const asked: Query = { of: 'activities' };

describe('ways on when nothing fits', () => {
  it('a year younger and older', async () => {
    const ways = await find(of([{}, { ageMin: 12, ageMax: 14 }]), { ...asked, ages: [7] });
    expect(ways[0]).to.deep.equal({ kind: 'years', change: { ages: [6, 7, 8] }, total: 1 });
    expect(told(ways), 'other ages come last').to.deep.equal(['years 1', 'ages 2']);
    expect((await find(of([{}]), { ...asked, ages: [0] }))[0]?.kind).to.equal('ages');
    expect((await find(of([{}]), { ...asked, ages: [7, 11] }))[0]?.change).to.deep.equal({
      ages: [6, 7, 8, 10, 11, 12],
    });
  });

  it('the next way of travel that finds something, and no longer one', async () => {
    const far = of([{ place: at(9) }, { place: at(25) }, { place: at(60) }]);
    const query = { ...asked, near: home, within: 2 };
    expect(told(await find(far, query))).to.deep.equal(['farther 1', 'within 3']);
    expect((await find(far, query))[0]?.change).to.deep.equal({ within: 15 });
    expect(told(await find(of([{ place: at(60) }]), query))).to.deep.equal(['within 1']);
    expect(told(await find(of([{ place: at(60) }]), { ...query, within: 30 }))).to.deep.equal(['within 1']);
  });

  it('other days, and the others by how much they bring', async () => {
    const some = of(
      [1, 2, 3].map(() => ({
        ...{ activity: 'football', group: 'girls' },
        schedule: [{ weekday: 'tue' as const, start: '17:00', end: '18:00', everyWeeks: 1 }],
      })),
    );
    expect(told(await find(some, { ...asked, slots: ['sat'] }))).to.deep.equal(['slots 3']);
    expect(told(await find(some, { ...asked, slots: ['sat'], groups: ['boys'] }))).to.deep.equal([]);
    expect(told(await find(some, { ...asked, activities: ['chess'], text: '' }))).to.deep.equal(['activities 3']);
  });

  it('open doors, for the same ages and not too far, whatever was wished for', async () => {
    const some = of([
      { form: 'drop-in', activity: 'multisport', group: 'mixed', place: at(1) },
      { form: 'sportcafe', place: at(1), status: 'paused' },
      { form: 'family', place: at(1), places: { status: 'full' } },
      { form: 'language-cafe', place: at(1), ageMin: 18, ageMax: 99 },
      { form: 'drop-in', place: at(4) },
      { form: 'weekly', place: at(1), activity: 'dance', group: 'mixed' },
    ]);
    const query = { ...asked, near: home, within: 2, ages: [9], activities: ['football'], groups: ['girls'] };
    const ways = await find(some, query);
    const way = ways.find(({ kind }) => kind === 'doors');
    expect(way?.items?.map(({ id }) => id)).to.deep.equal(['x0']);
    expect(way).to.include({ total: 1 });
    expect(way?.change).to.not.have.any.keys('ages', 'near', 'within', 'free', 'access', 'area');
  });

  it('none where two answers stand in the way', async () => {
    const some = of([{ activity: 'football', group: 'girls' }]);
    expect(await find(some, { ...asked, activities: ['chess'], groups: ['boys'] })).to.deep.equal([]);
  });

  /** Every single relaxation, told a second time. */
  function relaxed(query: Query): [kind: string, query: Query, isDoors?: boolean][] {
    const { of: _of, near, sort: _sort, ...fields } = query;
    const wished = 'text kinds activities slots groups languages help benefits offers seeks beginners open'.split(' ');
    const without = (dropped: readonly string[]) =>
      Object.fromEntries(Object.entries(query).filter(([field]) => !dropped.includes(field))) as Query;
    const further = [2, 5, 15, 30].filter((km) => near && fields.within !== undefined && km > fields.within);
    const near1 = fields.ages?.flatMap((age) => [age - 1, age, age + 1].filter((one) => one >= 0));
    return [
      ...Object.keys(fields).map((field): [string, Query] => [field, without([field])]),
      ...(near1?.length ? [['years', { ...query, ages: [...new Set(near1)] }] as [string, Query]] : []),
      ...further.map((within): [string, Query] => ['farther', { ...query, within }]),
      ['doors', without(wished), true],
    ];
  }

  /** Nothing is found, or all that is found is full. */
  type Shut = 'impossible' | 'full';

  const forms = ['weekly', 'drop-in', 'family', 'sportcafe', 'language-cafe', 'camp'];
  const countBy = (some: Records, [, query, isDoors]: ReturnType<typeof relaxed>[number], shut: Shut) => {
    const { items } = bruteForce(some, query, wallTime);
    if (!isDoors) return items.filter(({ fit }) => shut === 'impossible' || fit !== 'full').length;
    return items.filter(({ id, fit }) => {
      const { form = '', status } = some.activities.find((one) => one.id === id) ?? {};
      return fit !== 'full' && status !== 'paused' && forms.indexOf(form) > 0 && form !== 'camp';
    }).length;
  };

  /** So many questions about some records that nothing answers, or only what is full. */
  async function shutQuestions(seed: number, count: number, shut: Shut): Promise<{ some: Records; queries: Query[] }> {
    const many = manyRecords(seed, 120);
    const activities = many.activities.map((one, i) => ({
      ...one,
      form: forms[i % 6] ?? '',
      ...(shut === 'full' && i % 5 > 0 && { places: { status: 'full' } }),
    }));
    const some = { ...many, activities };
    const search = asker(some);
    const queries: Query[] = [];
    for (const query of fc.sample(anyQuery, { seed, numRuns: 1000 })) {
      if (queries.length === count) break;
      const whole: Query = { ...query, of: 'activities' };
      const answer = await search.find({ ...whole, limit: 0 });
      const isShut =
        shut === 'impossible' ? !answer.total : answer.total && search.fitsOf(answer).full === answer.total;
      if (isShut) queries.push(whole);
    }
    return { some, queries };
  }

  const byKind = (a: { kind: string }, b: { kind: string }) => (a.kind < b.kind ? -1 : 1);
  const questions = 25;
  for (const shut of ['impossible', 'full'] as const)
    for (let part = 1; part <= runs.numRuns / questions; part += 1)
      it(`${questions} ${shut} questions: all ways are named, and each gives what it promised, part ${part}`, () =>
        fc.assert(
          fc.asyncProperty(fc.noShrink(fc.integer()), async (seed) => {
            const { some, queries } = await shutQuestions(seed, questions, shut);
            expect(queries).to.have.lengthOf(questions);
            const search = asker(some);
            for (const query of queries) {
              const asking = JSON.stringify(query);
              const ways = await waysOn(query, async (change) => {
                const answer = await search.find(changed(query, change));
                return shut === 'full' ? notFullIn(answer, search) : answer;
              });
              // Of several ways of travel it is the first that finds something. Without any way a person is left.
              const expected = relaxed(query)
                .map((one) => ({ kind: one[0], total: countBy(some, one, shut) }))
                .filter(({ total }) => total)
                .filter(({ kind }, i, all) => all.findIndex((one) => one.kind === kind) === i);
              expect(ways.map(({ kind, total }) => ({ kind, total })).toSorted(byKind), asking).to.deep.equal(
                expected.toSorted(byKind),
              );
              for (const { change, total, items } of ways) {
                const taken = await search.find(changed(query, change));
                const ids = taken.items
                  .filter(({ fit }) => shut === 'impossible' || fit !== 'full')
                  .map(({ id }) => id);
                expect(items ? items.length : ids.length, asking).to.equal(total);
                expect(items?.filter(({ id }) => !ids.includes(id)) ?? [], asking).to.deep.equal([]);
              }
            }
          }),
          { numRuns: 1, endOnFailure: true, includeErrorInReport: true },
        ));
});
