/** What is asked of activities, asked of partners: one of theirs, or what they say of all. */
import { expect } from 'chai';
import type { Activity, Partner } from '../../src/model/records.js';
import type { Query } from '../../src/search/query.js';
import { createSearch } from '../../src/search/search.js';
import { activity, partner, records } from '../samples/records.js';
import { home, loadScenarios } from '../samples/scenarios.js';

/** The fit of one partner with some activities; undefined when it is not found. */
const fit = async (query: Query, activities: Partial<Activity>[], fields: Partial<Partner> = {}) => {
  const some = activities.map((one, i) => activity({ id: `${i}`, ...one }));
  const { items } = await createSearch(records({ partners: [partner(fields)], activities: some })).find(query);
  return items[0]?.fit;
};

describe('partners by their activities', () => {
  it('one activity has to pass all', async () => {
    const two: Partial<Activity>[] = [
      { activity: 'football', group: 'boys' },
      { activity: 'dance', group: 'girls' },
    ];
    expect(await fit({ activities: ['dance'], groups: ['girls'] }, two)).to.equal('yes');
    expect(await fit({ activities: ['football'], groups: ['girls'] }, two)).to.equal(undefined);
  });

  it('the best fit of them is the partner’s', async () => {
    const query: Query = { activities: ['football'], groups: ['girls'] };
    const football = { activity: 'football' };
    const full = { ...football, group: 'girls', places: { status: 'full' } };
    expect(await fit(query, [full])).to.equal('full');
    expect(await fit(query, [full, football])).to.equal('ask');
    expect(await fit(query, [full, football, { ...football, group: 'girls' }])).to.equal('yes');
  });

  it('what the partner itself does not say makes it one to ask, but a full one stays full', async () => {
    const query: Query = { activities: ['football'], languages: ['ar'] };
    expect(await fit(query, [{ activity: 'football' }])).to.equal('ask');
    expect(await fit(query, [{ activity: 'football' }], { languages: ['ar'] })).to.equal('yes');
    expect(await fit(query, [{ activity: 'football', places: { status: 'full' } }])).to.equal('full');
  });

  it('its own codes are one activity more, of which nothing else is known', async () => {
    const own = { activities: ['football', 'dance'] };
    expect(await fit({ activities: ['dance'] }, [], own)).to.equal('yes');
    expect(await fit({ activities: ['chess'] }, [], own)).to.equal(undefined);
    for (const query of [
      { ages: [9] },
      ...[{ slots: ['sat'] }, { groups: ['girls'] }, { benefits: ['mentor'] }],
      ...[{ free: true }, { beginners: true }, { open: true }],
    ])
      expect(await fit({ activities: ['dance'], ...query }, [], own), JSON.stringify(query)).to.equal('ask');
  });

  it('who has activities is known by them, but for codes and doors of its own', async () => {
    const swim: Partial<Activity> = { activity: 'swimming', mustSwim: 'yes' };
    expect(await fit({ help: ['swim'] }, [swim])).to.equal(undefined);
    expect(await fit({ help: ['swim'] }, [swim], { activities: ['dance'] })).to.equal('ask');
    const full: Partial<Activity> = { accessibility: ['step-free'], places: { status: 'full' } };
    expect(await fit({ access: ['step-free'] }, [full])).to.equal('full');
    expect(await fit({ access: ['step-free'] }, [full], { accessibility: ['step-free'] })).to.equal('yes');
    expect(await fit({ access: ['calm'] }, [full])).to.equal('full');
  });

  it('is full only for those who ask what one can do there', async () => {
    const full: Partial<Activity> = { activity: 'dance', places: { status: 'full' } };
    expect(await fit({}, [full])).to.equal('yes');
    expect(await fit({ languages: ['ar'] }, [full])).to.equal('ask');
    expect(await fit({ activities: ['dance'] }, [full])).to.equal('full');
  });

  it('without codes of its own and without activities it has none, and only help and doors can be asked for', async () => {
    for (const query of [
      ...[
        { ages: [9] },
        { activities: ['dance'] },
        { slots: ['sat'] },
        { groups: ['girls'] },
        { benefits: ['mentor'] },
      ],
      ...[{ free: true }, { beginners: true }, { open: true }],
    ]) {
      expect(await fit(query, []), JSON.stringify(query)).to.equal(undefined);
      expect(await fit({ ...query, help: ['cost'] }, []), JSON.stringify(query)).to.equal(undefined);
    }
    expect(await fit({ help: ['cost'], access: ['calm'] }, [])).to.equal('ask');
    expect(await fit({ help: ['cost'], access: ['calm'] }, [], { covers: ['cost'], accessibility: ['calm'] })).to.equal(
      'yes',
    );
  });

  it('what it covers and offers it does for its activities too', async () => {
    const query: Query = { help: ['cost', 'unfamiliar'], ages: [9] };
    const host = { covers: ['cost'], offers: ['buddies'] };
    expect(await fit(query, [{ ageMin: 8, ageMax: 10 }], host)).to.equal('yes');
    expect(await fit({ help: ['unfamiliar'] }, [], host)).to.equal('yes');
    expect(await fit(query, [{ ageMin: 8, ageMax: 10 }])).to.equal('ask');
  });

  it('the language that is shared is the activity’s, and the partner’s where it has none', async () => {
    const query: Query = { help: ['language'], languages: ['ar'], activities: ['chess'] };
    const host = { languages: ['ar'] };
    expect(await fit(query, [{ activity: 'chess' }], host)).to.equal('yes');
    expect(await fit(query, [{ activity: 'chess', languages: ['sv'] }], host)).to.equal('ask');
    expect(await fit(query, [], { ...host, activities: ['chess'] })).to.equal('yes');
  });

  it('closed ones do not count', async () => {
    expect(await fit({ groups: ['girls'] }, [{ group: 'girls', status: 'closed' }])).to.equal(undefined);
    expect(await fit({ groups: ['girls'] }, [{ group: 'girls', status: 'paused' }])).to.equal('yes');
  });

  it('the ages are those of the best activity, the next time is that of all that pass', async () => {
    const weekly = (weekday: 'mon' | 'sat'): Partial<Activity> => ({
      schedule: [{ weekday, start: '10:00', end: '11:00', everyWeeks: 1 }],
    });
    const activities = [
      activity({ id: 'little', ageMin: 3, ageMax: 9, ...weekly('mon'), places: { status: 'full' } }),
      activity({ id: 'middle', ageMin: 8, ageMax: 12, ...weekly('sat') }),
      activity({ id: 'big', ageMin: 12, ageMax: 15 }),
    ];
    const search = createSearch(records({ partners: [partner()], activities }), { now: '2026-11-21T12:00:00Z' });
    const item = async (ages: number[]) => (await search.find({ ages })).items[0];
    expect(await item([3, 8, 12, 20])).to.deep.include({
      ...{ fit: 'yes', ages: [8, 12], next: { start: '2026-11-23T10:00', end: '2026-11-23T11:00' } },
    });
    expect(await item([3])).to.deep.include({ fit: 'full', ages: [3] });
    expect((await item([14]))?.next).to.equal(undefined);
  });

  it('of two that fit equally well the order of their ids decides, and not that of the file', async () => {
    const two = [activity({ id: 'b', ageMin: 12, ageMax: 15 }), activity({ id: 'a', ageMin: 8, ageMax: 9 })];
    for (const activities of [two, two.toReversed()]) {
      const { items } = await createSearch(records({ partners: [partner()], activities })).find({ ages: [8, 12] });
      expect(items[0]?.ages).to.deep.equal([8]);
    }
  });

  it('on the scenarios: girls’ football near home, on a Tuesday evening', async () => {
    const { search } = await loadScenarios();
    const query: Query = { ages: [9], groups: ['girls'], activities: ['football'], slots: ['tue-evening'], near: home };
    const { items } = await search.find(query);
    expect(items.map(({ id, fit, ages, km }) => [id, fit, ages, Math.round((km ?? 0) * 10)])).to.deep.equal([
      ['ekens-bk', 'yes', [9], 8],
    ]);
  });
});
