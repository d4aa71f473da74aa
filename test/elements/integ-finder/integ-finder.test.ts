import { expect } from 'chai';
import type { IntegFinder } from '../../../src/elements/integ-finder/integ-finder.js';
import '../../../src/elements/integ-finder/integ-finder.js';
import { csv, next, until } from '../prepare.js';

const partners = `id,name,kind,city,municipality,lat,lng,phone,contact_name,consent_on,languages,reviewed_on
eken,Ekens BK,club,Lindåker,Lindåker,57.196,14.036,+46 70 174 06 06,Yara,2026-03-01,sv|ar,2026-11-01
norr,Norrby IF,club,Lindåker,Lindåker,57.217,14.03,,,,,2026-11-01
`;
const activities = `id,partner_id,title,title_ar,activity,form,age_min,age_max,group,schedule,price,free_trials,bring,join_how,places,reviewed_on
e9,eken,Fotboll 8–10 år,كرة القدم,football,weekly,8,10,mixed,mon 17:00-18:00,450,3,Vatten,message,open,2026-11-01
e12,eken,Fotboll 11–13 år,,football,weekly,11,13,girls,sat 10:00-11:00,0,,,message,full,2026-11-01
n,norr,Öppen hall,,,drop-in,,,,,,,,,,
`;

const boxes: HTMLElement[] = [];

function mount(markup: string): IntegFinder {
  const box = document.createElement('div');
  box.style.inlineSize = '1000px';
  box.append(document.createRange().createContextualFragment(markup));
  document.body.append(box);
  boxes.push(box);
  return box.querySelector('integ-finder') as IntegFinder;
}

/** A finder with some activities, all of it here. */
async function prepare(attributes = '', some = activities): Promise<IntegFinder> {
  const finder = mount(`<integ-finder without-map src="${csv(partners)} ${csv(some)}" ${attributes}></integ-finder>`);
  await finder.ready;
  await until(() => Boolean(finder.renderRoot.querySelector('[part=questions]')));
  return finder;
}

const parts = (finder: IntegFinder, part: string) => [
  ...finder.renderRoot.querySelectorAll<HTMLElement>(`[part="${part}"]`),
];
const titles = (finder: IntegFinder) => parts(finder, 'item').map((one) => one.textContent.trim());

async function press(finder: IntegFinder, node: HTMLElement | undefined): Promise<void> {
  const asked = next(finder, 'integ-query');
  node?.click();
  await asked;
  await finder.updateComplete;
}
const age = (finder: IntegFinder, wanted: number) =>
  parts(finder, 'age').find((one) => one.textContent.trim() === `${wanted}`);

describe('<integ-finder>', () => {
  afterEach(() => {
    for (const box of boxes.splice(0)) box.remove();
  });

  it('shows questions and cards: what fits, what is to be asked, what is full', async () => {
    const finder = await prepare('ages="9"');
    expect(titles(finder)).to.deep.equal(['Fotboll 8–10 år', 'Öppen hall']);
    expect(parts(finder, 'group').map((one) => one.ariaLabel)).to.deep.equal([
      ...['1 aktivitet passar', 'Fråga om det passar'],
    ]);
    expect(finder.renderRoot.querySelector('.results-name')?.textContent).to.equal(
      '1 aktivitet passar · 1 att fråga om',
    );
  });

  it('says of each card all of it, and "ask" where nobody has said', async () => {
    const finder = await prepare();
    const [ask, , known] = parts(finder, 'item')
      .map((one) => one.closest('.card')?.textContent ?? '')
      .toSorted();
    const cards = parts(finder, 'item').map((one) => one.closest('.card')?.textContent.replace(/\s+/g, ' ') ?? '');
    expect(cards.find((text) => text.includes('8–10'))).to.match(
      /måndag 17:00–18:00.*8–10 år.*450.kr.*3 gånger gratis.*Fråga efter Yara.*Vatten.*svenska/,
    );
    const unknown = cards.find((text) => text.includes('Öppen hall')) ?? '';
    for (const word of ['tider', 'ålder', 'pris', 'prova gratis', 'vem ni möter', 'ta med', 'Språk'])
      expect(unknown).to.include(`${word}: fråga`);
    expect([ask, known]).to.not.include(undefined);
  });

  it('marks on a card what an activity helps towards, by sign and by word, and says nothing of the others', async () => {
    const led = `id,partner_id,title,activity,benefits
a,eken,Ledarkurs,football,leader-course|reference|mentor
b,eken,Samtal,,language|medal
c,norr,Fotboll,football,
`;
    for (const [lang, words] of [
      ['sv', { a: 'Bra för jobb studier', b: 'Bra för språk' }],
      ['en', { a: 'Good for work education', b: 'Good for language' }],
      ['da', { a: 'Godt for job uddannelse', b: 'Godt for sprog' }],
      ['ar', { a: 'يفيد في العمل الدراسة', b: 'يفيد في اللغة' }],
    ] as const) {
      const finder = mount(`<integ-finder without-map lang=${lang} src="${csv(partners)} ${csv(led)}"></integ-finder>`);
      await finder.ready;
      await until(() => finder.renderRoot.querySelectorAll('.aims').length === 2);
      const told = [...finder.renderRoot.querySelectorAll('.aims')].map((aims): [string, string] => [
        aims.closest('.card')?.querySelector<HTMLElement>('.row')?.dataset['id'] ?? '',
        aims.textContent.replace(/\s+/g, ' ').trim(),
      ]);
      expect(Object.fromEntries(told), lang).to.deep.equal(words);
      const signs = [...finder.renderRoot.querySelectorAll('.aims dd')].map(
        (dd) => dd.querySelectorAll('.icon').length,
      );
      expect(signs, lang).to.deep.equal([1, 1, 1]);
    }
  });

  it('takes answers by a press, and takes them away one by one', async () => {
    const finder = await prepare();
    await press(finder, age(finder, 9));
    expect(finder.query).to.deep.equal({ ages: [9] });
    await press(
      finder,
      parts(finder, 'activity').find((one) => one.textContent.includes('Fotboll')),
    );
    expect(finder.query).to.deep.equal({ ages: [9], activities: ['football'] });
    const chips = () => [...finder.renderRoot.querySelectorAll<HTMLElement>('.answer-row .answer')];
    expect(chips().map((one) => one.ariaLabel)).to.deep.equal(['Ta bort 9 år', 'Ta bort Fotboll']);
    await press(finder, chips()[0]);
    expect(finder.query).to.deep.equal({ activities: ['football'] });
    await press(finder, parts(finder, 'clear')[0]);
    expect(finder.query).to.deep.equal({});
  });

  it('several children: a card says whom it fits', async () => {
    const finder = await prepare('ages="9,12"');
    const cards = parts(finder, 'item').map((one) => one.closest('.card')?.textContent ?? '');
    expect(cards.find((text) => text.includes('8–10'))).to.include('för 9 år');
    expect(cards.find((text) => text.includes('11–13'))).to.include('för 12 år');
  });

  it('presets are a question, and reset() returns to them', async () => {
    const finder = await prepare('ages="9" groups="mixed" query="text=fotboll"');
    expect(finder.query).to.deep.equal({ text: 'fotboll', ages: [9], groups: ['mixed'] });
    await finder.find({ ages: [12], groups: undefined });
    expect(titles(finder)).to.deep.equal(['Fotboll 11–13 år']);
    await finder.reset();
    expect(finder.query).to.deep.equal({ text: 'fotboll', ages: [9], groups: ['mixed'] });
  });

  it('by keyboard: each group is one stop, arrows move in it', async () => {
    const finder = await prepare();
    const grid = age(finder, 0)?.parentElement;
    const stops = [...(grid?.querySelectorAll('button') ?? [])].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.length).to.equal(1);
    stops[0]?.focus();
    stops[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
    expect(finder.shadowRoot?.activeElement?.textContent?.trim()).to.equal('1');
  });

  it('opens an activity with both texts of the message, and gives the focus back', async () => {
    const finder = await prepare('lang="ar" ages="9"');
    const [row] = parts(finder, 'item');
    row?.focus();
    row?.click();
    await until(() => parts(finder, 'message-sent').length > 0);
    const [seen] = parts(finder, 'message-seen');
    const [sent] = parts(finder, 'message-sent');
    expect([seen?.lang, sent?.lang]).to.deep.equal(['ar', 'sv']);
    expect(sent?.textContent).to.include('Ett barn på 9 år vill prova Fotboll 8–10 år');
    const [sms] = parts(finder, 'sms') as HTMLAnchorElement[];
    expect(decodeURIComponent(sms?.getAttribute('href') ?? '')).to.include(sent?.textContent.trim() ?? '…');
    finder.renderRoot
      .querySelector('#details-name')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await until(() => finder.selected === null && finder.shadowRoot?.activeElement === parts(finder, 'item')[0]);
  });

  it('every control has a name, and every question a heading', async () => {
    const finder = await prepare('ages="9"');
    parts(finder, 'favourite')[0]?.click();
    await finder.updateComplete;
    const nameOf = (node: HTMLElement) =>
      node.ariaLabel ?? (node as HTMLInputElement).labels?.[0]?.textContent ?? node.textContent;
    const controls = [...finder.renderRoot.querySelectorAll<HTMLElement>('button, input, select, a')];
    expect(controls.length).to.be.greaterThan(40);
    expect(controls.filter((one) => !nameOf(one)?.trim()).map((one) => one.outerHTML)).to.deep.equal([]);
    const names = [...finder.renderRoot.querySelectorAll('.question')].map((one) => {
      const id = one.getAttribute('aria-labelledby') ?? '';
      return finder.renderRoot.querySelector(`#${id}[role=heading]`)?.textContent?.trim();
    });
    expect(names).to.deep.equal([
      ...['Hur gamla är barnen?', 'Vad vill ni prova?', 'Var vill ni leta?', 'När passar det?', 'Fler önskemål'],
    ]);
  });

  it('has its room at once, and is drawn when its look is here', async () => {
    const finder = mount(`<integ-finder without-map src="${csv(partners)} ${csv(activities)}"></integ-finder>`);
    expect(getComputedStyle(finder).blockSize).to.equal('640px');
    const looks = new Set<string>();
    const note = () => {
      const [base] = parts(finder, 'base');
      if (base) looks.add(getComputedStyle(base).display);
    };
    new MutationObserver(note).observe(finder.renderRoot, { childList: true, subtree: true });
    await finder.ready;
    await until(() => parts(finder, 'questions').length > 0);
    expect([...looks]).to.deep.equal(['grid']);
  });

  it('from right to left in Arabic', async () => {
    const finder = await prepare('lang="ar"');
    await until(() => parts(finder, 'base')[0]?.dir === 'rtl');
    expect(parts(finder, 'heading')[0]?.textContent.trim()).to.equal('ابحثوا عن نشاط');
  });

  it('says that its data did not come', async () => {
    const finder = mount('<integ-finder without-map src="/no-such.csv"><p>Ring oss</p></integ-finder>');
    await finder.ready.catch(() => {});
    await finder.updateComplete;
    expect(parts(finder, 'failed').length).to.equal(1);
  });

  it('keeps favourites for the visit, and on the device only by a tick', async () => {
    localStorage.removeItem('integ:favourites');
    const finder = await prepare();
    parts(finder, 'favourite')[0]?.click();
    await finder.updateComplete;
    expect(localStorage.getItem('integ:favourites')).to.equal(null);
    const [tick] = parts(finder, 'keep') as HTMLInputElement[];
    tick?.click();
    await finder.updateComplete;
    expect(JSON.parse(localStorage.getItem('integ:favourites') ?? '')).to.have.lengthOf(1);
    parts(finder, 'keep')[0]?.click();
    expect(localStorage.getItem('integ:favourites')).to.equal(null);
  });

  it('a full one leads on, near what was asked', async () => {
    const finder = await prepare('ages="12" near="57.19012,14.03" refer-to="https://example.org/samsyn"');
    const [link] = parts(finder, 'refer') as HTMLAnchorElement[];
    expect(link?.href).to.equal('https://example.org/samsyn#session=e12&age=12&near=57.19,14.03');
  });

  it('all full: says so first, and which answer leads to what is not; taken, it is there', async () => {
    const known = activities.split('\n').slice(0, 3).join('\n');
    const finder = await prepare(`ages="11"`, known);
    await until(() => parts(finder, 'way').length > 0);
    const notice = parts(finder, 'all-full')[0] as HTMLElement;
    expect(notice.textContent).to.contain('Allt som passar är fullt just nu.');
    expect(titles(finder)).to.deep.equal(['Fotboll 11–13 år']);
    const [card] = parts(finder, 'item') as [HTMLElement];
    expect(notice.compareDocumentPosition(card) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    const ways = parts(finder, 'way').map((one) => one.textContent.replace(/\s+/g, ' ').trim());
    expect(ways).to.deep.equal(['Ett år yngre eller äldre 1 som inte är full', 'För alla åldrar 1 som inte är full']);
    await press(finder, parts(finder, 'way')[0]);
    await until(() => parts(finder, 'all-full').length === 0);
    expect(titles(finder)).to.deep.equal(['Fotboll 8–10 år', 'Fotboll 11–13 år']);
  });

  it('puts what is shown into the page as events, and takes it away', async () => {
    const finder = await prepare('ages="9" json-ld');
    const script = () => document.head.querySelector('script[type="application/ld+json"]');
    await until(() => script() !== null);
    const names = () => JSON.parse(script()?.textContent ?? '{}')['@graph'].map(({ name }: { name: string }) => name);
    expect(names()).to.deep.equal(['Fotboll 8–10 år', 'Öppen hall']);
    await finder.find({ ages: [12] });
    expect(names()).to.deep.equal(['Öppen hall', 'Fotboll 11–13 år']);
    finder.remove();
    expect(script()).to.equal(null);
  });
});
