import { expect } from 'chai';
import { facts, isOld, sayFact, type Fact, type FactId } from '../../src/guide/facts.js';
import { isDay } from '../../src/model/day.js';
import { words as da } from '../../src/words/guide/da.js';
import { words as en } from '../../src/words/guide/en.js';
import { words as sv } from '../../src/words/guide/sv.js';

const all: readonly Fact[] = Object.values(facts);

describe('facts of the guide', () => {
  it('each has a country, a day and a source with its date', () => {
    for (const { id, country, asOf, source } of all) {
      expect(['SE', 'DK'], id).to.include(country);
      expect(isDay(asOf), `${id} ${asOf}`).to.equal(true);
      expect(source.name.trim(), id).to.not.equal('');
      expect(source.date, id).to.match(/^20\d\d(-\d\d(-\d\d)?)?$/);
      expect(asOf.startsWith(source.date), id).to.equal(true);
    }
  });

  it('those that must be there are', () => {
    const needed = ['leisure-card', 'gear-bank', 'may-flower', 'fritidspas', 'lok-support'];
    expect(all.map(({ id }) => id)).to.include.members(needed);
  });

  it('old is what is more than a year old, to the day', () => {
    const fact: Fact = { ...facts['leisure-card'], asOf: '2025-09-01' };
    expect(['2025-09-01', '2026-08-31', '2026-09-01', '2026-09-02'].map((day) => isOld(fact, day))).to.deep.equal([
      ...[false, false, false, true],
    ]);
    const leap: Fact = { ...fact, asOf: '2024-02-29' };
    expect(['2025-02-28', '2025-03-01'].map((day) => isOld(leap, day))).to.deep.equal([false, true]);
  });

  it('a fact without a date of its own is as old as our reading of it', () => {
    expect(facts['gear-bank'].source.dated).to.equal('read');
    expect([isOld(facts['gear-bank'], '2026-11-27'), isOld(facts['leisure-card'], '2026-11-27')]).to.deep.equal([
      ...[false, true],
    ]);
  });

  for (const [lang, words] of Object.entries({ sv, da, en })) {
    it(`${lang}: a sentence says every figure of its fact`, () => {
      for (const { id, figures } of all) {
        const said = sayFact(id, words.facts);
        // Months are told by name, and "free" says that there is no fee.
        const told = Object.entries(figures).filter(([name, value]) => value > 0 && name !== 'month');
        const spoken = said.replace(/(\d)[\u00A0.,](?=\d{3})/g, '$1');
        const missing = told.filter(([, value]) => !new RegExp(`(?<!\\d)${value}(?!\\d)`).test(spoken));
        expect(missing, `${id}: ${said}`).to.deep.equal([]);
      }
    });
  }

  it('a figure that changes changes the sentence', () => {
    const said = (amount: number) => sv.facts['leisure-card']({ ...facts['leisure-card'].figures, amount });
    expect(said(777)).to.include('777 kronor').and.not.include('500');
  });

  it('days are written as the language does', () => {
    const said = [sv, da, en].map(({ facts: texts }) => sayFact('leisure-card-deadline' satisfies FactId, texts));
    expect(said.map((text) => /30.*november/i.exec(text)?.[0])).to.deep.equal([
      ...['30 november', '30. november', '30 November'],
    ]);
  });
});
