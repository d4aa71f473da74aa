import { expect } from 'chai';
import { fewCodes, likelyCodes } from '../../src/check/expected.js';

describe('check: what was meant', () => {
  it('names the codes that a word is like', () => {
    expect(likelyCodes('activity', 'fotbool')).to.include('football');
    expect(likelyCodes('activities', 'Handbal')[0]).to.equal('handball');
    expect(likelyCodes('status', 'aktiv')[0]).to.equal('active');
    expect(likelyCodes('price.per', 'months')).to.deep.equal(['month']);
    expect(likelyCodes('join.how', 'messages')).to.deep.equal(['message']);
  });

  it('names all codes of a field that takes few, for its own type', () => {
    expect(fewCodes('status')).to.deep.equal(['active', 'paused', 'closed']);
    expect(fewCodes('places.status')).to.include('waitlist').and.not.include('paused');
    expect(fewCodes('kind', 'support')).to.include('fund').and.not.include('club');
    expect(fewCodes('kind')).to.deep.equal([]);
    expect(fewCodes('activity')).to.deep.equal([]);
  });

  it('guesses nothing far off, and nothing of a field without codes', () => {
    expect(likelyCodes('activity', 'qqq')).to.deep.equal([]);
    expect(likelyCodes('ageMin', 'tio')).to.deep.equal([]);
    expect(likelyCodes('constructor', 'x')).to.deep.equal([]);
  });
});
