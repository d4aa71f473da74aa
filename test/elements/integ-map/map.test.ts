import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { mount, next, partners, csv, unmountAll, until, type Prepared } from '../prepare.js';

/** The element with its map, its pins and rings shown. */
async function withMap(text = partners, attributes = ''): Promise<Prepared> {
  const prepared = mount(
    `<div style="inline-size: 1000px"><integ-map src="${csv(text)}" basemap="none" ${attributes}></integ-map></div>`,
  );
  await prepared.element.ready;
  await until(() => markers(prepared).length > 0);
  return prepared;
}

const markers = ({ all }: Prepared) => [...all('pin'), ...all('ring')];
const sum = (prepared: Prepared) => markers(prepared).reduce((n, marker) => n + Number(marker.dataset['count']), 0);

describe('<integ-map> with its map', () => {
  before(() => setViewport({ width: 1100, height: 800 }));
  afterEach(unmountAll);

  it('shows on the map what the list holds', async () => {
    const prepared = await withMap();
    expect(sum(prepared)).to.equal(3);
    await prepared.element.find({ text: 'eken' });
    expect(sum(prepared)).to.equal(1);
    expect(prepared.all('pin')[0]?.getAttribute('aria-label')).to.equal('Ekens BK');
  });

  it('marks the pin of an open row, and opens the row of a pin', async () => {
    const prepared = await withMap();
    const { element, all, one, focused } = prepared;
    await element.find({ view: { zoom: 13 } });
    all('item')[1]?.click();
    await element.updateComplete;
    const pin = all('pin').find((node) => node.getAttribute('aria-label') === 'Ekens BK');
    expect(pin?.getAttribute('aria-current')).to.equal('true');

    const other = all('pin').find((node) => node.getAttribute('aria-label') === 'Språkcaféet');
    const opened = next(element, 'integ-select');
    other?.focus();
    await sendKeys({ press: 'Enter' });
    expect((await opened).id).to.equal('cafe');
    await until(() => focused()?.textContent?.trim() === 'Språkcaféet');
    expect(all('item')[2]?.getAttribute('aria-current')).to.equal('true');
    await sendKeys({ press: 'Escape' });
    await until(() => one('details') === undefined && focused() === other);
  });

  it('gives the focus to the ring that a pin has gone into, beside a list that is not shown', async () => {
    const prepared = mount(
      `<div style="inline-size: 400px"><integ-map src="${csv(partners)}" basemap="none"></integ-map></div>`,
    );
    const { element, all, one, focused } = prepared;
    await element.ready;
    one('view-switch')?.querySelectorAll('button')[1]?.click();
    await until(() => markers(prepared).length > 0);
    await element.find({ view: { zoom: 13 } });
    all('pin')[0]?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => one('details') !== undefined && focused()?.id === 'details-name');
    await element.find({ view: { zoom: 5 } });
    expect(all('pin').length).to.equal(0);
    await sendKeys({ press: 'Escape' });
    await until(() => focused() === all('ring')[0]);
  });

  it('looks into a ring, and lists one that cannot be split', async () => {
    const twins = `${partners}twin,Tvillingen,club,Storgatan 2,Lindåker,57.196,14.036,,,,\n`;
    const prepared = await withMap(twins);
    const { element, all, names, one } = prepared;
    await element.find({ text: 'Storgatan 2', view: { zoom: 13 } });
    expect(all('ring').length).to.equal(1);
    const asked = next(element, 'integ-query');
    all('ring')[0]?.click();
    await asked;
    await element.updateComplete;
    expect(names()).to.deep.equal(['Ekens BK', 'Tvillingen']);
    const back = next(element, 'integ-query');
    one('count')?.querySelector('button')?.click();
    expect((await back).query.bbox).to.equal(undefined);
  });

  it('settles a move by script when it is shown', async () => {
    const { element } = await withMap();
    for (const zoom of [7, 11, 13]) {
      await element.find({ view: { zoom } });
      expect(element.query.view?.zoom).to.equal(zoom);
      expect(element.answer?.clusters.reduce((n, { count }) => n + count, 0)).to.be.at.most(3);
    }
  });

  it('zooms by its buttons', async () => {
    const { element, one } = await withMap();
    await element.find({ view: { zoom: 9 } });
    one('map-buttons')?.querySelector('button')?.click();
    await until(() => element.query.view?.zoom === 10);
  });

  it('looks where the answer is, when a visitor asks for what lies elsewhere', async () => {
    const far = `${partners}umea,Umeå IK,club,Storgatan 1,Umeå,63.82,20.26,,,,\n`;
    const { element, one } = await withMap(far, 'center="57.19,14.03" zoom="11"');
    expect(element.query.view?.zoom).to.equal(11);
    const field = one('search') as HTMLInputElement;
    field.value = 'umeå';
    field.dispatchEvent(new InputEvent('input'));
    await until(() => element.answer?.total === 1 && element.answer.clusters.length === 1);
  });

  it('marks the place that is looked from, draws how far, and shows all of that', async () => {
    const prepared = await withMap(partners, 'query="near=57.19,14.03&within=2"');
    const { element, one } = prepared;
    const drawn = (name: string) => element.renderRoot.querySelector(`path.${name}`)?.getBoundingClientRect();
    await until(() => drawn('here') !== undefined);
    const [map, limit] = [one('map')?.getBoundingClientRect(), drawn('travel')];
    if (!map || !limit) throw new Error('no limit is drawn');
    expect(limit.width).to.be.within(100, map.width);
    expect([limit.top > map.top, limit.bottom < map.bottom]).to.deep.equal([true, true]);
    await element.find({ near: undefined, within: undefined });
    expect([drawn('here'), drawn('travel')]).to.deep.equal([undefined, undefined]);
  });

  it('goes to the place that a visitor chooses', async () => {
    const prepared = await withMap();
    const { element, one } = prepared;
    one('change')?.click();
    await until(() => one('place') !== undefined);
    one('place')?.focus();
    await sendKeys({ type: 'kiruna' });
    await until(() => element.renderRoot.querySelector('[role=option]') !== null);
    element.renderRoot.querySelector<HTMLElement>('[role=option]')?.click();
    await until(() => (element.query.view?.bbox?.[3] ?? 0) > 67);
  });

  it('does not load the map before its box is seen', async () => {
    const { element, all } = mount(
      `<div style="margin-block-start: 4000px"><integ-map src="${csv(partners)}" basemap="none"></integ-map></div>`,
    );
    await element.ready;
    expect(all('pin').length).to.equal(0);
    element.scrollIntoView();
    await until(() => all('pin').length > 0);
    window.scrollTo(0, 0);
  });
});
