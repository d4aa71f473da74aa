import { expect } from 'chai';
import { createSearch } from '../../src/search/search.js';
import { activity, partner, records } from '../samples/records.js';
import { loadScenarios } from '../samples/scenarios.js';

describe('a search', () => {
  it('knows what it is told: the time and more words', async () => {
    const some = records({
      partners: [partner({ kind: 'club' })],
      activities: [activity({ activity: 'football', birthYears: [2016, 2016] })],
    });
    const search = createSearch(some, { now: '2027-06-01', terms: { football: ['soccer'] } });
    expect((await search.find({ ages: [11], text: 'soccer' })).total).to.equal(1);
    expect((await search.find({ ages: [10] })).total).to.equal(0);
    expect((await createSearch(some).find({ text: 'soccer' })).total).to.equal(0);
  });

  it('a year begins at midnight in Sweden', async () => {
    const some = records({ activities: [activity({ birthYears: [2016, 2016] })] });
    const ages = async (now: string) =>
      (await createSearch(some, { now }).find({ of: 'activities', ages: [11] })).total;
    expect([await ages('2026-12-31T22:59:59Z'), await ages('2026-12-31T23:00:00Z')]).to.deep.equal([0, 1]);
  });

  it('a time that is none is now', async () => {
    const some = records({ activities: [activity()] });
    for (const now of ['soon', new Date(NaN)])
      expect((await createSearch(some, { now }).find({ of: 'activities', sort: 'time' })).total).to.equal(1);
  });

  it('a partner and an activity of one id are told apart', () => {
    const some = records({
      partners: [partner({ id: 'x', place: { lat: 57, lng: 14 } })],
      activities: [
        activity({ id: 'x', partnerId: 'x', place: { lat: 58, lng: 15 } }),
        activity({ id: 'y', partnerId: 'x' }),
      ],
    });
    const search = createSearch(some);
    expect(search.boundsOf(['x'])).to.deep.equal([14, 57, 14, 57]);
    expect(search.boundsOf(['x'], 'partner')).to.deep.equal([14, 57, 14, 57]);
    expect(search.boundsOf(['x'], 'activity')).to.deep.equal([15, 58, 15, 58]);
    expect(search.boundsOf(['x', 'y'], 'activity')).to.deep.equal([14, 57, 15, 58]);
    expect(search.boundsOf(['y'])).to.deep.equal([14, 57, 14, 57]);
    expect(search.boundsOf(['y'], 'partner')).to.equal(null);
  });

  it('finds places of the records, in the middle of those that stand there, and towns', async () => {
    const { search } = await loadScenarios();
    const [town] = await search.places('lindåker');
    expect(town).to.include({ name: 'Lindåker', municipality: 'Lindåker', country: 'SE' });
    expect(town?.lat).to.be.closeTo(57.192, 0.002);
    expect(town?.lng).to.be.closeTo(14.023, 0.002);
    expect((await search.places('goteborg', 1)).map(({ name }) => name)).to.deep.equal(['Göteborg']);
    expect((await search.places('')).map(({ name }) => name)).to.deep.equal(['Lindåker']);
  });

  it('has places by the name of a house, once each', async () => {
    const place = { name: 'Vidöstern', municipality: 'Värnamo' };
    const partners = [
      partner({ id: 'a', place: { ...place, lat: 57.01, lng: 14.01 } }),
      partner({ id: 'b', place: { ...place, lat: 57.03, lng: 14.03 } }),
      partner({ id: 'c', place }),
    ];
    const found = await createSearch(records({ partners })).places('vidöstern');
    expect(found.map(({ lat, lng, ...one }) => [one, lat.toFixed(3), lng.toFixed(3)])).to.deep.equal([
      [{ ...place, country: 'SE' }, '57.020', '14.020'],
    ]);
  });
});
