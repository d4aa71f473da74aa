import { expect } from 'chai';
import type { Activity } from '../../src/model/records.js';
import type { Need } from '../../src/samsyn/need.js';
import { home, rank, rankAll, session } from '../samples/one-session.js';
import { partner } from '../samples/records.js';

describe('Samsyn, edges: the lists', () => {
  const idsOf = (options: readonly { id: string }[]) => options.map(({ id }) => id);

  it('the session one comes from is among the full, whatever its places say', () => {
    for (const status of ['open', 'waitlist', 'full', 'unknown']) {
      const ranking = rank({ places: { status } }, { from: 'x' });
      expect([idsOf(ranking.fits), idsOf(ranking.full)], status).to.deep.equal([[], ['x']]);
      expect(ranking.full[0]?.parts.places).to.equal(1);
    }
  });

  it('the 60 % of N3 are counted on rounded scores', () => {
    const town = (waiting: Partial<Activity>) => ({
      partners: [partner({ id: 'a' }), partner({ id: 'b', parentId: 'c' }), partner({ id: 'c' })],
      activities: [
        ...[session({ id: 'x1' }), session({ id: 'x2' })],
        session({ id: 'y', partnerId: 'b', places: { status: 'waitlist' }, ...waiting }),
      ],
    });
    const second = (waiting: Partial<Activity>) => idsOf(rankAll(town(waiting)).fits)[1];
    expect(second({})).to.equal('y');
    expect(second({ beginnersWelcome: 'unknown' })).to.not.equal('y');
    // Another section of the same club is no other club.
    const sections = town({});
    expect(
      idsOf(rankAll({ ...sections, partners: [partner({ parentId: 'c' }), ...sections.partners.slice(1)] }).fits)[2],
    ).to.equal('y');
  });

  it('N3: a time that does not fit brings no other club forward', () => {
    const town = {
      partners: [partner({ id: 'a' }), partner({ id: 'b' })],
      activities: [
        ...[session({ id: 'x1' }), session({ id: 'x2' })],
        session({
          id: 'y',
          partnerId: 'b',
          schedule: [{ weekday: 'sun', start: '17:00', end: '18:00', everyWeeks: 1 }],
        }),
      ],
    };
    expect(idsOf(rankAll(town, { slots: ['mon-evening'] }).fits)[2]).to.equal('y');
    expect(idsOf(rankAll(town).fits)[1]).to.equal('y');
  });

  it('the ladder asks the club about a must that is not known, and not about one that is known to miss', () => {
    const steps = (fields: Partial<Activity>) =>
      rank(fields, { hurdles: { gear: 'must' } }).ladder.map(({ step }) => step);
    expect(steps({})).to.deep.equal(['ask-club', 'guide']);
    expect(steps({ gear: { lent: 'no', needed: { sv: 'Skor' } } })).to.deep.equal(['guide']);
  });

  it('the ladder takes the next longer way that adds something', () => {
    const far = rank({ place: { lat: home.lat + 0.2, lng: home.lng } }, { travel: 'walk' });
    expect(far.ladder.map(({ step, change }) => [step, change])).to.deep.equal([
      ['travel', { travel: 'car' }],
      ['guide', {}],
    ]);
  });

  it('a year off is to be asked for', () => {
    const [step] = rank({}, { age: 11 }).ladder;
    expect([step?.step, step?.options[0]?.ask]).to.deep.equal(['age', ['ageMax']]);
    expect(rank({}, { age: 11.1 }).ladder.map((one) => one.step)).to.deep.equal(['guide']);
  });

  it('what is open is so for all groups, within reach', () => {
    const steps = (fields: Partial<Activity>) => rank(fields, { groups: ['girls'] }).ladder.map(({ step }) => step);
    expect(steps({ form: 'family', group: 'family' })).to.deep.equal(['open', 'guide']);
    expect(steps({ form: 'weekly', group: 'family' })).to.deep.equal(['guide']);
    expect(steps({ form: 'drop-in', group: 'boys', places: { status: 'full' } })).to.deep.equal(['guide']);
  });

  it('who guides is the municipality that is asked, else the nearest', () => {
    const town = (id: string, lat: number, phone?: string) =>
      partner({
        ...{ id, kind: 'municipality', place: { lat, lng: 14.03, municipality: id } },
        contacts: [{ languages: [] }, { languages: [], ...(phone && { phone }) }],
      });
    const partners = [town('Habo', 57.9, '2'), town('Gnosjö', 57.36, '1'), town('Vaggeryd', 57.2)];
    const guide = (need: Partial<Need>) => rankAll({ partners }, need).ladder.at(-1)?.contact?.phone;
    expect([guide({}), guide({ area: 'Habo' }), guide({ place: null })]).to.deep.equal(['1', '2', '1']);
    expect(rankAll({}).ladder).to.deep.equal([{ step: 'guide', change: {}, options: [] }]);
  });
});
