import { expect } from 'chai';
import { mapColumns, type ColumnOptions } from '../../src/model/columns.js';
import type { RecordType } from '../../src/model/records.js';

type Fields = Record<string, unknown>;
const rowsOf = (fields: Fields[]) => fields.map((one, row) => ({ where: { source: 's', row }, fields: one }));
/** The objects that a table becomes. */
const objects = (fields: Fields[], options: ColumnOptions = {}, type?: RecordType) =>
  mapColumns({ rows: rowsOf(fields), ...(type && { type }) }, options).map(({ object }) => object);
const typesOf = (...fields: Fields[]) => mapColumns({ rows: rowsOf(fields) }, {}).map(({ type }) => type);

describe('columns to objects', () => {
  it('snake case becomes camel case, and the columns of records.md become nested', () => {
    const row = {
      ...{ id: 'a', name: 'A', reviewed_on: '2026-11-01', place_name: 'Hall', street: 'S 1', postcode: '1', city: 'C' },
      ...{ municipality: 'M', lat: '57', lng: '14', contact_role: 'host', contact_name: 'N', phone: '1', email: 'e' },
      ...{ contact_languages: 'sv', consent_on: 'd', samsyn_signed_on: 'd', samsyn_age_to: '15' },
    };
    expect(objects([row])).to.deep.equal([
      {
        ...{ id: 'a', name: 'A', reviewedOn: '2026-11-01' },
        place: {
          name: 'Hall',
          address: { street: 'S 1', postcode: '1', city: 'C' },
          municipality: 'M',
          lat: '57',
          lng: '14',
        },
        contacts: [{ role: 'host', firstName: 'N', phone: '1', email: 'e', languages: 'sv', consentOn: 'd' }],
        samsyn: { signedOn: 'd', ageTo: '15' },
      },
    ]);
  });

  it('the same column means different things to an activity and to a support offer', () => {
    const money = { id: 'a', age_min: '8', currency: 'SEK', per: 'term' };
    const session = { ...money, partner_id: 'p', price: '450', places: 'open', join_how: 'message', beginners: 'yes' };
    expect(objects([session])).to.deep.equal([
      {
        ...{ id: 'a', partnerId: 'p', ageMin: '8', price: { amount: '450', currency: 'SEK', per: 'term' } },
        ...{ places: { status: 'open' }, join: { how: 'message' }, beginnersWelcome: 'yes' },
      },
    ]);
    const offer = { ...money, covers: 'cost', amount: '500', apply_by: 'self', apply_how: 'form' };
    expect(objects([offer])).to.deep.equal([
      {
        ...{ id: 'a', who: { ageMin: '8' }, amount: { currency: 'SEK', per: 'term', max: '500' }, covers: 'cost' },
        apply: { by: 'self', how: { sv: 'form' } },
      },
    ]);
  });

  it('a table says what it is, else its rows, else its columns', () => {
    expect(typesOf({ name: 'A' })).to.deep.equal(['partner']);
    expect(typesOf({ partner_id: 'a', covers: 'x' })).to.deep.equal(['activity']);
    expect(typesOf({ partnerId: 'a' })).to.deep.equal(['activity']);
    expect(typesOf({ partner_id: 'a', covers: 'x', apply_by: 'self' })).to.deep.equal(['support']);
    expect(typesOf({ type: 'support' }, { type: 'activity' }, { type: 'beach' })).to.deep.equal([
      'support',
      'activity',
      'partner',
    ]);
    expect(objects([{ type: 'partner' }], {}, 'activity')).to.deep.equal([{ type: 'partner' }]);
  });

  it('a plain text is in the language of the source', () => {
    const row = { partner_id: 'p', title: 'Fodbold' };
    expect(objects([row], { lang: 'da' })).to.deep.equal([{ partnerId: 'p', title: { da: 'Fodbold' } }]);
    expect(objects([row])).to.deep.equal([{ partnerId: 'p', title: { sv: 'Fodbold' } }]);
  });

  it('an object is in its final form already, and flat columns beside it fill it', () => {
    const row = { id: 'a', place: { name: 'Hall' }, contacts: [{ role: 'host' }], lat: 57, lng: 14, phone: '1' };
    expect(objects([row])).to.deep.equal([
      { id: 'a', place: { name: 'Hall', lat: 57, lng: 14 }, contacts: [{ role: 'host', phone: '1' }] },
    ]);
    expect(row.place).to.deep.equal({ name: 'Hall' });
  });

  it('an empty or blank cell is no value', () => {
    expect(objects([{ id: 'a', name: '', street: '  ', lat: null, lng: undefined, extra: '\t' }])).to.deep.equal([
      { id: 'a' },
    ]);
  });

  it('a column that nobody knows stays as it is called', () => {
    const extras = { 'Antal medlemmar': '40', 'x.y': '1', 'z.0': 'a', 'z.length': 'b' };
    expect(objects([{ id: 'a', ...extras }])).to.deep.equal([{ id: 'a', ...extras }]);
  });

  it('a text in the column of an object never stands in the way of the object', () => {
    const places = objects([
      { place: 'Hall', lat: '57' },
      { lat: '57', place: 'Hall' },
    ]).map(({ place }) => place);
    expect(places).to.deep.equal([{ lat: '57' }, { lat: '57' }]);
  });

  it('names that reach a prototype are dropped', () => {
    const fields = JSON.parse(
      '{"id": "a", "__proto__": {"polluted": 1}, "constructor": 1, "__proto__.polluted": 1}',
    ) as Fields;
    const [object] = objects([fields]);
    expect(Object.keys(object ?? {})).to.deep.equal(['id', '__proto__.polluted']);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});
