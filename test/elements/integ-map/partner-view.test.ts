import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { mount, next, prepare, unmountAll, until, type Prepared } from '../prepare.js';

const town = `id,name,kind,subkind,lat,lng,offers,seeks
kommun,Lindåkers kommun,municipality,leisure-office,57.18,13.99,hall-time|meeting-host,interpreters
cafe,Språkcafé Biblioteket,language-cafe,,57.21,14.03,buddies|child-corner,coffee-help
skola,Lindskolan,school,,57.19,14.04,hall-time,
eken,Ekens BK,club,,57.196,14.036,buddies,coffee-help
norrby,Norrby IBK,club,,57.19,14.05,,
distrikt,Idrottsdistriktet,project,sports-federation,57.2,14.02,meeting-host,own-wish
okand,Något annat,,,57.2,14.01,gear,
`;

const show = (attributes = '', text = town) => prepare(`without-map audience="partner" ${attributes}`, text);
const flat = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const headings = ({ all }: Prepared) => all('kind-heading').map((node) => flat(node).replaceAll('\u00AD', ''));
const chips = ({ element }: Prepared, side: string) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(`[data-side=${side}] .want`),
];
const chip = (prepared: Prepared, side: string, code: string) =>
  chips(prepared, side).find(({ dataset }) => dataset['code'] === code);
const row = ({ element }: Prepared, id: string) =>
  element.renderRoot.querySelector<HTMLElement>(`.row[data-id="${id}"]`);
const part = ({ element }: Prepared, kind: string) =>
  element.renderRoot.querySelector<HTMLElement>(`.kind-part[data-kind="${kind}"]`);
const ids = ({ all }: Prepared) => all('item').map(({ dataset }) => dataset['id']);

async function press({ element }: Prepared, node: HTMLElement | undefined): Promise<void> {
  const asked = next(element, 'integ-query');
  node?.click();
  await asked;
  await element.updateComplete;
}

describe('<integ-map audience="partner">', () => {
  afterEach(unmountAll);

  it('asks who offers and who seeks, unless the page has a heading of its own', async () => {
    expect(flat((await show()).one('heading'))).to.equal('Vem erbjuder, vem söker?');
    expect(flat((await show('heading="Ert nätverk"')).one('heading'))).to.equal('Ert nätverk');
  });

  it('has six headings in the order of the network, and one for partners of no kind', async () => {
    expect(headings(await show())).to.deep.equal([
      ...['Kommun 1', 'Språkcaféer 1', 'Skolor 1', 'Föreningar 2', 'Projekt 1', 'Trossamfund 0', 'Övriga 1'],
    ]);
  });

  it('tells of a kind with none whom to ask', async () => {
    expect(flat(part(await show(), 'church'))).to.contain('Ingen här än. Fråga en diakon');
  });

  it('says of each partner what sort it is, what it offers and what it seeks', async () => {
    const prepared = await show();
    expect(flat(row(prepared, 'kommun'))).to.equal(
      'Lindåkers kommun Fritidskontor Erbjuder halltid, mötesvärd Söker tolkar',
    );
    expect(flat(row(prepared, 'distrikt'))).to.equal(
      'Idrottsdistriktet Idrottsförbund Erbjuder mötesvärd Söker own-wish',
    );
    expect(flat(row(prepared, 'norrby'))).to.equal('Norrby IBK');
  });

  it('shows only the kinds that the page wants, and who may be one of them', async () => {
    expect(headings(await show('kinds="club school"'))).to.deep.equal(['Skolor 1', 'Föreningar 2', 'Övriga 1']);
  });

  describe('filters', () => {
    it('has a chip a code that somebody has, the most frequent first, and those that nobody listed last', async () => {
      const prepared = await show();
      expect(chips(prepared, 'offers').map(flat)).to.deep.equal([
        ...['faddrar 2', 'halltid 2', 'mötesvärd 2', 'barnhörna 1', 'utrustning 1'],
      ]);
      expect(chips(prepared, 'seeks').map(flat)).to.deep.equal(['kaffehjälp 2', 'tolkar 1', 'own-wish 1']);
    });

    it('finds who seeks what is pressed, says so, and makes it stand out', async () => {
      const prepared = await show();
      await press(prepared, chip(prepared, 'seeks', 'coffee-help'));
      expect(prepared.element.query.seeks).to.deep.equal(['coffee-help']);
      expect(ids(prepared)).to.deep.equal(['cafe', 'eken']);
      expect(flat(prepared.one('count'))).to.equal('2 partner · söker kaffehjälp Rensa allt');
      expect(flat(row(prepared, 'eken')?.querySelector('strong'))).to.equal('kaffehjälp');
      expect(chip(prepared, 'seeks', 'coffee-help')?.getAttribute('aria-pressed')).to.equal('true');
      // Chips that would find nobody are gone.
      expect(chips(prepared, 'offers').map(flat)).to.deep.equal(['faddrar 2', 'barnhörna 1']);
    });

    it('finds any of several in a row, and what both rows ask', async () => {
      const prepared = await show('query="offers=hall-time,buddies"');
      expect(prepared.element.answer?.total).to.equal(4);
      expect(flat(prepared.one('count'))).to.contain('4 partner · erbjuder halltid eller faddrar');
      await press(prepared, chip(prepared, 'seeks', 'interpreters'));
      expect(ids(prepared)).to.deep.equal(['kommun']);
      await prepared.element.reset();
      expect(prepared.element.answer?.total).to.equal(4);
    });

    it('puts a pressed chip first and keeps the focus on it', async () => {
      const prepared = await show();
      const wanted = chip(prepared, 'offers', 'gear');
      wanted?.focus();
      await press(prepared, wanted);
      await until(() => prepared.focused() === chips(prepared, 'offers')[0]);
      expect(chips(prepared, 'offers')[0]?.dataset['code']).to.equal('gear');
    });

    it('is one tab stop a row, with arrows that follow the text', async () => {
      for (const [lang, forth] of [
        ['sv', 'ArrowRight'],
        ['ar', 'ArrowLeft'],
      ] as const) {
        const prepared = await show(`lang="${lang}"`);
        await until(() => prepared.element.lexicon.lang === lang);
        await prepared.element.updateComplete;
        const row = chips(prepared, 'offers');
        expect(row.filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
        row[0]?.focus();
        await sendKeys({ press: forth });
        expect(prepared.focused() === row[1]).to.equal(true);
        await sendKeys({ press: 'Tab' });
        expect(prepared.focused() === chips(prepared, 'seeks')[0]).to.equal(true);
        unmountAll();
      }
    });

    it('tells of a kind that does not pass how many there are without the choices', async () => {
      const prepared = await show('query="seeks=coffee-help"');
      part(prepared, 'school')?.querySelector<HTMLElement>('.fold')?.click();
      await prepared.element.updateComplete;
      expect(flat(part(prepared, 'school'))).to.contain('Ingen passar valen. Utan dem: 1.');
    });

    it('says when nobody is found, keeps the headings, and goes back to all by one press', async () => {
      const prepared = await show('query="text=zzz"');
      expect(flat(prepared.one('empty'))).to.contain('Inget hittades.');
      expect(headings(prepared).length).to.equal(6);
      await press(prepared, prepared.one('clear'));
      expect(prepared.element.answer?.total).to.equal(7);
      await until(() => prepared.focused() === chips(prepared, 'offers')[0]);
    });
  });

  describe('headings', () => {
    const many = `id,name,kind,offers\n${Array.from({ length: 500 }, (_, i) => `p${i},Klubb ${i},club,gear`).join('\n')}`;

    it('are closed over many partners, and reach each of 500', async () => {
      const prepared = await show('', many);
      expect(ids(prepared).length).to.equal(0);
      prepared.all('kind-heading')[3]?.click();
      await prepared.element.updateComplete;
      expect(ids(prepared).length).to.equal(20);
      prepared.one('more')?.click();
      await until(() => prepared.focused() === prepared.all('item')[20]);
      while (prepared.one('more')) {
        prepared.one('more')?.click();
        await prepared.element.updateComplete;
      }
      expect(new Set(ids(prepared)).size).to.equal(500);
    });

    it('reach those that a limit of the question holds back', async () => {
      const prepared = await show('query="limit=5&offers=gear" limit="5"', many);
      expect([headings(prepared)[3], ids(prepared).length]).to.deep.equal(['Föreningar 500', 5]);
      prepared.one('more')?.click();
      await until(() => ids(prepared).length === 10);
    });

    it('open and close', async () => {
      const prepared = await show();
      const button = part(prepared, 'club')?.querySelector<HTMLElement>('.fold');
      expect(button?.getAttribute('aria-expanded')).to.equal('true');
      button?.click();
      await prepared.element.updateComplete;
      expect(button?.getAttribute('aria-expanded')).to.equal('false');
      expect(row(prepared, 'eken')).to.equal(null);
    });

    it('a row opens the record, and gets the focus back', async () => {
      const prepared = await show();
      row(prepared, 'eken')?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => flat(prepared.focused()) === 'Ekens BK');
      await sendKeys({ press: 'Escape' });
      await until(() => prepared.focused() === row(prepared, 'eken'));
    });
  });

  describe('how to work together', () => {
    const open = async (prepared: Prepared, kind: string) => {
      part(prepared, kind)?.querySelector<HTMLElement>('[part=together]')?.click();
      await prepared.element.updateComplete;
      return prepared.one('guide');
    };

    it('tells for each of the six kinds what it can bring and what to ask', async () => {
      const prepared = await show();
      const buttons = prepared.all('together');
      expect(buttons.length).to.equal(6);
      for (const button of buttons) {
        button.click();
        await prepared.element.updateComplete;
        expect(button.getAttribute('aria-expanded')).to.equal('true');
      }
      const guides = prepared.all('guide');
      expect(guides.length).to.equal(6);
      for (const guide of guides) {
        expect(guide.querySelectorAll('li').length).to.be.at.least(6);
        expect(guide.textContent).to.contain('?');
      }
      expect(flat(guides[0])).to.contain('Kan ni samla oss två gånger om året?');
      expect(prepared.one('guide-link')).to.equal(undefined);
    });

    it('speaks the language of the element, also after a change', async () => {
      const prepared = await show();
      await open(prepared, 'club');
      for (const [lang, text] of [
        ['da', 'Spørg dem'],
        ['en', 'Ask them'],
        ['ar', 'اسألوهم'],
      ] as const) {
        prepared.element.lang = lang;
        await until(() => flat(prepared.one('guide')).includes(text));
        expect(prepared.one('guide')?.lang).to.equal(lang);
      }
    });

    it('leads to the guide by https or on the own server, and nowhere else', async () => {
      const leads = async (url: string) => {
        const prepared = await show(`guide-url="${url}"`);
        const link = (await open(prepared, 'school'))?.querySelector('a');
        unmountAll();
        return link?.href;
      };
      expect(await leads('https://example.org/guide')).to.equal('https://example.org/guide#integ-guide?kind=school');
      expect(await leads('/guide#skola')).to.equal(`${location.origin}/guide#skola`);
      for (const url of ['javascript:alert(1)', 'http://example.org/', 'data:text/html,x', 'http://'])
        expect(await leads(url)).to.equal(undefined);
    });
  });

  it('can be turned on and off', async () => {
    const prepared = await prepare('without-map', town);
    prepared.element.audience = 'partner';
    await prepared.element.updateComplete;
    await until(() => headings(prepared).length === 7);
    prepared.element.audience = 'family';
    await prepared.element.updateComplete;
    expect(headings(prepared).length).to.equal(0);
    expect(flat(prepared.one('heading'))).to.equal('Hitta en plats nära dig');
  });

  it('without data shows what the page has', async () => {
    const { element } = mount('<integ-map audience="partner"><a href="/x">Egen</a></integ-map>');
    await until(() => flat(element.renderRoot.querySelector('#heading')) === 'Vem erbjuder, vem söker?');
    expect(element.renderRoot.querySelector('slot') === null).to.equal(false);
  });
});
