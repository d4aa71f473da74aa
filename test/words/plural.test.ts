import { expect } from 'chai';
import * as fc from 'fast-check';
import { latin, numbers, plural } from '../../src/words/plural.js';
import { runs } from '../samples/random.js';

describe('plural', () => {
  it('one and many in Swedish', () => {
    const places = (n: number) => plural('sv')(n, { one: '# plats', other: '# platser' });
    expect([0, 1, 2, 21].map(places)).to.deep.equal(['0 platser', '1 plats', '2 platser', '21 platser']);
  });

  it('six forms in Arabic, with Latin digits', () => {
    const forms = { zero: 'zero #', one: 'one #', two: 'two #', few: 'few #', many: 'many #', other: 'other #' };
    expect([0, 1, 2, 3, 11, 100, 2398].map((n) => plural('ar')(n, forms))).to.deep.equal([
      ...['zero 0', 'one 1', 'two 2', 'few 3', 'many 11', 'other 100', 'many 2,398'],
    ]);
  });

  it('a form that a language has and the words lack is the other', () => {
    expect(plural('ar')(2, { other: '# x' })).to.equal('2 x');
  });

  it('large numbers are grouped as the language does', () => {
    const grouped = ['sv', 'da', 'en'].map((lang) => plural(lang)(2398, { other: '#' }).replace(/\s/, ' '));
    expect(grouped).to.deep.equal(['2 398', '2.398', '2,398']);
  });

  it('forms and numbers are those of the browser', () => {
    const anyNumber = fc
      .oneof(fc.nat(), fc.nat(3000), fc.maxSafeNat(), fc.double({ noNaN: true, max: 1e9, min: -1e9 }))
      .map((n) => n || 0);
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    for (const lang of ['sv', 'da', 'en', 'ar']) {
      const [rules, format] = [new Intl.PluralRules(lang), new Intl.NumberFormat(latin(lang))];
      const [form, number] = [plural(lang), numbers(lang)];
      fc.assert(
        fc.property(anyNumber, (n) => {
          expect([form(n, forms), number(n)], lang).to.deep.equal([rules.select(n), format.format(n)]);
        }),
        runs,
      );
    }
  });

  it('Latin digits can be asked for in every language', () => {
    expect(new Intl.NumberFormat(latin('fa')).format(12)).to.equal('12');
  });
});
