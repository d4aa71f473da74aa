/** What is looked for, as the rules need it and as a link has it. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { fromFragment, toFragment, toNeed, toPreset } from '../../src/samsyn/criteria.js';
import { referralSchema } from '../../src/samsyn/referral-schema.js';
import { toReferral } from '../../src/samsyn/referral.js';
import { start, type Answers } from '../../src/samsyn/state.js';
import { takeStep } from '../../src/samsyn/steps.js';
import { orderWarmths, warmestOf, warmthsOf } from '../../src/samsyn/warmth.js';
import { runs } from '../samples/random.js';
import { loadScenarios } from '../samples/scenarios.js';
import { anyState } from './random-acts.js';

const answered = (change: Partial<Answers>) => takeStep(start({ session: { id: 'A1' } }), { type: 'answer', change });

describe('what is looked for', () => {
  it('is what the rules need', () => {
    const state = answered({
      ...{ age: 9, activities: ['football'], place: { lat: 57.19, lng: 14.03, name: 'Lindåker', isDevice: true } },
      ...{ hurdles: { cost: 'nice', access: 'must' }, access: ['step-free'], languages: ['ar'], level: 'new' },
      plays: [{ activity: 'dance' }],
    });
    expect(toNeed({ ...state, tried: ['A7'] }, 'SE-0163')).to.deep.equal({
      ...{ age: 9, groups: ['mixed', 'girls', 'boys'], activities: ['football'], level: 'new' },
      ...{ place: { lat: 57.19, lng: 14.03 }, travel: 'bike', slots: null, languages: ['ar'], area: 'SE-0163' },
      ...{ hurdles: { cost: 'nice', access: 'must' }, access: ['step-free'], plays: [{ activity: 'dance' }] },
      ...{ from: 'A1', exclude: ['A7'] },
    });
    expect(toNeed(answered({ age: 18 }))?.groups).to.deep.equal(['mixed', 'women', 'men']);
    expect(toNeed(answered({ age: 9, groups: ['girls', 'family'] }))?.groups).to.deep.equal(['girls', 'family']);
    // What body or senses need is asked under its hurdle alone.
    expect(toNeed(answered({ age: 9, access: ['calm'] }))).to.not.have.property('access');
    expect(toNeed(start())).to.equal(undefined);
  });

  it('stands in a link as everybody writes it', () => {
    expect(toFragment(answered({ age: 9, place: { lat: 57.1900001, lng: 14.03 } }))).to.equal(
      'session=A1&age=9&near=57.19,14.03&travel=bike',
    );
    expect(fromFragment('#session=A1&age=9&near=57.19,14.03')).to.deep.equal({
      ...{ session: 'A1', answers: { age: 9, place: { lat: 57.19, lng: 14.03 } }, dropped: [] },
    });
    expect(fromFragment('#follow=blue-fox-42')).to.deep.equal({ follow: 'blue-fox-42', answers: {}, dropped: [] });
  });

  it('drops what nobody can read, and names it', () => {
    const bad = [
      'age=-1',
      'age=9.5',
      'age=121',
      'near=57',
      'groups=x',
      'travel=fly',
      'slots=mon',
      'hurdles=cost',
    ].concat(...['note=MARK', 'follow=Leo', '__proto__=x', 'activities=<b>', 'languages=1', 'level=pro', 'session=']);
    expect(fromFragment(bad.map(encodeURI).join('&'))).to.deep.equal({ answers: {}, dropped: bad });
  });

  it('has no hurdle, note, yes, contact, code word or place of the device in a link, and comes back as it was', () =>
    fc.assert(
      fc.property(anyState, (state) => {
        const link = toFragment({ ...state, note: 'MARK', contact: { by: 'self', via: 'phone', value: 'MARK' } });
        const fields = [...new URLSearchParams(link).keys()];
        const allowed = ['session', 'age', 'near', 'groups', 'activities', 'level', 'travel', 'slots', 'languages'];
        expect(allowed).to.include.members(fields);
        expect(link).to.not.match(/MARK|cost|fox|consent/);
        const { place, age = -1, activities } = state.answers;
        expect(fields.includes('near')).to.equal(Boolean(place && !place.isDevice));
        const isSound = Number.isInteger(age) && age >= 0 && age <= 120 && (activities?.length ?? 0) <= 5;
        if (!isSound) return;
        const { session, answers, dropped } = fromFragment(link);
        expect(dropped).to.deep.equal([]);
        const again = takeStep(start({ ...(session && { session: { id: session } }), answers }), { type: 'next' });
        expect(toFragment(again)).to.equal(link);
      }),
      runs,
    ));

  it('is told to a receiver in its own form, whatever was answered', () =>
    fc.assert(
      fc.property(anyState, (state) => {
        const referral = toReferral(state, 'sv');
        if (referral) expect(v.safeParse(referralSchema, referral).issues).to.equal(undefined);
      }),
      runs,
    ));
});

describe('what the records of the fixture begin and end with', () => {
  it('a session gives its activity and place, and its age when it is for one alone', async () => {
    const { records } = await loadScenarios();
    const { activities, partners } = records;
    const a1 = activities.find(({ id }) => id === 'A1');
    const partner = partners.find(({ id }) => id === a1?.partnerId);
    if (!a1) throw new Error('A1 is missing');
    const { session } = toPreset(fromFragment(''), 2026, a1, partner);
    expect([session?.id, session?.activity, session?.age]).to.deep.equal(['A1', 'football', undefined]);
    expect(session?.place).to.deep.equal({ lat: a1.place.lat, lng: a1.place.lng });
    const oneYear = { ...a1, ageMin: 9, ageMax: 9 };
    expect(toPreset(fromFragment(''), 2026, oneYear).session?.age).to.equal(9);
    const { ageMin: _, ageMax: __, ...born } = { ...a1, birthYears: [2017, 2017] as [number, number] };
    expect(toPreset(fromFragment(''), 2026, born).session?.age).to.equal(9);
    expect(toPreset(fromFragment('age=9&follow=blue-fox-42'), 2026)).to.deep.equal({
      ...{ answers: { age: 9 }, follow: 'blue-fox-42' },
    });
  });

  it('scenario 4: the dance group that takes care of those who come alone offers to meet at the door', async () => {
    const { records } = await loadScenarios();
    const { activities, partners } = records;
    const a6 = activities.find(({ id }) => id === 'A6');
    if (!a6) throw new Error('A6 is missing');
    const partner = partners.find(({ id }) => id === a6.partnerId);
    expect(warmestOf(warmthsOf(a6, partner))).to.equal(4);
  });

  it('warmth is what the records support', () => {
    const contact = { languages: [] };
    const host = { contacts: [], covers: [], guide: { buddyAvailable: 'unknown' as const } };
    expect(warmthsOf(host)).to.deep.equal([1]);
    expect(warmthsOf({ ...host, contacts: [{ ...contact, email: 'a@b.se' }] })).to.deep.equal([1, 2]);
    expect(warmthsOf(host, { contacts: [{ ...contact, phone: '1', sms: '2' }], covers: [] })).to.deep.equal([1, 2, 3]);
    // Its own contacts go before its partner's.
    const own = { ...host, contacts: [{ ...contact, phone: '1' }] };
    expect(warmthsOf(own, { contacts: [{ ...contact, sms: '2' }], covers: [] })).to.deep.equal([1, 3]);
    expect(warmthsOf({ ...host, contacts: [{ ...contact, firstName: 'Amina' }] })).to.deep.equal([1]);
    const named = { ...contact, firstName: 'Amina', consentOn: '2026-03-01' };
    expect(warmthsOf({ ...host, contacts: [named] })).to.deep.equal([1, 4]);
    expect(warmthsOf({ ...host, doorNote: { sv: 'Grön dörr' } })).to.deep.equal([1, 4]);
    expect(warmthsOf(host, { contacts: [], covers: ['alone'] })).to.deep.equal([1, 4]);
    expect(warmthsOf({ ...host, guide: { buddyAvailable: 'yes' } })).to.deep.equal([1, 5]);
  });

  it('who would go alone sees the persons first', () => {
    expect(orderWarmths([1, 2, 5, 4], true)).to.deep.equal([4, 5, 1, 2]);
    expect(orderWarmths([2, 1, 4], false)).to.deep.equal([1, 2, 4]);
    expect(orderWarmths([2, 1], true)).to.deep.equal([1, 2]);
  });
});
