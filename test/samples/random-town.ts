/** A small town for the Samsyn rules: sessions near enough to compete, in which anything may be unknown. */
import * as fc from 'fast-check';
import type { Activity, Partner, Records, Support } from '../../src/model/records.js';
import type { Need } from '../../src/samsyn/need.js';
import { codes, some } from './random.js';
import { activity, partner, records, support } from './records.js';

export const today = '2026-11-23';

const unless = <T>(value: fc.Arbitrary<T>, freq = 4) => fc.option(value, { freq, nil: undefined });
const of = <const T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const answer = of('yes', 'no', 'unknown');
const status = unless(of('active', 'active', 'active', 'active', 'paused', 'closed'));
/** Thousandths, so that no rounding decides which is within a limit. */
const near = (middle: number, spread: number) =>
  fc.noBias(fc.integer({ min: -1000, max: 1000 })).map((n) => Math.round(1000 * middle + n * spread) / 1000);
const point = fc.record({ lat: near(57.19, 0.06), lng: near(14.03, 0.1) });
const town = of('Gnosjö', 'SE-0617', 'Habo');
const place = fc
  .tuple(unless(point, 6), unless(town))
  .map(([at, municipality]) => ({ ...at, ...(municipality && { municipality }) }));
const languages = some(['sv', 'ar', 'fa', 'prs', 'sr-Latn', 'EN-gb'], 2);
const contacts = fc.array(fc.record({ languages }), { maxLength: 1 });
const activities = ['football', 'futsal', 'volleyball', 'swimming', 'dance', 'multisport', 'music'] as const;
const months = fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 1, maxLength: 6 });

/** Without the fields that are not known, as readers make them. */
const known = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

const anyPartner = fc
  .record({
    ...{ languages, contacts, place, status, covers: some(codes.help, 1), offers: some(codes.offers, 1) },
    kind: of('club', 'club', 'project', 'municipality'),
    parentId: unless(
      fc.nat(12).map((n) => `p${n}`),
      1,
    ),
    samsyn: unless(
      fc.record({ ageTo: of(9, 12, 16), highSeason: fc.record({ football: months, futsal: months, dance: months }) }),
    ),
  })
  .map((fields) => partner(known(fields) as Partial<Partner>));

const time = fc.record({
  weekday: of('mon', 'tue', 'wed', 'sat', 'sun'),
  start: of('07:59', '08:00', '13:59', '14:00', '15:30', '16:59', '17:00', '18:00'),
  end: fc.constant('19:00'),
  everyWeeks: fc.constant(1),
});
const begin = of('2026-08-24', '2026-11-24', '2027-01-18', '2027-01-19');
const end = of('2026-11-22', '2026-11-23', '2027-06-06', '2027-06-06');

const anyActivity = fc
  .record({
    ...{ languages, contacts, status, from: unless(begin), to: unless(end), covers: some(codes.help, 2) },
    place: fc.oneof({ weight: 3, arbitrary: place }, fc.constant({})),
    activity: unless(of(...activities), 9),
    form: unless(of('weekly', 'weekly', 'drop-in', 'family', 'course')),
    ages: fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 9 })),
    hasAges: of('both', 'both', 'both', 'min', 'max', 'years', 'none'),
    group: unless(of('mixed', 'mixed', 'girls', 'boys', 'family'), 9),
    leaderGender: unless(of('women', 'men', 'mixed')),
    level: unless(of('any', 'new', 'advanced-only')),
    schedule: fc.array(time, { maxLength: 2 }),
    price: unless(fc.record({ amount: of(0, 450) })),
    feeHelp: fc.record({ reduced: answer, instalments: answer, leisureCard: answer }),
    gear: fc.record({ needed: unless(of<unknown>('no', { sv: 'Skor' })), lent: answer }).map(known),
    stop: unless(fc.record({ walkMin: unless(of(5, 6, 7)), name: unless(fc.constant('Torget')) }).map(known)),
    places: unless(fc.record({ status: of('open', 'open', 'few', 'waitlist', 'full', 'unknown') })),
    parents: fc.record({ mayStay: answer, expected: unless(of<unknown>('none', { sv: 'Köra' })) }).map(known),
    clothing: answer.map((anyClothes) => ({ anyClothes, headCover: 'unknown', longSleeves: 'unknown' })),
    changing: fc.record({ needed: answer, private: answer }),
    guide: fc.record({ buddyAvailable: answer }),
    ...{ beginnersWelcome: answer, mustSwim: answer, siblings: answer, childCorner: answer, homeworkHelp: answer },
    accessibility: some(codes.access),
    reviewedOn: unless(of('2025-11-22', '2025-11-23', '2026-05-26', '2026-05-27', '2026-11-01', '2027-03-01')),
  })
  .map(({ ages: [min, more], hasAges, ...fields }) => {
    const ageMin = hasAges === 'both' || hasAges === 'min' ? min : undefined;
    const ageMax = hasAges === 'both' || hasAges === 'max' ? min + more : undefined;
    const birthYears = hasAges === 'years' ? [2026 - min - more, 2026 - min] : undefined;
    return activity(known({ ...fields, ageMin, ageMax, birthYears }) as Partial<Activity>);
  });

const anySupport = fc
  .record({
    openToAll: of('yes', 'yes', 'yes', 'no', 'unknown'),
    ...{ status, covers: some(codes.help, 3) },
    validFrom: unless(of('2026-11-23', '2026-11-24'), 1),
    validTo: unless(of('2026-11-22', '2026-11-23'), 1),
    who: unless(
      fc
        .record({ ageMin: unless(of(6, 9)), ageMax: unless(of(8, 18)), area: unless(of('SE', 'DK', 'Habo')) })
        .map(known),
    ),
  })
  .map((fields) => support(known(fields) as Partial<Support>));

/** Numbers become ids; some partners are in no record. */
const together = (
  partners: readonly Partner[],
  activities: readonly Activity[],
  supports: readonly Support[],
  hosts: readonly number[],
): Records =>
  records({
    partners: partners.map((one, i) => ({ ...one, id: `p${i}` })),
    activities: activities.map((one, i) => ({ ...one, id: `a${i}`, partnerId: `p${hosts[i] ?? 0}` })),
    supports: supports.map((one, i) => ({ ...one, id: `s${i}`, partnerId: `p${i}` })),
  });

/** Up to thirty sessions of about ten clubs. */
export const anyTown: fc.Arbitrary<Records> = fc
  .tuple(
    fc.array(anyPartner, { maxLength: 10, minLength: 4 }),
    fc.array(anyActivity, { maxLength: 30, minLength: 6 }),
    fc.array(anySupport, { maxLength: 5 }),
    fc.array(fc.nat(10), { minLength: 30, maxLength: 30 }),
  )
  .map((parts) => together(...parts));

/** So many sessions; the same seed gives the same. */
export function largeTown(seed: number, sessions: number): Records {
  const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] => fc.sample(arbitrary, { seed, numRuns });
  const hosts = sample(fc.nat(40), sessions);
  return together(sample(anyPartner, 40), sample(anyActivity, sessions), sample(anySupport, 8), hosts);
}

const slots = ['mon-day', 'mon-after-school', 'tue-evening', 'wed-evening', 'sat', 'sun'];

/** A sensible need, most of it left out at times. */
export const anyNeed: fc.Arbitrary<Need> = fc
  .record({
    age: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 3, max: 18 }) }, of(0, 8.5, 40)),
    groups: fc.oneof(of(null, []), some(['mixed', 'girls', 'boys', 'family'])),
    activities: fc.oneof(of(null, []), some(activities, 3)),
    level: unless(of('new', 'some', 'used')),
    place: fc.option(point, { freq: 5 }),
    travel: of('walk', 'bike', 'bike', 'bus', 'bus', 'car'),
    slots: fc.oneof(of(null, []), some(slots)),
    hurdles: fc.dictionary(of(...codes.help), of('nice', 'nice', 'nice', 'must'), { maxKeys: 4 }),
    access: some(codes.access),
    languages: some(['sv', 'ar', 'fa', 'so', 'sr-Cyrl'], 2),
    plays: unless(fc.array(fc.record({ activity: of(...activities), slots: some(slots, 2) }), { maxLength: 2 }), 1),
    from: unless(
      fc.nat(30).map((n) => `a${n}`),
      1,
    ),
    exclude: unless(
      fc.array(
        fc.nat(30).map((n) => `a${n}`),
        { maxLength: 3 },
      ),
      1,
    ),
  })
  .map((fields) => known(fields) as Need);
