/** REQ 57: what may be a personal number is found, in all scripts and formats; other numbers pass. All are made up. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { findPersonalNumber } from '../../src/samsyn/personal-number.js';
import { runs } from '../samples/random.js';

/** Without a serial that anybody has, or of a time when nobody lived who lives. */
const refused: [text: string, what: string][] = [
  ['850101-0000', 'Swedish'],
  ['8501010000', 'without a hyphen'],
  ['850101 0000', 'with a space'],
  ['850101+0000', 'of somebody over a hundred'],
  ['850101–0000', 'with a dash'],
  ['850101 - 0000', 'with spaces round the hyphen'],
  ['85 01 01 00 00', 'in pairs'],
  ['85-01-01-0000', 'with hyphens'],
  ['8 5 0 1 0 1 0 0 0 0', 'digit by digit'],
  ['19850101-0000', 'with the century'],
  ['198501010000', 'with the century, in one'],
  ['1985 01 01 0000', 'with the century and spaces'],
  ['1985-01-01-0000', 'with the century and hyphens'],
  ['20150229-0000 20160229-0000', 'on a leap day, after one that never was'],
  ['000229-0000', 'on the leap day of 2000'],
  ['850101-1111', 'with a wrong check digit'],
  ['850161-0000', 'co-ordination, day 1 + 60'],
  ['19850191-0000', 'co-ordination, day 31 + 60'],
  ['311285-0000', 'Danish'],
  ['3112850000', 'Danish, in one'],
  ['311285 0000', 'Danish with a space'],
  ['31 12 85 0000', 'Danish in pairs'],
  ['31-12-85-0000', 'Danish with hyphens'],
  ['31121985-0000', 'Danish with the century'],
  ['911285-0000', 'Danish, made for who has none'],
  ['٨٥٠١٠١-٠٠٠٠', 'in Arabic digits'],
  ['٨٥٠١٠١٠٠٠٠', 'in Arabic digits, in one'],
  ['۸۵۰۱۰۱-۰۰۰۰', 'in Persian digits'],
  ['۱۹۸۵۰۱۰۱۰۰۰۰', 'in Persian digits, with the century'],
  ['८५०१०१-००००', 'in Devanagari'],
  ['৮৫০১০১-০০০০', 'in Bengali'],
  ['８５０１０１－００００', 'in full-width digits'],
  ['𝟖𝟓𝟎𝟏𝟎𝟏-𝟎𝟎𝟎𝟎', 'in bold digits of mathematics'],
  ['85٠١01-00۰۰', 'in several scripts'],
  ['⁸⁵⁰¹⁰¹-⁰⁰⁰⁰', 'in raised digits'],
  ['850101\u200B-\u200F0000', 'with signs that nobody sees'],
  ['850101\u00AD0000', 'with a soft hyphen'],
  ['8\uFE0F\u20E35\uFE0F\u20E30\uFE0F\u20E31\uFE0F\u20E30\uFE0F\u20E31\uFE0F\u20E30000', 'in keycaps'],
  ['850101\n0000', 'on two lines'],
  ['850101\u00A00000', 'with a space that does not break'],
  ['Leo, 9 år, 850101-0000, vill spela', 'in a sentence'],
  ['Leo 9 850101-0000', 'after another number'],
  ['850101-0000 070', 'before another number'],
  ['nr:850101-0000.', 'between signs'],
  ['850101-T000', 'with a letter, before there is a number'],
  ['19850101-TF00', 'with two letters'],
  ['070101-0000', 'that begins as a mobile number'],
  ['070-101 00 00', 'spoken as a mobile number'],
  ['070 101 00 00', 'spoken as a mobile number, with spaces'],
  ['٠٧٠-١٠١ ٠٠ ٠٠', 'spoken as a mobile number, in Arabic digits'],
  ['0701010000', 'spoken as a mobile number, in one'],
];

const passed: [text: string, what: string][] = [
  ['12 34 56 78', 'a Danish telephone'],
  ['12345678', 'a Danish telephone, in one'],
  ['20 12 05 12', 'a Danish telephone that begins as a date'],
  ['0370-123 45', 'a Swedish telephone of a desk'],
  ['+46 70 174 06 05', 'a mobile number with its country'],
  ['073-999 99 99', 'a mobile number that makes no date'],
  ['2026-11-24 17:00', 'a date with a time'],
  ['2011-12-24 17:00', 'a date with a time that would make another'],
  ['2011-12-24T17:00', 'the same in one'],
  ['24-11-2026 17.00', 'a Danish date with a time'],
  ['11-12-2026 17:00-18:30', 'a date with two times'],
  ['17:10 11-12-2026', 'a time before its date'],
  ['2026-11-24 - 2026-12-01', 'two dates'],
  ['24/11 2026 kl 17', 'a date in words'],
  ['2026-11-24', 'a date'],
  ['20261124', 'a date in one'],
  ['tis 17:00-18:00, tor 17:30-18:30', 'times of a week'],
  ['450 kr, 1 200 kr, 12 500 kr', 'prices'],
  ['450,00 kr + 1 200,00 kr', 'prices with their fractions'],
  ['561 33 Huskvarna', 'a postcode'],
  ['DK-8000 Aarhus', 'a Danish postcode'],
  ['859999-0000', 'what makes no date'],
  ['400132-0000', 'a day that is in no month'],
  ['400230-0000', 'a day that is not in February'],
  ['19010229-0000', 'a leap day in no leap year'],
  ['850101-000', 'one digit too few'],
  ['85010100000', 'one digit too many'],
  ['850101/0000', 'joined by something else'],
  ['Vi kan inte komma på onsdagar.', 'no number at all'],
  ['', 'nothing'],
];

describe('what may be a personal number', () => {
  it('there are sixty numbers and more', () => expect(refused.length + passed.length).to.be.at.least(60));

  for (const [text, what] of refused)
    it(`is found: ${what}: ${text}`, () => expect(findPersonalNumber(text)).to.not.equal(undefined));

  for (const [text, what] of passed)
    it(`is not: ${what}: ${text}`, () => expect(findPersonalNumber(text)).to.equal(undefined));

  it('says that it may be a mobile number, so that the word is kind', () => {
    const kinds = refused.filter(([text]) => findPersonalNumber(text)?.kind === 'spoken').map(([, what]) => what);
    expect(kinds).to.deep.equal(refused.map(([, what]) => what).filter((what) => what.includes('mobile')));
  });

  it('says where it stands, sign by sign', () => {
    const cut = (text: string) => {
      const { at = 0, length = 0 } = findPersonalNumber(text) ?? {};
      return text.slice(at, at + length);
    };
    expect(cut('Leo 9 850101-0000, ja')).to.equal('850101-0000');
    expect(cut('😀 𝟖𝟓𝟎𝟏𝟎𝟏-𝟎𝟎𝟎𝟎 😀')).to.equal('𝟖𝟓𝟎𝟏𝟎𝟏-𝟎𝟎𝟎𝟎');
    expect(cut('20150229-0000 20160229-0000')).to.equal('20160229-0000');
    expect(cut('سارة ٨٥٠١٠١-٠٠٠٠')).to.equal('٨٥٠١٠١-٠٠٠٠');
  });

  const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10, 0x1d7ce, 0x1d7f6, 0x1e950];
  const joint = fc.constantFrom('', ' ', '-', '+', ' - ', '\u2011', '\u00A0', '\u200E', '\t');

  it('is found whatever the script and whatever joins its digits', () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        fc.array(fc.tuple(fc.constantFrom(...zeros), joint), { minLength: 12, maxLength: 12 }),
        (birth, isDanish, hasCentury, isCoordinated, signs) => {
          const [year = '', month = '', day = ''] = birth.toISOString().slice(0, 10).split('-');
          const said = isCoordinated ? `${Number(day) + 60}` : day;
          const ofYear = hasCentury ? year : year.slice(2);
          const number = `${isDanish ? [said, month, ofYear].join('') : [ofYear, month, said].join('')}0000`;
          const text = Array.from(number, (digit, i) => {
            const [zero = 0x30, joined = ''] = signs[i] ?? [];
            return (i ? joined : '') + String.fromCodePoint(zero + Number(digit));
          }).join('');
          expect(findPersonalNumber(`x ${text} x`), text).to.deep.include({ at: 2, length: text.length });
        },
      ),
      runs,
    ));

  it('is in no text of fewer than eight digits', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        if ((text.normalize('NFKC').match(/\p{Nd}/gu) ?? []).length < 8) {
          expect(findPersonalNumber(text)).to.equal(undefined);
        }
      }),
      runs,
    ));
});
