/** What each field of a question asks, one sentence of the design page after another. */
import { expect } from 'chai';
import type { Activity, Partner } from '../../src/model/records.js';
import type { Query } from '../../src/search/query.js';
import { createSearch, type Search } from '../../src/search/search.js';
import { outlines } from '../samples/random.js';
import { activity, partner, records } from '../samples/records.js';
import { home, loadScenarios } from '../samples/scenarios.js';

const now = '2026-11-23T09:00:00Z';
const fitsIn = async (search: Search, query: Query) => {
  const { items } = await search.find({ limit: 99, ...query });
  return Object.fromEntries(items.map(({ id, fit }) => [id, fit]));
};
/** The fit of each activity, given by its id; one that is not found is not there. */
const ofActivities = (fields: Record<string, Partial<Activity>>, query: Query) => {
  const activities = Object.entries(fields).map(([id, one]) => activity({ id, ...one }));
  return fitsIn(createSearch(records({ activities }), { now }), { of: 'activities', ...query });
};
const ofPartners = (fields: Record<string, Partial<Partner>>, query: Query) => {
  const partners = Object.entries(fields).map(([id, one]) => partner({ id, ...one }));
  return fitsIn(createSearch(records({ partners }), { now }), query);
};

describe('a question to the scenarios', () => {
  let search: Search;
  const idsOf = async (query: Query) =>
    (await search.find({ of: 'activities', ...query })).items.map(({ id }) => id).toSorted();
  before(async () => {
    ({ search } = await loadScenarios());
  });

  it('one hit is enough among ages, activities, slots, groups and languages', async () => {
    expect(await idsOf({ ages: [7, 19] })).to.deep.equal(['A11', 'A5', 'A7']);
    expect(await idsOf({ activities: ['football', 'futsal'] })).to.deep.equal(['A1', 'A10', 'A2', 'A9']);
    expect(await idsOf({ slots: ['sat', 'fri-after-school'] })).to.deep.equal(['A4', 'A7', 'A8', 'A9']);
    expect(await idsOf({ groups: ['girls', 'family'] })).to.deep.equal(['A10', 'A11', 'A4', 'A6']);
    expect(await idsOf({ languages: ['so', 'en'] })).to.deep.equal(['A3', 'A6', 'A7']);
  });

  it('fields join by and', async () => {
    expect(await idsOf({ ages: [9], activities: ['football'], groups: ['girls'] })).to.deep.equal(['A10']);
    expect(await idsOf({ ages: [11], slots: ['sat'] })).to.deep.equal([]);
  });

  it('the kind and what is offered are the partner’s', async () => {
    expect(await idsOf({ kinds: ['project'] })).to.deep.equal(['A7']);
    expect(await idsOf({ offers: ['buddies'] })).to.deep.equal(['A11']);
    expect(await idsOf({ seeks: ['leaders'] })).to.deep.equal([]);
  });

  it('open: places or few of them; free: no price; beginners: they are welcome', async () => {
    expect(await idsOf({ open: true, ages: [9] })).to.deep.equal(['A10', 'A11', 'A2', 'A3', 'A5', 'A8', 'A9']);
    expect(await idsOf({ free: true })).to.deep.equal(['A11']);
    expect(await idsOf({ beginners: true })).to.have.lengthOf(11);
  });

  it('false, an empty list and a blank text ask nothing', async () => {
    const nothing = {
      free: false,
      beginners: false,
      open: false,
      ages: [],
      groups: [],
      help: [],
      text: ' ',
      area: ' ',
    };
    const { items, total } = await search.find({ of: 'activities', ...nothing });
    expect([total, items.filter(({ fit }) => fit === 'ask'), items.filter((item) => 'ages' in item)]).to.deep.equal([
      ...[11, [], []],
    ]);
  });

  it('of hurdles all are needed, and what is not known to be covered is to be asked', async () => {
    const query: Query = { of: 'activities', ages: [9], help: ['cost', 'gear'], near: home };
    const { items } = await search.find(query);
    expect(items.map(({ id, fit }) => `${id} ${fit}`)).to.deep.equal([
      ...['A3 yes', 'A10 yes', 'A2 yes', 'A9 yes', 'A5 ask', 'A11 ask', 'A8 ask', 'A4 ask', 'A1 full'],
    ]);
  });
});

describe('what an activity answers', () => {
  it('what nobody said is to be asked, and what is known to differ is not found', async () => {
    expect(
      await ofActivities({ hit: { group: 'girls' }, none: {}, other: { group: 'boys' } }, { groups: ['girls'] }),
    ).to.deep.equal({ hit: 'yes', none: 'ask' });
    expect(
      await ofActivities(
        { hit: { activity: 'chess' }, none: {}, other: { activity: 'golf' } },
        { activities: ['chess'] },
      ),
    ).to.deep.equal({ hit: 'yes', none: 'ask' });
    const at = (start: string): Partial<Activity> => ({
      schedule: [{ weekday: 'mon', start, end: '20:00', everyWeeks: 1 }],
    });
    expect(
      await ofActivities(
        { hit: at('17:00'), early: at('07:00'), none: { onRequest: true } },
        { slots: ['mon-evening'] },
      ),
    ).to.deep.equal({ hit: 'yes', none: 'ask' });
  });

  it('no benefits are none, for the list is whole', async () => {
    expect(
      await ofActivities({ hit: { benefits: ['mentor', 'language'] }, none: {} }, { benefits: ['mentor'] }),
    ).to.deep.equal({ hit: 'yes' });
  });

  it('open and few are open, waiting list and full are not, and nobody knows of the rest', async () => {
    const statuses = ['open', 'few', 'waitlist', 'full', 'unknown', 'later'];
    const fields = Object.fromEntries(statuses.map((status) => [status, { places: { status } }]));
    expect(await ofActivities({ ...fields, none: {} }, { open: true })).to.deep.equal({
      ...{ open: 'yes', few: 'yes', unknown: 'ask', later: 'ask', none: 'ask' },
    });
  });

  it('a price of nothing is free, and no price is to be asked', async () => {
    expect(
      await ofActivities(
        { hit: { price: { amount: 0 } }, none: { price: {} }, dear: { price: { amount: 1 } } },
        { free: true },
      ),
    ).to.deep.equal({ hit: 'yes', none: 'ask' });
  });

  it('accessibility is to be asked where it is not named', async () => {
    expect(
      await ofActivities(
        { both: { accessibility: ['calm', 'step-free'] }, one: { accessibility: ['calm'] }, none: {} },
        { access: ['calm', 'step-free'] },
      ),
    ).to.deep.equal({ both: 'yes', one: 'ask', none: 'ask' });
  });

  it('only who must swim and cannot is known to be wrong', async () => {
    const fields = { no: { mustSwim: 'no' }, yes: { mustSwim: 'yes', covers: ['swim'] }, none: {} } as const;
    expect(await ofActivities(fields as never, { help: ['swim'] })).to.deep.equal({ no: 'yes', none: 'ask' });
    expect(await ofActivities(fields as never, { help: ['cost'] })).to.deep.equal({
      no: 'ask',
      yes: 'ask',
      none: 'ask',
    });
  });

  it('the hurdle of language falls when a chosen one is shared, that of access when all of it is there', async () => {
    const fields: Record<string, Partial<Activity>> = {
      ar: { languages: ['ar-SY'], accessibility: ['calm'] },
      prs: { contacts: [{ languages: ['prs'] }] },
      named: { languages: ['sv'], covers: ['language', 'access'] },
    };
    const all = { ar: 'ask', prs: 'ask', named: 'yes' };
    expect(await ofActivities(fields, { help: ['language'] })).to.deep.equal(all);
    expect(await ofActivities(fields, { help: ['language'], languages: ['ar'] })).to.deep.equal({ ar: 'yes' });
    expect(await ofActivities(fields, { help: ['language'], languages: ['fa', 'sv'] })).to.deep.equal({
      ...{ prs: 'yes', named: 'yes' },
    });
    expect(await ofActivities(fields, { help: ['access'] })).to.deep.equal(all);
    expect(await ofActivities(fields, { help: ['access'], access: ['calm'] })).to.deep.equal({
      ...all,
      ar: 'yes',
      named: 'ask',
    });
  });

  it('years of birth are ages this year', async () => {
    const fields: Record<string, Partial<Activity>> = { born: { birthYears: [2016, 2018] }, none: {} };
    expect(await ofActivities(fields, { ages: [8] })).to.deep.equal({ born: 'yes', none: 'ask' });
    expect(await ofActivities(fields, { ages: [7] })).to.deep.equal({ none: 'ask' });
  });
});

describe('what a partner answers itself', () => {
  it('no languages are unknown; no offers and no wishes are none', async () => {
    expect(
      await ofPartners({ hit: { languages: ['ar'] }, none: {}, sv: { languages: ['sv'] } }, { languages: ['ar'] }),
    ).to.deep.equal({
      ...{ hit: 'yes', none: 'ask' },
    });
    expect(await ofPartners({ hit: { offers: ['gear'] }, none: {} }, { offers: ['gear', 'print'] })).to.deep.equal({
      hit: 'yes',
    });
    expect(await ofPartners({ hit: { seeks: ['gear'] }, none: {} }, { seeks: ['gear'] })).to.deep.equal({ hit: 'yes' });
  });

  it('languages are compared by their primary subtags, and Persian is Dari', async () => {
    const fields = { region: { languages: ['sr-Latn-RS'] }, prs: { languages: ['prs'] }, fa: { languages: ['FA'] } };
    expect(await ofPartners(fields, { languages: ['sr-Cyrl'] })).to.deep.equal({ region: 'yes' });
    expect(await ofPartners(fields, { languages: ['fa'] })).to.deep.equal({ prs: 'yes', fa: 'yes' });
    expect(await ofPartners(fields, { languages: ['prs-AF'] })).to.deep.equal({ prs: 'yes', fa: 'yes' });
  });

  it('an area is a municipality, by code; one that is not told is to be asked', async () => {
    const towns = ['Gnosjö', 'Gnosjö kommun', 'SE-0617', 'Värnamo'];
    const fields = Object.fromEntries(towns.map((municipality) => [municipality, { place: { municipality } }]));
    expect(
      await ofPartners({ ...fields, none: { place: { lat: 57.4, lng: 13.7 } } }, { area: 'SE-0617' }),
    ).to.deep.equal({
      ...{ Gnosjö: 'yes', 'Gnosjö kommun': 'yes', 'SE-0617': 'yes', none: 'ask' },
    });
  });

  it('an area is a box or an outline; what has no position may be in it, though not in a bbox', async () => {
    const fields = {
      inside: { place: { lat: 56, lng: 10 } },
      hole: { place: { lat: 60, lng: 15 } },
      outside: { place: { lat: 70, lng: 10 } },
      none: {},
    };
    const box = { inside: 'yes', hole: 'yes', none: 'ask' };
    expect(await ofPartners(fields, { area: '8,55,24,66' })).to.deep.equal(box);
    expect(await ofPartners(fields, { area: [8, 55, 24, 66] })).to.deep.equal(box);
    expect(await ofPartners(fields, { area: outlines[0] })).to.deep.equal({ inside: 'yes', none: 'ask' });
    expect(await ofPartners(fields, { area: outlines[1] })).to.deep.equal({ none: 'ask' });
    expect(await ofPartners(fields, { bbox: [8, 55, 24, 66] })).to.deep.equal({ inside: 'yes', hole: 'yes' });
  });

  it('an area that is none is unknown to all, and no error', async () => {
    const fields = { placed: { place: { lat: 56, lng: 10 } }, none: {} };
    for (const area of [
      { type: 'Polygon' },
      { type: 'Polygon', coordinates: [[[1]]] },
      { type: 'Circle' },
      { type: 'MultiPolygon', coordinates: 5 },
    ])
      expect(Object.keys(await ofPartners(fields, { area: area as never })), JSON.stringify(area)).to.include('none');
    expect(await ofPartners(fields, { area: { type: 'Polygon' } as never })).to.deep.equal({
      placed: 'ask',
      none: 'ask',
    });
  });
});
