import { expect } from 'chai';
import type { Reason } from '../../../src/samsyn/need.js';
import { reasonText } from '../../../src/views/samsyn/reasons.js';
import { uiLanguages } from '../../../src/words/languages.js';
import { samsynLexiconFor } from '../../../src/words/samsyn-lexicon.js';

/** As the rules write them, and in Swedish. */
const told: [part: Reason['part'], code: Reason['code'], values: Reason['values'], sv: string][] = [
  ['interest', 'hit', ['football'], 'Fotboll, som ni önskade.'],
  ['interest', 'some', ['futsal', 'ball'], 'Futsal liknar det ni önskade.'],
  ['interest', 'none', ['dance'], 'Dans är något annat än ni önskade.'],
  ['interest', 'unknown', ['not-asked'], 'Ni valde ”Vet inte”. Alla räknas lika.'],
  ['interest', 'unknown', [], 'Vad det är: fråga.'],
  ['travel', 'hit', [2, 'bike'], '2,0 km bort, med gränsen 5 km.'],
  ['travel', 'hit', [0.8, 'walk'], '800 m bort, med gränsen 2 km.'],
  ['travel', 'unknown', ['not-asked'], 'Ni valde ingen plats.'],
  ['travel', 'unknown', [], 'Hur långt det är: fråga.'],
  ['time', 'hit', ['mon-evening', 'sat'], 'Alla tider passar: måndag kväll och lördag.'],
  ['time', 'some', ['tue-after-school'], 'En del tider passar: tisdag efter skolan.'],
  ['time', 'none', ['sun'], 'Tiderna är andra: söndag.'],
  ['time', 'unknown', ['not-asked'], 'Ni valde inga tider.'],
  ['time', 'unknown', [], 'Dagar och tider: fråga.'],
  ['hurdles', 'hit', ['gear', 'alone'], 'Hjälper med: utrustning och att inte gå ensam.'],
  ['hurdles', 'some', ['gear'], 'Hjälper med: utrustning, men inte allt.'],
  ['hurdles', 'none', ['gear'], 'Löser inget av hindren.'],
  ['hurdles', 'unknown', ['gear'], 'Hjälp med hindren: fråga föreningen.'],
  ['hurdles', 'unknown', ['not-asked'], 'Ni valde inget hinder.'],
  ['welcome', 'hit', [], 'Nybörjare är välkomna.'],
  ['welcome', 'none', [], 'Inte för nybörjare.'],
  ['welcome', 'unknown', [], 'Nybörjare: fråga.'],
  ['language', 'hit', ['ar', 'sv'], 'Någon talar arabiska och svenska.'],
  ['language', 'none', ['so', 'x_1'], 'De talar somaliska och x_1.'],
  ['language', 'unknown', [], 'Vilka språk de talar: fråga.'],
  ['fresh', 'hit', ['2026-11-01'], 'Kontrollerat 1 nov. 2026.'],
  ['fresh', 'some', ['2026-02-01'], 'Kontrollerat 1 feb. 2026, för mer än ett halvår sedan.'],
  ['fresh', 'none', ['2025-02-01'], 'Kontrollerat 1 feb. 2025. Ring först.'],
  ['fresh', 'unknown', [], 'När det kontrollerades: fråga.'],
  ['places', 'hit', ['open'], 'Det finns plats.'],
  ['places', 'hit', ['few'], 'Det finns få platser.'],
  ['places', 'some', ['waitlist', 4], 'Det är kö. 4 väntar.'],
  ['places', 'some', ['waitlist'], 'Det är kö.'],
  ['places', 'none', ['full'], 'Det är fullt.'],
  ['places', 'unknown', [], 'Om det finns plats: fråga.'],
];

describe('why an option has its points, in words', () => {
  for (const [part, code, values, sv] of told)
    it(`N7: ${part}, ${code}, of ${values.join(' ') || 'nothing'}`, async () => {
      expect(reasonText({ part, code, values }, await samsynLexiconFor('sv'))).to.equal(sv);
    });

  for (const lang of Object.keys(uiLanguages))
    it(`in ${lang}: each in a whole sentence`, async () => {
      const lexicon = await samsynLexiconFor(lang);
      for (const [part, code, values] of told)
        expect(reasonText({ part, code, values }, lexicon))
          .to.match(/^\S[^!]*\.$/)
          .and.not.match(/undefined|NaN/);
    });
});
