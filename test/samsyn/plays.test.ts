import { expect } from 'chai';
import type { Activity, Partner } from '../../src/model/records.js';
import type { Need } from '../../src/samsyn/need.js';
import { optionOf, rank } from '../samples/one-session.js';

describe('Samsyn, edges: sports that are played already', () => {
  const notes = (fields: Partial<Activity>, need: Partial<Need>, host: Partial<Partner> = {}) =>
    optionOf(rank(fields, need, host))?.notes;
  const football = (...slots: string[]): Partial<Need> => ({ plays: [{ activity: 'football', slots }] });

  it('the same sport, and another at the same time', () => {
    expect(notes({}, football())).to.deep.equal(['tell-your-leader']);
    expect(notes({ activity: 'dance' }, football('mon-evening'))).to.deep.equal(['talk-leaders']);
    expect(notes({ activity: 'dance' }, football('tue-evening'))).to.deep.equal([]);
    expect(notes({ activity: 'music' }, football('mon-evening'))).to.deep.equal([]);
    expect(notes({}, {})).to.deep.equal([]);
  });

  it('without slots, the high seasons tell', () => {
    const host = { samsyn: { highSeason: { football: [4, 5], futsal: [10, 11], handball: [5] } } };
    expect(notes({ activity: 'handball' }, football(), host)).to.deep.equal(['talk-leaders']);
    expect(notes({ activity: 'futsal' }, football(), host)).to.deep.equal([]);
    expect(notes({ activity: 'futsal', highSeason: [4] }, football(), host)).to.deep.equal(['talk-leaders']);
    expect(notes({ activity: 'dance' }, football(), host)).to.deep.equal([]);
  });

  it('up to the age of the agreement, else fifteen', () => {
    const at = (age: number, samsyn?: Partner['samsyn']) =>
      notes({ ageMax: 20 }, { ...football(), age }, samsyn && { samsyn })?.length;
    expect([at(15), at(16), at(16, { ageTo: 16 }), at(13, { ageTo: 12 })]).to.deep.equal([1, 0, 1, 0]);
  });
});
