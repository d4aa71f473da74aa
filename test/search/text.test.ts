import { expect } from 'chai';
import { fold, textTest, toHaystack } from '../../src/search/text.js';

const finds = (asked: string, ...texts: string[]) => textTest(asked)(toHaystack(texts));

describe('text', () => {
  it('case and accents do not count, the Nordic letters either', () => {
    expect(fold('ÅÄÖ åäö Ø Æ ß é Ł đ')).to.equal('aao aao o a ss e l d');
    expect(fold('São')).to.equal('sao');
  });

  it('a word is found by its beginning, wherever it stands', () => {
    expect(
      ['fot', 'fotboll', 'pojkar', '9', 'FOT'].every((asked) => finds(asked, 'Fotboll 9–10 år', 'pojkar')),
    ).to.equal(true);
    expect(finds('boll', 'Fotboll')).to.equal(false);
  });

  it('every word must be found, in any order and any of the texts', () => {
    expect(finds('spel fot', 'Fotboll', 'Spelglädje')).to.equal(true);
    expect(finds('fot hockey', 'Fotboll')).to.equal(false);
  });

  it('a phone without å, ä, ö finds them, and the other way round', () => {
    expect(finds('orebro', 'Örebro') && finds('örebro', 'Orebro') && finds('smaland', 'Småland')).to.equal(true);
  });

  it('other scripts are words too', () => {
    expect(finds('كرة', 'كرة القدم') && finds('фут', 'футбол')).to.equal(true);
  });

  it('a question of signs alone asks nothing', () => {
    expect(finds(' – ! ', 'Fotboll')).to.equal(true);
  });

  it('two texts do not run together into one word', () => {
    expect(finds('ab', 'a', 'b')).to.equal(false);
  });
});
