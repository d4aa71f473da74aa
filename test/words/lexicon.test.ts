import { expect } from 'chai';
import { lexiconFor, swedish } from '../../src/words/lexicon.js';

/** Blanks of any width as plain ones, and no marks of direction. */
const plain = (text: string) => text.replace(/\s/g, ' ').replace(/[\u200E\u200F\u061C]/g, '');

describe('what an element says in a language', () => {
  it('a tag is answered by the language that we have for it, else by Swedish', async () => {
    const tags = ['sv', 'da-DK', 'EN', 'ar-SY', 'uk', '', 'x-klingon'];
    const found = await Promise.all(tags.map(lexiconFor));
    expect(found.map(({ lang }) => lang)).to.deep.equal(['sv', 'da', 'en', 'ar', 'sv', 'sv', 'sv']);
    expect(found.map(({ dir }) => dir).indexOf('rtl')).to.equal(3);
  });

  it('Swedish is there at once', async () => {
    expect((await lexiconFor('sv')) === swedish).to.equal(true);
    expect([swedish.words.heading, swedish.dir]).to.deep.equal(['Hitta en plats nära dig', 'ltr']);
  });

  it('a distance is told in hundreds of metres, tenths of kilometres, kilometres', () => {
    const said = [0, 0.04, 0.26, 0.94, 0.96, 1.04, 9.94, 12.4].map((km) => plain(swedish.distance(km)));
    expect(said).to.deep.equal(['100 m', '100 m', '300 m', '900 m', '1,0 km', '1,0 km', '9,9 km', '12 km']);
  });

  it('ten kilometres are ten kilometres, however they came about', () => {
    expect([9.95, 9.99, 10].map((km) => plain(swedish.distance(km)))).to.deep.equal(Array(3).fill('10 km'));
  });

  it('a date is the day that was written, in every time zone', () => {
    expect(plain(swedish.date('2026-11-01'))).to.equal('1 nov. 2026');
    expect(plain(swedish.date('2026-12-31'))).to.equal('31 dec. 2026');
  });

  it('numbers are grouped as the language does', async () => {
    const said = await Promise.all(
      ['sv', 'da', 'en'].map(async (lang) => plain((await lexiconFor(lang)).number(2398))),
    );
    expect(said).to.deep.equal(['2 398', '2.398', '2,398']);
  });

  it('Arabic has Latin digits in distances, dates and numbers', async () => {
    const { distance, date, number } = await lexiconFor('ar');
    const said = [distance(0.4), distance(1.2), distance(12), date('2026-11-01'), number(2398)].map(plain);
    expect(said.every((text) => /\d/.test(text) && !/[٠-٩]/.test(text))).to.equal(true);
  });
});
