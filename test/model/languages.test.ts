import { expect } from 'chai';
import { primaryOf, toSpoken } from '../../src/model/languages.js';

describe('spoken languages', () => {
  it('script and region do not matter, nor does case', () => {
    expect(['sv', 'sv-SE', 'AR', 'sr-Latn-RS', 'zh_Hant', ''].map(primaryOf)).to.deep.equal([
      ...['sv', 'sv', 'ar', 'sr', 'zh', ''],
    ]);
  });

  it('each once, and Persian and Dari are one', () => {
    expect(toSpoken(['sv', 'sv-FI', 'ar'])).to.deep.equal(['sv', 'ar']);
    expect(toSpoken(['fa-AF'])).to.deep.equal(['fa', 'prs']);
    expect(toSpoken(['prs', 'fa'])).to.deep.equal(['prs', 'fa']);
    expect(toSpoken(['constructor', '__proto__'])).to.deep.equal(['constructor', '']);
  });
});
