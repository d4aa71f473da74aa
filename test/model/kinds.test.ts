import { expect } from 'chai';
import { isKind, kinds } from '../../src/model/kinds.js';

describe('kinds', () => {
  it('there are six, in the order of the chips', () => {
    const codes = ['club', 'language-cafe', 'school', 'municipality', 'church', 'project'];
    expect(Object.keys(kinds)).to.deep.equal(codes);
    expect(codes.every(isKind)).to.equal(true);
  });

  it('each has a name of one, a name of many and an icon', () => {
    const empty = Object.values(kinds).flatMap((kind) => Object.values(kind).filter((text) => !text.trim()));
    expect(empty).to.deep.equal([]);
  });

  it('a name that every object has is no kind', () => {
    expect(['constructor', 'toString', '__proto__', '', 'Club'].some(isKind)).to.equal(false);
  });
});
