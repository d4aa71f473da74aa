import { expect } from 'chai';
import type { Partner } from '../../src/model/records.js';
import { toRecords } from '../../src/model/validate.js';
import { between, expectProblem, good, rowsOf } from './bad-row.js';

type Fields = Record<string, unknown>;
const partner = { ...good.partner, id: 'a' };
const activity = { ...good.activity, id: 'a' };
const read = (fields: Fields) => toRecords([{ rows: rowsOf([fields]) }], { today: '2026-11-23' });
const partnerOf = (fields: Fields): Partner => {
  const [one] = read({ ...partner, ...fields }).partners;
  if (!one) throw new Error('The partner is hidden');
  return one;
};

describe('a bad row among good ones is shown, and named,', () => {
  it('when an activity or offer belongs to a partner that nobody knows', () => {
    const told = 'note partner/missing: row 1, id a, partnerId "q"';
    expectProblem('activity', { ...activity, partner_id: 'q' }, told);
    expectProblem('support', { ...good.support, id: 'a', partner_id: 'q' }, told);
  });

  it('when a code is not listed: it stays, in a list as well', () => {
    expect(partnerOf({ kind: 'pub', offers: 'hall-time|magic' })).to.deep.include({
      kind: 'pub',
      offers: ['hall-time', 'magic'],
    });
  });

  it('when a date is no day, or a time cannot be read: it is taken out', () => {
    expect(partnerOf({ reviewed_on: '2026-02-30' })).not.to.have.property('reviewedOn');
    const { activities } = read({
      ...activity,
      schedule: 'mon 17:00-18:00 | mon 17-18',
      exceptions: '2026-02-30|2026-12-24',
    });
    expect(activities[0]?.schedule.map(({ start }) => start)).to.deep.equal(['17:00']);
    expect(activities[0]?.exceptions).to.deep.equal(['2026-12-24']);
  });

  it('when hours cannot be read: what can be stays', () => {
    const hours = 'mon 9:00-12:00 | always | 2026-02-30 closed | by appointment';
    expect(partnerOf({ hours }).hours).to.deep.equal({
      ...{ weekly: [{ weekday: 'mon', start: '09:00', end: '12:00' }], exceptions: [], byAppointment: true },
    });
    const codes = read({ ...partner, hours }).problems.map(({ code, field, seen }) => [code, field, seen]);
    expect(codes).to.deep.equal([
      ['time/unreadable', 'hours.weekly.1', 'always'],
      ['date/impossible', 'hours.exceptions.0.date', '2026-02-30'],
    ]);
  });

  it('when a time in an object has bad parts, or lacks some: that time is taken out', () => {
    const fine = { weekday: 'tue', start: '17:00', end: '18:00' };
    const bad = [{ ...fine, weekday: 'xyz' }, { weekday: 'xyz' }, { weekday: 'mon', start: '17:00' }, {}, 5];
    for (const one of [...bad, { ...fine, end: '25:00' }]) {
      const { activities } = read({ ...activity, schedule: [fine, one, fine] });
      const rule = { ...fine, everyWeeks: 1 };
      expect(activities[0]?.schedule).to.deep.equal([rule, rule]);
    }
  });

  it('when a text is too long: the beginning stays', () => {
    const long = 'x'.repeat(10_001);
    const told = `note text/too-long: row 1, id a, orgNr "${long.slice(0, 60)}"`;
    expectProblem('partner', { ...partner, org_nr: long }, told);
    expect(partnerOf({ name: long }).name).to.have.lengthOf(10_000);
  });

  it('when what it is about is too long: 240 characters stay, and it is told once', () => {
    for (const about of ['x'.repeat(241), 'x'.repeat(10_001)]) {
      expectProblem('partner', { ...partner, about }, `note text/too-long: row 1, id a, about.sv "${'x'.repeat(60)}"`);
      expect(partnerOf({ about }).about).to.deep.equal({ sv: 'x'.repeat(240) });
    }
    expect(between('partner', { ...partner, about: 'x'.repeat(240) }).problems).to.deep.equal([]);
  });

  it('when a field has the wrong form: the field is taken out', () => {
    expectProblem('partner', { ...partner, url: { evil: 1 } }, 'note code/unknown: row 1, id a, url "{"evil":1}"');
    const one = partnerOf({ url: { evil: 1 }, languages: 5 });
    expect([one.languages, 'url' in one]).to.deep.equal([[], false]);
  });

  it('when a list or a schedule is longer than anybody writes: it is taken out', () => {
    const many = Array.from({ length: 200_000 }, () => 'x');
    const rows: Fields[] = [
      { offers: many },
      { offers: many.join('|') },
      { contacts: many },
      { hours: many.join('|') },
    ];
    for (const fields of rows) {
      expect(partnerOf(fields)).to.deep.include({ offers: [], contacts: [] });
      expect(read({ ...partner, ...fields }).problems.map(({ code }) => code)).to.have.lengthOf(1);
    }
    expect(read({ ...partner, offers: many }).problems[0]).to.deep.include({ field: 'offers', seen: '200000 items' });
    expect(read({ ...activity, schedule: many }).activities[0]?.schedule).to.deep.equal([]);
  });

  it('when a text that nobody knows is longer than anybody writes: it is cut', () => {
    expectProblem(
      'partner',
      { ...partner, story: 'x'.repeat(20_000) },
      `note text/too-long: row 1, id a, story "${'x'.repeat(60)}"`,
    );
    expect(partnerOf({ story: 'x'.repeat(20_000) })['story']).to.have.lengthOf(10_000);
    expect(partnerOf({ about: `${'x'.repeat(239)}😀` }).about).to.deep.equal({ sv: 'x'.repeat(239) });
  });

  it('when a sport of a season is none, a month is no whole number, or a language is none', () => {
    expectProblem(
      'partner',
      { ...partner, samsyn_high_season: 'fotboll 4-9 | futsal 10-3' },
      'note code/unknown: row 1, id a, samsyn.highSeason.fotboll "fotboll"',
    );
    expect(partnerOf({ samsyn_high_season: 'fotboll 4-5 | futsal' }).samsyn).to.deep.equal({
      highSeason: { fotboll: [4, 5] },
    });
    expect(read({ ...activity, highSeason: [4.5, 6] }).activities[0]?.highSeason).to.deep.equal([6]);
    expect(partnerOf({ about: { sv: 'Vi', '': 'x', 'not a lang': 'y' } }).about).to.deep.equal({ sv: 'Vi' });
    expect(partnerOf({ about: ['x'] }).about).to.deep.equal({});
    const needs = { id: 'a', partner_id: 'p', name: 'A', apply: { by: 'self', needs: ['note'] } };
    const { supports } = toRecords([{ rows: rowsOf([needs]), type: 'support' }], {});
    expect(supports[0]?.apply).to.deep.equal({ by: 'self' });
  });

  it('when a key inside an object is one that nobody knows: it stays', () => {
    expect(partnerOf({ safe: { checksRegister: 'yes', since: '2020' } }).safe).to.deep.equal({
      checksRegister: 'yes',
      since: '2020',
    });
  });

  it('when a link is none: it stays, and nobody follows it', () => {
    expect(partnerOf({ url: 'www.klubb.se' }).url).to.equal('www.klubb.se');
  });

  it('when a review is still to come: it counts as today', () => {
    const future = { reviewed_on: '2027-01-01', leisure_card: 'yes', leisure_card_checked_on: '2026-11-24' };
    expect(partnerOf(future)).to.deep.include({
      ...{ reviewedOn: '2026-11-23', leisureCard: { accepted: 'yes', checkedOn: '2026-11-23' } },
    });
    const { activities, problems } = read({ ...activity, places: 'full', places_checked_on: '2026-11-24' });
    expect(activities[0]?.places).to.deep.equal({ status: 'full', checkedOn: '2026-11-23' });
    expect(problems.map(({ code, field, seen }) => [code, field, seen])).to.deep.include.members([
      ['date/future', 'places.checkedOn', '2026-11-24'],
    ]);
    expect(between('partner', { ...partner, reviewed_on: '2026-11-23' }).problems).to.deep.equal([]);
  });

  it('when a review is after the real day, if nobody says which day it is', () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const codes = (reviewed_on: string) =>
      toRecords([{ rows: rowsOf([{ ...partner, reviewed_on }]) }], {}).problems.map(({ code }) => code);
    expect([codes(day(2)), codes(day(0)), codes(day(-1))]).to.deep.equal([['date/future'], [], []]);
  });
});

describe('a required field that is missing is named', () => {
  const told = (type: 'partner' | 'activity' | 'support', fields: Fields) =>
    between(type, { ...good[type], id: 'a', ...fields }).problems.map((one) => one.replace(' row 1, id a,', ''));

  it('each of them', () => {
    expect(told('partner', { kind: '', reviewed_on: '' })).to.deep.equal([
      'note field/missing: kind ""',
      'note field/missing: reviewedOn ""',
    ]);
    const empty = Object.fromEntries(Object.keys(good.activity).map((key) => [key, '']));
    expect(told('activity', { ...empty, title: 'A', partner_id: 'p', id: 'a' })).to.have.lengthOf(9);
    expect(told('support', { kind: '', covers: '', apply_by: '', open_to_all: 'unknown' })).to.have.lengthOf(4);
  });

  it('but no upper age of adults, no ages beside years of birth, and no times on request', () => {
    expect(told('activity', { age_min: '18', age_max: '' })).to.deep.equal([]);
    expect(told('activity', { age_min: '17', age_max: '' })).to.deep.equal(['note field/missing: ageMax ""']);
    expect(told('activity', { age_min: '', age_max: '', birth_years: '2016-2018' })).to.deep.equal([]);
    expect(told('activity', { schedule: 'on request' })).to.deep.equal([]);
  });

  it('but not when the table has no such column', () => {
    const bare = { id: 'a', partner_id: 'p', title: 'A' };
    expect(read(bare).problems.map(({ code }) => code)).to.deep.equal(['partner/missing']);
    const whole = { ...bare, price: { currency: 'SEK' }, join: { how: 'call' }, schedule: [], covers: [] };
    const objects = rowsOf([whole, { ...whole, id: 'b', price: { amount: 5 }, join: {} }]);
    const { problems } = toRecords([{ rows: objects, type: 'activity' }], {});
    const missing = problems.filter(({ code }) => code === 'field/missing');
    expect(missing.map(({ field, where }) => [where.id, field])).to.deep.equal([
      ['a', 'price.amount'],
      ['b', 'join.how'],
    ]);
  });

  it('but not when its value is told to be bad', () => {
    expect(told('partner', { reviewed_on: 'soon' })).to.deep.equal(['note date/impossible: reviewedOn "soon"']);
  });
});
