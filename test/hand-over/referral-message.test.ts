import { expect } from 'chai';
import * as fc from 'fast-check';
import { accessibility, groups, hurdles } from '../../src/model/codes.js';
import { messageLinks } from '../../src/hand-over/channels.js';
import {
  referralMessage,
  referralTexts,
  type ReferralFacts,
  type ReferralWords,
} from '../../src/hand-over/referral-message.js';
import { uiLanguages } from '../../src/words/languages.js';
import { referralWordsIn } from '../../src/words/samsyn-messages.js';
import { runs, some } from '../samples/random.js';

const all: Record<string, ReferralWords> = {};
for (const lang of Object.keys(uiLanguages)) all[lang] = await referralWordsIn(lang);
const wordsOf = (lang: string): ReferralWords => all[lang] ?? expect.fail(lang);
const say = (lang: string, facts: Partial<ReferralFacts> = {}) =>
  referralMessage(wordsOf(lang), { title: 'Fotboll 8–10 år', ...facts });

const codeWords: Record<string, string> = {
  ...{ sv: 'blå räv 42', da: 'blå ræv 42', en: 'blue fox 42', ar: 'ثعلب أزرق 42' },
};
const codeWord = (lang: string): string => codeWords[lang] ?? lang;
const facts: ReferralFacts = {
  ...{ ageBand: '9-11', title: 'Fotboll 8–10 år', when: '2026-11-30T17:00', warmth: 4, codeWord },
  ...{ slots: ['sat', 'mon-evening'], hurdles: { gear: 'nice', access: 'must' }, access: ['step-free'] },
};

const expected: Record<string, string> = {
  sv: 'Hej. Ett barn, 9–11 år, vill prova Fotboll 8–10 år. Kan vi komma måndag 30 november 17:00? Kan någon möta oss vid dörren? Tider som passar: måndag kväll och lördag. Det här behövs: utan trappsteg. Det här vore bra: låna utrustning. ~Kodord: blå räv 42.',
  da: 'Hej. Et barn, 9–11 år, vil gerne prøve Fotboll 8–10 år. Kan vi komme mandag 30. november kl. 17:00? Kan nogen møde os ved døren? Tider, der passer: mandag aften og lørdag. Det her er der brug for: uden trin. Det her ville være godt: lån af udstyr. ~Kodeord: blå ræv 42.',
  en: 'Hello. A child, aged 9–11, would like to try Fotboll 8–10 år. Can we come on Monday 30 November at 17:00? Can someone meet us at the door? Times that suit: Monday evening and Saturday. This is needed: step-free. This would help: gear to borrow. ~Code word: blue fox 42.',
  ar: 'مرحبًا. يرغب طفل (العمر من 9 إلى 11) في تجربة \u2068Fotboll 8–10 år\u2069. هل يمكننا أن نأتي الاثنين، 30 نوفمبر الساعة 17:00؟ هل يمكن أن يلتقينا أحد عند الباب؟ الأوقات المناسبة: الاثنين مساءً والسبت. نحتاج إلى ما يلي: بلا درجات. من المفيد أيضًا: استعارة المعدات. ~كلمة السر: \u2068ثعلب أزرق 42\u2069.',
};
/** Language of the text → language of its sender → what is told of it. */
const reads: Record<string, Record<string, string>> = {
  sv: { da: 'danska', en: 'engelska', ar: 'arabiska' },
  da: { sv: 'svensk', en: 'engelsk', ar: 'arabisk' },
  en: { sv: 'Swedish', da: 'Danish', ar: 'Arabic' },
  ar: { sv: 'السويدية', da: 'الدانمركية', en: 'الإنجليزية' },
};
/** `den` is there in some releases of the names that browsers have, and not in others. */
const alike = (text = '') => text.replace('mandag den 30', 'mandag 30');
/** The text in a language of somebody who reads another. */
const textIn = (lang: string, reader: string, place: string) => {
  const language = reader === place ? '' : lang === reader ? undefined : reads[lang]?.[reader];
  return [expected[lang] ?? '', language] as const;
};

describe('the message of a referral', () => {
  for (const place of Object.keys(uiLanguages))
    for (const reader of Object.keys(uiLanguages))
      it(`in ${place} for the place, in ${reader} for who sends it`, () => {
        const { sent, seen, subject } = referralTexts(wordsOf(place), wordsOf(reader), facts);
        const check = (told: { lang: string; text: string } | undefined, lang: string) => {
          expect(told?.lang).to.equal(lang);
          const [whole, language] = textIn(lang, reader, place);
          const [before = '', after = ''] = whole.split('~');
          const text = alike(told?.text);
          expect(text.slice(0, before.length)).to.equal(before);
          expect(text.slice(-after.length)).to.equal(after);
          // The language that is read stands between them, once; its own name differs among browsers.
          const between = text.slice(before.length, text.length - after.length);
          if (place === reader) expect(between).to.equal('');
          else if (language) expect(between).to.contain(language);
          else expect(between).to.match(/\S\. $/);
        };
        check(sent, place);
        if (place === reader) expect(seen).to.equal(undefined);
        else check(seen, reader);
        expect(subject).to.contain('Fotboll');
      });

  it('a leader writes for a child, and says that child and guardian agree', () => {
    const text = say('sv', { writer: 'leader', ageBand: '9-11', warmth: 5, codeWord });
    expect(text).to.equal(
      'Hej. Jag är ledare för en grupp som är full. Ett barn, 9–11 år, vill prova Fotboll 8–10 år. ' +
        'Barnet och en vårdnadshavare säger ja. När kan de komma? Kan någon följa med dem de första gångerna? ' +
        'Kodord: blå räv 42.',
    );
  });

  it('D4: a deacon says that the fee is solved, and nothing of money of the family', () => {
    const feeSolved = { invoiceTo: 'Lindåkers församling' };
    const text = say('sv', { writer: 'deacon', ageBand: '12-14', hurdles: { cost: 'must', gear: 'nice' }, feeSolved });
    expect(text).to.equal(
      'Hej. Jag arbetar i en församling. Ett barn, 12–14 år, vill prova Fotboll 8–10 år. ' +
        'Barnet och en vårdnadshavare säger ja. När kan de komma? Det här vore bra: låna utrustning. ' +
        'Avgiften är löst av oss. Faktura till Lindåkers församling.',
    );
    expect(say('sv', { feeSolved: {} })).to.match(/Avgiften är löst av oss\.$/);
  });

  it('T1: a teacher, and anybody else, writes for others too', () => {
    expect(say('sv', { writer: 'teacher', ageBand: '6-8' })).to.match(
      /^Hej\. Jag arbetar på en skola\. Ett barn, 6–8 år/,
    );
    const other = say('da', { writer: 'other', ageBand: '18-24' });
    expect(other).to.contain('En voksen, 18–24 år, vil gerne prøve').and.contain('Personen siger selv ja.');
  });

  it('who is of age, how old at most, and nobody where nothing is said', () => {
    const who = (ageBand: string) => say('sv', { ageBand }).split('. ')[1];
    expect(who('0-2')).to.equal('Ett barn, 0–2 år, vill prova Fotboll 8–10 år');
    expect(who('15-17')).to.match(/^Ett barn, 15–17 år, /);
    expect(who('18-24')).to.match(/^En vuxen, 18–24 år, /);
    expect(who('65-')).to.match(/^En vuxen, från 65 år, /);
    for (const bad of ['', 'nine', '9', '-', '1000-2'])
      expect(who(bad), bad).to.equal('Vi vill gärna prova Fotboll 8–10 år');
    expect(say('sv', { writer: 'leader' })).to.not.contain('säger ja');
  });

  it('asks for a place in the queue where there is one, and for no day', () => {
    const text = say('sv', { isQueue: true, when: '2026-11-30T17:00', warmth: 5, unknown: ['price'], ageBand: '9-11' });
    expect(text).to.equal('Hej. Ett barn, 9–11 år, vill prova Fotboll 8–10 år. Får vi en plats på kölistan?');
    expect(say('en', { isQueue: true, writer: 'leader' })).to.contain('May they have a place on the waiting list?');
  });

  it('asks for what its warmth needs', () => {
    const asked = (warmth: number) => say('en', { warmth, when: '2026-11-30T17:00' }).split('17:00?')[1];
    expect([1, 2, 3, 4, 5, 6].map(asked)).to.deep.equal([
      ...['', '', ' When can we call you?', ' Can someone meet us at the door?'],
      ...[' Can someone go along with us the first times?', ''],
    ]);
  });

  it('says each hurdle as what works, none of them as what is wrong', () => {
    const needs = (own: ReferralFacts['hurdles'], access?: string[]) =>
      say('en', { hurdles: own ?? {}, ...(access && { access }) }).split('When can we come?')[1];
    expect(needs({ access: 'must' })).to.equal(' This is needed: good access.');
    expect(needs({ access: 'must' }, ['step-free', 'calm', 'x'])).to.match(/^ This is needed: step-free and calm/);
    expect(needs({}, ['step-free'])).to.equal('');
    expect(needs({ other: 'must', 'to-string': 'nice', toString: 'nice' as never })).to.equal('');
    const told = hurdles.filter((code) => needs({ [code]: 'nice' }));
    expect(told).to.deep.equal(hurdles.filter((code) => code !== 'other'));
  });

  it('of many times only the days, of what is none nothing', () => {
    const week = ['mon', 'tue', 'wed', 'thu', 'fri'].flatMap((day) => [`${day}-evening`, `${day}-day`]);
    expect(say('en', { slots: week })).to.contain('suit: Monday, Tuesday, Wednesday, Thursday and Friday.');
    expect(say('en', { slots: ['xyz', 'mon-night', 'sun', 'sun'] })).to.contain('suit: Sunday.');
    expect(say('en', { slots: ['', 'x-y'] })).to.not.contain('suit');
    expect(say('en', { groups: ['girls', 'mixed'] })).to.match(/Groups that suit: girls and /);
    expect(say('en', { groups })).to.not.contain('suit');
  });

  it('the family’s language is told, not that of a helper’s screen', () => {
    const text = (own: Partial<ReferralFacts>) =>
      referralTexts(wordsOf('sv'), wordsOf('en'), { title: 'X', ...own }).sent.text;
    expect(text({})).to.contain('Vi läser helst engelska.');
    expect(text({ writer: 'teacher' })).to.not.contain('läser');
    expect(text({ writer: 'teacher', reads: 'ar' })).to.contain('De läser helst arabiska.');
    expect(text({ reads: 'sv' })).to.not.contain('läser');
  });

  it('a hostile title or payer stays a short name in one sentence', () => {
    const text = say('sv', { title: 'A\r\nBcc: x', feeSolved: { invoiceTo: '\u202Eb\n!!' } });
    expect(text).to.contain('prova A Bcc: x. När').and.contain('Faktura till b.');
  });

  it('in every language, whatever is asked: whole, of one line, as long as a text message may be, the same on both sides', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(all)),
        fc.constantFrom(...Object.keys(all)),
        fc.record(
          {
            title: fc.string({ unit: 'binary', maxLength: 200 }),
            writer: fc.constantFrom('family', 'leader', 'deacon', 'teacher', 'other'),
            ageBand: fc.constantFrom('0-2', '9-11', '25-64', '65-', 'x'),
            slots: some(['mon-day', 'tue-after-school', 'wed-evening', 'thu-day', 'fri-evening', 'sat', 'sun', 'x']),
            groups: some([...groups, 'x']),
            hurdles: fc.dictionary(fc.constantFrom(...hurdles, 'x'), fc.constantFrom('nice', 'must')),
            access: some([...accessibility, 'x']),
            warmth: fc.integer({ min: 0, max: 6 }),
            isQueue: fc.boolean(),
            when: fc.constantFrom('2026-11-30T17:00', '', 'x'),
            unknown: some([...Object.keys(wordsOf('sv').ask), 'x']),
            reads: fc.constantFrom('ar', 'so', 'x'),
            feeSolved: fc.record({ invoiceTo: fc.string({ unit: 'binary', maxLength: 200 }) }),
            codeWord: fc.constant(codeWord),
          },
          { requiredKeys: ['title', 'codeWord'] },
        ),
        (place, reader, own) => {
          const { sent, seen } = referralTexts(wordsOf(place), wordsOf(reader), own);
          for (const { lang, text } of [sent, ...(seen ? [seen] : [])]) {
            expect(text.length).to.be.at.most(1000);
            expect(text, 'half a sign').to.not.match(/[\uD800-\uDFFF]/u);
            expect(text).to.not.match(/[\n\r\u202E]|undefined|NaN|\$\{/);
            expect(text).to.contain(codeWord(lang));
          }
          // As many questions and needs on one side as on the other.
          const count = (text: string, sign: RegExp) => text.replace(own.title, '').match(sign)?.length;
          if (seen && /^[a-z ]*$/i.test(own.title))
            expect(count(sent.text, /[?؟]/g)).to.equal(count(seen.text, /[?؟]/g));
          const contact = { phone: '+46 70 174 06 05', email: 'x@example.org', whatsapp: '+46701740605' };
          const links = messageLinks(contact, sent.text, 'X', 'SE');
          // Nothing of it is cut on its way.
          expect(decodeURIComponent(links.sms?.split('body=')[1] ?? '')).to.equal(sent.text);
          expect(decodeURIComponent(links.whatsapp?.split('text=')[1] ?? '')).to.equal(sent.text);
        },
      ),
      runs,
    ));
});
