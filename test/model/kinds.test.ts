import { expect } from 'chai';
import { readKind } from '../../src/model/kind-names.js';
import { isKind, kinds } from '../../src/model/kinds.js';
import { menuLanguages } from '../../src/words/languages.js';
import { lexiconFor } from '../../src/words/lexicon.js';

describe('kinds', () => {
  it('there are six, in the order of the chips', () => {
    const codes = ['club', 'language-cafe', 'school', 'municipality', 'church', 'project'];
    expect(Object.keys(kinds)).to.deep.equal(codes);
    expect(codes.every(isKind)).to.equal(true);
  });

  it('each has a name of one, a name of many and an icon', () => {
    const empty = Object.values(kinds).flatMap((kind) => Object.values(kind).filter((text) => !text.trim()));
    expect(empty).to.deep.equal([]);
  });

  it('a name that every object has is no kind', () => {
    expect(['constructor', 'toString', '__proto__', '', 'Club'].some(isKind)).to.equal(false);
  });

  it('a name of one or many, in any language of the screen, is read as its code', () => {
    const names = {
      club: ['Förening', 'FÖRENINGAR', 'Idrottsförening', 'forening', 'Idrætsforeninger', 'Sports club'],
      'language-cafe': ['Språkcafé', 'sprakcafe', 'Språk\u00ADcaféer', 'Sprogcafé', 'مقهى اللغة'],
      school: ['Skola', ' skolor ', 'Skole', 'School', 'المدرسة'],
      municipality: ['Kommun', 'Kommune', 'Municipality', 'البلدية'],
      church: ['Trossamfund', 'Kyrka', 'Kyrkor och samfund', 'Faith community', 'Churches and faith communities'],
      project: ['Projekt', 'Projekt och andra aktörer', 'Projects and others', 'مشاريع وجهات أخرى'],
    };
    for (const [code, all] of Object.entries(names)) expect(all.map(readKind)).to.deep.equal(all.map(() => code));
    expect(Object.keys(kinds).map(readKind)).to.deep.equal(Object.keys(kinds));
    expect(
      Object.values(kinds)
        .flatMap(({ sv, svMany }) => [readKind(sv), readKind(svMany)])
        .every((code) => isKind(code as string)),
    ).to.equal(true);
  });

  it('every name that the screen shows is read as its code', async () => {
    for (const lang of menuLanguages([])) {
      const { words } = await lexiconFor(lang);
      for (const names of [words.kind, words.kindMany])
        expect(Object.values(names).map(readKind), lang).to.deep.equal(Object.keys(names));
    }
  });

  it('any other name stays as it stands', () => {
    const others = ['pub', '', 'Skolan i byn', 'constructor', 5, null, { a: 1 }, 'x'.repeat(1000)];
    expect(others.map(readKind)).to.deep.equal(others);
  });
});
