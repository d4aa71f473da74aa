import { expect } from 'chai';
import * as fc from 'fast-check';
import { toEntries } from '../../src/search/entries.js';
import { inOrderOfNames } from '../../src/search/names.js';
import { runs } from '../samples/random.js';
import { partner, records } from '../samples/records.js';

const sign = fc.oneof(
  fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(...Array.from('åäöæøÅÄÖÆØéaAvwW'), 'aa', 'Aa', '\u030A', 'ß', '🙂'),
);
const names = fc.array(fc.array(sign, { maxLength: 4 }).map((signs) => signs.join('')));

describe('the order of names', () => {
  for (const country of ['SE', 'DK'] as const)
    it(`in ${country} is that of the collator, whatever the names are made of`, () => {
      const { compare } = new Intl.Collator(country === 'DK' ? 'da' : 'sv');
      fc.assert(
        fc.property(names, (all) => {
          const partners = all.map((name, i) => partner({ id: `${i}`, name, country }));
          const { partners: entries } = toEntries(records({ partners }));
          const byCollator = entries.toSorted((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
          const idsOf = (some: typeof entries) => some.map(({ id }) => id);
          expect(idsOf(inOrderOfNames(entries))).to.deep.equal(idsOf(byCollator));
        }),
        runs,
      );
    });
});
