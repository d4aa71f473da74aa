import { expect } from 'chai';
import { activities as codes } from '../../src/model/codes.js';
import { kinds as kindCodes } from '../../src/model/kinds.js';
import { loadTerms, termLanguages } from '../../src/model/terms/languages.js';
import { namesOf, type TermRows } from '../../src/model/terms/rows.js';
import { toSearched } from '../../src/search/text.js';
import { uiLanguages } from '../../src/words/languages.js';

/** What several activities are called, and is meant for all of them. */
const shared: Record<string, readonly string[]> = {
  sv: ['kampsport'],
  da: ['kampsport', 'hockey'],
  en: ['martial arts'],
  ar: ['فنون قتالية'],
};

const folded = (word: string) => toSearched([word]).trim();

/** Words that stand in more than one row. */
function repeated(rows: TermRows): string[] {
  const words = Object.values(rows).flatMap((row) => [...new Set(row.map(folded))]);
  return [...new Set(words.filter((word, i) => words.indexOf(word) !== i))];
}

describe('terms', () => {
  it('every UI language has its words', () => {
    expect(Object.keys(termLanguages)).to.deep.equal(Object.keys(uiLanguages));
  });

  it('all languages are one table, with the words of each', async () => {
    const terms = await loadTerms();
    expect(Object.keys(terms).toSorted()).to.deep.equal([...codes, ...Object.keys(kindCodes)].toSorted());
    expect(terms['football']).to.include.members(['Fotboll', 'Fodbold', 'soccer', 'كرة القدم']);
    expect(terms['church']).to.include.members(['moské', 'mosque', 'مسجد']);
    for (const [code, words] of Object.entries(terms)) expect(new Set(words).size, code).to.equal(words.length);
  });

  it('an Arabic word is written with the article and without, a ball as it is heard', async () => {
    const { chess = [], handball = [] } = await loadTerms();
    expect(chess).to.include.members(['الشطرنج', 'شطرنج']);
    expect(handball).to.include.members(['كرة اليد', 'كرة يد', 'كورة', 'كرت']);
  });
});

for (const [lang, load] of Object.entries(termLanguages))
  describe(`terms in ${lang}`, () => {
    it('every activity and kind has a row, and no other', async () => {
      const { activities, kinds } = await load();
      expect(Object.keys(activities)).to.deep.equal(codes);
      expect(Object.keys(kinds)).to.deep.equal(Object.keys(kindCodes));
    });

    it('no cell is empty, and none holds two words or a sign of its table', async () => {
      const { activities, kinds } = await load();
      const cells = Object.values({ ...activities, ...kinds }).flat();
      expect(cells.filter((word) => !folded(word) || /[:;،,|\n]|\s\s/.test(word))).to.deep.equal([]);
    });

    it('no two activities have one name, and no row has a word twice', async () => {
      const { activities } = await load();
      const names = Object.values(namesOf(activities)).map(folded);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).to.deep.equal([]);
      const twice = Object.values(activities).filter((row) => new Set(row.map(folded)).size < row.length);
      expect(twice).to.deep.equal([]);
    });

    it('two activities share the words that are meant for both, and no others', async () => {
      const { activities } = await load();
      expect(repeated(activities)).to.have.members((shared[lang] ?? []).map(folded));
    });

    it('says how far it has been checked', async () => {
      const { state } = await load();
      expect(['checked', 'draft']).to.include(state.is);
      expect(state.against).to.match(/id-tagging-schema/);
      expect(state.isReadByNative).to.be.a('boolean');
    });
  });
