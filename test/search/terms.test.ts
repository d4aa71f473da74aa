// Texts are found by what activities and kinds are called, in all languages at once.
import { expect } from 'chai';
import { load } from '../../src/load.js';
import { activities as codes } from '../../src/model/codes.js';
import { kinds as kindCodes } from '../../src/model/kinds.js';
import { atOnce } from '../../src/model/slices.js';
import { loadTerms, termLanguages } from '../../src/model/terms/languages.js';
import { namesOf } from '../../src/model/terms/rows.js';
import { toEntries, type Terms } from '../../src/search/entries.js';
import { createSearch, type Search } from '../../src/search/search.js';
import { indexTexts } from '../../src/search/text-index.js';
import { fold, wordsOf } from '../../src/search/text.js';
import { activity, partner, records } from '../samples/records.js';

/** One activity a code, and one partner a kind, whose own words say nothing of it. */
const some = records({
  partners: Object.keys(kindCodes).map((kind) => partner({ id: kind, name: 'Zz', kind })),
  activities: codes.map((code) => activity({ id: code, partnerId: 'nobody', title: { sv: 'Zz' }, activity: code })),
});
const idsIn = async (search: Search, text: string, of: 'partners' | 'activities' = 'activities'): Promise<string[]> =>
  (await search.find({ of, text })).items.map(({ id }) => id);

describe('terms in a search', () => {
  let terms: Terms;
  let search: Search;
  before(async () => {
    terms = await loadTerms();
    search = createSearch(some, { terms });
  });

  /** Whether each word of a text is how a word of a record begins, by its own text and its terms. */
  const hasWords = (code: string, text: string): boolean => {
    const known = [code, ...(terms[code] ?? [])].flatMap(wordsOf).map(fold);
    return wordsOf(text).every((word) => known.some((one) => one.startsWith(fold(word))));
  };

  for (const [lang, loadFile] of Object.entries(termLanguages)) {
    it(`each name in ${lang} finds its activity, and none that is not called so`, async () => {
      const names = Object.entries(namesOf((await loadFile()).activities));
      const found = await Promise.all(
        names.map(async ([code, name]) => ({ code, ids: await idsIn(search, name), name })),
      );
      expect(found.filter(({ code, ids }) => !ids.includes(code))).to.deep.equal([]);
      const wrong = found.flatMap(({ ids, name }) => ids.filter((id) => !hasWords(id, name)).map((id) => [name, id]));
      expect(wrong).to.deep.equal([]);
    });

    it(`each word in ${lang} finds its activity or its kind`, async () => {
      const { activities, kinds } = await loadFile();
      const missed = async (rows: typeof activities, of: 'partners' | 'activities') => {
        const words = Object.entries(rows).flatMap(([code, row]) => row.map((word) => ({ code, word })));
        const found = await Promise.all(words.map(async (one) => ({ ...one, ids: await idsIn(search, one.word, of) })));
        return found.filter(({ code, ids }) => !ids.includes(code));
      };
      expect(await missed(activities, 'activities')).to.deep.equal([]);
      expect(await missed(kinds, 'partners')).to.deep.equal([]);
    });
  }

  it('a word of any language finds the same', async () => {
    for (const words of [
      ['fotboll', 'fodbold', 'كرة القدم', 'FOTBOLL'],
      ['simning', 'svømning', 'swimming', 'السباحة', 'سباحة', 'svoemning'],
      ['schack', 'skak', 'chess', 'شطرنج'],
    ]) {
      const [first, ...others] = await Promise.all(words.map((word) => idsIn(search, word)));
      expect(first).to.have.length.greaterThan(0);
      for (const [i, ids] of others.entries()) expect(ids, words[i + 1]).to.deep.equal(first);
    }
    for (const word of ['football', 'soccer', 'كورة', 'فوتبول'])
      expect(await idsIn(search, word), word).to.include('football');
    for (const word of ['moské', 'moske', 'mosque', 'مسجد', 'kyrka', 'church', 'كنيسة'])
      expect(await idsIn(search, word, 'partners'), word).to.deep.equal(['church']);
  });

  const mistyped: [asked: string, meant: string][] = [
    ['fotbol', 'football'],
    ['futboll', 'football'],
    ['fodbald', 'football'],
    ['footbal', 'football'],
    ['simming', 'swimming'],
    ['simmning', 'swimming'],
    ['swiming', 'swimming'],
    ['svomming', 'swimming'],
    ['gymnastk', 'gymnastics'],
    ['gymnstik', 'gymnastics'],
    ['badmington', 'badminton'],
    ['batminton', 'badminton'],
    ['judoo', 'judo'],
    ['karatte', 'karate'],
    ['inebandy', 'floorball'],
    ['baskett', 'basketball'],
    ['baskteball', 'basketball'],
    ['voleyboll', 'volleyball'],
    ['handbol', 'handball'],
    ['ishokey', 'ice-hockey'],
    ['ridnign', 'riding'],
    ['shack', 'chess'],
    ['pingis', 'table-tennis'],
    ['orienterning', 'orienteering'],
    ['musikk', 'music'],
    ['matlagnig', 'cooking'],
    ['كره القدم', 'football'],
    ['كرت القدم', 'football'],
    ['كورة القدم', 'football'],
    ['كرة القدن', 'football'],
    ['كره السله', 'basketball'],
    ['كرت السلة', 'basketball'],
    ['السباحه', 'swimming'],
    ['سباحا', 'swimming'],
    ['كاراتي', 'karate'],
    ['الملاكمه', 'boxing'],
    ['الجنباز', 'gymnastics'],
    ['موسيقه', 'music'],
  ];
  for (const [asked, meant] of mistyped)
    it(`${asked} finds ${meant}`, async () => {
      const ids = await idsIn(search, asked);
      expect(ids).to.include(meant);
      // Not half of everything.
      expect(ids.length).to.be.lessThan(5);
    });

  it('a word that is somebody’s name for an activity is no typo of another', async () => {
    expect(await idsIn(search, 'كرة اليد')).to.deep.equal(['handball']);
    expect(await idsIn(search, 'padel')).to.deep.equal(['padel']);
    const own = activity({ id: 'paddel', title: { sv: 'Paddel' } });
    expect(await idsIn(createSearch(records({ activities: [own] }), { terms }), 'padel')).to.deep.equal([]);
    expect(await idsIn(createSearch(records({ activities: [own] })), 'padel')).to.deep.equal(['paddel']);
  });

  it('a partner is found by what it does', async () => {
    const partners = [partner({ id: 'a', activities: ['judo'] }), partner({ id: 'b' }), partner({ id: 'c' })];
    const activities = [activity({ partnerId: 'b', activity: 'riding' })];
    const found = createSearch(records({ partners, activities }), { terms });
    expect(await idsIn(found, 'الجودو', 'partners')).to.deep.equal(['a']);
    expect(await idsIn(found, 'häst', 'partners')).to.deep.equal(['b']);
  });

  it('the words of a code are one text for all records that have it', () => {
    const activities = ['x', 'y'].map((id) => activity({ id, activity: 'judo' }));
    const entries = toEntries(records({ activities })).activities();
    atOnce(indexTexts(entries, terms));
    expect(entries.map(({ searched }) => searched.length)).to.deep.equal([2, 2]);
    expect(entries[0]?.searched[1]).to.equal(entries[1]?.searched[1]);
  });
});

describe('terms that are brought', () => {
  const judo = records({ activities: [activity({ activity: 'judo', title: { sv: 'Kampkväll' } })] });
  let told: unknown[][];
  const { warn } = console;
  beforeEach(() => {
    told = [];
    console.warn = (...args: unknown[]) => void told.push(args);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('are asked for by the first text, once', async () => {
    let asked = 0;
    const search = createSearch(judo, {
      terms: async () => {
        asked += 1;
        return { judo: ['الجودو'] };
      },
    });
    await search.find({ of: 'activities', activities: ['judo'] });
    expect(asked).to.equal(0);
    expect(await Promise.all([idsIn(search, 'الجودو'), idsIn(search, 'الجود')])).to.deep.equal([['x'], ['x']]);
    await idsIn(search, 'kamp');
    expect([asked, told]).to.deep.equal([1, []]);
  });

  it('that do not come leave the rest of the search, are told once, and are asked for again', async () => {
    let asked = 0;
    const search = createSearch(judo, {
      terms: async () => {
        asked += 1;
        if (asked < 3) throw new Error('away');
        return { judo: ['الجودو'] };
      },
    });
    expect(await idsIn(search, 'kamp')).to.deep.equal(['x']);
    expect(await idsIn(search, 'الجودو')).to.deep.equal([]);
    expect(told.map(([, error]) => String(error))).to.deep.equal(['Error: away']);
    expect(await idsIn(search, 'الجود')).to.deep.equal(['x']);
    expect([asked, told.length]).to.deep.equal([3, 1]);
  });

  it('what throws at once does no harm either', async () => {
    const search = createSearch(judo, {
      terms: () => {
        throw new Error('no');
      },
    });
    expect(await idsIn(search, 'kampkvall')).to.deep.equal(['x']);
    expect(told.length).to.equal(1);
  });

  it('come with what the pipeline loads', async () => {
    const csv = 'id,name,kind,activities,lat,lng\na,Eken,club,football,57,14\nb,Laxen,church,,57,14\n';
    const { search } = await load([{ name: 'a.csv', data: csv }]);
    expect(await idsIn(search, 'كرة القدم', 'partners')).to.deep.equal(['a']);
    expect(await idsIn(search, 'moske', 'partners')).to.deep.equal(['b']);
    expect(told).to.deep.equal([]);
  });
});
