import { expect } from 'chai';
import type { IntegMap } from '../../src/elements/integ-map/integ-map.js';
import { csv, mount, next, partners, unmountAll, until } from './prepare.js';

const feature = '{"type": "Feature", "properties": {"id": "f", "name": "Fia"}, "geometry": null}';
const table = 'id,name,kind,lat,lng\na,Ada,club,57,14\n';
const script = (type: string, data: string, more = '') => `<script type="${type}" ${more}>${data}</script>`;
const map = (...parts: string[]) => `<integ-map without-map>${parts.join('\n')}</integ-map>`;

/** The element with what stands between its tags, its first answer shown. */
async function shown(...parts: string[]) {
  const prepared = mount(map(...parts));
  await prepared.element.ready;
  return prepared;
}
/** How many loads the element tells of. */
function countLoads(element: IntegMap) {
  const told = { loads: 0 };
  element.addEventListener('integ-load', () => (told.loads += 1));
  return told;
}

describe('data between the tags', () => {
  afterEach(unmountAll);

  it('are read as GeoJSON, JSON and CSV', async () => {
    const { names } = await shown(
      script('application/geo+json', feature),
      script('application/json', '[{"id": "j", "name": "Jon"}]'),
      script('text/csv', table),
    );
    expect(names()).to.deep.equal(['Ada', 'Fia', 'Jon']);
  });

  it('stand after src and before records: the first of one id stays', async () => {
    const prepared = mount(map(script('text/csv', 'id,name\na,Tag\nb,Tag\n')));
    prepared.element.src = csv('id,name\na,Source\n');
    prepared.element.records = [
      { id: 'a', name: 'Script' },
      { id: 'b', name: 'Script' },
      { id: 'c', name: 'Script' },
    ];
    await prepared.element.ready;
    expect(prepared.names()).to.deep.equal(['Script', 'Source', 'Tag']);
  });

  it('say by data-type what they are', async () => {
    const { element } = await shown(
      script('text/csv', 'id,name\np,Klubben\n', 'data-type="partner"'),
      script('text/csv', 'id,partner_id,name,title\nx,p,X,X\n', 'data-type="support"'),
      script('text/csv', 'id,partner_id,title\ny,p,Y\n', 'data-type="no such"'),
    );
    const { state } = element.store;
    const lists = state.phase === 'ready' ? Object.values(state.catalogue.records) : [];
    expect(lists.map((list) => list.map(({ id }: { id: string }) => id))).to.deep.equal([['p'], ['y'], ['x']]);
  });

  it('may be pasted from a spreadsheet into an indented page', async () => {
    const rows = ['id\tname\tkind\tphone', 'a\tAda\tclub\t', '\tBo\t\t', 'c\tCia\t\t"1\n2"'];
    for (const indent of ['', '    ', '\t\t']) {
      const lines = ['', '', ...rows, '', ''].join(`\n${indent}`);
      const { names } = await shown(script('text/csv', lines));
      expect(names()).to.deep.equal(['Ada', 'Bo', 'Cia']);
      const { element } = await shown(script('text/csv', `\n${indent}${rows.join('\n')}\n`));
      const found = element.answer?.items.map(({ record }) => [record.id, 'kind' in record && record.kind]);
      expect(found?.[0]).to.deep.equal(['a', 'club']);
      expect(found).to.have.lengthOf(3);
    }
  });

  it('keep the line on which they stand, counted from the tag', async () => {
    const prepared = mount(
      map(script('text/csv', '\n\n  id,name,lat,lng\n  a,Ada,0,0\n'), script('application/json', '[{}]')),
    );
    const { problems } = await next(prepared.element, 'integ-load');
    const told = problems.filter(({ level }) => level !== 'note').map(({ code, where }) => ({ code, ...where }));
    expect(told).to.deep.equal([
      { code: 'place/zero', source: 'script 1', row: 4, id: 'a' },
      { code: 'name/missing', source: 'script 2', row: 0 },
    ]);
  });

  it('that cannot be read are named, and the others are shown', async () => {
    const prepared = mount(map(script('application/json', '{'), script('text/csv', table)));
    const failed = next(prepared.element, 'integ-error');
    await prepared.element.ready;
    const { code, message, where } = await failed;
    expect([code, message, where]).to.deep.equal(['json/invalid', 'line 1 column 2', { source: 'script 1' }]);
    expect(prepared.names()).to.deep.equal(['Ada']);
  });

  it('that are all there is, and cannot be read, are named too', async () => {
    const prepared = mount(map(script('application/json', '{')));
    const failed = next(prepared.element, 'integ-error');
    expect(await prepared.element.ready.then(() => 'ready', String)).to.include('json/invalid');
    expect((await failed).where).to.deep.equal({ source: 'script 1' });
  });

  it('are no content for visitors', async () => {
    const waiting = mount(`<integ-map src="${csv(partners)}" without-map>${script('text/csv', table)}</integ-map>`);
    await waiting.element.updateComplete;
    expect(waiting.one('loading') !== undefined).to.equal(true);
    await waiting.element.ready;
    const failing = mount(map(script('application/json', '{')));
    await failing.element.ready.catch(() => {});
    expect(failing.one('base')?.querySelector('.meanwhile') === null).to.equal(true);
  });

  it('of other scripts are left alone, and so are scripts in other tags', async () => {
    const { names } = await shown(
      script('text/plain', '{'),
      `<div>${script('application/json', '{')}</div>`,
      script('TEXT/CSV', table),
      script('text/csv', ' \n '),
    );
    expect(names()).to.deep.equal(['Ada']);
  });

  describe('that come or change later', () => {
    it('are read when they come', async () => {
      const { element, names } = mount('<integ-map without-map></integ-map>');
      const { ready } = element;
      element.append(document.createRange().createContextualFragment(script('text/csv', table)));
      await ready;
      expect(names()).to.deep.equal(['Ada']);
    });

    it('are read again when their text, their type or their number changes', async () => {
      const { element, names } = await shown(script('text/csv', table));
      const node = element.querySelector('script') as HTMLScriptElement;
      node.firstChild?.replaceWith('id,name\nb,Bo\n');
      await until(() => names().join() === 'Bo');
      (node.firstChild as Text).data = 'id,name\nc,Cia\n';
      await until(() => names().join() === 'Cia');
      element.append(document.createRange().createContextualFragment(script('application/json', '[{"name": "Dan"}]')));
      await until(() => names().join() === 'Cia,Dan');
      node.dataset['type'] = 'support';
      await until(() => names().join() === 'Dan');
    });

    it('are not read again when nothing of them has changed', async () => {
      const { element } = await shown(script('text/csv', table), '<p>Alla föreningar</p>');
      const told = countLoads(element);
      const node = element.querySelector('script') as HTMLScriptElement;
      (element.querySelector('p') as HTMLElement).textContent = 'Andra ord';
      node.textContent = table;
      node.dataset['type'] = '';
      const parent = element.parentElement as HTMLElement;
      element.remove();
      parent.append(element);
      const other = await shown(script('text/csv', table));
      await other.element.updateComplete;
      expect(told.loads).to.equal(0);
    });

    it('are not heard of while the element is out of the page', async () => {
      const { element, names } = await shown(script('text/csv', table));
      const told = countLoads(element);
      const parent = element.parentElement as HTMLElement;
      element.remove();
      (element.querySelector('script') as HTMLElement).textContent = 'id,name\nb,Bo\n';
      const other = await shown(script('text/csv', table));
      await other.element.updateComplete;
      expect([told.loads, names()]).to.deep.equal([0, ['Ada']]);
      parent.append(element);
      await until(() => names().join() === 'Bo');
    });
  });

  describe('of a page that is still coming', () => {
    it('are read when it is here: half a script is no data', async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const page = frame.contentDocument as Document;
      const room = frame.contentWindow as Window & typeof globalThis;
      page.open();
      page.write('<!doctype html><script>window.load = (url) => import(url)</script><body>');
      await (room as unknown as { load(url: string): Promise<unknown> }).load('/src/elements/integ-map/integ-map.ts');
      page.write('<integ-map without-map><script type="application/json">[{"id": "a", "na');
      const element = page.querySelector('integ-map') as IntegMap;
      const told: string[] = [];
      for (const name of ['integ-load', 'integ-error'] as const) element.addEventListener(name, () => told.push(name));
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      expect(page.querySelector('script[type]')?.textContent).to.include('"na');
      page.write('me": "Ada"}]</script></integ-map>');
      await new Promise(requestAnimationFrame);
      expect(told).to.deep.equal([]);
      page.close();
      await element.ready;
      expect([element.answer?.total, told]).to.deep.equal([1, ['integ-load']]);
      frame.remove();
    });
  });
});
