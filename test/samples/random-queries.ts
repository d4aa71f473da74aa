/** Random questions about random records. */
import * as fc from 'fast-check';
import type { Bbox, Query } from '../../src/search/query.js';
import { codes, outlines, point, some } from './random.js';

const bbox = fc.tuple(point, point).map(([a, b]): Bbox => {
  const [west, east] = [Math.min(a.lng, b.lng), Math.max(a.lng, b.lng)];
  return [west, Math.min(a.lat, b.lat), east, Math.max(a.lat, b.lat)];
});
const few = <T>(list: readonly T[], maxLength = 3) => some(list, maxLength);
const flag = fc.boolean();

const fields = {
  text: fc.constantFrom('a', 'foot', 'å', 'b e', '  ', 'ostreby', 'fotbolsk', 'ÖSTERBY if', '57', 'fotbalskolen', '–'),
  kinds: few([...codes.kinds, 'project']),
  near: point,
  within: fc.integer({ min: 0, max: 1500 }),
  bbox,
  area: fc.oneof(fc.constantFrom('SE-0617', 'DK-0101', '8,55,20,64', ' ', ...outlines), bbox),
  ages: few([0, 8, 9, 12, 12.5, 18, 40]),
  activities: few(codes.activities),
  slots: few([...codes.slots, 'sun-day']),
  groups: few(codes.groups),
  languages: few([...codes.languages, 'SV-se', 'sr', 'uk']),
  access: few(codes.access),
  help: few(codes.help, 2),
  benefits: few(codes.benefits),
  offers: few(codes.offers),
  seeks: few(codes.seeks),
  free: flag,
  beginners: flag,
  open: flag,
  sort: fc.constantFrom('near' as const, 'time' as const, 'fit' as const, 'name' as const),
};
type Field = keyof typeof fields;

/** A question that shows all it finds. Who asks for everything finds nothing, so that it asks for little. */
export const anyQuery: fc.Arbitrary<Query> = fc
  .tuple(
    fc.constantFrom({}, { of: 'partners' as const }, { of: 'activities' as const }, { of: 'activities' as const }),
    fc.record(fields),
    fc.shuffledSubarray(Object.keys(fields) as Field[], { maxLength: 7 }),
  )
  .map(([of, whole, kept]) => ({ ...of, ...Object.fromEntries(kept.map((field) => [field, whole[field]])) }));

/** The same about partners only. */
export const anyPartnerQuery: fc.Arbitrary<Query> = anyQuery.map((query) => ({ ...query, of: 'partners' as const }));
