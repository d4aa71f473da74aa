import { expect } from 'chai';
import { subkinds } from '../../src/model/codes.js';
import { kinds } from '../../src/model/kinds.js';
import { uiLanguages } from '../../src/words/languages.js';
import { togetherIn } from '../../src/words/together.js';

describe('how to work together, in words', () => {
  for (const lang of Object.keys(uiLanguages)) {
    const load = () => togetherIn(lang);

    it(`${lang}: its own texts, for every kind and subkind`, async () => {
      const words = await load();
      expect(words.lang).to.equal(lang);
      expect(Object.keys(words.kinds).toSorted()).to.deep.equal(Object.keys(kinds).toSorted());
      expect([...Object.keys(words.subkind), 'other']).to.deep.equal(subkinds);
    });

    it(`${lang}: as many things and questions as the source has`, async () => {
      const [words, source] = [await load(), await togetherIn('sv')];
      for (const [kind, { bring, ask }] of Object.entries(source.kinds)) {
        const own = words.kinds[kind as keyof typeof words.kinds];
        expect([kind, own.bring.length, own.ask.length]).to.deep.equal([kind, bring.length, ask.length]);
      }
    });

    it(`${lang}: sentences have under twelve words, each ends, none shouts`, async () => {
      const texts = Object.values((await load()).kinds).flatMap(({ bring, ask, whom }) => [...bring, ...ask, whom]);
      expect(texts.filter((text) => !/[.?؟]$/.test(text) || /!/.test(text))).to.deep.equal([]);
      const sentences = texts.flatMap((text) => text.split(/[.?؟]\s/));
      expect(sentences.filter((sentence) => sentence.split(/\s+/).length >= 12)).to.deep.equal([]);
    });
  }

  it('a language that nobody wrote has the source', async () => {
    expect((await togetherIn('xx')).none).to.equal('Ingen här än.');
  });
});
