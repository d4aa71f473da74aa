import { expect } from 'chai';
import { toRecords, type RecordOptions } from '../../src/model/validate.js';

type Fields = Record<string, unknown>;
const partnersOf = (fields: Fields[], options: RecordOptions = {}) =>
  toRecords([{ rows: fields.map((one, row) => ({ where: { source: 's', row }, fields: one })) }], options).partners;
const idsOf = (...fields: Fields[]) => partnersOf(fields).map(({ id }) => id);

describe('ids and kinds of a plain register', () => {
  it('an id is made of name and place, to five decimals', () => {
    expect(idsOf({ namn: 'Parkskolan', lat: '57,4853191', lon: '15.8377884' })).to.deep.equal([
      'Parkskolan@57.48532,15.83779',
    ]);
  });

  it('without a place it is the name', () => {
    expect(idsOf({ namn: ' Parkskolan ' })).to.deep.equal(['Parkskolan']);
  });

  it('the second of the same name and place gets -2, the third -3', () => {
    const row = { namn: 'Parkskolan' };
    expect(idsOf(row, row, row)).to.deep.equal(['Parkskolan', 'Parkskolan-2', 'Parkskolan-3']);
  });

  it('the next free number is taken, whichever are', () => {
    expect(idsOf({ id: 'A-2', name: 'x' }, { name: 'A' }, { name: 'A' }, { name: 'A' })).to.deep.equal([
      ...['A-2', 'A', 'A-3', 'A-4'],
    ]);
  });

  it('a hundred thousand namesakes cost no more than others', () => {
    const ids = partnersOf(Array.from({ length: 100_000 }, () => ({ name: 'Parkskolan' }))).map(({ id }) => id);
    expect([ids.length, new Set(ids).size, ids.at(-1)]).to.deep.equal([100_000, 100_000, 'Parkskolan-100000']);
  });

  it('an id that is a number becomes text', () => {
    expect(idsOf({ id: 7, name: 'A' })).to.deep.equal(['7']);
  });

  it('a partner, an activity and an offer may have the same id', () => {
    const rows = ['partner', 'activity', 'support'].map((type, row) => ({
      where: { source: 's', row },
      fields: { type, id: 'a', name: 'A', title: 'A', partnerId: 'a', lat: 57, lng: 14 },
    }));
    const { partners, activities, supports, problems } = toRecords([{ rows }], {});
    expect([...partners, ...activities, ...supports].map(({ id }) => id)).to.deep.equal(['a', 'a', 'a']);
    expect(problems).to.deep.equal([]);
  });

  it('partners that name no kind get the default one, and only those', () => {
    const kinds = partnersOf([{ name: 'A' }, { name: 'B', kind: 'club' }], { defaultKind: 'school' });
    expect(kinds.map(({ kind }) => kind)).to.deep.equal(['school', 'club']);
    expect(partnersOf([{ name: 'A' }]).map((one) => 'kind' in one)).to.deep.equal([false]);
  });
});
