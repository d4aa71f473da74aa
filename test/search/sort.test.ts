import { expect } from 'chai';
import type { Activity } from '../../src/model/records.js';
import type { Query } from '../../src/search/query.js';
import { createSearch } from '../../src/search/search.js';
import { activity, partner, records } from '../samples/records.js';

const weekly = (weekday: Activity['schedule'][number]['weekday'], start: string): Partial<Activity> => ({
  schedule: [{ weekday, start, end: '20:00', everyWeeks: 1 }],
});
/** Named by letter, so that their names sort as they stand. */
const search = (now: Date | string, ...fields: Partial<Activity>[]) => {
  const activities = fields.map((one, i) => activity({ id: `${9 - i}`, title: { sv: 'ABCDEFG'[i] ?? '' }, ...one }));
  const partners = [partner({ place: { lat: 57, lng: 14 } })];
  return createSearch(records({ partners, activities }), { now });
};
const letters = async (of: ReturnType<typeof search>, query: Query) =>
  (await of.find({ of: 'activities', ...query })).items
    .map(({ record }) => Object.values((record as Activity).title).join())
    .join(' ');

describe('sort', () => {
  /** A Monday, 17:00 in Sweden. */
  const now = '2026-11-23T16:00:00Z';

  it('time: what comes next stands first, what has no time last', async () => {
    const some = search(
      now,
      {},
      weekly('tue', '10:00'),
      weekly('mon', '16:59'),
      weekly('mon', '17:00'),
      weekly('sun', '09:00'),
    );
    expect(await letters(some, { sort: 'time' })).to.equal('D B E C A');
    expect(await letters(some, { sort: 'time', near: { lat: 57, lng: 14 } })).to.equal('D B E C A');
    expect(await letters(some, {})).to.equal('A B C D E');
  });

  it('time: equal times stand by id, and what is full comes after all', async () => {
    const some = search(
      now,
      { ...weekly('mon', '18:00'), places: { status: 'full' } },
      weekly('tue', '10:00'),
      weekly('tue', '10:00'),
    );
    expect(await letters(some, { sort: 'time' })).to.equal('C B A');
  });

  it('time: dates without a session are left out, and so is a term that has ended', async () => {
    const monday = weekly('mon', '18:00');
    const some = search(
      now,
      { ...monday, exceptions: ['2026-11-20/2026-11-24'] },
      { ...monday, to: '2026-11-22' },
      weekly('tue', '18:00'),
    );
    expect(await letters(some, { sort: 'time' })).to.equal('C A B');
  });

  it('time is the wall time of the place, and what has begun is over', async () => {
    const day = { ...weekly('mon', '17:00'), timeZone: 'Europe/Copenhagen' };
    const { items } = await search(new Date(now), day).find({ of: 'activities' });
    expect(items[0]?.next).to.deep.equal({ start: '2026-11-23T17:00', end: '2026-11-23T20:00' });
    const later = await search('2026-11-23T16:01:00Z', day).find({ of: 'activities' });
    expect(later.items[0]?.next?.start).to.equal('2026-11-30T17:00');
  });

  it('fit: who is known to hit most of the asked codes stands first, then by name', async () => {
    const some = search(
      now,
      { benefits: ['mentor'] },
      { benefits: ['mentor', 'language'] },
      { benefits: ['language'] },
    );
    expect(await letters(some, { sort: 'fit', benefits: ['mentor', 'language', 'reference'] })).to.equal('B A C');
    const helping = search(now, {}, { covers: ['gear'] }, { covers: ['cost', 'gear'] }, { covers: ['cost'] });
    expect(await letters(helping, { sort: 'fit', help: ['cost', 'gear', 'homework'] })).to.equal('C B D A');
  });

  it('fit: what is known comes before what is to be asked, however little it hits', async () => {
    const some = search(now, { benefits: ['mentor', 'language'] }, { benefits: ['mentor'], group: 'girls' });
    expect(await letters(some, { sort: 'fit', benefits: ['mentor', 'language'], groups: ['girls'] })).to.equal('B A');
  });

  it('fit: ages and ways of a partner count too', async () => {
    const some = search(now, { ageMin: 8, ageMax: 9 }, { ageMin: 8, ageMax: 12 });
    expect(await letters(some, { sort: 'fit', ages: [8, 12] })).to.equal('B A');
    const partners = [
      partner({ id: 'a', name: 'A', kind: 'club' }),
      partner({ id: 'b', name: 'B', kind: 'club', offers: ['gear', 'print'] }),
    ];
    const found = await createSearch(
      records({ partners: [...partners, partner({ id: 'c', name: 'C', offers: ['gear'] })] }),
    ).find({
      ...{ offers: ['gear', 'print'], sort: 'fit', kinds: ['club'] },
    });
    expect(found.items.map(({ id }) => id)).to.deep.equal(['b', 'c']);
  });

  it('near: equal distances, and none at all, stand by id', async () => {
    expect(await letters(search(now, {}, {}), { sort: 'near' })).to.equal('B A');
    expect(await letters(search(now, {}, {}), { near: { lat: 57, lng: 14 } })).to.equal('B A');
  });

  it('of the same name the id decides', async () => {
    const same = { title: { sv: 'Same' } };
    const { items } = await search(now, same, same, same).find({
      of: 'activities',
      sort: 'fit',
      near: { lat: 57, lng: 14 },
    });
    expect(items.map(({ id }) => id)).to.deep.equal(['7', '8', '9']);
  });
});
