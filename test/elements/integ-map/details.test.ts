import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { mount, next, prepare, search, unmountAll, until, type Prepared } from '../prepare.js';

const record = {
  ...{ id: 'a', name: 'Ekens BK', kind: 'club', reviewedOn: '2026-11-01', languages: ['sv', 'ar'] },
  place: { name: 'Ekhallen', address: { street: 'Skolgatan 4', city: 'Lindåker' }, lat: 57.19, lng: 14.03 },
  contacts: [
    { firstName: 'Yara', phone: '+46 70 174 06 06', email: 'eken@example.org', languages: ['ar'], bestTime: 'kvällar' },
    { role: 'kansli', phone: '0370-12 34 56', languages: [] },
  ],
  about: { sv: 'En klubb för alla.', ar: 'نادٍ للجميع.' },
  hours: 'mon-sun 00:00-00:00',
  offers: ['buddies', 'constructor'],
  seeks: ['coffee-help'],
  accessibility: ['step-free'],
  leisureCard: { accepted: 'yes' },
  url: 'https://example.org/ekens-bk/',
};
const town = { id: 't', name: 'Kommunen', kind: 'municipality', contacts: [{ email: 'kommun@example.org' }] };
const session = (id: string, more: object = {}) => ({
  ...{ id, partnerId: 'a', title: { sv: `Fotboll ${id}`, ar: `كرة ${id}` }, ageMin: 8, ageMax: 10, group: 'girls' },
  ...{ schedule: 'mon 17:00-18:00|wed 17:00-18:00', price: { amount: 450, currency: 'SEK', per: 'term' } },
  places: { status: 'open' },
  ...more,
});

/** The element with one record open. */
async function opened(
  { partner = {}, activities = [], attributes = '' }: { partner?: object; activities?: object[]; attributes?: string },
  others: object[] = [],
): Promise<Prepared & { text: () => string; link: (part: string) => string | undefined }> {
  const prepared = mount(`<integ-map without-map ${attributes}></integ-map>`);
  const { element, one } = prepared;
  element.records = { partners: [{ ...record, ...partner }, ...others], activities };
  await element.ready;
  element.select('a');
  await element.updateComplete;
  return {
    ...prepared,
    text: () => one('details')?.innerText.replace(/\s+/g, ' ') ?? '',
    link: (part) => one(part)?.getAttribute('href') ?? undefined,
  };
}

describe('the open record', () => {
  before(() => setViewport({ width: 1100, height: 800 }));
  afterEach(unmountAll);

  it('has calls, texts and the way there in its first view', async () => {
    const { link, one } = await opened({});
    expect(link('call')).to.equal('tel:+46701740606');
    expect(link('sms')).to.equal('sms:+46701740606');
    expect(link('directions')).to.equal('https://www.openstreetmap.org/directions?to=57.19,14.03');
    expect(one('mail') === undefined).to.equal(true);
    const acts = one('directions')?.getBoundingClientRect();
    expect(acts && acts.bottom).to.be.below(500);
  });

  it('has mail where there is no telephone, and no way where there is no place', async () => {
    const { link, one } = await opened({ partner: { contacts: [{ email: 'a@example.org' }], place: {} } });
    expect(link('mail')).to.equal('mailto:a@example.org');
    for (const part of ['call', 'sms', 'directions']) expect(one(part) === undefined, part).to.equal(true);
  });

  it('sends no text to a desk, and leads where the page says', async () => {
    const { link, one } = await opened({
      partner: { contacts: [{ phone: '0370-12 34 56' }] },
      attributes: 'directions="https://kart.example/?q={name}&at={lat},{lng}"',
    });
    expect(one('sms') === undefined).to.equal(true);
    expect(link('directions')).to.equal('https://kart.example/?q=Ekens%20BK&at=57.19,14.03');
  });

  it('says all that is known, in plain words', async () => {
    const { text } = await opened({ activities: [session('1', { ageMin: 7, ageMax: 7, trial: { freeTimes: 3 } })] });
    for (const said of [
      ...['Öppet nu', 'Fritidskortet gäller', 'En klubb för alla.', 'Ekhallen, Skolgatan 4, Lindåker', 'kansli'],
      ...['Fråga efter Yara', 'Bäst tid: kvällar', '0370-12 34 56', 'utan trappsteg', 'Kontrollerat 1 nov. 2026'],
      ...['Fotboll 1', '7 år · flickor', 'måndag och onsdag 17:00–18:00', '3 gånger gratis', 'platser finns', 'Nästa'],
      ...['Kan hjälpa till med', 'faddrar', 'constructor', 'Behöver hjälp med', 'kaffehjälp', 'example.org/ekens-bk'],
    ])
      expect(text()).to.include(said);
    expect(text()).to.match(/450\skr per termin/);
    expect(text()).not.to.include('fråga:');
  });

  it('says "fråga" for what nobody has told', async () => {
    const { one } = await opened({
      partner: { ...{ contacts: [], place: {}, hours: undefined, languages: [], accessibility: [] }, url: undefined },
      activities: [{ id: '1', partnerId: 'a', title: { sv: 'Något' } }],
    });
    const asks = [...(one('details')?.querySelectorAll('.ask') ?? [])].map((node) => node.textContent?.trim());
    expect(asks).to.deep.equal([
      ...['Adress: fråga', 'Öppettider: fråga', 'Kontakt: fråga', 'Språk: fråga', 'Tillgänglighet: fråga'],
      'fråga om: ålder, grupp, tider, pris och platser',
    ]);
  });

  it('leaves closed activities out, marks paused ones, and folds what are more than six', async () => {
    const many = Array.from({ length: 8 }, (_, i) => session(`${i}`));
    const closed = session('nej', { status: 'closed' });
    const { text, one, all } = await opened({ activities: [session('p', { status: 'paused' }), ...many, closed] });
    expect(text()).to.include('pausat');
    expect(text()).not.to.include('Fotboll nej');
    expect(text()).not.to.include('Fotboll 7');
    all('more-sessions')[0]?.click();
    await until(() => text().includes('Fotboll 7'));
    expect(one('more-sessions')?.textContent?.trim()).to.equal('Visa 3 till');
  });

  it('tells which activities help towards language, work and education, each name once; else nothing', async () => {
    const { element, one } = await opened({
      activities: [
        session('1', { benefits: ['leader-course', 'reference'] }),
        session('2', { title: { sv: 'Kiosk' }, benefits: ['work-experience'] }),
        session('3', { title: { sv: 'Kiosk' }, benefits: ['mentor', 'medal'] }),
        session('4'),
        session('5', { benefits: ['language'], status: 'closed' }),
      ],
    });
    const part = () => element.renderRoot.querySelector('[aria-labelledby=details-aims]');
    const told = [...(part()?.querySelectorAll('dt, dd') ?? [])].map((node) =>
      node.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(told).to.deep.equal(['jobb', 'Fotboll 1, Kiosk', 'studier', 'Fotboll 1']);
    expect(part()?.querySelectorAll('dt .icon').length).to.equal(2);
    expect(part()?.querySelector('[role=heading]')?.textContent?.trim()).to.equal('Bra för');
    expect(part()?.querySelector('bdi')?.lang).to.equal('sv');

    element.records = { partners: [record], activities: [session('4')] };
    await element.ready;
    await element.updateComplete;
    expect(one('details')?.textContent).to.include('Fotboll 4');
    expect(part()).to.equal(null);
  });

  it('REQ-70 REQ-71 every run of text says its language, numbers read from left to right', async () => {
    const { one, element } = await opened({ activities: [session('1')], attributes: 'lang="ar"' });
    await until(() => element.shadowRoot?.querySelector('.root')?.getAttribute('lang') === 'ar');
    const details = one('details');
    const run = (text: string) =>
      [...(details?.querySelectorAll('bdi') ?? [])].find((node) => node.textContent?.trim() === text);
    expect(run('Ekens BK')?.lang).to.equal('sv');
    expect(run('نادٍ للجميع.')?.lang).to.equal('ar');
    expect(run('كرة 1')?.dir).to.equal('rtl');
    expect(run('Ekhallen, Skolgatan 4, Lindåker')?.lang).to.equal('sv');
    for (const number of ['+46 70 174 06 06', 'eken@example.org', 'example.org/ekens-bk'])
      expect(run(number)?.dir, number).to.equal('ltr');
    const tag = details?.querySelector<HTMLElement>('.facts .tag[lang=sv]');
    expect([tag?.dir, tag?.textContent]).to.deep.equal(['ltr', 'svenska']);
    expect(details?.textContent).to.include('من 17:00 إلى 18:00');
  });

  it('a Danish place has its own time, money and language', async () => {
    const { text, link, one } = await opened({
      partner: { name: 'Tunø IF', country: 'DK', contacts: [{ phone: '+45 20 12 34 56' }], about: { da: 'For alle' } },
      activities: [session('1', { price: { amount: 100 } })],
    });
    expect(link('sms')).to.equal('sms:+4520123456');
    expect(one('details')?.querySelector<HTMLElement>('.details-name bdi')?.lang).to.equal('da');
    expect(text()).to.match(/100\sDkr/);
  });

  it('REQ-44 markup and dangerous addresses in a record are text', async () => {
    const bad = '<img src=x onerror="window.bitten = true">';
    const urls = [
      'javascript:window.bitten=true',
      'java\tscript:x',
      'data:text/html,x',
      '//evil.example',
      'http://a.example/',
    ];
    for (const url of urls) {
      const { one } = await opened({
        partner: {
          ...{ name: bad, about: { sv: bad }, url, offers: [bad], accessibility: [bad], kind: bad },
          contacts: [{ firstName: bad, role: bad, phone: bad, email: `${bad}@example.org`, bestTime: bad }],
        },
        activities: [
          session('1', { title: { sv: bad }, group: bad, join: { url }, price: { amount: 1, currency: bad } }),
        ],
      });
      const hrefs = [...(one('details')?.querySelectorAll('a') ?? [])].map(({ protocol }) => protocol);
      expect(hrefs, url).to.deep.equal(['https:']);
      expect(one('details')?.querySelector('img'), url).to.equal(null);
      expect(one('details')?.textContent, url).to.include(bad);
      unmountAll();
    }
    expect('bitten' in window).to.equal(false);
    const { one } = await opened({ partner: { url: 'http://a.example/' }, attributes: 'allow-http' });
    expect(one('details')?.querySelector('a[href="http://a.example/"]')?.getAttribute('rel')).to.equal(
      'noopener noreferrer',
    );
  });

  describe('what is wrong', () => {
    const toldTo = (href = '') => href.slice('mailto:'.length, href.indexOf('?'));

    it('goes to the page’s contact, else the municipality, else the partner itself', async () => {
      const attributes = 'contact="Samira|tel:+4637012345|mailto:samira@example.org"';
      expect(toldTo((await opened({ attributes }, [town])).link('wrong'))).to.equal('samira@example.org');
      expect(toldTo((await opened({}, [town])).link('wrong'))).to.equal('kommun@example.org');
      const other = { ...town, place: { municipality: 'Norrby' } };
      const partner = { place: { municipality: 'Lindåker' } };
      expect(toldTo((await opened({ partner }, [other])).link('wrong'))).to.equal('eken@example.org');
      expect(toldTo((await opened({})).link('wrong'))).to.equal('eken@example.org');
      const { one, text } = await opened({ partner: { contacts: [] } });
      expect(one('wrong') === undefined).to.equal(true);
      expect(text()).to.include('Fråga på biblioteket eller i kommunhuset.');
    });

    it('names the record and the page, in the language of the place and in the reader’s', async () => {
      location.hash = '#near=57.1,14.1';
      const { link } = await opened({ attributes: 'lang="en"', partner: { name: 'A & B?bcc=x' } });
      await until(() => link('wrong')?.includes('Fel%20uppgift') ?? false);
      const { search } = new URL(link('wrong') ?? '');
      const body = new URLSearchParams(search).get('body') ?? '';
      expect([...new URLSearchParams(search).keys()]).to.deep.equal(['subject', 'body']);
      for (const said of [
        'Den här uppgiften är fel',
        'This information is wrong',
        'A & B?bcc=x (a)',
        location.pathname,
      ])
        expect(body).to.include(said);
      expect(body).not.to.include('57.1');
      history.replaceState(null, '', location.pathname + location.search);
    });
  });

  describe('print', () => {
    it('prints this record alone, from a frame that is gone afterwards', async () => {
      const { element, one } = await opened({ activities: ['1', '2', '3', '4', '5'].map((id) => session(id)) });
      const frames = () => [...(element.shadowRoot?.querySelectorAll('iframe') ?? [])];
      let printed = '';
      const observer = new MutationObserver(() => {
        for (const { contentWindow } of frames())
          if (contentWindow) contentWindow.print = () => void (printed = contentWindow.document.body.textContent ?? '');
      });
      observer.observe(element.shadowRoot as ShadowRoot, { childList: true });
      one('print')?.click();
      await until(() => printed !== '');
      observer.disconnect();
      for (const said of ['Ekens BK', 'Skolgatan 4', '+46 70 174 06 06', 'Fotboll 4', 'Hej. Vi vill gärna prova.'])
        expect(printed).to.include(said);
      expect(printed).not.to.include('Fotboll 5');
      frames()[0]?.contentWindow?.dispatchEvent(new Event('afterprint'));
      expect(frames().length).to.equal(0);
    });
  });

  describe('focus', () => {
    it('REQ-08 Escape closes from a field with text, and leaves the text', async () => {
      const prepared = await prepare();
      const { element, one, focused } = prepared;
      await search(prepared, 'Ekens');
      const field = one('search') as HTMLInputElement;
      element.select('eken');
      await element.updateComplete;
      // The field is covered, so that only a script can come there.
      element.shadowRoot?.querySelector('.tools')?.removeAttribute('inert');
      field.focus();
      const closed = next(element, 'integ-select');
      await sendKeys({ press: 'Escape' });
      expect((await closed).id).to.equal(null);
      expect(field.value).to.equal('Ekens');
      await until(() => focused()?.getAttribute('data-id') === 'eken');
    });

    it('gives the focus to the first row when nothing stands for the record any more', async () => {
      const { element, all, focused } = await prepare();
      all('item')[1]?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused()?.id === 'details-name');
      await element.find({ text: 'Almens' });
      await sendKeys({ press: 'Escape' });
      await until(() => focused() === all('item')[0] && all('item').length === 1);
    });
  });

  it('starts the next record at its top, folded', async () => {
    const { element, one } = await opened({}, [{ ...record, id: 'b', name: 'B' }]);
    const first = one('details');
    element.select('b');
    await element.updateComplete;
    expect(one('details') === first).to.equal(false);
  });
});
