import { expect } from 'chai';
import type { Activity, Partner, Support } from '../../src/model/records.js';
import type { Need } from '../../src/samsyn/need.js';
import { home, isIn, optionOf, rank } from '../samples/one-session.js';
import { support } from '../samples/records.js';

describe('Samsyn, edges: what passes', () => {
  const must = (hurdle: string): Partial<Need> => ({ hurdles: { [hurdle]: 'must' } });
  const north = (km: number) => ({ place: { lat: home.lat + km / 111.195, lng: home.lng } });
  const adult = { ageMin: 18, ageMax: undefined };
  const table: [
    what: string,
    passes: boolean,
    fields: Partial<Activity>,
    need?: Partial<Need>,
    host?: Partial<Partner>,
  ][] = [
    ['the youngest', true, {}, { age: 8 }],
    ['the oldest', true, {}, { age: 10 }],
    ['younger', false, {}, { age: 7.9 }],
    ['older', false, {}, { age: 10.1 }],
    ['by years of birth', true, { ageMin: undefined, ageMax: undefined, birthYears: [2016, 2018] }, { age: 8 }],
    ['born too early', false, { ageMin: undefined, ageMax: undefined, birthYears: [2016, 2018] }, { age: 11 }],
    ['an adult, without an upper end', true, adult, { age: 80 }],
    ['a group that suits', true, { group: 'girls' }, { groups: ['girls', 'mixed'] }],
    ['another group', false, { group: 'boys' }, { groups: ['girls', 'mixed'] }],
    ['family, of which nothing was said', true, { group: 'family' }, { groups: [] }],
    ['ends today', true, { to: '2026-11-23' }],
    ['ended yesterday', false, { to: '2026-11-22' }],
    ['starts in eight weeks', true, { from: '2027-01-18' }],
    ['starts in eight weeks and a day', false, { from: '2027-01-19' }],
    ['on foot, near', true, north(1.99), { travel: 'walk' }],
    ['on foot, far', false, north(2.01), { travel: 'walk' }],
    ['by bicycle, near', true, north(4.99)],
    ['by bicycle, far', false, north(5.01)],
    ['by bus, near', true, north(14.99), { travel: 'bus' }],
    ['by bus, far', false, north(15.01), { travel: 'bus' }],
    ['by car, near', true, north(29.99), { travel: 'car' }],
    ['by car, far', false, north(30.01), { travel: 'car' }],
    ['far from its partner', false, { place: {} }, {}, north(6)],
    ['a place that cannot be right', true, { place: { unplaced: true } }, {}, north(6)],
    ['without a place to start from', true, north(900), { place: null }],
    ['active', true, { status: 'active' }, {}, { status: 'active' }],
    ['paused', false, { status: 'paused' }],
    ['closed', false, { status: 'closed' }],
    ['its partner paused', false, {}, {}, { status: 'paused' }],
    ['its partner closed', false, {}, {}, { status: 'closed' }],
    ['its partner in no record', true, { partnerId: 'nobody' }],
    ['advanced only, level not given', false, { level: 'advanced-only' }],
    ['advanced only, new', false, { level: 'advanced-only' }, { level: 'new' }],
    ['advanced only, used to it', true, { level: 'advanced-only' }, { level: 'used' }],
    ['tried already', false, {}, { exclude: ['y', 'x'] }],
    ['a must that the club covers', true, {}, must('gear'), { covers: ['gear'] }],
    ['a must that is not known', false, {}, must('gear')],
    ['a wish that is not known', true, {}, { hurdles: { gear: 'nice' } }],
    ['language as a must, shared', true, { languages: ['prs'] }, { ...must('language'), languages: ['fa-IR'] }],
    ['language as a must, none chosen', false, {}, must('language')],
    ['access as a must, nothing named', false, { accessibility: ['step-free'] }, must('access')],
    ['swimming that is needed', false, { mustSwim: 'yes', covers: ['swim'] }, must('swim')],
    ['in the municipality', true, {}, { area: 'SE-0617' }, { place: { municipality: 'Gnosjö kommun' } }],
    ['in the municipality by its name', true, {}, { area: 'Lindåker' }, { place: { municipality: 'Lindåker' } }],
    ['in another municipality', false, {}, { area: 'SE-0617' }, { place: { municipality: 'Habo' } }],
    ['in a municipality that is not known', true, {}, { area: 'SE-0617' }],
    ['in the box', true, {}, { area: [14, 57, 15, 58] }],
    ['out of the box', false, {}, { area: [15, 57, 16, 58] }],
    ['in no box', true, {}, { area: [15, NaN] as never }],
  ];
  for (const [what, passes, ...rest] of table)
    it(`${what}: ${passes ? 'passes' : 'does not'}`, () => {
      expect(isIn(...rest)).to.equal(passes);
    });

  it('an outline holds what is in it', () => {
    const ring = [
      [14, 57],
      [15, 57],
      [15, 58],
      [14, 57],
    ];
    const area = { type: 'Polygon' as const, coordinates: [ring] };
    expect(isIn({}, { area })).to.equal(false);
    expect(isIn({ place: { lat: 57.1, lng: 14.9 } }, { area, place: null })).to.equal(true);
  });

  it('an offer lets a must pass, if it is open to all, in force and for the place', () => {
    const offer = (fields: Partial<Support> = {}) => support({ openToAll: 'yes', covers: ['gear'], ...fields });
    const withOffer = (fields: Partial<Support>, need: Partial<Need> = {}, there?: string) =>
      optionOf(
        rank({}, { ...must('gear'), ...need }, there ? { place: { municipality: there } } : {}, [offer(fields)]),
      );
    expect(withOffer({})?.parts.hurdles).to.equal(0);
    expect(withOffer({})?.ask).to.deep.equal(['hurdles.gear']);
    expect(withOffer({ openToAll: 'unknown' })).to.equal(undefined);
    expect(withOffer({ validTo: '2026-11-22' })).to.equal(undefined);
    expect(withOffer({ who: { ageMin: 10 } })).to.equal(undefined);
    expect(withOffer({ who: { area: 'Habo' } })).to.not.equal(undefined);
    // Where an area is asked, the offer is for it, or for where the session is.
    expect(withOffer({ who: { area: 'DK' } }, { area: 'SE-0617' })).to.equal(undefined);
    expect(withOffer({ who: { area: 'SE' } }, { area: 'SE-0617' })).to.not.equal(undefined);
    expect(withOffer({ who: { area: 'Habo' } }, { area: 'SE' }, 'Habo')).to.not.equal(undefined);
    expect(withOffer({ who: { area: 'Habo' } }, { area: 'SE' }, 'Gnosjö')).to.equal(undefined);
    expect(withOffer({ who: { area: 'SE' } }, { area: [14, 57, 15, 58] }, 'Habo')).to.not.equal(undefined);
  });
});
