import { expect } from 'chai';
import * as fc from 'fast-check';
import { createGuideSearch } from '../../src/guide/find.js';
import { items, themes, type ItemId } from '../../src/guide/items.js';
import { kinds, type KindCode } from '../../src/model/kinds.js';
import { wordsOf } from '../../src/search/text.js';
import { guideLanguages } from '../../src/words/guide-lexicon.js';
import { words as da } from '../../src/words/guide/da.js';
import { words as sv } from '../../src/words/guide/sv.js';
import { runs, some } from '../samples/random.js';

const find = createGuideSearch(sv);
const idsOf = (found: readonly { id: ItemId }[]) => found.map(({ id }) => id);
const kindCodes = Object.keys(kinds) as KindCode[];

describe('searching the advice', () => {
  it('nothing asked is everything, in the order of the catalogue', () => {
    expect(find({})).to.deep.equal(items);
    expect(find({ text: ' , ' })).to.deep.equal(items);
  });

  it('by theme and by kind', () => {
    expect(idsOf(find({ theme: 'safe-and-private' }))).to.deep.equal([
      ...['note-the-check', 'no-lists-of-origin', 'photo-with-yes', 'money-in-private'],
    ]);
    expect(find({ kind: 'church' }).map(({ kind }) => kind)).to.deep.equal(Array(4).fill('church'));
    expect(find({ kind: 'church', theme: 'volunteers' })).to.deep.equal([]);
  });

  it('by the beginnings of words, without Nordic letters, with a typo', () => {
    for (const text of ['registerutdrag', 'REGISTER', 'registerutdarg'])
      expect(idsOf(find({ text })), text).to.include('note-the-check');
    expect(idsOf(find({ text: 'mossa' }))).to.deep.equal(['name-a-welcomer']);
    expect(idsOf(find({ text: 'utdrag' }))).to.include('note-the-check');
  });

  it('a title that hits comes first', () => {
    const found = idsOf(find({ text: 'kalender' }));
    expect(found.slice(0, 2)).to.deep.equal(['share-the-calendar', 'project-share-calendar']);
    expect(found).to.include('review-each-term');
  });

  it('by the name of theme and kind', () => {
    expect(idsOf(find({ text: 'Språkcafé', kind: 'language-cafe' }))).to.have.lengthOf(4);
    expect(idsOf(find({ text: 'pengar', theme: 'find-money' }))).to.have.lengthOf(6);
  });

  it('in the language that is shown', () => {
    const findDa = createGuideSearch(da);
    expect(idsOf(findDa({ text: 'børneattest' }))).to.deep.equal(['note-the-check']);
    expect(idsOf(findDa({ text: 'boerneattest' }))).to.deep.equal(['note-the-check']);
    expect(find({ text: 'børneattest' })).to.deep.equal([]);
  });
});

describe('searching the advice, laws', () => {
  for (const [lang, load] of Object.entries(guideLanguages)) {
    it(`${lang}: any words of an item, begun, find it`, async () => {
      const words = await load();
      const search = createGuideSearch(words);
      const anyAsked = fc.constantFrom(...items).chain((item) => {
        const { title, action, example } = words.items[item.id];
        const own = wordsOf([title, action, example].join(' '));
        const begun = fc.tuple(some(own, 2), fc.integer({ min: 1, max: 9 }));
        return begun.map(([chosen, length]) => ({ item, text: chosen.map((word) => word.slice(0, length)).join(' ') }));
      });
      fc.assert(
        fc.property(anyAsked, ({ item, text }) => {
          expect(search({ text })).to.include(item);
        }),
        runs,
      );
    });
  }

  const anyText = fc.array(fc.constantFrom('a', 'fråga', 'kommun', 'ring', 'pengar', 'klubb', 'zzzz', 'språkc'), {
    maxLength: 3,
  });
  const anyTheme = fc.constantFrom(undefined, ...themes);
  const anyKind = fc.constantFrom(undefined, ...kindCodes);

  it('another word or filter never finds more, and no item twice', () =>
    fc.assert(
      fc.property(anyText, anyText, anyTheme, anyKind, (one, more, theme, kind) => {
        const wide = find({ text: one.join(' ') });
        const narrow = find({ text: [...one, ...more].join(' '), ...(theme && { theme }), ...(kind && { kind }) });
        expect(wide).to.include.members([...narrow]);
        expect(new Set(narrow).size).to.equal(narrow.length);
        expect(narrow.filter((item) => (theme && item.theme !== theme) || (kind && item.kind !== kind))).to.deep.equal(
          [],
        );
      }),
      runs,
    ));
});
