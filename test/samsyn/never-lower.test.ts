import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Activity } from '../../src/model/records.js';
import type { Need } from '../../src/samsyn/need.js';
import { rankSamsyn } from '../../src/samsyn/rank.js';
import { activity, partner, records } from '../samples/records.js';
import { runs } from '../samples/random.js';

const date = '2026-11-23';

describe('Samsyn: never lower, all else equal', () => {
  const one = (fields: Partial<Activity>) =>
    activity({ activity: 'football', ageMin: 8, ageMax: 10, places: { status: 'open' }, ...fields });
  const scoreOf = (session: Activity, need: Partial<Need> = {}) => {
    const town = records({ partners: [partner()], activities: [session] });
    const asked: Need = { age: 9, travel: 'bus', place: { lat: 57.19, lng: 14.03 }, ...need };
    const { fits, other } = rankSamsyn(town, asked, { date });
    return [...fits, ...other][0]?.score ?? -1;
  };
  const thousandth = fc.integer({ min: 0, max: 100 });

  it('the nearer', () =>
    fc.assert(
      fc.property(thousandth, thousandth, (a, b) => {
        const at = (n: number) => scoreOf(one({ place: { lat: 57.19 + n / 1000, lng: 14.03 } }));
        expect(at(Math.min(a, b))).to.be.at.least(at(Math.max(a, b)));
        // Eleven kilometres make more than ten points of difference.
        expect(at(0)).to.be.above(at(100) + 10);
      }),
      runs,
    ));

  it('with more hurdles covered', () =>
    fc.assert(
      fc.property(
        fc.subarray(['cost', 'gear', 'alone', 'other']),
        fc.subarray(['cost', 'gear', 'alone', 'other']),
        (a, b) => {
          const need: Partial<Need> = { hurdles: { cost: 'nice', gear: 'nice', alone: 'nice', other: 'nice' } };
          const covering = (covers: string[]) => scoreOf(one({ covers }), need);
          const both = covering([...new Set([...a, ...b])]);
          expect(both).to.be.at.least(covering(a));
          expect(both).to.be.at.least(covering(b));
          expect(covering(['cost'])).to.be.above(covering([]));
        },
      ),
      runs,
    ));

  it('the fresher', () =>
    fc.assert(
      fc.property(fc.nat(900), fc.nat(900), (a, b) => {
        const ago = (days: number) =>
          scoreOf(one({ reviewedOn: new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10) }));
        expect(ago(Math.min(a, b))).to.be.at.least(ago(Math.max(a, b)));
        expect([ago(0), ago(181), ago(366)]).to.deep.equal([ago(366) + 5, ago(366) + 3, scoreOf(one({}))]);
      }),
      runs,
    ));

  it('with more time that fits, more welcome, more places', () => {
    const times = (...weekdays: ('mon' | 'tue')[]) =>
      one({ schedule: weekdays.map((weekday) => ({ weekday, start: '17:00', end: '18:00', everyWeeks: 1 })) });
    const slots = { slots: ['mon-evening'] };
    const [all = 0, some, unknown, none = 0] = [times('mon'), times('mon', 'tue'), times(), times('tue')].map(
      (session) => scoreOf(session, slots),
    );
    expect([all, some, unknown]).to.deep.equal([none + 15, none + 10, none + 7.5]);
    const welcomes = (['yes', 'unknown', 'no'] as const).map((beginnersWelcome) => scoreOf(one({ beginnersWelcome })));
    const [, , unwelcome = 0] = welcomes;
    expect(welcomes).to.deep.equal([unwelcome + 10, unwelcome + 5, unwelcome]);
    const places = ['open', 'few', 'unknown', 'waitlist'].map((status) => scoreOf(one({ places: { status } })));
    const [open = 0] = places;
    expect(places).to.deep.equal(
      [open, open, 0.9 * open, 0.6 * open].map((score) => Math.floor(10 * score + 0.5) / 10),
    );
  });
});
