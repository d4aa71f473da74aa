import { expect } from 'chai';
import { sayFact, type FactId } from '../../src/guide/facts.js';
import { items, themes } from '../../src/guide/items.js';
import { answers, questions } from '../../src/guide/self-test.js';
import { kinds, type KindCode } from '../../src/model/kinds.js';
import { guideLanguages, guideTextsFor } from '../../src/words/guide-lexicon.js';
import type { GuideWords } from '../../src/words/guide/sv.js';

const all = await Promise.all(
  Object.entries(guideLanguages).map(async ([lang, load]) => ({ lang, words: await load() })),
);
const ids = items.map(({ id }) => id);

/** Every text that stands in a file, by its path; functions with what they may be given. */
function textsOf({
  themes,
  kinds,
  items,
  facts,
  questions,
  answers,
  because,
  ...rest
}: GuideWords): [string, string][] {
  const ofKinds = Object.entries(kinds).flatMap(([code, { name, why, message }]): [string, string][] => [
    ...(
      [
        ['name', name],
        ['why', why],
      ] as const
    ).map(([key, text]): [string, string] => [`kinds.${code}.${key}`, text]),
    [`kinds.${code}.message`, message('Ekvik')],
  ]);
  const nested = { themes, items };
  const ofNested = Object.entries(nested).flatMap(([group, texts]) =>
    Object.entries(texts).flatMap(([code, one]) =>
      Object.entries(one as Record<string, string>).map(([key, text]): [string, string] => [
        `${group}.${code}.${key}`,
        text,
      ]),
    ),
  );
  const ofFacts = Object.keys(facts).map((id): [string, string] => [`facts.${id}`, sayFact(id as FactId, facts)]);
  const flat = Object.entries({ questions, answers, because }).flatMap(([group, texts]) =>
    Object.entries(texts).map(([code, text]): [string, string] => [`${group}.${code}`, text]),
  );
  const { checkFirst, publishedBy, readAt } = rest;
  return [
    ...[...ofNested, ...ofKinds, ...ofFacts, ...flat],
    ['checkFirst', checkFirst] as [string, string],
    ...[['publishedBy', publishedBy('A', 'B')] as [string, string], ['readAt', readAt('A', 'B')] as [string, string]],
  ];
}

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?])[”’“]?\s+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
const lengthOf = (sentence: string) => sentence.split(/\s+/).length;
const prose = (words: GuideWords) => textsOf(words).filter(([path]) => !/\.(title|name)$|^answers/.test(path));

for (const { lang, words } of all) {
  describe(`the advice in ${lang}`, () => {
    it('every theme, kind, item, question and answer has its texts, and no other is there', () => {
      expect(Object.keys(words.themes)).to.deep.equal(themes);
      expect(Object.keys(words.kinds).toSorted()).to.deep.equal(Object.keys(kinds).toSorted());
      expect(Object.keys(words.items)).to.deep.equal(ids);
      expect(Object.keys(words.questions)).to.deep.equal(questions);
      expect(Object.keys(words.answers)).to.deep.equal(answers);
      expect(Object.keys(words.because)).to.deep.equal([...answers, 'none']);
      for (const id of ids) expect(Object.keys(words.items[id]), id).to.deep.equal(['title', 'action', 'example']);
    });

    it('no text is empty, shouts, trails off or shows its own workings', () => {
      const bad = textsOf(words).filter(
        ([, text]) => !text.trim() || /!|\.\.\.|…|^\s|\s$|undefined|NaN|\$\{|\[object|TODO/.test(text),
      );
      expect(bad).to.deep.equal([]);
    });

    it('no text stands twice', () => {
      const texts = textsOf(words).map(([, text]) => text);
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).to.deep.equal([]);
    });

    it('a title has at most six words and is no sentence', () => {
      const titles = ids.map((id) => words.items[id].title);
      expect(titles.filter((title) => lengthOf(title) > 6 || /[.?]$/.test(title))).to.deep.equal([]);
    });

    it('an action is one to three sentences, an example one or two, and each ends', () => {
      for (const id of ids) {
        const { action, example } = words.items[id];
        expect(sentencesOf(action).length, action).to.be.within(1, 3);
        expect(sentencesOf(example).length, example).to.be.within(1, 2);
        for (const text of [action, example]) expect(text).to.match(/[.?]”?$|[.?]’?$/);
      }
    });

    it('sentences have at most twelve words on average, and none over sixteen', () => {
      const lengths = prose(words).flatMap(([, text]) => sentencesOf(text).map(lengthOf));
      const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
      expect(mean).to.be.at.most(12);
      const long = prose(words).flatMap(([path, text]) =>
        sentencesOf(text).flatMap((sentence) => (lengthOf(sentence) > 16 ? [`${path}: ${sentence}`] : [])),
      );
      expect(long).to.deep.equal([]);
    });

    it('a first message greets, names the club and asks something, and nobody else is named', () => {
      for (const code of Object.keys(kinds) as KindCode[]) {
        const said = words.kinds[code].message('Ekvik');
        expect(said.split('Ekvik'), code).to.have.lengthOf(2);
        expect(said, code).to.include('?');
        expect(lengthOf(said), code).to.be.at.most(45);
      }
    });
  });
}

describe('the advice in its languages', () => {
  it('no text of one language stands in another', () => {
    // "Nej" and "Ja" are the same for neighbours.
    const isShared = (path: string) => path.startsWith('answers.');
    const seen = new Map<string, string>();
    const same: string[] = [];
    for (const { lang, words } of all) {
      for (const [path, text] of textsOf(words).filter(([one]) => !isShared(one))) {
        const other = seen.get(text);
        if (other !== undefined && other !== lang) same.push(`${path}: ${text}`);
        seen.set(text, lang);
      }
    }
    expect(same).to.deep.equal([]);
  });

  it('each tells of its own town', () => {
    const towns = all.map(({ words }) => JSON.stringify(words.items).match(/Lindåker|Lindby/g) ?? []);
    expect(towns.map((found) => [...new Set(found)])).to.deep.equal([['Lindåker'], ['Lindby'], ['Lindåker']]);
  });

  it('each partner and maker that is named is made up: no federation, club or fund by its name in the advice', () => {
    const real =
      /Bogserlinan|Habo|Korpen|Röda Korset|Røde Kors|Red Cross|Rädda Barnen|IKEA|Friskis|DGI|Furesø|Falköping/i;
    const told = all.flatMap(({ words }) => Object.values(words.items).flatMap((one) => Object.values(one)));
    expect(told.filter((text) => real.test(text))).to.deep.equal([]);
  });

  it('a language that the advice is written in has its own, with region and case as they come', async () => {
    const found = await Promise.all(['sv', 'da-DK', 'EN'].map((tag) => guideTextsFor(tag, 'ar')));
    expect(found.map(({ lang }) => lang)).to.deep.equal(['sv', 'da', 'en']);
  });

  it('another has Danish on a Danish page, else Swedish, and says so', async () => {
    const pages = ['da', 'da-DK', 'sv', 'en', 'ar', ''];
    const found = await Promise.all(pages.map((page) => guideTextsFor('ar', page)));
    expect(found.map(({ lang }) => lang)).to.deep.equal(['da', 'da', 'sv', 'sv', 'sv', 'sv']);
    expect(found.map(({ answers: { unknown } }) => unknown).slice(0, 3)).to.deep.equal([
      'Ved ikke',
      'Ved ikke',
      'Vet inte',
    ]);
    expect((await guideTextsFor('constructor', '__proto__')).lang).to.equal('sv');
  });
});
