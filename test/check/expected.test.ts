import { expect } from 'chai';
import { likelyCodes } from '../../src/check/expected.js';

describe('check: what was meant', () => {
  it('names the codes that a word is like', () => {
    expect(likelyCodes('activity', 'fotbool')).to.include('football');
    expect(likelyCodes('activities', 'Handbal')[0]).to.equal('handball');
    expect(likelyCodes('status', 'aktiv')[0]).to.equal('active');
    expect(likelyCodes('price.per', 'months')).to.deep.equal(['month']);
    expect(likelyCodes('join.how', 'messages')).to.deep.equal(['message']);
  });

  it('guesses nothing far off, and nothing of a field without codes', () => {
    expect(likelyCodes('activity', 'qqq')).to.deep.equal([]);
    expect(likelyCodes('ageMin', 'tio')).to.deep.equal([]);
    expect(likelyCodes('constructor', 'x')).to.deep.equal([]);
  });
});
