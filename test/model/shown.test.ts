import { expect } from 'chai';
import { toRecords } from '../../src/model/validate.js';
import { expectProblem, good, rowsOf } from './bad-row.js';

const partner = { ...good.partner, id: 'a' };
const activity = { ...good.activity, id: 'a' };

describe('a bad row among good ones is shown, and named,', () => {
  it('when it has no position', () => {
    const told = 'unplaced place/missing: row 1, id a, place.lat ""';
    for (const half of [{}, { lat: '57.19' }, { lng: '14.03' }, { lat: ' ', lng: '' }])
      expectProblem('partner', { id: 'a', name: 'A', ...half }, told);
    const { partners } = toRecords([{ rows: rowsOf([{ id: 'a', name: 'A', lat: 57.19, city: 'C' }]) }], {});
    expect(partners[0]?.place).to.deep.equal({ address: { city: 'C' } });
  });

  it('when its position cannot be right', () => {
    const told = (code: string, seen: string) => `unplaced place/${code}: row 1, id a, place.lat "${seen}"`;
    expectProblem('partner', { ...partner, lat: '0', lng: '0' }, told('zero', '0, 0'));
    expectProblem('partner', { ...partner, lat: '14,03', lng: '57,19' }, told('swapped', '14.03, 57.19'));
    expectProblem('partner', { ...partner, lat: '15', lng: '90' }, told('outside', '15, 90'));
    expectProblem(
      'partner',
      { ...partner, lat: '6371721,1', lng: '550228,7' },
      told('projected', '6371721.1, 550228.7'),
    );
    expectProblem('partner', { ...partner, lat: 'north' }, told('not-a-number', 'north'));
  });

  it('when an activity or offer belongs to a partner that nobody knows', () => {
    const told = 'note partner/missing: row 1, id a, partnerId "q"';
    expectProblem('activity', { ...activity, partnerId: 'q' }, told);
    expectProblem('support', { ...good.support, id: 'a', partnerId: 'q' }, told);
  });

  it('when a code is not listed: it stays', () => {
    expectProblem('partner', { ...partner, kind: 'pub' }, 'note code/unknown: row 1, id a, kind "pub"');
    const { partners } = toRecords([{ rows: rowsOf([{ ...partner, kind: 'pub' }]) }], {});
    expect(partners[0]?.kind).to.equal('pub');
  });

  it('when a date is no day, or a time cannot be read: it is taken out', () => {
    const day = 'note date/impossible: row 1, id a, reviewedOn "2026-02-30"';
    expectProblem('partner', { ...partner, reviewed_on: '2026-02-30' }, day);
    const schedule = 'mon 17:00-18:00 | mon 17-18';
    expectProblem('activity', { ...activity, schedule }, 'note time/unreadable: row 1, id a, schedule.1 "mon 17-18"');
    const { activities } = toRecords([{ rows: rowsOf([{ ...activity, schedule }]) }], {});
    expect(activities[0]?.schedule.map(({ start }) => start)).to.deep.equal(['17:00']);
  });

  it('when a time in an object has bad parts, or lacks some: that time is taken out', () => {
    const fine = { weekday: 'tue', start: '17:00', end: '18:00' };
    for (const bad of [{ ...fine, weekday: 'xyz' }, { weekday: 'xyz' }, { weekday: 'mon', start: '17:00' }, {}, 5]) {
      const { activities } = toRecords([{ rows: rowsOf([{ ...activity, schedule: [fine, bad, fine] }]) }], {});
      const rule = { ...fine, everyWeeks: 1 };
      expect(activities[0]?.schedule).to.deep.equal([rule, rule]);
    }
  });

  it('when a text is too long: the beginning stays', () => {
    const long = 'x'.repeat(10_001);
    const told = `note text/too-long: row 1, id a, url "${long.slice(0, 60)}"`;
    expectProblem('partner', { ...partner, url: long }, told);
    const { partners } = toRecords([{ rows: rowsOf([{ ...partner, name: long }]) }], {});
    expect(partners[0]?.name).to.have.lengthOf(10_000);
  });

  it('when a field has the wrong form: the field is taken out', () => {
    expectProblem('partner', { ...partner, url: { evil: 1 } }, 'note code/unknown: row 1, id a, url "{"evil":1}"');
    const { partners } = toRecords([{ rows: rowsOf([{ ...partner, url: { evil: 1 }, languages: 5 }]) }], {});
    expect([partners[0]?.languages, 'url' in (partners[0] ?? {})]).to.deep.equal([[], false]);
  });
});
