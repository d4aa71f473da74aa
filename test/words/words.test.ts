import { expect } from 'chai';
import { families } from '../../src/model/activity-families.js';
import { aims } from '../../src/model/aims.js';
import * as vocabularies from '../../src/model/codes.js';
import { kinds } from '../../src/model/kinds.js';
import { guideUiLanguages } from '../../src/words/guide-lexicon.js';
import { words as guideSv } from '../../src/words/guide-ui/sv.js';
import { finderLanguages } from '../../src/words/finder-lexicon.js';
import { words as finderSv } from '../../src/words/finder/sv.js';
import { handOverLanguages, samsynLanguages, sortingLanguages } from '../../src/words/samsyn-lexicon.js';
import { words as handOverSv } from '../../src/words/samsyn-hand-over/sv.js';
import { words as sortingSv } from '../../src/words/samsyn-sorting/sv.js';
import { words as samsynSv } from '../../src/words/samsyn/sv.js';
import { referralWordsIn } from '../../src/words/samsyn-messages.js';
import { seasonLanguages } from '../../src/words/season-lexicon.js';
import { words as seasonSv } from '../../src/words/season/sv.js';
import { logLanguages } from '../../src/words/log-lexicon.js';
import { words as logSv } from '../../src/words/log/sv.js';
import { uiLanguages } from '../../src/words/languages.js';
import { messageLanguages } from '../../src/words/messages.js';
import { words as laterSv } from '../../src/words/later/sv.js';
import { words as messageSv } from '../../src/words/message/sv.js';
import { words as firstSv } from '../../src/words/sv.js';

type Tree = { [key: string]: string | ((...values: never[]) => string) | Tree };

/** `key: text`, `key: number of parameters`, for all keys of a words file. */
const shape = (words: Tree, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) => {
    if (typeof value === 'object') return shape(value, `${path}${key}.`);
    return [`${path}${key}: ${typeof value === 'function' ? value.length : 'text'}`];
  });
/** Every text, with numbers put in: no word takes more than three. */
const texts = (words: Tree): string[] =>
  Object.values(words).flatMap((value) => {
    if (typeof value === 'object') return texts(value);
    if (typeof value === 'string') return [value];
    return [0, 1, 2, 3, 11, 100, 2398].map((count) => value(...([count, count, count] as never[])));
  });

/** A message has words that the screen has too. */
const samsynAll = { ...samsynSv, ...sortingSv, ...handOverSv, ...seasonSv };
const sv = {
  ...firstSv,
  ...laterSv,
  ...finderSv,
  ...samsynAll,
  ...guideSv,
  log: logSv,
  message: messageSv,
  referral: await referralWordsIn('sv'),
};

for (const [lang, language] of Object.entries(uiLanguages)) {
  const load = async () => ({
    ...(await language.load()),
    ...(await language.loadLater()),
    ...((await finderLanguages[lang]?.()) ?? finderSv),
    ...((await samsynLanguages[lang]?.()) ?? samsynSv),
    ...((await sortingLanguages[lang]?.()) ?? sortingSv),
    ...((await handOverLanguages[lang]?.()) ?? handOverSv),
    ...((await seasonLanguages[lang]?.()) ?? seasonSv),
    ...((await guideUiLanguages[lang]?.()) ?? guideSv),
    log: (await logLanguages[lang]?.()) ?? logSv,
    message: (await messageLanguages[lang]?.()) ?? messageSv,
    referral: await referralWordsIn(lang),
  });

  describe(`words in ${lang}`, () => {
    it('every word of the source is there, with the same parameters, and no other', async () => {
      expect(shape(await load()).toSorted()).to.deep.equal(shape(sv).toSorted());
    });

    it('no word is empty, and none shows its own workings', async () => {
      const bad = texts(await load()).filter((text) => !text.trim() || /#|undefined|NaN|\$\{|\[object/.test(text));
      expect(bad).to.deep.equal([]);
    });

    it('digits are Latin', async () => {
      expect(texts(await load()).filter((text) => /[^\P{Nd}0-9]/u.test(text))).to.deep.equal([]);
    });

    it('no exclamation marks, no three dots, no blanks at the ends', async () => {
      expect(texts(await load()).filter((text) => /[!]|\.\.\.|^\s|\s$/.test(text))).to.deep.equal([]);
    });

    it('sentences have under twelve words', async () => {
      const sentences = texts(await load()).flatMap((text) => text.split(/[.؟?]\s/));
      expect(sentences.filter((sentence) => sentence.split(/\s+/).length >= 12)).to.deep.equal([]);
    });

    it('every kind has a name of one and of many', async () => {
      const { kind, kindMany } = await load();
      expect(Object.keys(kind).toSorted()).to.deep.equal(Object.keys(kinds).toSorted());
      expect(Object.keys(kindMany).toSorted()).to.deep.equal(Object.keys(kinds).toSorted());
    });

    it('the words of the finder, of Samsyn, of the seasons and of the guide take no name that is taken', async () => {
      const later = [
        finderLanguages,
        samsynLanguages,
        sortingLanguages,
        handOverLanguages,
        seasonLanguages,
        guideUiLanguages,
      ];
      const all = [
        await language.load(),
        await language.loadLater(),
        ...(await Promise.all(later.map(async (languages) => languages[lang]?.()))),
      ];
      const keys = all.flatMap((words) => Object.keys(words ?? {}));
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).to.deep.equal([]);
    });

    it('every group has a name in a message', async () => {
      const { message } = await load();
      expect(Object.keys(message.group)).to.deep.equal(vocabularies.groups);
    });

    it('every offer, group, period, kind of access, aim and state of places has a name', async () => {
      const { offer, group, accessibility, placeStatus, per, aim } = await load();
      expect(Object.keys(aim)).to.deep.equal(Object.keys(aims));
      expect(Object.keys(offer)).to.deep.equal(vocabularies.offers);
      expect(Object.keys(group)).to.deep.equal(vocabularies.groups);
      expect(Object.keys(accessibility)).to.deep.equal(vocabularies.accessibility);
      expect(Object.keys(per)).to.deep.equal(vocabularies.periods);
      expect([...Object.keys(placeStatus), 'unknown']).to.deep.equal(vocabularies.placeStatuses);
    });

    it('every activity, family, form, benefit, level, way to join and hurdle has a name of its own', async () => {
      const { activity, family, form, benefit, level, joinHow, hurdle } = await load();
      for (const [names, codes] of [
        [activity, vocabularies.activities],
        [family, Object.keys(families)],
        [form, vocabularies.forms],
        [benefit, vocabularies.benefits],
        [level, vocabularies.levels],
        [joinHow, vocabularies.joins],
        [hurdle, vocabularies.hurdles],
      ] as const) {
        expect(Object.keys(names)).to.deep.equal(codes);
        expect(new Set(Object.values(names)).size).to.equal(codes.length);
      }
    });

    it('every hurdle, level, step and part of the score has a name of its own in Samsyn', async () => {
      const { hurdleSaid, tried, stepName, partName, partRule, reason, fairRule } = await load();
      for (const [names, codes] of [
        [hurdleSaid, vocabularies.hurdles],
        [tried, ['new', 'some', 'used']],
        [stepName, ['who', 'wish', 'where-when', 'hurdles', 'options', 'hand-over', 'sent']],
        [partName, ['interest', 'travel', 'time', 'hurdles', 'welcome', 'language', 'fresh', 'places']],
        [fairRule, Array.from({ length: 10 }, (_, i) => `N${i + 1}`)],
      ] as const) {
        expect(Object.keys(names)).to.deep.equal(codes);
        expect(new Set(Object.values(names)).size).to.equal(codes.length);
      }
      for (const told of [partRule, reason]) expect(Object.keys(told)).to.deep.equal(Object.keys(partName));
    });

    it('every hurdle but "other" has words for what would help, in the message of a referral', async () => {
      const { referral } = await load();
      expect([...Object.keys(referral.need), 'other']).to.deep.equal(vocabularies.hurdles);
      expect(Object.keys(referral.accessNeed)).to.deep.equal(vocabularies.accessibility);
    });

    it('the text that is said yes to is of one version in all languages', async () => {
      expect((await load()).consentVersion).to.equal(handOverSv.consentVersion);
    });

    it('every kind of support, who applies and who is paid has a name of its own', async () => {
      const { supportKind, applicant, payee } = await load();
      for (const [names, codes] of [
        [supportKind, vocabularies.supportKinds],
        [applicant, vocabularies.applicants],
        [payee, vocabularies.payees],
      ] as const) {
        expect(Object.keys(names)).to.deep.equal(codes);
        expect(new Set(Object.values(names)).size).to.equal(codes.length);
      }
    });

    it('what is a heading or is ticked begins with a capital, where there are any', async () => {
      const { activity, family } = await load();
      const names = [activity, family].flatMap((one) => Object.values(one));
      expect(names.filter((name) => /^\p{Ll}/u.test(name))).to.deep.equal([]);
    });
  });
}

describe('words of counts', () => {
  const places = async (lang: string, ...counts: number[]) => {
    const words = await uiLanguages[lang]?.load();
    return counts.map((count) => words?.places(count));
  };

  it('places are counted as each language counts', async () => {
    expect(await places('sv', 0, 1, 13)).to.deep.equal(['0 platser', '1 plats', '13 platser']);
    expect(await places('da', 0, 1, 13)).to.deep.equal(['0 steder', '1 sted', '13 steder']);
    expect(await places('en', 0, 1, 13)).to.deep.equal(['0 places', '1 place', '13 places']);
    expect(await places('ar', 0, 1, 2, 3, 13, 100)).to.deep.equal([
      ...['لا أماكن', 'مكان واحد', 'مكانان', '3 أماكن', '13 مكانًا', '100 مكان'],
    ]);
  });
});
