import { expect } from 'chai';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { activitySchema, countryOf, partnerSchema, supportSchema } from '../../src/model/records.js';
import { toRecords } from '../../src/model/validate.js';
import { runs } from '../samples/random.js';
import { partner } from '../samples/records.js';

const schemas = { partner: partnerSchema, activity: activitySchema, support: supportSchema };

/** Rows in which each field may hold anything. */
const anyRow = fc.constantFrom(...(['partner', 'activity', 'support'] as const)).chain((type) => {
  const cell = fc.oneof({ weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) }, fc.string());
  const fields = Object.fromEntries(Object.keys(schemas[type].entries).map((key) => [key, cell]));
  const known = { name: fc.constant('A'), title: fc.constant('A'), partnerId: fc.constant('p') };
  return fc.record({ ...fields, ...known }, { requiredKeys: [] }).map((one) => ({ ...one, type }));
});

describe('records', () => {
  it('the country of a place is what it says, else its postcode, else its phone, else Sweden', () => {
    const at = (postcode: string) => ({ place: { address: { postcode } } });
    const phone = (number: string) => ({ contacts: [{ phone: number, languages: [] }] });
    expect(countryOf(partner({ country: 'DK', ...at('331 30') }))).to.equal('DK');
    expect(countryOf(partner({ country: 'XX', ...at('2500') }))).to.equal('DK');
    expect(countryOf(partner({ ...at('331 30'), ...phone('+45 1') }))).to.equal('SE');
    expect(countryOf(partner(phone('+45 12 34 56 78')))).to.equal('DK');
    expect(countryOf(partner(phone('+46 70 174 06 06')))).to.equal('SE');
    expect(countryOf(partner())).to.equal('SE');
  });

  it('a list is never absent and neither is a tri-state, in whatever was read', () => {
    const { partners, activities } = toRecords(
      [{ rows: [{ where: { source: 's' }, fields: { name: 'A', languages: 5, childCorner: 'maybe' } }] }],
      {},
    );
    expect(partners.map(({ languages, contacts, offers }) => ({ languages, contacts, offers }))).to.deep.equal([
      { languages: [], contacts: [], offers: [] },
    ]);
    expect(activities).to.deep.equal([]);
  });

  it('what crosses rooms has the shape of its schema, whatever stood in the row', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 5 }), (rows) => {
        const found = toRecords([{ rows: rows.map((fields, row) => ({ where: { source: 's', row }, fields })) }], {});
        const records = { partner: found.partners, activity: found.activities, support: found.supports };
        for (const type of ['partner', 'activity', 'support'] as const)
          for (const record of records[type]) {
            const { output, issues = [] } = v.safeParse(schemas[type], record);
            // A code that is not listed stays in the record; it is worth a note, no more.
            expect(issues.filter(({ kind }) => kind !== 'validation')).to.deep.equal([]);
            expect(output).to.deep.equal(record);
          }
      }),
      runs,
    );
  });
});
