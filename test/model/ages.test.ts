import { expect } from 'chai';
import { fitsAge, type Ages } from '../../src/model/ages.js';

const ages = (min?: number, max?: number, birthYears?: [number, number]): Ages => ({ min, max, birthYears });
const told = (given: Ages, ...asked: number[]) => asked.map((age) => fitsAge(given, age, 2026));

describe('ages', () => {
  it('both ends are included, whole or decimal', () => {
    expect(told(ages(8, 10), 7.9, 8, 9, 10, 10.1)).to.deep.equal(['no', 'yes', 'yes', 'yes', 'no']);
    expect(told(ages(8.5, 9.5), 8, 8.5, 9.5, 10)).to.deep.equal(['no', 'yes', 'yes', 'no']);
  });

  it('an end that is known may say no, and never yes', () => {
    expect(told(ages(8), 7, 8, 90)).to.deep.equal(['no', 'unknown', 'unknown']);
    expect(told(ages(undefined, 10), 0, 10, 11)).to.deep.equal(['unknown', 'unknown', 'no']);
    expect(told(ages(), 0, 9, 90)).to.deep.equal(['unknown', 'unknown', 'unknown']);
  });

  it('from eighteen on, no upper end means no upper limit', () => {
    expect(told(ages(18), 17, 18, 99)).to.deep.equal(['no', 'yes', 'yes']);
    expect(told(ages(17), 18)).to.deep.equal(['unknown']);
  });

  it('born in some years, one has an age each year', () => {
    const born = ages(undefined, undefined, [2016, 2018]);
    expect(told(born, 7, 8, 9, 10, 11)).to.deep.equal(['no', 'yes', 'yes', 'yes', 'no']);
    expect(fitsAge(born, 11, 2027)).to.equal('yes');
    expect(told(ages(undefined, undefined, [2018, 2016]), 8, 10)).to.deep.equal(['yes', 'yes']);
  });

  it('an age that is given goes before years of birth', () => {
    expect(told(ages(9, undefined, [2016, 2018]), 8, 9, 10, 11)).to.deep.equal(['no', 'yes', 'yes', 'no']);
  });
});
