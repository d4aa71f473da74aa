import { expect } from 'chai';
import * as fc from 'fast-check';
import { nameComparer } from '../../src/search/names.js';
import { runs } from '../samples/random.js';

const sign = fc.oneof(
  fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(...Array.from('åäöæøÅÄÖÆØéaAvwW'), 'aa', 'Aa', '\u030A', 'ß', '🙂'),
);
const names = fc.array(fc.array(sign, { maxLength: 4 }).map((signs) => signs.join('')));

describe('the order of names', () => {
  for (const lang of ['sv', 'da'] as const)
    it(`in ${lang} is that of the collator, whatever the names are made of`, () => {
      const { compare } = new Intl.Collator(lang);
      fc.assert(
        fc.property(names, (all) => {
          expect(all.toSorted(nameComparer(lang))).to.deep.equal(all.toSorted(compare));
        }),
        runs,
      );
    });
});
