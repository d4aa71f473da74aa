import { expect } from 'chai';
import * as fc from 'fast-check';
import { allowsTypos, fold, foldPairs, toSearched, wordsOf, writtenWords } from '../../src/search/text.js';
import { allowedTypos, isWithinTypos } from '../../src/search/typos.js';
import { runs } from '../samples/random.js';
import { searching } from '../samples/searched.js';
import { scenarioText } from '../samples/scenarios.js';

const finds = (asked: string, ...texts: string[]): boolean | undefined => searching([texts])(asked)?.[0];

const any = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...Array.from('aAåÅäæeéoöøßþءأإآىیکك\u0301\u0323\u00AD’Σ ')), maxLength: 12 }),
);
const word = fc.string({ unit: fc.constantFrom(...Array.from('aeoåäöæøbn')), minLength: 1, maxLength: 6 });

describe('folded text', () => {
  it('case and accents do not count, the Nordic letters either', () => {
    expect(fold('ÅÄÖ B åb Øl Æ é Ł đ ß Þ ü')).to.equal('ao b ab ol a e l d ss th u');
    expect(fold('São')).to.equal('sao');
  });

  it('both ways to write å, ä, ö are one', () => {
    for (const [a, b] of [
      ['Århus', 'aarhus'],
      ['Örebro', 'orebro'],
      ['Göteborg', 'GOTEBORG'],
      ['Nærum', 'Naerum'],
      ['Sønderborg', 'soenderborg'],
      ['Växjö', 'Vaexjoe'],
      ['Ærø', 'aeroe'],
    ] as const)
      expect(fold(a), a).to.equal(fold(b));
  });

  it('Arabic and Persian letters that keyboards mix up are one', () => {
    for (const [a, b] of [
      ['أحمد', 'احمد'],
      ['مُحَمَّد', 'محمد'],
      ['كـــرة', 'كره'],
      ['کودکی', 'كودكي'],
      ['مصطفى', 'مصطفي'],
      ['می‌خواهم', 'میخواهم'],
      ['٣٥', '۳۵'],
    ] as const)
      expect(fold(a), a).to.equal(fold(b));
    expect(fold('٣٥')).to.equal('35');
  });

  it('folding twice is folding once', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
      runs,
    );
  });

  it('the beginning of a text folds to the beginning of what it folds to', () => {
    fc.assert(
      fc.property(any, any, (start, rest) => {
        expect(fold(start + rest).startsWith(fold(start))).to.equal(true);
      }),
      runs,
    );
  });
});

describe('a question', () => {
  it('a word is found by its beginning, wherever it stands', () => {
    for (const asked of ['fot', 'fotboll', 'pojkar', '9', 'FOT'])
      expect(finds(asked, 'Fotboll 9–10 år', 'pojkar'), asked).to.equal(true);
    expect(finds('boll', 'Fotboll')).to.equal(false);
  });

  it('every word must be found, in any order and any of the texts', () => {
    expect(finds('spel fot', 'Fotboll', 'Spelglädje')).to.equal(true);
    expect(finds('fot hockey', 'Fotboll')).to.equal(false);
  });

  it('what is typed letter by letter never loses the word', () => {
    fc.assert(
      fc.property(word, (whole) => {
        for (let i = 1; i <= whole.length; i += 1) expect(finds(whole.slice(0, i), whole)).to.equal(true);
      }),
      runs,
    );
  });

  it('a typo is forgiven from four letters, two from eight, none among digits', () => {
    expect([finds('fto', 'fotboll'), finds('ftob', 'fotboll')]).to.deep.equal([false, true]);
    expect([finds('gotbrog', 'Göteborg'), finds('gotebrgo', 'Göteborg')]).to.deep.equal([false, true]);
    expect([finds('57', '58'), finds('35230', '35231'), finds('0701234', '0701235')]).to.deep.equal([
      false,
      false,
      false,
    ]);
  });

  it('a typo beside a vowel is one, though the neighbours then look like another letter', () => {
    for (const [asked, meant] of [
      ['køenhavn', 'København'],
      ['haerslev', 'Haderslev'],
      ['boen', 'Boden'],
      ['öebro', 'Örebro'],
      ['oelösund', 'Oxelösund'],
      ['gislvaed', 'Gislaved'],
    ] as const)
      expect(finds(asked, meant), asked).to.equal(true);
  });

  it('other scripts are words too', () => {
    expect(finds('كرة', 'كرة القدم') && finds('фут', 'футбол') && finds("м'яч", 'мʼяч')).to.equal(true);
  });

  it('a question without words asks nothing', () => {
    for (const asked of ['', '   ', ' – ! ', '\u0301']) expect(finds(asked, 'Fotboll')).to.equal(undefined);
  });

  it('two texts do not run together into one word', () => {
    expect(finds('ab', 'a', 'b')).to.equal(false);
  });

  it('is compared with all words only where typos are allowed', () => {
    expect(['fot', '1234', 'f o t', 'fot boll'].map(allowsTypos)).to.deep.equal([false, false, false, true]);
    expect(writtenWords(toSearched(['IF Ekens BK 12', 'p123 2026-11-26 eko']))).to.deep.equal(['ekens', 'eko']);
  });

  it('finds what a comparison of all words with all words finds', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word)), fc.array(word, { minLength: 1 }), (texts, asked) => {
        const plain = (one: string) => wordsOf(one).join();
        const isHit = (needle: string, one: string) =>
          one.startsWith(needle) || isWithinTypos(one, needle, allowedTypos(needle));
        expect(searching(texts)(asked.join(' ')) ?? texts.map(() => true)).to.deep.equal(
          texts.map((words) =>
            asked.every((needle) =>
              words.some(
                (one) => isHit(plain(needle), plain(one)) || isHit(foldPairs(plain(needle)), foldPairs(plain(one))),
              ),
            ),
          ),
        );
      }),
      runs,
    );
  });

  it('words of names that objects have are words', () => {
    expect([finds('__proto__', 'Fotboll'), finds('constructor', 'constructor')]).to.deep.equal([false, true]);
  });

  it('of a pasted page the first 12 words count', () => {
    const page = Array.from({ length: 20 }, (_, i) => `w${String.fromCharCode(97 + i)}`);
    expect(finds(page.join(' '), ...page.slice(0, 12))).to.equal(true);
    expect(finds(page.join(' '), ...page.slice(0, 11))).to.equal(false);
  });
});

describe('the scenarios, looked for with typos', () => {
  /** Over the lines of a file of the fixture; gives the ids of the lines that are found. */
  async function reading(file: string): Promise<(asked: string) => string[]> {
    const lines = (await scenarioText(file)).trim().split(/\r?\n/).slice(1);
    const names = lines.map((line) => line.split(',')[file === 'partners.csv' ? 1 : 0] ?? '');
    const find = searching(lines.map((line) => [line]));
    return (asked) => names.filter((_, i) => find(asked)?.[i]);
  }

  it('fotbol, fotboll and Fotbal find the same', async () => {
    const find = await reading('activities.csv');
    expect(find('fotboll')).to.include.members(['A1', 'A2', 'A10']).and.not.include('A3');
    for (const asked of ['fotbol', 'Fotbal', 'FOTBOLL', 'ftoboll'])
      expect(find(asked), asked).to.deep.equal(find('fotboll'));
  });

  const clubs: [asked: string, meant: string][] = [
    ['lndakers if', 'Lindåkers IF'],
    ['Lindaakers IF', 'Lindåkers IF'],
    ['ekns bk', 'Ekens BK'],
    ['eknes', 'Ekens BK'],
    ['lindaker voley', 'Lindåker Volley'],
    ['noryb innebandy', 'Norrby innebandy'],
    ['norby inebandi', 'Norrby innebandy'],
    ['simkluben laxn', 'Simklubben Laxen'],
    ['dasnhuset', 'Danshuset'],
    ['ungdomhuest', 'Ungdomshuset'],
    ['parsport lindaker', 'Parasport Lindåker'],
    ['fritidsbaken', 'Fritidsbanken Lindåker'],
    ['majbloman', 'Majblomman Lindåker'],
    ['Lindåkers forsammling', 'Lindåkers församling'],
    ['sprakkafe', 'Språkcafé Biblioteket'],
    ['spraakcafe bibloteket', 'Språkcafé Biblioteket'],
  ];
  for (const [asked, meant] of clubs)
    it(`${asked} finds ${meant}`, async () => {
      expect((await reading('partners.csv'))(asked)).to.include(meant);
    });
});
