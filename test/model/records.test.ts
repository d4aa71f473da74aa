import { expect } from 'chai';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { countryOf } from '../../src/model/country.js';
import { activitySchema, partnerSchema, supportSchema } from '../../src/model/records.js';
import { toRecords } from '../../src/model/validate.js';
import { fuzzRuns, runs } from '../samples/random.js';
import { activity, partner } from '../samples/records.js';

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
    for (const number of ['(+45) 12 34 56 78', 'Tlf. +45 12345678', '0045 12345678'])
      expect(countryOf(partner(phone(number)))).to.equal('DK');
    for (const code of ['DK-8000', 'D 8000', 'dk8000']) expect(countryOf(partner(at(code)))).to.equal('DK');
    for (const code of ['SE-331 30', 'S-33130']) expect(countryOf(partner(at(code)))).to.equal('SE');
    expect(countryOf(partner())).to.equal('SE');
  });

  it('the country of an activity is that of its time zone or currency, else that of its partner', () => {
    const dane = partner({ country: 'DK' });
    expect(countryOf(activity({ timeZone: 'Europe/Copenhagen', price: { currency: 'SEK' } }))).to.equal('DK');
    expect(countryOf(activity({ price: { currency: 'DKK' }, place: { address: { postcode: '331 30' } } }))).to.equal(
      'DK',
    );
    expect(countryOf(activity({ price: { currency: 'SEK' } }), dane)).to.equal('SE');
    expect(countryOf(activity({ price: { currency: 'EUR' } }), dane)).to.equal('DK');
    expect(countryOf(activity())).to.equal('SE');
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

  it('nothing that a script may hand over throws, or reaches a prototype', () => {
    const things = { withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true };
    const cell = fc.oneof(fc.anything({ ...things, maxDepth: 3 }), fc.constantFrom(Symbol('a'), { toString: 1 }));
    const names = [
      'id',
      'name',
      'title',
      'partner_id',
      'type',
      'place',
      'lat',
      'lng',
      'position',
      'N',
      'E',
      'about_ar',
    ];
    const columns = [...names, 'area', 'contacts', 'phone', 'schedule', 'hours', 'gear_needed', 'price', '__proto__'];
    const row = fc.dictionary(fc.constantFrom(...columns), cell, { maxKeys: 12 });
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.constantFrom('partner', 'activity', 'support'), (rows, type) => {
        const known = rows.map((one) => ({ name: 'A', title: 'A', partner_id: 'p', ...one }));
        toRecords([{ rows: known.map((fields, i) => ({ where: { source: 's', row: i }, fields })), type }], {});
      }),
      fuzzRuns,
    );
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).to.equal(before);
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
