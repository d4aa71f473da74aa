import { expect } from 'chai';
import * as fc from 'fast-check';
import { activities as codes } from '../../src/model/codes.js';
import type { Activity, Partner } from '../../src/model/records.js';
import { seasonOf, type SeasonAsked, type SeasonPair } from '../../src/samsyn/season.js';
import { runs } from '../samples/random.js';
import { activity, partner, records } from '../samples/records.js';
import { loadScenarios } from '../samples/scenarios.js';

type Months = Record<string, number[]>;

const club = (id: string, samsyn?: Partner['samsyn'], fields: Partial<Partner> = {}) =>
  partner({ id, kind: 'club', ...(samsyn && { samsyn }), ...fields });
const group = (id: string, partnerId: string, code: string, fields: Partial<Activity> = {}) =>
  activity({ id, partnerId, activity: code, ...fields });
const weekly = (...times: string[]): Activity['schedule'] =>
  times.map((time) => {
    const [weekday = 'mon', start = '17:00'] = time.split(' ');
    return { weekday: weekday as 'mon', start, end: '23:00', everyWeeks: 1 };
  });
const monthDate = (month: number): string => `2026-${`${month}`.padStart(2, '0')}-15`;
const season = (partners: Partner[], asked: Partial<SeasonAsked> = {}, activities: Activity[] = []) =>
  seasonOf(records({ partners, activities }), { date: '2026-11-23', ...asked });
const pairOf = ({ pairs }: { pairs: readonly SeasonPair[] }, ...sports: string[]): SeasonPair =>
  pairs.find((pair) => sports.every((sport) => pair.sports.includes(sport))) ?? expect.fail(sports.join(' '));

const summer = [4, 5, 6, 7, 8, 9];
const winter = [10, 11, 12, 1, 2, 3];
/** The two agreements of the design: one without futsal, one of football and futsal. */
const agreements: Record<string, Months> = {
  first: { football: summer, handball: winter, 'ice-hockey': winter, floorball: winter, bandy: winter },
  second: { football: summer, futsal: winter },
};

describe('the seasons of Samsyn', () => {
  for (const [name, highSeason] of Object.entries(agreements)) {
    const sports = Object.keys(highSeason);
    const clubs = [club('a', { signedOn: '2025-10-01', highSeason })];
    for (let month = 1; month <= 12; month += 1) {
      const isSummer = month >= 4 && month <= 9;

      it(`${name} agreement, month ${month}: ${isSummer ? 'football' : 'all but football'} is in high season`, () => {
        const found = season(clubs, { date: monthDate(month), age: 12 });
        expect(found.month).to.equal(month);
        const wanted = isSummer ? ['football'] : sports.filter((sport) => sport !== 'football');
        expect([...found.high].toSorted()).to.deep.equal(wanted.toSorted());
      });

      it(`${name} agreement, month ${month}: what is in season goes first, of two the leaders talk`, () => {
        const found = season(clubs, { date: monthDate(month), age: 12 });
        expect(found.pairs.length).to.equal((sports.length * (sports.length - 1)) / 2);
        for (const pair of found.pairs) {
          const other = pair.sports.find((sport) => sport !== 'football') ?? '';
          if (pair.sports.includes('football')) {
            expect([pair.fit, pair.months, pair.first], other).to.deep.equal([
              ...['combine', [], isSummer ? 'football' : other],
            ]);
          } else expect([pair.fit, pair.months.length, pair.first], other).to.deep.equal(['clash', 6, undefined]);
        }
      });
    }
  }

  it('of the fixture: who has signed and when, and who has not', async () => {
    const { signed, unsigned, high } = seasonOf((await loadScenarios()).records, { date: '2026-11-23' });
    expect(signed).to.deep.equal([
      { partner: 'ekens-bk', signedOn: '2025-10-01', ageTo: 15 },
      { partner: 'norrby-ibk', signedOn: '2025-10-01', ageTo: 15 },
      { partner: 'lindakers-if', signedOn: '2026-02-10', ageTo: 16 },
    ]);
    expect(unsigned.map((one) => one.partner)).to.deep.equal(['lindaker-volley', 'laxen', 'danshuset', 'parasport']);
    expect(high).to.deep.equal(['floorball', 'futsal']);
  });

  it('of the fixture: what goes with football in November, at 9', async () => {
    const found = seasonOf((await loadScenarios()).records, { date: '2026-11-23', age: 9 });
    const facts = ({ fit, first, ageTo }: SeasonPair) => ({ fit, first, ageTo });
    expect(facts(pairOf(found, 'football', 'futsal'))).to.deep.equal({ fit: 'combine', first: 'futsal', ageTo: 16 });
    expect(facts(pairOf(found, 'floorball', 'futsal'))).to.deep.equal({ fit: 'clash', first: undefined, ageTo: 15 });
    expect(facts(pairOf(found, 'football', 'swimming'))).to.deep.equal({ fit: 'ask', first: undefined, ageTo: 16 });
  });

  for (const [ageTo, age, isAgreed] of [
    [undefined, 15, true],
    [undefined, 16, false],
    [15, 15, true],
    [15, 16, false],
    [16, 16, true],
    [16, 17, false],
    [NaN, 15, true],
    [-3, 16, false],
  ] as const)
    it(`an agreement up to ${ageTo}, at ${age}: ${isAgreed ? 'holds' : 'holds no longer, and nobody goes first'}`, () => {
      const samsyn = { highSeason: agreements['second'] ?? {}, ...(ageTo !== undefined && { ageTo }) };
      const pair = pairOf(season([club('a', samsyn)], { age }), 'football', 'futsal');
      expect([pair.isAgreed, pair.first]).to.deep.equal([isAgreed, isAgreed ? 'futsal' : undefined]);
    });

  it('of two clubs the higher age counts for what both have', () => {
    const clubs = [
      club('a', { ageTo: 15, highSeason: { football: summer } }),
      club('b', { ageTo: 16, highSeason: { handball: winter } }),
      club('c', { highSeason: { bandy: winter } }),
    ];
    const found = season(clubs, { age: 16 });
    expect(pairOf(found, 'football', 'handball').isAgreed).to.equal(true);
    expect(pairOf(found, 'football', 'bandy').isAgreed).to.equal(false);
  });

  it('the months of a club’s agreement come before those of its groups, which stand in for it', () => {
    const groups = [
      group('x', 'a', 'football', { highSeason: [1, 2] }),
      group('y', 'b', 'football', { highSeason: [5] }),
      group('z', 'b', 'football', { highSeason: [4, 5] }),
    ];
    const monthsOf = (...clubs: Partner[]) => season(clubs, {}, groups).sports.map(({ months }) => months);
    expect(monthsOf(club('a', { highSeason: { football: summer } }))).to.deep.equal([summer]);
    expect(monthsOf(club('a'))).to.deep.equal([[1, 2]]);
    expect(monthsOf(club('b', { highSeason: { football: [] } }))).to.deep.equal([[4, 5]]);
  });

  it('clubs that name other months than each other are told of', () => {
    const one = club('a', { highSeason: { football: [4, 5] } });
    const same = club('b', { highSeason: { football: [5, 4, 4] } });
    const other = club('c', { highSeason: { football: [5, 6] } });
    const silent = club('d', undefined, { activities: ['football'] });
    const [agreed] = season([one, same, silent]).sports;
    expect(agreed).to.deep.include({ months: [4, 5], isDisputed: false, partners: ['a', 'b', 'd'] });
    const [disputed] = season([one, other]).sports;
    expect(disputed).to.deep.include({ months: [4, 5, 6], isDisputed: true });
  });

  it('bad months are no months', () => {
    const highSeason = { football: [0, 13, 4.5, NaN, -1, 9], handball: [99] };
    const { sports } = season([club('a', { highSeason })]);
    expect(sports.map(({ activity: code, months }) => [code, months])).to.deep.equal([
      ['football', [9]],
      ['handball', []],
    ]);
  });

  it('a date that is none has no high season', () => {
    const samsyn = { highSeason: { football: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] } };
    for (const date of ['', 'soon', '2026-13-01']) expect(season([club('a', samsyn)], { date }).high).to.deep.equal([]);
  });

  it('what nobody says is to ask: a season, and that of a pair', () => {
    const found = season([club('a', undefined, { activities: ['football'] }), club('b')], {}, [
      group('x', 'b', 'handball'),
    ]);
    expect(found.high).to.deep.equal([]);
    expect(found.pairs).to.deep.equal([
      { sports: ['football', 'handball'], fit: 'ask', months: [], slots: [], ageTo: 15, isAgreed: true },
    ]);
    expect(season([])).to.deep.equal({ month: 11, sports: [], high: [], pairs: [], signed: [], unsigned: [] });
  });

  it('only sports have seasons, and only those of clubs that are there and groups that are held', () => {
    const found = season(
      [
        club('a', { highSeason: { scouts: [1], constructor: [1] } }, { activities: ['music', 'multisport'] }),
        club('b', undefined, { status: 'closed', activities: ['football'] }),
        partner({ id: 'c', kind: 'school', activities: ['handball'] }),
      ],
      {},
      [group('x', 'a', 'bandy', { status: 'closed' }), group('y', 'nobody', 'judo')],
    );
    expect(found.sports).to.deep.equal([]);
  });

  describe('of weeks', () => {
    const highSeason = { football: summer, handball: winter };
    const clash = (groups: Activity[], asked: Partial<SeasonAsked> = {}) => {
      const { fit, slots, first } = pairOf(
        season([club('a', { highSeason })], asked, groups),
        ...['football', 'handball'],
      );
      return { fit, slots, first };
    };
    const football = group('x', 'a', 'football', { schedule: weekly('tue 17:30', 'thu 17:30') });
    const handball = group('y', 'a', 'handball', { schedule: weekly('tue 19:00') });
    const clashes = { fit: 'clash', slots: ['tue-evening'], first: 'handball' };
    const combines = { fit: 'combine', slots: [], first: 'handball' };

    it('two sports that share a slot clash, and the one in season goes first', () => {
      expect(clash([football, handball])).to.deep.equal(clashes);
    });

    it('they do not when another group keeps them apart', () => {
      const other = group('z', 'a', 'handball', { schedule: weekly('fri 18:00') });
      expect(clash([football, handball, other])).to.deep.equal(combines);
    });

    it('a group of another age, before or after the month, or without times says nothing', () => {
      expect(clash([football, { ...handball, ageMin: 12 }], { age: 9 })).to.deep.equal(combines);
      expect(clash([football, { ...handball, birthYears: [2010, 2012] }], { age: 9 })).to.deep.equal(combines);
      expect(clash([football, { ...handball, birthYears: [2016, 2018] }], { age: 9 })).to.deep.equal(clashes);
      expect(clash([football, { ...handball, from: '2026-12-01' }])).to.deep.equal(combines);
      expect(clash([football, { ...handball, to: '2026-10-31' }])).to.deep.equal(combines);
      expect(clash([football, { ...handball, from: '2026-11-30', to: '2026-12-31' }])).to.deep.equal(clashes);
      expect(clash([football, { ...handball, schedule: [] }])).to.deep.equal(combines);
      expect(clash([football, { ...handball, schedule: weekly('tue 07:00') }])).to.deep.equal(combines);
    });
  });

  it('whatever clubs say: a pair goes first, or clashes, for what its months say', () => {
    const months = fc.array(fc.integer({ min: -1, max: 14 }), { maxLength: 6 });
    const highSeason = fc.dictionary(fc.constantFrom(...codes), months, { maxKeys: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ highSeason, ageTo: fc.constantFrom(12, 15, 16, 18) }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 20 }),
        (agreed, month, age) => {
          const found = season(
            agreed.map((samsyn, i) => club(`c${i}`, samsyn)),
            { date: monthDate(month), age },
          );
          const monthsOf = new Map(found.sports.map((sport) => [sport.activity, sport.months]));
          for (const { sports, fit, months: both, first, isAgreed, ageTo } of found.pairs) {
            const [one = [], other = []] = sports.map((sport) => monthsOf.get(sport));
            expect(both).to.deep.equal(one.filter((each) => other.includes(each)));
            expect(fit === 'clash').to.equal(both.length > 0);
            expect(fit === 'ask').to.equal(!one.length || !other.length);
            expect(isAgreed).to.equal(age <= ageTo);
            const only = one.includes(month) !== other.includes(month);
            expect(first !== undefined).to.equal(only && isAgreed && fit !== 'ask');
            if (first) expect(found.high).to.include(first);
          }
          expect(found.high.every((sport) => monthsOf.get(sport)?.includes(month))).to.equal(true);
        },
      ),
      runs,
    );
  });
});
