import { expect } from 'chai';
import { linkTo } from '../../src/elements/page-link.js';
import { csv, mount, next, partners, search, unmountAll, until, type Prepared } from './prepare.js';

const tag = (attributes: string) =>
  `<integ-map src="${csv(partners)}" without-map limit="20" ${attributes}></integ-map>`;
/** What a fragment says, decoded. */
const fragment = () => decodeURIComponent(location.hash);

async function shared(attributes = 'share-state'): Promise<Prepared> {
  const prepared = mount(tag(attributes));
  await prepared.element.ready;
  return prepared;
}

describe('share-state', () => {
  const before = history.length;
  beforeEach(() => history.replaceState(null, '', location.pathname + location.search));
  afterEach(unmountAll);
  after(() => history.replaceState(null, '', location.pathname + location.search));

  it('writes question and open record to the fragment, without a step in the history', async () => {
    const prepared = await shared();
    expect(location.hash).to.equal('');
    await search(prepared, 'Ekens & co, x');
    await until(() => fragment() === '#integ-map?text=Ekens+&+co,+x');
    await search(prepared, 'eken');
    prepared.all('item')[0]?.click();
    await until(() => fragment() === '#integ-map?text=eken&selected=eken');
    expect(history.length).to.equal(before);
    await prepared.element.reset();
    await until(() => location.hash === '');
  });

  it('reads them from there, by the id of the element', async () => {
    location.hash = '#town?kinds=club&selected=eken';
    const { element, one, names } = await shared('id="town" share-state');
    await until(() => one('details') !== undefined);
    expect(element.query).to.deep.equal({ kinds: ['club'] });
    expect(names().length).to.equal(2);
    expect(fragment()).to.equal('#town?kinds=club&selected=eken');
  });

  it('follows a link on the page, and leaves a fragment alone that is another’s', async () => {
    const { element, names } = await shared();
    location.hash = '#integ-map?kinds=language-cafe';
    await until(() => names().join() === 'Språkcaféet');
    for (const other of ['#contact', '#integ-map', '#another?kinds=club']) {
      location.hash = other;
      await next(window as never, 'hashchange' as never);
      expect(element.query).to.deep.equal({ kinds: ['language-cafe'] });
      expect(location.hash).to.equal(other);
    }
  });

  it('rounds near, and takes no rows, no map and no unknown field from a link', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warned.push(text);
    try {
      location.hash = '#integ-map?near=57.123456,14.98765&limit=100000&of=activities&evil=1';
      const { element } = await shared();
      await until(() => element.query.near !== undefined);
      expect(element.query).to.deep.equal({ near: { lat: 57.123456, lng: 14.98765 } });
      expect(warned.filter((text) => text.includes('share-state'))).to.deep.equal([
        '<integ-map> share-state cannot read: evil=1',
      ]);
      await element.find({ text: 'e' });
      await until(() => fragment() === '#integ-map?near=57.123,14.988&text=e');
    } finally {
      console.warn = warn;
    }
  });

  it('an emptied question is not the preset', async () => {
    const { element } = await shared('share-state query="kinds=club"');
    expect(location.hash).to.equal('');
    await element.find({ kinds: undefined });
    await until(() => location.hash === '#integ-map?');
    await element.reset();
    await until(() => location.hash === '');
  });

  it('does nothing without the attribute, and has no button for a link that leads nowhere', async () => {
    location.hash = '#integ-map?kinds=club';
    const { element, one } = await shared('');
    await element.find({ text: 'eken' });
    expect(element.query).to.deep.equal({ text: 'eken' });
    expect(location.hash).to.equal('#integ-map?kinds=club');
    element.select('eken');
    await until(() => one('details') !== undefined);
    expect(one('share') === undefined).to.equal(true);
  });

  describe('the link to a record', () => {
    const set = (name: string, value: unknown) =>
      Object.defineProperty(navigator, name, { value, configurable: true, writable: true });
    afterEach(() => {
      for (const name of ['share', 'clipboard']) delete (navigator as unknown as Record<string, unknown>)[name];
    });

    async function press(): Promise<Prepared> {
      const prepared = await shared();
      prepared.element.select('eken');
      await until(() => prepared.one('share') !== undefined);
      prepared.one('share')?.click();
      return prepared;
    }

    it('is handed to the device where it takes links', async () => {
      let given: ShareData = {};
      set('share', async (data: ShareData) => void (given = data));
      const { element } = await press();
      await until(() => given.url !== undefined);
      expect(given).to.deep.equal({ title: 'Ekens BK', url: linkTo(element, 'eken') });
      expect(new URL(given.url ?? '').hash).to.equal('#integ-map?selected=eken');
    });

    it('is copied, and said to be', async () => {
      let copied = '';
      set('clipboard', { writeText: async (text: string) => void (copied = text) });
      const { element, one } = await press();
      await until(() => one('details')?.textContent?.includes('Länken är kopierad.') ?? false);
      expect(copied).to.equal(linkTo(element, 'eken'));
    });

    it('stands in a field, chosen, where it cannot be copied', async () => {
      set('clipboard', { writeText: async () => Promise.reject(new Error('no')) });
      const { element, focused } = await press();
      await until(() => focused() instanceof HTMLInputElement);
      const field = focused() as HTMLInputElement;
      expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).to.equal(linkTo(element, 'eken'));
    });
  });
});
