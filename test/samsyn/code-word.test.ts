import { expect } from 'chai';
import * as fc from 'fast-check';
import { drawCodeWord, readCodeWord, tellCodeWord } from '../../src/samsyn/code-word.js';
import { runs } from '../samples/random.js';

const languages = ['sv', 'da', 'en', 'ar'];
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const drawn = fc.array(share, { minLength: 3, maxLength: 3 }).map((shares) => {
  const left = [...shares];
  return drawCodeWord(() => left.shift() ?? 0);
});

describe('a code word', () => {
  it('is a colour, an animal and a number, the same in each language', () => {
    const codeWord = drawCodeWord(() => 0);
    expect(codeWord).to.equal('blue-fox-10');
    expect(languages.map((lang) => tellCodeWord(codeWord, lang))).to.deep.equal([
      'blå räv 10',
      'blå ræv 10',
      'blue fox 10',
      'ثعلب أزرق 10',
    ]);
    expect(tellCodeWord(codeWord, 'sv-x-easy')).to.equal('blå räv 10');
    expect(tellCodeWord(codeWord, 'so')).to.equal('blue fox 10');
    expect(tellCodeWord(codeWord, '__proto__')).to.equal('blue fox 10');
  });

  it('is read back from a link, and has its words in each language', () =>
    fc.assert(
      fc.property(drawn, fc.constantFrom(...languages), (codeWord, lang) => {
        expect(readCodeWord(codeWord)).to.equal(codeWord);
        expect(tellCodeWord(codeWord, lang)).to.match(/^[\p{L}\p{M}]+ [\p{L}\p{M}]+ \d\d$/u);
      }),
      runs,
    ));

  it('has no two that sound alike', () => {
    const all = new Set<string>();
    const count = { colours: 8, animals: 15, numbers: 83 };
    for (let colour = 0; colour < count.colours; colour += 1)
      for (let animal = 0; animal < count.animals; animal += 1) {
        const left = [colour / count.colours + 1e-9, animal / count.animals + 1e-9, 0];
        const codeWord = drawCodeWord(() => left.shift() ?? 0);
        for (const lang of languages) all.add(`${lang} ${tellCodeWord(codeWord, lang)}`);
      }
    expect(all.size).to.equal(count.colours * count.animals * languages.length);
  });

  it('is none when it is anything else', () => {
    const others = [
      '',
      'blue-fox',
      'blue-fox-88',
      'blue-fox-9',
      'blue-fox-10-1',
      'Leo-Ek-10',
      '<b>-fox-10',
      'blue-fox-042',
    ];
    expect(others.map(readCodeWord)).to.deep.equal(others.map(() => undefined));
    expect(tellCodeWord('Leo', 'sv')).to.equal('Leo');
  });
});
