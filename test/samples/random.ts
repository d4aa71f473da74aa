/** Random records and questions, for laws that hold whatever is in them. */
import * as fc from 'fast-check';
import type { Activity, Partner, Records } from '../../src/model/records.js';
import type { Query } from '../../src/search/query.js';
import { activity, partner, records } from './records.js';

/** How many examples a law is tried on. */
export const runs = { numRuns: 200 };

const lat = fc.double({ min: 54, max: 72, noNaN: true });
const lng = fc.double({ min: 4, max: 32, noNaN: true });
export const point = fc.record({ lat, lng });

const kinds = ['club', 'school', 'church', 'project'];
const languages = ['sv', 'ar', 'so'];
const name = fc.constantFrom('Aa', 'Ab', 'Bo', 'Ek', 'Åby', 'Ängen', 'Österby IF', 'Zorn', '');
const some = (codes: readonly string[]) => fc.subarray([...codes]);

const anyPartner = fc
  .record(
    {
      name,
      kind: fc.constantFrom(...kinds),
      languages: some(languages),
      country: fc.constantFrom('SE', 'DK'),
      place: fc.oneof(point, fc.constant({})),
      status: fc.constantFrom('active', 'closed'),
      activities: some(['football', 'dance']),
    },
    { requiredKeys: ['name', 'languages', 'place'] },
  )
  .map((fields): Partner => partner(fields as Partial<Partner>));

const anyActivity = fc
  .record(
    {
      partnerId: fc.integer({ min: 0, max: 12 }).map((n) => `p${n}`),
      title: name.map((text) => ({ sv: text })),
      languages: some(languages),
      place: fc.oneof(point, fc.constant({})),
      places: fc.constantFrom({ status: 'open' }, { status: 'full' }),
    },
    { requiredKeys: ['partnerId', 'title', 'languages', 'place'] },
  )
  .map((fields): Activity => activity(fields as Partial<Activity>));

/** Up to thirty records, in which anything may be unknown. */
export const anyRecords: fc.Arbitrary<Records> = fc
  .tuple(fc.array(anyPartner, { maxLength: 30 }), fc.array(anyActivity, { maxLength: 15 }))
  .map(([partners, activities]) =>
    records({
      partners: partners.map((one, i) => ({ ...one, id: `p${i}` })),
      activities: activities.map((one, i) => ({ ...one, id: `a${i}` })),
    }),
  );

/** The same with a kind and a language each, so that whatever is asked is known. */
export const knownRecords: fc.Arbitrary<Records> = anyRecords.map(({ partners }) =>
  records({
    partners: partners.map((one) => ({
      ...one,
      kind: one.kind ?? 'club',
      languages: one.languages.length ? one.languages : ['sv'],
    })),
  }),
);

const bbox = fc.tuple(lng, lat, lng, lat).map(([a, b, c, d]) => {
  const [west, east] = [Math.min(a, c), Math.max(a, c)];
  return [west, Math.min(b, d), east, Math.max(b, d)] as [number, number, number, number];
});

const fields = {
  of: fc.constantFrom('partners' as const, 'activities' as const),
  text: fc.constantFrom('a', 'foot', 'å', 'b e', '  '),
  kinds: some(kinds),
  languages: some(languages),
  near: point,
  within: fc.double({ min: 0, max: 800, noNaN: true }),
  bbox,
  sort: fc.constantFrom('near' as const, 'name' as const),
};

/** A question that shows all it finds. */
export const anyQuery: fc.Arbitrary<Query> = fc.record(fields, { requiredKeys: [] });

/** The same about partners only. */
export const anyPartnerQuery: fc.Arbitrary<Query> = anyQuery.map((query) => ({ ...query, of: 'partners' as const }));
