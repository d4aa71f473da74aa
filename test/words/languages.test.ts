import { expect } from 'chai';
import { languageOf, languages, menuLanguages, offeredFor, uiLanguages } from '../../src/words/languages.js';

describe('languages', () => {
  it('the menu has four, Swedish first', () => {
    expect(menuLanguages([])).to.deep.equal(['sv', 'da', 'en', 'ar']);
  });

  it('the menu has those that are named, in that order, of those that we have', () => {
    expect(menuLanguages(['ar', 'xx', 'sv', 'constructor'])).to.deep.equal(['ar', 'sv']);
    expect(menuLanguages(['xx'])).to.deep.equal(['sv', 'da', 'en', 'ar']);
  });

  it('every language of the menu has its own name and a line that offers it', () => {
    for (const [code, { offer }] of Object.entries(uiLanguages))
      expect([code, languages[code]?.name === undefined, offer === '']).to.deep.equal([code, false, false]);
  });

  it('each language is told by its own name and direction', () => {
    expect(languageOf('ar')).to.deep.equal({ name: 'العربية', dir: 'rtl' });
    expect(languageOf('sv-SE')).to.deep.equal({ name: 'svenska', dir: 'ltr' });
    expect(languageOf('PRS')).to.deep.equal({ name: 'دری', dir: 'rtl' });
  });

  it('a code that nobody listed stays a code', () => {
    const told = ['tlh', '', 'x-1'].map((code) => languageOf(code));
    expect(told.map(({ name, dir }) => `${name} ${dir}`)).to.deep.equal(['tlh ltr', ' ltr', 'x-1 ltr']);
  });

  it('a code that every object has as a name stays a code', () => {
    const told = ['constructor', 'toString'].map((code) => languageOf(code));
    expect(told.map(({ name, dir }) => `${name} ${dir}`)).to.deep.equal(['constructor ltr', 'toString ltr']);
  });

  it('the language that we have for a tag', () => {
    const tags = ['sv', 'sv-FI', 'AR-eg', 'da_DK', 'uk', '', 'constructor'];
    expect(tags.map(offeredFor)).to.deep.equal(['sv', 'sv', 'ar', ...Array(4).fill(undefined)]);
  });

  it('languages that are written from the right say so', () => {
    const rtl = Object.entries(languages).filter(([, { dir }]) => dir === 'rtl');
    expect(rtl.map(([code]) => code)).to.deep.equal(['ar', 'fa', 'prs', 'ps', 'ckb']);
  });
});
