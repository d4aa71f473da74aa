/** Random records, in which anything may be unknown. */
import * as fc from 'fast-check';
import type { Activity, Partner, Records } from '../../src/model/records.js';
import { codes, names, outlines, point, some } from './random.js';
import { activity, partner, records } from './records.js';

const name = fc.constantFrom(...names);
const municipality = fc.constantFrom(
  'Gnosjö',
  'Gnosjö kommun',
  'SE-0617',
  'København',
  'Københavns Kommune',
  'Nowhere',
);
const place = fc
  .tuple(fc.option(point, { freq: 4 }), fc.option(municipality))
  .map(([at, town]) => ({ ...at, ...(town && { municipality: town }) }));
const contacts = fc.array(fc.record({ languages: some(codes.languages) }), { maxLength: 2 });
const common = {
  languages: some(codes.languages),
  contacts,
  place,
  covers: some(codes.help, 2),
};
const status = fc.constantFrom('active', 'active', 'paused', 'closed');
const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);

const anyPartner = fc
  .record(
    {
      ...common,
      name,
      kind: fc.constantFrom(...codes.kinds),
      country: fc.constantFrom('SE', 'DK'),
      area: fc.constantFrom('SE-0617', ...outlines),
      status,
      offers: some(codes.offers),
      seeks: some(codes.seeks),
      activities: some(codes.activities, 2),
      accessibility: some(codes.access),
    },
    { requiredKeys: ['name', 'languages', 'contacts', 'place', 'covers'] },
  )
  .map((fields): Partner => partner(fields as Partial<Partner>));

const weekday = fc.constantFrom('mon' as const, 'tue' as const, 'wed' as const, 'sat' as const, 'sun' as const);
const rule = fc.record({
  weekday,
  start: fc.constantFrom('07:59', '08:00', '13:59', '14:00', '16:59', '17:00', '22:00'),
  end: fc.constantFrom('18:00', '23:30', '01:00'),
  everyWeeks: fc.constantFrom(1, 1, 2, 3),
});
const date = fc.constantFrom('2026-10-01', '2026-11-20', '2026-11-23', '2026-11-25', '2026-12-01', '2026-12-24');
const exception = fc.oneof(
  date,
  fc.tuple(date, date).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
);
const age = fc.constantFrom(3, 8, 9, 12.5, 18, 20);

const anyActivity = fc
  .record(
    {
      ...common,
      title: name.map((text) => ({ sv: text })),
      activity: fc.constantFrom(...codes.activities),
      status,
      ageMin: age,
      ageMax: age,
      birthYears: fc.constantFrom([2016, 2018] as [number, number], [2014, 2014] as [number, number]),
      group: fc.constantFrom(...codes.groups),
      leaderGender: fc.constantFrom('women', 'men', 'mixed'),
      schedule: fc.array(rule, { maxLength: 2 }),
      from: date,
      to: date,
      exceptions: fc.array(exception, { maxLength: 2 }),
      timeZone: fc.constantFrom('Europe/Copenhagen', 'Mars/Phobos'),
      price: fc.record({ amount: fc.constantFrom(0, 450) }, { requiredKeys: [] }),
      feeHelp: fc.record({ reduced: answer, instalments: answer, leisureCard: answer }),
      gear: fc.record(
        { needed: fc.constantFrom('no' as const, { sv: 'Skor' }), lent: answer },
        { requiredKeys: ['lent'] },
      ),
      stop: fc.record({ walkMin: fc.constantFrom(5, 6, 7) }, { requiredKeys: [] }),
      places: fc.record(
        { status: fc.constantFrom('open', 'few', 'waitlist', 'full', 'unknown') },
        { requiredKeys: [] },
      ),
      parents: fc.record(
        { mayStay: answer, expected: fc.constantFrom('none' as const, { sv: 'Köra' }) },
        { requiredKeys: ['mayStay'] },
      ),
      clothing: answer.map((anyClothes) => ({
        ...{ anyClothes, headCover: 'unknown' as const, longSleeves: 'unknown' as const },
      })),
      changing: fc.record({ needed: answer, private: answer }),
      guide: fc.record({ buddyAvailable: answer }),
      ...{ beginnersWelcome: answer, mustSwim: answer, siblings: answer, childCorner: answer, homeworkHelp: answer },
      accessibility: some(codes.access),
      benefits: some(codes.benefits),
    },
    { requiredKeys: ['title', 'languages', 'contacts', 'place', 'covers'] },
  )
  .map((fields): Activity => activity(fields as Partial<Activity>));

/** Ids of partners and activities may be the same; some partners are unknown. */
const together = (partners: readonly Partner[], activities: readonly Activity[], hosts: readonly number[]): Records =>
  records({
    partners: partners.map((one, i) => ({ ...one, id: `p${i}` })),
    activities: activities.map((one, i) => ({
      ...one,
      id: i % 5 ? `a${i}` : `p${i}`,
      partnerId: `p${hosts[i % hosts.length] ?? 0}`,
    })),
  });

/** Up to thirty. */
export const anyRecords: fc.Arbitrary<Records> = fc
  .tuple(
    fc.array(anyPartner, { maxLength: 20 }),
    fc.array(anyActivity, { maxLength: 15 }),
    fc.array(fc.nat(12), { minLength: 15, maxLength: 15 }),
  )
  .map((parts) => together(...parts));

/** As many as a region has, half of them activities; the same seed gives the same. */
export function manyRecords(seed: number, count: number): Records {
  const sample = <T>(arbitrary: fc.Arbitrary<T>): T[] => fc.sample(arbitrary, { seed, numRuns: count / 2 });
  return together(sample(anyPartner), sample(anyActivity), sample(fc.nat(count / 2)));
}

/** Partners with a kind and a language each, so that these are known. */
export const knownRecords: fc.Arbitrary<Records> = anyRecords.map(({ partners }) =>
  records({
    partners: partners.map((one) => ({
      ...one,
      kind: one.kind ?? 'club',
      languages: one.languages.length ? one.languages : ['sv'],
    })),
  }),
);
