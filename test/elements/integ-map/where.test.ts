import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { next, prepare, unmountAll, until, type Prepared } from '../prepare.js';

type Ask = Geolocation['getCurrentPosition'];

/** Lets the page's browser answer as a test says; counts how often it was asked. */
function answerPosition(answer: Ask): { asked: number } {
  const seen = { asked: 0 };
  const getCurrentPosition: Ask = (...acts) => {
    seen.asked += 1;
    answer(...acts);
  };
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } });
  return seen;
}

const here = { coords: { latitude: 57.179_961, longitude: 14.050_421 } } as GeolocationPosition;
const grant: Ask = (succeed) => succeed(here);
const refuse =
  (code: number): Ask =>
  (_, fail) =>
    fail?.({ code } as GeolocationPositionError);

const find = ({ element }: Prepared, selector: string) => element.renderRoot.querySelector<HTMLElement>(selector);
const text = (prepared: Prepared, selector: string) =>
  find(prepared, selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const bar = (prepared: Prepared) => text(prepared, '[part=count] p');
const field = (prepared: Prepared) => find(prepared, '[part=place]') as HTMLInputElement;
const options = (prepared: Prepared) =>
  [...prepared.element.renderRoot.querySelectorAll('[role=option]')].map((one) =>
    one.textContent?.replace(/\s+/g, ' ').trim(),
  );
const active = (prepared: Prepared) => {
  const id = field(prepared).getAttribute('aria-activedescendant');
  return id && find(prepared, `#${id}`)?.textContent?.replace(/\s+/g, ' ').trim();
};

async function openBy(prepared: Prepared, part: 'change' | 'near-me'): Promise<void> {
  prepared.one(part)?.focus();
  prepared.one(part)?.click();
  await until(() => prepared.one('where') !== undefined);
  await until(() => prepared.one('where')?.contains(prepared.focused()) ?? false);
}

async function type(prepared: Prepared, typed: string): Promise<void> {
  field(prepared).focus();
  await sendKeys({ type: typed });
  await until(() => options(prepared).length > 0);
}

/** Almost at Almens IF, where the positions of the places are those of prepare.ts. */
const nowhere = `id,name,kind,city,lat,lng
eken,Ekens BK,club,Lindåker,57.196,14.036
almen,Almens IF,club,Lindåker,57.18,14.05
okand,Okända,club,,,
`;

describe('<integ-map>: where to look', () => {
  const { geolocation } = navigator;
  afterEach(() => {
    unmountAll();
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
  });

  it('says that the list is by name, and opens where to look by "Change"', async () => {
    const prepared = await prepare();
    expect(bar(prepared)).to.equal('3 platser · A–Ö');
    expect(prepared.one('change')?.getAttribute('aria-expanded')).to.equal('false');
    await openBy(prepared, 'change');
    expect(prepared.focused()?.textContent?.trim()).to.equal('Var vill du leta?');
    expect(prepared.one('change')?.getAttribute('aria-expanded')).to.equal('true');
    expect(find(prepared, '.list')?.inert).to.equal(true);

    await sendKeys({ press: 'Escape' });
    await until(() => prepared.one('where') === undefined && prepared.focused() === prepared.one('change'));
    expect(find(prepared, '.list')?.inert).to.equal(false);
  });

  describe('REQ-56 the position of the device', () => {
    it('is asked for by no load and by no opening, only by the button under its explanation', async () => {
      const seen = answerPosition(grant);
      const prepared = await prepare();
      await openBy(prepared, 'near-me');
      const button = prepared.one('use-position');
      expect(prepared.focused()).to.equal(button);
      const how = button?.getAttribute('aria-describedby') ?? '';
      expect(text(prepared, `#${how}`)).to.equal('Vi frågar webbläsaren var du är. Svaret stannar i din enhet.');
      expect(seen.asked).to.equal(0);
      button?.click();
      expect(seen.asked).to.equal(1);
    });

    it('sorts the list, closes the question and gives the focus back', async () => {
      answerPosition(grant);
      const prepared = await prepare('without-map', nowhere);
      await openBy(prepared, 'near-me');
      prepared.one('use-position')?.click();
      await until(() => prepared.one('where') === undefined);
      expect(prepared.names()).to.deep.equal(['Almens IF', 'Ekens BK', 'Okända']);
      expect(bar(prepared)).to.equal('3 platser · närmast dig');
      expect(text(prepared, '.straight')).to.equal('Avstånd i rak linje');
      const far = prepared.all('item').map((row) => row.querySelector('.distance')?.textContent?.trim());
      expect(far.at(-1)).to.equal('fråga');
      expect(prepared.focused()).to.equal(prepared.one('near-me'));
    });

    it('is rounded, and in no event and no question that a page can read', async () => {
      answerPosition(grant);
      const prepared = await prepare();
      const { element } = prepared;
      await openBy(prepared, 'near-me');
      const asked = next(element, 'integ-query');
      prepared.one('use-position')?.click();
      expect((await asked).query).to.deep.equal({});
      expect(element.query).to.deep.equal({});
      expect(element.store.state.query.near).to.deep.equal({ lat: 57.18, lng: 14.05, isDevice: true });

      await until(() => prepared.one('where') === undefined);
      const more = next(element, 'integ-query');
      await openBy(prepared, 'change');
      find(prepared, '[name=travel]')?.click();
      expect(JSON.stringify((await more).query)).not.to.match(/57|near|within/);
    });

    for (const [code, said] of [
      [1, 'Webbläsaren gav oss inte din plats. Skriv en ort i stället.'],
      [2, 'Din plats gick inte att hitta. Skriv en ort i stället.'],
      [3, 'Din plats tog för lång tid att hitta. Skriv en ort i stället.'],
    ] as const) {
      it(`says what is wrong (${code}) and leads to the field for a place; the list stays`, async () => {
        answerPosition(refuse(code));
        const prepared = await prepare();
        await openBy(prepared, 'near-me');
        prepared.one('use-position')?.click();
        await until(() => prepared.focused() === field(prepared));
        expect(text(prepared, `#${field(prepared).getAttribute('aria-describedby')}`)).to.equal(said);
        expect(bar(prepared)).to.equal('3 platser · A–Ö');
        expect(prepared.names()).to.deep.equal(['Almens IF', 'Ekens BK', 'Språkcaféet']);
      });
    }

    it('does not overtake a place that was chosen while the browser asked', async () => {
      let succeed: PositionCallback = () => {};
      answerPosition((later) => (succeed = later));
      const prepared = await prepare();
      await openBy(prepared, 'near-me');
      prepared.one('use-position')?.click();
      await type(prepared, 'växjö');
      await sendKeys({ press: 'Enter' });
      await until(() => bar(prepared).endsWith('närmast Växjö'));
      succeed(here);
      await until(() => text(prepared, '[part=use-position]') === 'Använd min plats');
      expect(bar(prepared)).to.equal('3 platser · närmast Växjö');
    });

    it('is left out where the page says so', async () => {
      const prepared = await prepare('without-map without-near-me');
      expect(prepared.one('near-me')).to.equal(undefined);
      await openBy(prepared, 'change');
      expect(prepared.one('use-position')).to.equal(undefined);
      expect(field(prepared)).not.to.equal(null);
    });
  });

  describe('the field for a place', () => {
    it('is a combobox of the arrows, Home, Enter and Escape', async () => {
      const prepared = await prepare();
      await openBy(prepared, 'change');
      await type(prepared, 'hal');
      expect(field(prepared).getAttribute('aria-expanded')).to.equal('true');
      expect(text(prepared, '.place [role=status]')).to.equal(`${options(prepared).length} förslag`);
      expect(active(prepared)).to.equal(null);
      await sendKeys({ press: 'ArrowDown' });
      await until(() => active(prepared) === options(prepared)[0]);
      await sendKeys({ press: 'ArrowUp' });
      await until(() => active(prepared) === null);
      await sendKeys({ press: 'ArrowUp' });
      await until(() => active(prepared) === options(prepared).at(-1));
      await sendKeys({ press: 'Home' });
      await until(() => active(prepared) === null);
      await sendKeys({ press: 'Escape' });
      await until(() => field(prepared).getAttribute('aria-expanded') === 'false');
      expect(prepared.one('where')).not.to.equal(undefined);
      await sendKeys({ press: 'Escape' });
      await until(() => prepared.one('where') === undefined);
    });

    it('tells places of one name apart, each in its own language', async () => {
      const prepared = await prepare();
      await openBy(prepared, 'change');
      await type(prepared, 'alvik');
      const names = prepared.element.renderRoot.querySelectorAll('[role=option] > bdi');
      expect([...names].every((name) => ['sv', 'da'].includes(name.getAttribute('lang') ?? ''))).to.equal(true);
      expect(new Set(options(prepared)).size).to.equal(options(prepared).length);
    });

    it('sorts from a place of the records, and names it', async () => {
      const prepared = await prepare();
      const { element } = prepared;
      await openBy(prepared, 'change');
      await type(prepared, 'lindåk');
      const asked = next(element, 'integ-query');
      await sendKeys({ press: 'Enter' });
      const { near } = (await asked).query;
      expect(Object.keys(near ?? {})).to.deep.equal(['lat', 'lng']);
      await until(() => bar(prepared) === '3 platser · närmast Lindåker');
      expect(field(prepared).value).to.equal('Lindåker');
      expect(prepared.all('item').every((row) => row.querySelector('.distance'))).to.equal(true);
    });

    it('is chosen from by a press, and keeps the focus', async () => {
      const prepared = await prepare();
      await openBy(prepared, 'change');
      await type(prepared, 'växjö');
      await until(() => options(prepared)[0]?.startsWith('Växjö') ?? false);
      find(prepared, '[role=option]')?.click();
      await until(() => bar(prepared).endsWith('närmast Växjö'));
      expect(prepared.focused()).to.equal(field(prepared));
    });

    it('says when there is no such place', async () => {
      const prepared = await prepare();
      await openBy(prepared, 'change');
      field(prepared).focus();
      await sendKeys({ type: 'qqqqq' });
      await until(() => text(prepared, '.place [role=status]') === 'Ingen plats med det namnet.');
    });
  });

  describe('how far, and in which order', () => {
    const near = 'without-map query="near=57.18,14.05"';

    it('waits for a place', async () => {
      const prepared = await prepare();
      await openBy(prepared, 'change');
      expect((find(prepared, '[name=travel]') as HTMLInputElement).matches(':disabled')).to.equal(true);
      expect(text(prepared, 'fieldset')).to.include('Välj först en plats.');
    });

    it('keeps to a limit', async () => {
      const prepared = await prepare(near);
      const { element, names } = prepared;
      await openBy(prepared, 'change');
      const asked = next(element, 'integ-query');
      find(prepared, '[name=travel]')?.click();
      expect((await asked).query.within).to.equal(2);
      await element.updateComplete;
      expect(names()).to.deep.equal(['Almens IF', 'Ekens BK']);
    });

    it('names a preset place by the nearest one that is known', async () => {
      const prepared = await prepare('without-map query="near=57.197,14.036"');
      await until(() => bar(prepared) === '3 platser · närmast Lindåker');
      const far = await prepare('without-map query="near=57.9,17.9"');
      await until(() => bar(far) === '3 platser · närmast vald plats');
    });

    it('sorts by name although there is a place, and returns to all without one', async () => {
      const prepared = await prepare(`${near.slice(0, -1)}&within=2"`);
      await openBy(prepared, 'change');
      const radios = [...prepared.element.renderRoot.querySelectorAll<HTMLElement>('[name=order]')];
      radios[1]?.click();
      await until(() => bar(prepared) === '2 platser · A–Ö');
      [...(prepared.one('where')?.querySelectorAll('button') ?? [])].at(-1)?.click();
      await until(() => bar(prepared) === '3 platser · A–Ö');
      expect(prepared.element.query).to.deep.equal({});
      expect(prepared.focused()).to.equal(field(prepared));
    });
  });
});
