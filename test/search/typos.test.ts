import { expect } from 'chai';
import * as fc from 'fast-check';
import { allowedTypos, isWithinTypos } from '../../src/search/typos.js';
import { runs } from '../samples/random.js';

/** Optimal string alignment as its definition says it, from the ends of both words. */
function distance(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const found = [distance(x, b) + 1, distance(a, y) + 1, distance(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1)];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    found.push(distance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...found);
}

const distanceToBeginning = (word: string, needle: string) =>
  Math.min(...Array.from({ length: word.length + 1 }, (_, i) => distance(word.slice(0, i), needle)));

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('typos', () => {
  it('a letter that is wrong, missing, extra, or swapped with its neighbour is one', () => {
    for (const typo of ['fatboll', 'ftboll', 'foxtboll', 'fobtoll', 'otboll', 'fotbol', 'fotbollx'])
      expect(isWithinTypos('fotboll', typo, 1), typo).to.equal(true);
    for (const typo of ['fatbull', 'fboll', 'foxxtboll', 'ofbtoll', 'fotxbolx'])
      expect([isWithinTypos('fotboll', typo, 1), isWithinTypos('fotboll', typo, 2)], typo).to.deep.equal([false, true]);
  });

  it('a swapped pair is not touched again', () => {
    // `ca` would become `abc` by a swap and a letter between the two.
    expect(distanceToBeginning('abcdef', 'cadef')).to.equal(3);
    expect(isWithinTypos('abcdef', 'cadef', 2)).to.equal(false);
  });

  it('is the least distance to any beginning of the word', () => {
    fc.assert(
      fc.property(letters, letters, fc.constantFrom(0, 1, 2), (word, needle, max) => {
        expect(isWithinTypos(word, needle, max)).to.equal(distanceToBeginning(word, needle) <= max);
      }),
      runs,
    );
  });

  it('a word with as many typos as it may have is found, and by its beginnings', () => {
    fc.assert(
      fc.property(letters, letters, (word, more) => {
        expect(isWithinTypos(word + more, word, 0)).to.equal(true);
        for (const max of [1, 2]) expect(isWithinTypos(word + more, word.slice(0, -max), max)).to.equal(true);
      }),
      runs,
    );
  });

  it('short words and words with digits may have none, long ones two', () => {
    expect(['abc', 'abcd', 'abcdefg', 'abcdefgh', '35230', 'abcdefgh9', '٥٧٥٧'].map(allowedTypos)).to.deep.equal([
      ...[0, 1, 1, 2],
      ...[0, 0, 0],
    ]);
  });
});
