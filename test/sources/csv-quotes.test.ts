import { expect } from 'chai';
import * as fc from 'fast-check';
import { mendQuotes } from '../../src/sources/csv-quotes.js';
import { runs } from '../samples/random.js';

const mend = (text: string, separator = ';') => {
  const mended = mendQuotes(text, separator);
  const lines = [1, 2, 3, 4, 5].filter((line) => mended.isIn(line, line + 1));
  return [mended.text, lines];
};

describe('stray quotes in CSV', () => {
  it('what is rightly quoted stays as it is', () => {
    for (const text of ['', 'a', '"a"', '"a";"b"\r\n"c"', '"a\nb";c', '"say ""hi""";""', '""""', 'a "b" c;5"\n'])
      expect(mend(text)).to.deep.equal([text, []]);
  });

  it('a quote that nothing closes is text', () => {
    expect(mend('a;"b\nc;d\n')).to.deep.equal(['a;"""b"\nc;d\n', [1]]);
    expect(mend('a\nb\n"')).to.deep.equal(['a\nb\n""""', [3]]);
  });

  it('a quote that the next quoted cell would close is text', () => {
    expect(mend('"a;1\nb;"x;y"\n')).to.deep.equal(['"""a";1\nb;"x;y"\n', [1]]);
  });

  it('a quoted word at the beginning of a cell is text', () => {
    expect(mend('x\r\n"Alfa" IF;1\r\n"b";"Beta" BK')).to.deep.equal([
      ...['x\r\n"""Alfa"" IF";1\r\n"b";"""Beta"" BK"', [2, 3]],
    ]);
  });

  it('lines are asked for as a range', () => {
    const { isIn } = mendQuotes('a\n"b\n', ',');
    expect([isIn(1, 2), isIn(1, 3), isIn(2, 3), isIn(3, 9)]).to.deep.equal([false, true, true, false]);
  });

  it('afterwards every quote is closed, and mending again finds nothing', () => {
    const anyText = fc.string({ unit: fc.constantFrom('"', '"', ';', '\n', '\r', 'a', ' ') });
    fc.assert(
      fc.property(anyText, (text) => {
        const [mended] = mend(text);
        expect(mend(mended as string)).to.deep.equal([mended, []]);
      }),
      runs,
    );
  });

  it('takes a time that grows with the text, whatever stands in it', () => {
    for (const part of ['"', '"a\n', '""x,', '"""x;', ';"', '"\n""'])
      expect(mend(part.repeat(400_000 / part.length))[0]).to.have.length.within(400_000, 2_000_000);
  });
});
