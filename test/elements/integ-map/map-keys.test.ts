import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { csv, mount, partners, unmountAll, until, type Prepared } from '../prepare.js';

/** The element with its map, each place a pin of its own. */
async function withMap(width = '1000px', attributes = ''): Promise<Prepared> {
  const prepared = mount(
    `<div style="inline-size: ${width}"><integ-map src="${csv(partners)}" basemap="none" ${attributes}></integ-map></div>`,
  );
  const { element, all, one } = prepared;
  await element.ready;
  if (parseInt(width) < 720) one('view-switch')?.querySelectorAll('button')[1]?.click();
  await until(() => all('pin').length + all('ring').length > 0 && all('map-buttons').length > 0);
  await element.find({ view: { zoom: 13 } });
  return prepared;
}

const nameOf = (node: Element | null) => node?.getAttribute('aria-label') ?? node?.textContent?.trim() ?? '';
const buttonsIn = (group: Element | undefined) => [...(group?.querySelectorAll('button') ?? [])];
const tip = ({ element }: Prepared) => element.renderRoot.querySelector('.tip');
const pinOf = ({ all }: Prepared, name: string) => all('pin').find((pin) => nameOf(pin) === name);
const move = (target: Element | undefined) =>
  target?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
/** What the polite region says, each time that it changes. */
function told({ element }: Prepared): string[] {
  const region = element.renderRoot.querySelector('.live') as Element;
  const texts: string[] = [];
  new MutationObserver(() => texts.push((region.textContent ?? '').trim())).observe(region, { childList: true });
  return texts;
}

/** Presses Tab until the focus leaves the element. @returns the names of the stops */
async function tabThrough({ element, focused }: Prepared): Promise<string[]> {
  const stops: string[] = [];
  for (;;) {
    await sendKeys({ press: 'Tab' });
    if (document.activeElement !== element) return stops;
    stops.push(nameOf(focused()));
  }
}

describe('the map by keyboard', () => {
  before(() => setViewport({ width: 1100, height: 800 }));
  afterEach(unmountAll);

  it('REQ-05 REQ-09 few stops outside of the list, and the same ones backwards', async () => {
    const prepared = await withMap();
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    prepared.element.before(before);
    prepared.element.after(after);
    before.focus();
    const there = await tabThrough(prepared);
    const rows = there.filter((name) => prepared.all('item').some((row) => nameOf(row) === name));
    expect([rows.length, there.length - rows.length <= 12]).to.deep.equal([3, true]);
    after.focus();
    await sendKeys({ down: 'Shift' });
    const back = await tabThrough(prepared);
    await sendKeys({ up: 'Shift' });
    expect(back).to.deep.equal(there.toReversed());
  });

  it('REQ-05 the map’s buttons are one toolbar with arrow keys, the chips another', async () => {
    const { one, focused } = await withMap();
    for (const part of ['map-buttons', 'kinds']) {
      const group = one(part);
      const buttons = buttonsIn(group);
      expect([group?.role, buttons.filter(({ tabIndex }) => tabIndex === 0).length]).to.deep.equal(['toolbar', 1]);
      buttons[0]?.focus();
      for (const [key, at] of [
        ['ArrowRight', 1],
        ['End', -1],
        ['ArrowRight', 0],
        ['ArrowLeft', -1],
        ['Home', 0],
      ] as const) {
        await sendKeys({ press: key });
        expect([part, key, focused() === buttons.at(at)]).to.deep.equal([part, key, true]);
      }
      expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([buttons[0]]);
    }
  });

  it('in Arabic the left arrow goes on among the chips, as they stand on the screen', async () => {
    const { one, focused } = await withMap('1000px', 'lang="ar"');
    await until(() => one('base')?.dir === 'rtl');
    const chips = buttonsIn(one('kinds'));
    chips[0]?.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused() === chips[1]).to.equal(true);
  });

  it('REQ-06 pins are one stop, the arrows go through them in the order of the list', async () => {
    const prepared = await withMap();
    const { all, focused } = prepared;
    expect(all('pin').filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    all('pin')
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus();
    await sendKeys({ press: 'Home' });
    const seen = [nameOf(focused())];
    for (let i = 0; i < 2; i++) {
      await sendKeys({ press: 'ArrowRight' });
      seen.push(nameOf(focused()));
      const [pin, map] = [focused(), prepared.one('map')].map((node) => node?.getBoundingClientRect());
      expect(pin && map && pin.left >= map.left && pin.right <= map.right).to.equal(true);
    }
    expect(seen).to.deep.equal(prepared.names());
  });

  for (const [width, where] of [
    ['1000px', 'beside'],
    ['400px', 'in place of'],
  ] as const)
    it(`REQ-07 the first stop of the map leads past it, to the list ${where} it`, async () => {
      const prepared = await withMap(width);
      const { one, focused, element } = prepared;
      const stops = element.renderRoot.querySelectorAll<HTMLElement>('.map-pane :is(a, button, [tabindex])');
      const skip = one('skip');
      expect(stops[0] === skip).to.equal(true);
      skip?.focus();
      expect(skip && skip.getBoundingClientRect().height >= 44).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await until(() => focused() === element.renderRoot.querySelector('.list'));
      expect(one('list')?.checkVisibility()).to.equal(true);
    });

  it('REQ-11 the map moves and zooms by clicks alone', async () => {
    const { element, one } = await withMap();
    const [closer, farther, west, north, south, east, all] = buttonsIn(one('map-buttons'));
    const view = () => ({ zoom: element.query.view?.zoom ?? 0, bbox: element.query.view?.bbox ?? [0, 0, 0, 0] });
    const steps = [
      [west, () => view().bbox[0], -1],
      [east, () => view().bbox[0], 1],
      [north, () => view().bbox[1], 1],
      [south, () => view().bbox[1], -1],
      [closer, () => view().zoom, 1],
      [farther, () => view().zoom, -1],
    ] as const;
    for (const [button, value, sign] of steps) {
      const before = value();
      button?.click();
      await until(() => Math.sign(value() - before) === sign);
    }
    west?.click();
    await until(() => element.query.view?.bbox !== undefined);
    all?.click();
    await until(() => element.answer?.clusters.reduce((sum, { count }) => sum + count, 0) === 3);
  });

  it('REQ-10 keys on the page outside do nothing to the map', async () => {
    const { element } = await withMap();
    const field = document.createElement('input');
    element.after(field);
    field.focus();
    const { zoom } = element.query.view ?? {};
    await sendKeys({ type: '+-=_' });
    expect([element.query.view?.zoom, field.value]).to.deep.equal([zoom, '+-=_']);
    field.remove();
  });
});

describe('a row and its pin', () => {
  before(() => setViewport({ width: 1100, height: 800 }));
  afterEach(unmountAll);

  it('point at each other under the mouse, and a pin says its name', async () => {
    const prepared = await withMap();
    const { all } = prepared;
    move(all('item')[1]);
    expect(pinOf(prepared, 'Ekens BK')?.classList.contains('pointed')).to.equal(true);
    expect(tip(prepared)?.textContent).to.equal('Ekens BK');
    move(pinOf(prepared, 'Almens IF'));
    expect(all('item').map((row) => row.classList.contains('pointed'))).to.deep.equal([true, false, false]);
    expect(tip(prepared)?.textContent).to.equal('Almens IF');
    move(prepared.one('heading'));
    expect([tip(prepared), all('pin').some((pin) => pin.classList.contains('pointed'))]).to.deep.equal([null, false]);
  });

  it('point at each other with the focus; Escape takes the name away', async () => {
    const prepared = await withMap();
    pinOf(prepared, 'Ekens BK')?.focus();
    expect(prepared.all('item')[1]?.classList.contains('pointed')).to.equal(true);
    expect(tip(prepared)?.textContent).to.equal('Ekens BK');
    await sendKeys({ press: 'Escape' });
    expect(tip(prepared)).to.equal(null);
  });

  it('a row whose pin is in a ring points at the ring, which has no name to say', async () => {
    const prepared = await withMap();
    await prepared.element.find({ view: { zoom: 6 } });
    await until(() => prepared.all('ring').length === 1);
    move(prepared.all('item')[0]);
    expect(prepared.one('ring')?.classList.contains('pointed')).to.equal(true);
    expect(tip(prepared)).to.equal(null);
  });
});

describe('what is told', () => {
  before(() => setViewport({ width: 1100, height: 800 }));
  afterEach(unmountAll);

  it('REQ-13 one message for each change that has settled, none while somebody types', async () => {
    const prepared = await withMap();
    const { element, one, all } = prepared;
    const texts = told(prepared);
    const field = one('search') as HTMLInputElement;
    field.focus();
    await sendKeys({ type: 'ekens' });
    await until(() => texts.length > 0);
    const chip = buttonsIn(one('kinds'))[0];
    for (const count of [2, 3]) {
      chip?.click();
      await until(() => texts.length === count);
    }
    expect(texts).to.deep.equal(['1 plats', '1 plats', '1 plats']);
    expect(all('list').length).to.equal(1);
    expect(element.renderRoot.querySelectorAll('[aria-live="assertive"]')).to.have.length(0);
  });

  it('REQ-14 a move of the map is told by the town and how many places are seen, not in degrees', async () => {
    const prepared = await withMap();
    const texts = told(prepared);
    const [, farther] = buttonsIn(prepared.one('map-buttons'));
    farther?.focus();
    farther?.click();
    await until(() => texts.length > 0);
    expect(texts).to.deep.equal(['Lindåker: 3 platser på kartan']);
  });

  it('REQ-22 a wheel over a map that is not in use scrolls the page, and how to use it is told once', async () => {
    const prepared = await withMap();
    const { one, element } = prepared;
    const texts = told(prepared);
    const wheel = () => {
      const event = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true, composed: true });
      one('map')?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([wheel(), wheel()]).to.deep.equal([false, false]);
    await until(() => texts.length > 0);
    expect(texts).to.deep.equal(['Tryck på kartan för att flytta den.']);
    expect(element.renderRoot.querySelector('.hint')?.textContent).to.equal('Tryck på kartan för att flytta den.');
    one('map')?.focus();
    await until(() => element.renderRoot.querySelector('.hint') === null);
    expect(wheel()).to.equal(true);
  });
});
