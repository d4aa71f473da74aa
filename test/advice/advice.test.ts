import { expect } from 'chai';
import { say } from '../../src/advice/advice.js';
import { checkLanguages, languageFor, loadTexts } from '../../src/check/languages.js';
import { problemLevels, type ProblemCode } from '../../src/model/problem.js';

const codes = Object.keys(problemLevels) as ProblemCode[];
const one = { column: 'lat', isTable: true, seen: 'x', quoted: '”x”', likely: '', count: 1, first: '', others: '' };
const tellings = [
  ...[one, { ...one, count: 7 }, { ...one, likely: 'football' }, { ...one, isTable: false }, { ...one, column: '' }],
  ...[
    { ...one, first: 'a.csv, rad 2', others: 'a.csv' },
    { ...one, count: 7, others: 'a.csv' },
  ],
];
/** Nothing stood there. */
const nothing = { ...one, seen: '', quoted: '' };
const formats = ['Excel (XLSX)', 'KML', 'PDF'].map((seen) => ({ ...one, seen }));
const pictures = ['JPEG', 'binary'].map((seen) => ({ ...one, seen }));

describe('check: advice', () => {
  for (const lang of checkLanguages) {
    it(`has two short sentences for each code in ${lang}`, async () => {
      const { advice } = await loadTexts(lang);
      expect(Object.keys(advice).toSorted()).to.deep.equal(codes.toSorted());
      for (const code of codes) {
        for (const told of [...tellings, ...formats, ...pictures, ...(code.endsWith('missing') ? [nothing] : [])]) {
          for (const sentence of advice[code].map((text) => say(text, told))) {
            expect(sentence, code)
              .to.match(/^\P{Ll}.*\.$/u)
              .and.not.match(/undefined|!|\s\s/);
            expect(sentence.split(/\s+/).length, sentence).to.be.at.most(12);
          }
        }
      }
    });

    it(`says what to do about each kind of file that cannot be read in ${lang}`, async () => {
      const { advice } = await loadTexts(lang);
      const told = formats.map((format) => say(advice['source/unsupported'][1], format));
      expect(new Set(told).size).to.equal(3);
      for (const sentence of told) expect(sentence).to.include('CSV');
      expect(told[0]).to.include('Excel');
      expect(say(advice['source/unsupported'][0], { ...one, seen: 'KML' })).to.include('KML');
      const [wrong, todo] = advice['source/unsupported'];
      const [picture = one, binary = one] = pictures;
      expect(say(wrong, picture)).to.include('JPEG');
      expect(say(todo, picture)).to.not.include('CSV');
      expect(say(wrong, binary)).to.not.include('binary');
    });

    it(`tells an open quote from cells too many, and a taken id here from one elsewhere in ${lang}`, async () => {
      const { advice } = await loadTexts(lang);
      const inBoth = (code: ProblemCode, ...others: Partial<typeof one>[]) =>
        new Set(others.flatMap((other) => advice[code].map((text) => say(text, { ...one, ...other }))));
      expect(inBoth('csv/columns', {}, { column: '' }).size).to.equal(4);
      expect(inBoth('id/duplicate', { count: 2 }, { count: 2, others: 'a.csv' }).size).to.equal(4);
      expect(say(advice['id/duplicate'][0], { ...one, first: 'rad 2' })).to.include('rad 2');
    });

    it(`names line and column of broken JSON in ${lang}`, async () => {
      const { advice } = await loadTexts(lang);
      const sentence = say(advice['json/invalid'][0], { ...one, seen: 'line 404 column 2' });
      expect(sentence.match(/\d+/g)).to.deep.equal(['404', '2']);
    });

    it(`has no empty word in ${lang}`, async () => {
      const { words } = await loadTexts(lang);
      const texts = (value: unknown): string[] => {
        if (typeof value === 'string') return [value];
        if (typeof value === 'function') return [String((value as (given: unknown) => unknown)(2))];
        return Object.values(value as object).flatMap(texts);
      };
      const { either, ...others } = words;
      expect(either(['a', 'b', 'c'])).to.match(/^a, b,? \p{L}+ c$/u);
      for (const text of texts(others)) expect(text.trim()).to.not.equal('');
    });
  }

  it('knows a language by its tag, however it is written', () => {
    expect(languageFor(['sv_SE.UTF-8'])).to.equal('sv');
    expect(languageFor(['nb-NO', 'da-DK', 'en'])).to.equal('da');
    expect(languageFor(['C', ''])).to.equal(undefined);
  });
});
