import { expect } from 'chai';
import type { IntegMap } from '../../../src/elements/integ-map/integ-map.js';
import { mount, next, partners, csv, prepare, unmountAll, until } from '../prepare.js';

/** Resolves when the element speaks a language. */
async function speaks(element: IntegMap, lang: string) {
  await until(() => element.lexicon.lang === lang);
  await element.updateComplete;
}

describe('<integ-map> in a language', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.removeAttribute('lang');
  });

  it('follows its own lang, live, and turns with it', async () => {
    const { element, one } = await prepare();
    expect(one('heading')?.textContent?.trim()).to.equal('Hitta en plats nära dig');
    element.lang = 'ar';
    await speaks(element, 'ar');
    expect(one('heading')?.textContent?.trim()).to.equal('ابحثوا عن مكان قريب منكم');
    expect(one('base')?.getAttribute('dir')).to.equal('rtl');
    expect(getComputedStyle(one('heading') as Element).direction).to.equal('rtl');
    expect(one('count')?.querySelector('p')?.textContent).to.equal('3 أماكن · حسب الاسم');
  });

  it('follows the nearest ancestor, across shadow roots', async () => {
    const outer = document.createElement('div');
    outer.lang = 'da';
    document.body.append(outer);
    const root = outer.attachShadow({ mode: 'open' });
    const { element } = mount(`<integ-map src="${csv(partners)}" without-map></integ-map>`);
    root.append(element);
    await speaks(element, 'da');
    outer.lang = 'en';
    // The change is in another root than the element's own.
    await speaks(element, 'en');
    outer.remove();
  });

  it('keeps a place’s own name in its own language', async () => {
    const { element, all } = await prepare('without-map lang="ar"');
    await speaks(element, 'ar');
    expect(all('item')[1]?.querySelector('.name bdi')?.getAttribute('lang')).to.equal('sv');
    expect([...(all('item')[1]?.querySelectorAll('.tag') ?? [])].map((tag) => tag.textContent)).to.deep.equal([
      'svenska',
      'العربية',
    ]);
  });

  it('offers each language in its own name, first of all controls, and keeps the question', async () => {
    const { element, one } = await prepare();
    const controls = element.renderRoot.querySelectorAll('button, select, input, a');
    expect(controls[0] === one('language')).to.equal(true);
    const menu = one('language') as HTMLSelectElement;
    expect([...menu.options].map((option) => option.text)).to.deep.equal(['Svenska', 'Dansk', 'English', 'العربية']);
    await element.find({ text: 'eken' });
    menu.value = 'da';
    menu.dispatchEvent(new Event('change'));
    await speaks(element, 'da');
    expect(element.lang).to.equal('da');
    expect((one('search') as HTMLInputElement).value).to.equal('eken');
  });

  it('offers only the languages that were named', async () => {
    const { one } = await prepare('without-map languages="en sv"');
    expect([...(one('language') as HTMLSelectElement).options].map((option) => option.value)).to.deep.equal([
      'en',
      'sv',
    ]);
  });
});

describe('<integ-map> from script', () => {
  afterEach(unmountAll);

  it('tells of a load, and of nothing that a script did', async () => {
    const told: string[] = [];
    const { element } = mount(`<integ-map src="${csv(partners)}" without-map></integ-map>`);
    for (const name of ['integ-load', 'integ-query', 'integ-select', 'integ-error'] as const)
      element.addEventListener(name, () => told.push(name));
    const loaded = next(element, 'integ-load');
    expect((await loaded).total).to.equal(3);
    await element.find({ text: 'eken' });
    element.select('eken');
    element.query = { kinds: ['club'] };
    await element.reset();
    expect(told).to.deep.equal(['integ-load']);
  });

  it('merges a change into the question, and resolves with what is shown', async () => {
    const { element, names } = await prepare();
    await element.find({ kinds: ['club'] });
    const answer = await element.find({ text: 'eken' });
    expect(answer?.total).to.equal(1);
    expect(names()).to.deep.equal(['Ekens BK']);
    expect((await element.find({ text: undefined }))?.total).to.equal(2);
  });

  it('starts with the preset of the attribute, and returns to it', async () => {
    const { element, names } = await prepare('without-map query="kinds=language-cafe"');
    expect(names()).to.deep.equal(['Språkcaféet']);
    await element.find({ kinds: undefined });
    expect(names().length).to.equal(3);
    await element.reset();
    expect(names()).to.deep.equal(['Språkcaféet']);
  });

  it('is ready when the last of two sources is shown, and tells of that one alone', async () => {
    const { element, names } = mount(`<integ-map src="${csv(partners)}" without-map></integ-map>`);
    const told: number[] = [];
    element.addEventListener('integ-load', ({ total }) => told.push(total));
    const { ready } = element;
    await element.updateComplete;
    element.src = csv('id,name,kind\na,Annan,club\n');
    await ready;
    expect(names()).to.deep.equal(['Annan']);
    expect(told).to.deep.equal([1]);
  });

  it('shows partners whatever a query asks of', async () => {
    const { element, names } = await prepare('without-map query="of=activities&kinds=club"');
    expect(names()).to.deep.equal(['Almens IF', 'Ekens BK']);
    expect((await element.find({ of: 'activities' }))?.total).to.equal(2);
  });

  it('opens nothing for an id that no partner has', async () => {
    const { element, one } = await prepare();
    element.select('nobody');
    await element.updateComplete;
    expect(one('details') === undefined).to.equal(true);
  });

  it('loads again after it was taken out and put back while loading', async () => {
    const { element, names } = mount(`<integ-map src="${csv(partners)}" without-map></integ-map>`);
    await element.updateComplete;
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    await element.ready;
    expect(names().length).to.equal(3);
  });
});
