import { expect } from 'chai';
import * as fc from 'fast-check';
import { items } from '../../src/guide/items.js';
import { addItem, dateItem, isPlanned, noPlan, removeItem, tickItem, type Plan } from '../../src/guide/plan.js';
import { readGuideFragment, toGuideFragment } from '../../src/guide/plan.js';
import { runs } from '../samples/random.js';

const anyItem = fc.constantFrom(...items.map(({ id }) => id));
const anyDay = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyAct = fc.oneof(
  anyItem.map((item) => (plan: Plan) => addItem(plan, item)),
  anyItem.map((item) => (plan: Plan) => removeItem(plan, item)),
  fc.tuple(anyItem, fc.boolean()).map(
    ([item, isDone]) =>
      (plan: Plan) =>
        tickItem(addItem(plan, item), item, isDone),
  ),
  fc.tuple(anyItem, fc.option(anyDay, { nil: undefined })).map(
    ([item, on]) =>
      (plan: Plan) =>
        dateItem(addItem(plan, item), item, on),
  ),
);
/** What a row of acts makes. */
const anyPlan = fc.array(anyAct, { maxLength: 30 }).map((acts) => acts.reduce<Plan>((plan, act) => act(plan), noPlan));

describe('a plan', () => {
  const plan = dateItem(
    tickItem(addItem(addItem(noPlan, 'ask-in-person'), 'celebrate'), 'ask-in-person', true),
    'celebrate',
    '2026-12-12',
  );

  it('holds what was chosen, ticked and dated', () => {
    expect(plan).to.deep.equal([
      { item: 'ask-in-person', isDone: true },
      { item: 'celebrate', isDone: false, on: '2026-12-12' },
    ]);
  });

  it('a day is taken away; what is no day changes nothing', () => {
    expect(dateItem(plan, 'celebrate', undefined)[1]).to.deep.equal({ item: 'celebrate', isDone: false });
    expect(dateItem(plan, 'celebrate', '2026-02-30')).to.deep.equal(plan);
    expect(dateItem(plan, 'celebrate', '')).to.deep.equal(plan);
  });

  it('stands in a link that reads well', () => {
    expect(toGuideFragment({ plan })).to.equal('plan=ask-in-person.done,celebrate.2026-12-12');
    expect(toGuideFragment({ item: 'celebrate', plan })).to.match(/^item=celebrate&plan=/);
    expect(toGuideFragment({ item: 'celebrate' })).to.equal('item=celebrate');
    expect(toGuideFragment({})).to.equal('');
  });

  it('a link to one item is read', () => {
    expect(readGuideFragment('item=celebrate')).to.deep.equal({ item: 'celebrate', dropped: [] });
    expect(readGuideFragment('')).to.deep.equal({ dropped: [] });
  });

  it('what nobody can read is left out and named', () => {
    const parts = 'celebrate,celebrate.done,nothing,ask-in-person.2026-13-01,small-tasks.done.done,__proto__';
    expect(readGuideFragment(`item=constructor&plan=${parts}&name=Karin`)).to.deep.equal({
      plan: [{ item: 'celebrate', isDone: false }],
      dropped: [
        ...['item=constructor', 'plan=celebrate.done', 'plan=nothing', 'plan=ask-in-person.2026-13-01'],
        ...['plan=small-tasks.done.done', 'plan=__proto__', 'name=Karin'],
      ],
    });
  });
});

describe('a plan, laws', () => {
  it('comes back from a link as it was', () =>
    fc.assert(
      fc.property(anyPlan, fc.option(anyItem, { nil: undefined }), (plan, item) => {
        const state = { ...(item && { item }), ...(plan.length && { plan }) };
        expect(readGuideFragment(toGuideFragment({ plan, ...state }))).to.deep.equal({ ...state, dropped: [] });
      }),
      runs,
    ));

  it('holds each item once', () =>
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(new Set(plan.map(({ item }) => item)).size).to.equal(plan.length);
      }),
      runs,
    ));

  it('adding and removing: at the end, once, and gone again', () =>
    fc.assert(
      fc.property(anyPlan, anyItem, (plan, item) => {
        const added = addItem(plan, item);
        expect(isPlanned(added, item)).to.equal(true);
        expect(addItem(added, item)).to.deep.equal(added);
        expect(added.slice(0, plan.length)).to.deep.equal(plan);
        const removed = removeItem(added, item);
        expect(isPlanned(removed, item)).to.equal(false);
        expect(removed).to.deep.equal(plan.filter((one) => one.item !== item));
      }),
      runs,
    ));

  it('a tick and a day change one item, keep each other, and leave the old plan as it was', () =>
    fc.assert(
      fc.property(anyPlan, anyItem, anyDay, fc.boolean(), (plan, item, on, isDone) => {
        const before = JSON.stringify(plan);
        const both = dateItem(tickItem(plan, item, isDone), item, on);
        expect(both).to.deep.equal(tickItem(dateItem(plan, item, on), item, isDone));
        expect(both).to.deep.equal(plan.map((one) => (one.item === item ? { item, isDone, on } : one)));
        expect(JSON.stringify(plan)).to.equal(before);
      }),
      runs,
    ));

  it('any fragment is read without a fault, and what is read is written the same', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webFragments()), (text) => {
        const { dropped: _, ...state } = readGuideFragment(text);
        expect(readGuideFragment(toGuideFragment(state)).dropped).to.deep.equal([]);
      }),
      runs,
    ));
});
