import { expect } from 'chai';
import { fragment, latLng, pairs, whole, words } from '../../src/elements/converters.js';

/** What a converter makes of a text, and how many warnings that gave. */
function read<T>(
  converter: { fromAttribute?: (text: string | null) => T },
  text: string | null,
): [T | undefined, number] {
  const { warn } = console;
  let warnings = 0;
  console.warn = () => void (warnings += 1);
  try {
    return [converter.fromAttribute?.(text), warnings];
  } finally {
    console.warn = warn;
  }
}

describe('attributes', () => {
  it('take a list by blanks or commas', () => {
    expect(read(words, 'club, school  church')).to.deep.equal([['club', 'school', 'church'], 0]);
    expect(read(words, null)).to.deep.equal([[], 0]);
  });

  it('take a place, and warn of what is none', () => {
    expect(read(latLng, '57.19, 14.03')).to.deep.equal([{ lat: 57.19, lng: 14.03 }, 0]);
    expect(read(latLng, '57.19;14.03')).to.deep.equal([undefined, 1]);
    expect(read(latLng, null)).to.deep.equal([undefined, 0]);
  });

  it('take column pairs', () => {
    expect(read(pairs, 'name=distrikt id=kod junk')).to.deep.equal([{ name: 'distrikt', id: 'kod' }, 0]);
  });

  it('take a query, and drop with one warning what nobody knows', () => {
    expect(read(fragment, 'kinds=club,school&colour=red&near=here')).to.deep.equal([{ kinds: ['club', 'school'] }, 1]);
  });

  it('take a whole number in its range, else the default', () => {
    const level = whole(2, 6, 2);
    expect(read(level, '4')).to.deep.equal([4, 0]);
    for (const text of ['1', '7', '2.5', 'x', '']) expect(read(level, text)).to.deep.equal([2, 1]);
    expect(read(level, null)).to.deep.equal([2, 0]);
  });
});
