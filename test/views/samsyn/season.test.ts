import { expect } from 'chai';
import { render } from 'lit';
import type { Partner, Records } from '../../../src/model/records.js';
import { seasonOf } from '../../../src/samsyn/season.js';
import { seasonSheet } from '../../../src/views/samsyn/season-sheet.js';
import { seasonView, type SeasonChoice, type SeasonOptions } from '../../../src/views/samsyn/season.js';
import { uiLanguages } from '../../../src/words/languages.js';
import { seasonLexiconFor } from '../../../src/words/season-lexicon.js';
import { partner } from '../../samples/records.js';
import { loadScenarios } from '../../samples/scenarios.js';

const date = '2026-11-23';
const flat = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const textsOf = (box: Element, selector: string) => [...box.querySelectorAll(selector)].map(flat);

const scenarios = (await loadScenarios()).records;
const finder = (partners: readonly Partner[]) => (id: string) => partners.find((one) => one.id === id);

async function show(own: Partial<SeasonOptions> & { lang?: string; at?: string; data?: Records } = {}) {
  const { lang = 'sv', at = date, data = scenarios, ...rest } = own;
  const said = { choices: [] as SeasonChoice[], more: [] as number[], printed: 0 };
  const options: SeasonOptions = {
    ...{
      level: 3,
      partnerOf: finder(data.partners),
      allowHttp: false,
      date,
      age: undefined,
      sport: undefined,
      rows: 12,
    },
    choose: (change) => said.choices.push(change),
    more: (rows) => said.more.push(rows),
    print: () => (said.printed += 1),
    ...rest,
  };
  const box = document.createElement('div');
  const asked = { date: at, ...(options.age !== undefined && { age: options.age }) };
  render(seasonView(seasonOf(data, asked), await seasonLexiconFor(lang), options), box);
  return { box, said, text: flat(box) };
}

describe('the season view on the screen', () => {
  it('says which sports are in high season in the month, and of which nobody says', async () => {
    const { box } = await show({ at: '2026-05-01' });
    expect(flat(box.querySelector('[part="high-season"] [role="heading"]'))).to.equal('Högsäsong i maj');
    expect(textsOf(box, '[part="sport"]')).to.deep.equal([
      ...['Fotboll högsäsong april–september', 'Innebandy högsäsong oktober–mars', 'Futsal högsäsong oktober–mars'],
    ]);
    expect(textsOf(box, '[part="sport"]:has(.good)')).to.have.lengthOf(1);
    expect(flat(box.querySelector('[part="high-season"]'))).to.match(/Simning.* högsäsong: fråga$/);
  });

  it('says what goes together, what clashes and who then goes first', async () => {
    const { box } = await show();
    expect(textsOf(box, '[part="pair"]')).to.deep.equal([
      'Innebandy och futsal kan krocka Båda har högsäsong oktober–mars. Samma tider: lördag. Ledarna pratar med varandra.',
      'Innebandy och fotboll går ihop Innebandy går först i november.',
      'Fotboll och futsal går ihop Futsal går först i november.',
    ]);
  });

  it('of the child’s sport says what nobody knows, too', async () => {
    const { box } = await show({ sport: 'dance' });
    const pairs = textsOf(box, '[part="pair"]');
    expect(pairs.length).to.be.greaterThan(3);
    for (const text of pairs)
      expect(text).to.match(/dans/i).and.contain('fråga').and.contain('Säsongen är okänd. Fråga föreningen.');
  });

  it('an age over that of the agreement: it holds no longer', async () => {
    const { box } = await show({ age: 17 });
    for (const text of textsOf(box, '[part="pair"]')) expect(text).to.match(/Avtalet gäller till och med 1[56] år\./);
    expect(flat(box.querySelector('[part="together"]'))).to.not.contain('går först');
  });

  it('who has signed and when, who is going to, and who has not', async () => {
    const { box } = await show();
    expect(textsOf(box, '[part="club"]')).to.deep.equal([
      'Ekens BK skrev under 1 okt. 2025 · till och med 15 år',
      'Norrby innebandy skrev under 1 okt. 2025 · till och med 15 år',
      'Lindåkers IF skrev under 10 feb. 2026 · till och med 16 år',
    ]);
    expect(textsOf(box, '.season-group')).to.deep.equal(['Har skrivit under', 'Har inte skrivit under, vad vi vet']);
    expect(textsOf(box, '[part="unsigned"] bdi')).to.deep.equal([
      ...['Lindåker Volley', 'Simklubben Laxen', 'Danshuset', 'Parasport Lindåker'],
    ]);
    const samsyn = { signedOn: '2026-12-01', ageTo: 15, url: 'javascript:alert(1)' };
    const late = partner({ id: 'b', name: 'B', kind: 'club', samsyn });
    const { text, box: other } = await show({ data: { partners: [late], activities: [], supports: [] } });
    expect(text).to.contain('B skriver under 1 dec. 2026');
    expect(other.querySelector('a')).to.equal(null);
  });

  it('with nothing known still says so', async () => {
    const { text } = await show({ data: { partners: [], activities: [], supports: [] } });
    for (const said of ['Ingen idrott har högsäsong då.', 'Inga idrotter att jämföra.', 'Ingen har skrivit under'])
      expect(text).to.contain(said);
  });

  it('each choice has a name, shows what is chosen and tells what is', async () => {
    const { box, said } = await show({ age: 9, sport: 'football' });
    const [month, age, sport] = box.querySelectorAll('select');
    expect([month?.value, age?.value, sport?.value]).to.deep.equal(['11', '9', 'football']);
    expect(textsOf(box, 'label > span')).to.deep.equal(['Månad', 'Barnets ålder', 'Barnets idrott']);
    for (const [select, value] of [
      [month, '4'],
      [age, ''],
      [sport, ''],
    ] as const) {
      if (select) select.value = value;
      select?.dispatchEvent(new Event('change'));
    }
    expect(said.choices).to.deep.equal([{ month: 4 }, { age: undefined }, { sport: undefined }]);
  });

  it('shows as many pairs as asked, and asks for the rest; prints', async () => {
    const { box, said } = await show({ rows: 1 });
    expect(box.querySelectorAll('[part="pair"]')).to.have.lengthOf(1);
    box.querySelector<HTMLElement>('[part="more"]')?.click();
    box.querySelector<HTMLElement>('[part="print"]')?.click();
    expect([said.more, said.printed]).to.deep.equal([[3], 1]);
  });

  for (const lang of Object.keys(uiLanguages))
    it(`in ${lang}: every month in its own words`, async () => {
      for (let month = 1; month <= 12; month += 1) {
        const { text } = await show({ lang, at: `2026-${`${month}`.padStart(2, '0')}-01`, sport: 'football' });
        expect(text).to.not.match(/undefined|NaN|\$\{|[^\P{Nd}0-9]/u);
      }
    });
});

describe('the sheet of the seasons, for parents', () => {
  const sheet = async (lang: string, sport?: string, place = 'sv') => {
    const box = document.createElement('div');
    const [reader, own] = [await seasonLexiconFor(lang), await seasonLexiconFor(place)];
    const options = { partnerOf: finder(scenarios.partners), date, sport };
    render(seasonSheet(seasonOf(scenarios, { date, age: 9 }), reader, own, options), box);
    return box;
  };

  it('stands in the reader’s language and in that of the place, line by line', async () => {
    const box = await sheet('ar', 'football');
    const rows = [...box.querySelectorAll('.both')];
    expect(rows.length).to.be.greaterThan(12);
    for (const row of rows) {
      const sides = [...row.children].map((side) => [side.getAttribute('lang'), side.getAttribute('dir')]);
      expect(sides, flat(row)).to.deep.equal([
        ['ar', 'rtl'],
        ['sv', 'ltr'],
      ]);
      for (const side of row.children) expect(flat(side)).to.not.equal('');
    }
    const swedish = textsOf(box, ':scope .both > [lang="sv"]').join(' ');
    for (const said of [
      ...['Barnet behöver inte välja.', 'Fotboll: högsäsong april–september.', 'Utskrivet 23 nov. 2026'],
      ...['Fotboll och futsal: går ihop. Futsal går först i november.'],
      'Lindåkers IF: skrev under 10 feb. 2026 · till och med 16 år',
    ])
      expect(swedish).to.contain(said);
  });

  it('stands once where both are one, and in Danish where the place is Danish', async () => {
    expect([...(await sheet('sv')).querySelectorAll('.both')].every((row) => row.children.length === 1)).to.equal(true);
    const box = await sheet('en', undefined, 'da');
    expect(flat(box.querySelector('[lang="da"] h1'))).to.equal('Jeres barn må dyrke flere idrætter');
    expect(flat(box.querySelector('[lang="en"] h1'))).to.equal('Your child may do several sports');
  });
});
