import { expect } from 'chai';
import { mount, partners, prepare, unmountAll, until, csv, type Prepared } from '../prepare.js';

const flat = (node: Element | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();
const ways = ({ all }: Prepared) => all('way').map(flat);

describe('<integ-map> when nothing is found', () => {
  afterEach(unmountAll);

  it('says which single choice to drop, and how many places come then', async () => {
    const prepared = await prepare('without-map query="text=ekens&kinds=language-cafe"');
    await until(() => prepared.all('way').length > 0);
    expect(ways(prepared)).to.deep.equal(['Alla slags platser 1 plats', 'Utan ordet ”ekens” 1 plats']);
    expect(flat(prepared.one('empty'))).to.contain('Inget hittades. Ta bort ett val, så finns det fler:');
  });

  it('drops it, and goes to the list', async () => {
    const prepared = await prepare('without-map query="text=ekens&kinds=language-cafe"');
    await until(() => prepared.all('way').length > 0);
    prepared.all('way')[0]?.click();
    await until(() => prepared.names().length === 1);
    expect(prepared.element.query).to.deep.equal({ text: 'ekens' });
    await until(() => prepared.focused()?.classList.contains('list') === true);
  });

  it('counts anew for another question', async () => {
    const prepared = await prepare('without-map query="text=ekens&kinds=language-cafe"');
    await until(() => prepared.all('way').length === 2);
    await prepared.element.find({ text: 'zzz', kinds: undefined });
    await until(() => ways(prepared)[0] === 'Utan ordet ”zzz” 3 platser');
    expect(ways(prepared)).to.have.length(1);
  });

  it('without a way out by one choice there is the one by all', async () => {
    const prepared = await prepare('without-map query="text=zzz&kinds=school"');
    await until(() => flat(prepared.one('empty'))?.includes('Ta bort ett ord eller ett val.') === true);
    expect(ways(prepared)).to.deep.equal([]);
    prepared.one('clear')?.click();
    await until(() => prepared.names().length === 3);
  });

  it('an empty list says so, and has nothing to clear', async () => {
    const { one, all } = await prepare('without-map', partners.slice(0, partners.indexOf('\n') + 1));
    await until(() => flat(one('empty')) === 'Listan är tom just nu.');
    expect(all('clear')).to.deep.equal([]);
  });

  it('the old rows stay until a new file is here', async () => {
    const prepared = await prepare();
    const { element, names } = prepared;
    const seen = new Set<number>();
    element.store.subscribe(() => void element.updateComplete.then(() => seen.add(names().length)));
    element.src = csv(partners.split('\n').slice(0, 2).join('\n'));
    await element.ready;
    await until(() => names().length === 1);
    expect([...seen]).to.deep.equal([3, 1]);
  });

  it('rows are there before anything is said of an element without data', async () => {
    const { element, one } = mount('<integ-map without-map></integ-map>');
    await element.updateComplete;
    expect(one('empty')).to.equal(undefined);
  });
});
