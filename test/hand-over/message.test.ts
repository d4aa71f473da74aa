import { expect } from 'chai';
import * as fc from 'fast-check';
import { groups } from '../../src/model/codes.js';
import { readyMessage, readyTexts, subjectOf, type Facts, type Words } from '../../src/hand-over/message.js';
import { messageLanguages } from '../../src/words/messages.js';
import { runs, some } from '../samples/random.js';

const all: Record<string, Words> = {};
for (const [lang, load] of Object.entries(messageLanguages)) all[lang] = await load();
const wordsOf = (lang: string): Words => all[lang] ?? expect.fail(lang);
const say = (lang: string, facts: Partial<Facts> = {}) =>
  readyMessage(wordsOf(lang), { title: 'Fotboll 8–10 år', ...facts });

const facts: Facts = { ages: [9], title: 'Fotboll 8–10 år', when: '2026-11-30T17:00', unknown: ['price', 'bring'] };

/** Of each language, as its sender and as its place have it; of the last nobody knows that another is read. */
const expected: Record<string, string> = {
  sv: 'Hej. Ett barn på 9 år vill prova Fotboll 8–10 år. Kan vi komma måndag 30 november 17:00? Vi undrar också: vad kostar det? Vad ska vi ta med?',
  da: 'Hej. Et barn på 9 år vil gerne prøve Fotboll 8–10 år. Kan vi komme mandag den 30. november kl. 17:00? Vi vil også gerne vide: hvad koster det? Hvad skal vi tage med?',
  en: 'Hello. A child aged 9 would like to try Fotboll 8–10 år. Can we come on Monday 30 November at 17:00? We also ask: what does it cost? What do we bring?',
  ar: 'مرحبًا. يرغب طفل عمره 9 سنوات في تجربة \u2068Fotboll 8–10 år\u2069. هل يمكننا أن نأتي الاثنين، 30 نوفمبر الساعة 17:00؟ ونسأل أيضًا: كم السعر؟ ماذا نحضر معنا؟',
};
/** What is added where place and sender have different languages: language of the text → of the sender. */
const reads: Record<string, Record<string, string>> = {
  sv: { da: 'Vi läser helst danska.', en: 'Vi läser helst engelska.', ar: 'Vi läser helst arabiska.' },
  da: { sv: 'Vi læser helst svensk.', en: 'Vi læser helst engelsk.', ar: 'Vi læser helst arabisk.' },
  en: { en: 'We would rather read English.' },
  ar: { ar: 'نفضّل القراءة باللغة العربية.' },
};
/** `den` is there in some releases of the names that browsers have, and not in others. */
const alike = (text = '') => text.replace('mandag den 30', 'mandag 30');

describe('a ready message', () => {
  for (const place of ['sv', 'da'])
    for (const reader of ['sv', 'en', 'da', 'ar'])
      it(`P4: in ${place} for the place, and in ${reader} for who sends it`, () => {
        const { sent, seen, subject } = readyTexts(wordsOf(place), wordsOf(reader), facts);
        const textIn = (lang: string) =>
          alike(
            [expected[lang], ...(place === reader ? [] : [reads[lang]?.[reader] ?? reads[lang]?.[lang]])].join(' '),
          );
        expect({ ...sent, text: alike(sent.text) }).to.deep.equal({ lang: place, text: textIn(place) });
        if (place === reader) expect(seen).to.equal(undefined);
        else expect(seen?.lang).to.equal(reader);
        if (seen && !(place === 'sv' && reader === 'da') && !(place === 'da' && reader === 'sv'))
          expect(alike(seen.text)).to.equal(textIn(reader));
        expect(subject).to.match(place === 'sv' ? /^Vi vill prova Fotboll/ : /^Vi vil gerne prøve Fotboll/);
      });

  it('says how many want to come, and how old children are', () => {
    const who = (lang: string, ...ages: number[]) => say(lang, { ages }).split('. ')[1];
    expect(who('sv')).to.equal('Vi vill gärna prova Fotboll 8–10 år');
    expect(who('sv', 12, 7)).to.equal('Två barn, 7 och 12 år, vill prova Fotboll 8–10 år');
    expect(who('sv', 5, 7, 9)).to.equal('3 barn, 5, 7 och 9 år, vill prova Fotboll 8–10 år');
    expect(who('sv', 34)).to.equal('En vuxen vill prova Fotboll 8–10 år');
    expect(who('sv', 18, 34)).to.equal('Två vuxna vill prova Fotboll 8–10 år');
    expect(who('sv', 34, 9)).to.equal('Ett barn på 9 år och en vuxen vill prova Fotboll 8–10 år');
    expect(who('sv', 0)).to.equal('Ett barn under 1 år vill prova Fotboll 8–10 år');
    expect(who('sv', 12.5)).to.equal('Ett barn på 12,5 år vill prova Fotboll 8–10 år');
    expect(who('da', 12, 7)).to.equal('To børn, 7 og 12 år, vil gerne prøve Fotboll 8–10 år');
    expect(who('en', 7, 12, 40)).to.equal(
      'Two children, aged 7 and 12, and an adult would like to try Fotboll 8–10 år',
    );
    expect(who('ar', 2)).to.contain('طفل عمره سنتان');
    expect(who('ar', 12)).to.contain('طفل عمره 12 سنة');
    expect(who('ar', 7, 12)).to.contain('يرغب طفلان (7 و12 سنة) في تجربة');
    expect(who('sv', 1, 2, 3, 4, 5, 6, 7), 'no family').to.match(/^Vi vill gärna/);
  });

  it('names the group, but where the title does or it is for all', () => {
    const what = (title: string, group: string) => subjectOf(wordsOf('sv'), { title, group });
    expect(what('Dans', 'girls')).to.equal('Vi vill prova Dans (flickor)');
    expect(what('Dans för Flickor', 'girls')).to.equal('Vi vill prova Dans för Flickor');
    expect(what('Dans', 'mixed')).to.equal('Vi vill prova Dans');
    expect(what('Dans', 'constructor')).to.equal('Vi vill prova Dans');
  });

  it('asks when one may come where no time is known, once', () => {
    expect(say('sv')).to.match(/\. När kan vi komma\?$/);
    expect(say('sv', { when: 'snart' })).to.match(/\. När kan vi komma\?$/);
    expect(say('sv', { unknown: ['times'] })).to.match(/år\. Vi undrar också: vilka dagar och tider är det\?$/);
    expect(say('sv', { when: '2026-11-30T17:00' })).to.not.contain('När');
  });

  it('asks the first few of what is unknown, each once, and nothing that nobody has words for', () => {
    const unknown = ['price', 'price', 'nonsense', 'toString', 'places', 'bring', 'meet', 'beginners', 'languages'];
    const questions = say('sv', { unknown }).split('också: ')[1];
    expect(questions).to.equal(
      'vad kostar det? Finns det plats? Vad ska vi ta med? Vem ska vi fråga efter? Kan nybörjare vara med?',
    );
  });

  it('says no language that the browser cannot name, nor one that is none', () => {
    for (const code of ['', 'x-klingon', '<b>', '123', 'qqq'])
      expect(say('sv', { reads: code })).to.not.contain('läser');
    expect(say('sv', { reads: 'fa-AF' })).to.match(/Vi läser helst persiska\.$/);
  });

  it('a hostile title stays one short name in one sentence', () => {
    const said = (title: string) => say('sv', { title, ages: [9] });
    expect(said('Fotboll\r\n\r\nBcc: x@example.org')).to.contain('prova Fotboll Bcc: x@example.org. När');
    expect(said('\u202EFotboll\u2069')).to.contain('prova Fotboll. När');
    expect(said('Kom och lek!')).to.contain('prova Kom och lek. När');
    expect(said(' \n ')).to.contain('prova er aktivitet. När');
    expect(said('$& ${title} {title} %s #')).to.contain('prova $& ${title} {title} %s #. När');
    expect(said('⚽'.repeat(90))).to.contain(`${'⚽'.repeat(79)}…. När`);
    expect(said(`${'a'.repeat(78)}🏀🏀`)).to.contain(`${'a'.repeat(78)}…. När`);
  });

  it('in every language, whatever is known: a whole text, not too long, with every sign in its place', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(all)),
        fc.record(
          {
            title: fc.string({ unit: 'binary', maxLength: 200 }),
            ages: fc.array(fc.constantFrom(0, 1, 2, 3, 7, 11, 12.5, 17, 18, 65, 103), { maxLength: 8 }),
            group: fc.constantFrom(...groups, 'x'),
            when: fc.constantFrom('2026-11-30T17:00', '2027-02-28T09:30', '', 'x'),
            unknown: some([...Object.keys(wordsOf('sv').ask), 'x']),
            reads: fc.constantFrom('ar', 'uk', 'so', 'ti', 'ckb', ''),
          },
          { requiredKeys: ['title'] },
        ) as fc.Arbitrary<Facts>,
        (lang, told) => {
          const text = readyMessage(wordsOf(lang), told);
          expect(text.length).to.be.at.most(600);
          const ours = text.replace(wordsOf(lang).subject(told.title), '');
          const isOwn = /#|undefined|NaN|\$\{|\[object/.test(told.title);
          if (!isOwn) expect(ours).to.not.match(/#|undefined|NaN|\$\{|\[object/);
          expect(text).to.not.match(/[\n\r\u202A-\u202E]/);
          expect(text).to.match(/[.?؟]$/);
        },
      ),
      runs,
    ));
});
