import { expect } from 'chai';
import { render } from 'lit';
import type { Partner, Support } from '../../src/model/records.js';
import { supportsFor } from '../../src/search/support-offers.js';
import { supportOffers } from '../../src/views/support-offers.js';
import { uiLanguages } from '../../src/words/languages.js';
import { finderLexiconFor } from '../../src/words/finder-lexicon.js';
import { partner, support } from '../samples/records.js';
import { loadScenarios } from '../samples/scenarios.js';

const date = '2026-11-23';
const flat = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

async function show(supports: readonly Support[], { lang = 'sv', partners = [] as Partner[], allowHttp = false } = {}) {
  const box = document.createElement('div');
  const offers = supports.map((one) => ({ support: one, covers: [] }));
  const partnerOf = (id: string) => partners.find((one) => one.id === id);
  render(supportOffers(offers, await finderLexiconFor(lang), { level: 3, partnerOf, allowHttp, date }), box);
  return { box, rows: [...box.querySelectorAll('li.support-offer')], text: flat(box) };
}
const fund = (fields: Partial<Support> = {}) => support({ kind: 'fund', openToAll: 'yes', ...fields });

describe('offers of help on the screen, scenario 10', () => {
  const found = async (lang: string) => {
    const { records } = await loadScenarios();
    const offers = await supportsFor(records, { date, ages: [14], covers: ['cost', 'gear'] });
    return show(
      offers.map((one) => one.support),
      { lang, partners: records.partners },
    );
  };

  it('D1 and D2: each says what it is, how much, who applies, who is paid, how fast, and that it is open to all', async () => {
    const { box, rows } = await found('sv');
    expect(flat(box.querySelector('[role="heading"]'))).to.equal('Det finns hjälp');
    expect(flat(box)).to.contain('Det kräver ingen tro och inget medlemskap.');
    const card = flat(rows.find((row) => flat(row).startsWith('Fritidskortet')));
    for (const said of [
      ...['kort', 'öppet för alla', 'Hjälper med: avgiften', '8–16 år', 'upp till 500 kr per år'],
      ...['Vårdnadshavaren ansöker.', 'Så gör man: med e-legitimation', 'Pengarna går till föreningen.'],
      ...['svar inom 1 dag', 'Gäller till 31 dec. 2026', 'Använd senast 30 nov. 2026', 'Kontrollerat 1 okt. 2026'],
    ])
      expect(card).to.contain(said);
    const money = rows.map((row) => flat(row).match(/Pengarna [^.]*|Familjen [^.]*/)?.[0]);
    expect(money).to.deep.equal([
      ...['Pengarna går till butiken', 'Pengarna går till föreningen', 'Familjen får hjälpen direkt'],
      'Pengarna går till föreningen',
    ]);
    for (const row of rows)
      expect(flat(row))
        .to.match(/svar (direkt|inom \d+ dag)/)
        .and.contain('öppet för alla');
  });

  for (const lang of Object.keys(uiLanguages))
    it(`D3: in ${lang} nothing is asked, and nothing is said of income, benefits or cash`, async () => {
      const { box, text } = await found(lang);
      expect(box.querySelectorAll('input, select, textarea, form, button')).to.have.lengthOf(0);
      expect(text).to.not.match(
        /inkomst|indkomst|income|دخل|bidragstagare|socialbidrag|kontant|cash|نقد|varför|hvorfor|why/i,
      );
      expect(text).to.not.match(/undefined|NaN|\[object/);
    });

  it('texts of the place carry its language', async () => {
    const { rows } = await found('ar');
    expect(rows.map((row) => row.querySelector('b bdi')?.getAttribute('lang'))).to.deep.equal(['sv', 'sv', 'sv', 'sv']);
  });
});

describe('offers of help on the screen', () => {
  it('what nobody says reads "ask"', async () => {
    const { rows } = await show([support()]);
    const asks = [...(rows[0]?.querySelectorAll('.ask') ?? [])].map(flat);
    expect(asks).to.deep.equal([
      ...['Slags hjälp: fråga', 'Belopp: fråga', 'Svar: fråga', 'Vem ansöker: fråga', 'Så gör man: fråga'],
      ...['Vem får pengarna: fråga', 'Kontakt: fråga', 'Kontrollerat: fråga'],
    ]);
  });

  it('money goes to the family only where the source says so', async () => {
    const { rows } = await show(
      ['club', 'shop', 'card', 'family', undefined].map((paidTo) => fund(paidTo ? { paidTo } : {})),
    );
    expect(rows.map((row) => flat(row).includes('till familjen'))).to.deep.equal([false, false, false, true, false]);
  });

  it('of help that is no money nobody is paid', async () => {
    const { text } = await show([support({ kind: 'buddy', paidTo: 'club' })]);
    expect(text).to.not.match(/Pengarna|Belopp|får pengarna/);
    expect((await show([support({ kind: 'gear', amount: { max: 0 } })])).text).to.contain('gratis');
  });

  it('an older amount says its year, and one has to use it in time', async () => {
    const { text } = await show([fund({ amount: { max: 300, currency: 'SEK', per: 'year', year: 2025 } })]);
    expect(text).to.contain('upp till 300 kr per år. Beloppet är från 2025.');
    const late = await show([fund({ useBy: '2026-11-22' }), fund({ useBy: '2026-11-23' })]);
    expect(
      late.rows.map((row) => [...row.querySelectorAll('.ask')].some((one) => flat(one).startsWith('Använd'))),
    ).to.deep.equal([...[true, false]]);
  });

  it('leads to its page and to whoever answers, by links alone that are safe', async () => {
    const contacts = [
      { languages: [], phone: '0370-123 45' },
      { languages: [], email: 'a@example.org' },
    ];
    const partners = [partner({ name: 'Kommunen', contacts })];
    const hrefs = async (url: string, allowHttp = false) => {
      const { rows } = await show([fund({ url })], { partners, allowHttp });
      return [...(rows[0]?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    };
    const own = ['tel:037012345', 'mailto:a@example.org'];
    expect(await hrefs('https://example.org/')).to.deep.equal(['https://example.org/', ...own]);
    expect(await hrefs('javascript:alert(1)')).to.deep.equal(own);
    expect(await hrefs('http://example.org/')).to.deep.equal(own);
    expect(await hrefs('http://example.org/', true)).to.deep.equal(['http://example.org/', ...own]);
  });

  it('texts are in the language of the reader where there is one, and no text becomes markup', async () => {
    const conditions = { sv: 'Samtal först', ar: 'مقابلة أولاً' };
    const { rows } = await show([fund({ name: '<img src=x onerror=alert(1)>', conditions })], { lang: 'ar' });
    expect(rows[0]?.querySelector('img')).to.equal(null);
    expect(flat(rows[0]?.querySelector('bdi[lang="ar"]'))).to.equal('مقابلة أولاً');
  });

  it('without an offer there is nothing', async () => {
    expect((await show([])).box.children).to.have.lengthOf(0);
  });
});
