import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { csv, mount, next, partners, prepare, search, unmountAll, until } from '../prepare.js';

describe('<integ-map>', () => {
  afterEach(unmountAll);

  describe('list', () => {
    it('shows a row for each partner, sorted by name', async () => {
      const { names } = await prepare();
      expect(names()).to.deep.equal(['Almens IF', 'Ekens BK', 'Språkcaféet']);
    });

    it('finds by the beginning of a word, whatever its accents', async () => {
      const prepared = await prepare();
      await search(prepared, 'sprak');
      expect(prepared.names()).to.deep.equal(['Språkcaféet']);
      expect(prepared.one('count')?.querySelector('p')?.textContent).to.equal('1 plats · A–Ö');
    });

    it('says that nothing was found, and clears the question by one press', async () => {
      const prepared = await prepare();
      await search(prepared, 'zzz');
      expect(prepared.one('empty')?.textContent).to.include('Inget hittades.');
      const asked = next(prepared.element, 'integ-query');
      prepared.one('empty')?.querySelector('button')?.click();
      await asked;
      await prepared.element.updateComplete;
      expect(prepared.names().length).to.equal(3);
    });

    it('filters by kind, with the number that each kind would give', async () => {
      const { element, all, names } = await prepare();
      const chips = () => all('kind').map((chip) => chip.innerText.replace(/\s+/g, ' ').trim());
      expect(chips()).to.deep.equal(['Föreningar 2', 'Språk\u00ADcaféer 1']);
      const asked = next(element, 'integ-query');
      all('kind')[1]?.click();
      expect((await asked).query.kinds).to.deep.equal(['language-cafe']);
      await element.updateComplete;
      expect(names()).to.deep.equal(['Språkcaféet']);
      expect(all('kind')[1]?.getAttribute('aria-pressed')).to.equal('true');
    });

    it('shows as many rows again at each press, and moves the focus to the first new one', async () => {
      const { element, all, one, names, focused } = await prepare('without-map limit="1"');
      expect(names().length).to.equal(1);
      const asked = next(element, 'integ-query');
      one('more')?.click();
      await asked;
      await until(() => names().length === 2 && focused() === all('item')[1]);
    });
  });

  describe('details', () => {
    it('opens by keyboard, takes the focus to the name, closes by Escape and gives it back', async () => {
      const { element, all, one, focused } = await prepare();
      all('item')[1]?.focus();
      const opened = next(element, 'integ-select');
      await sendKeys({ press: 'Enter' });
      expect((await opened).id).to.equal('eken');
      await element.updateComplete;
      expect(focused()?.textContent?.trim()).to.equal('Ekens BK');

      const closed = next(element, 'integ-select');
      await sendKeys({ press: 'Escape' });
      expect((await closed).id).to.equal(null);
      await element.updateComplete;
      expect(one('details') === undefined).to.equal(true);
      expect(focused() === all('item')[1]).to.equal(true);
    });

    it('gives the focus to the row of a record that a script opened', async () => {
      const { element, all, one, focused } = await prepare();
      all('item')[0]?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused()?.textContent?.trim() === 'Almens IF');
      await sendKeys({ press: 'Escape' });
      await until(() => one('details') === undefined);
      element.select('eken');
      await element.updateComplete;
      one('close')?.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => focused() === all('item')[1]);
    });

    it('says what is known, and "fråga" for what is not', async () => {
      const { element, one } = await prepare();
      element.select('eken');
      await element.updateComplete;
      expect((one('call') as HTMLAnchorElement).href).to.equal('tel:+46701740606');
      expect(one('details')?.querySelector('a[href="mailto:eken@example.org"]') !== null).to.equal(true);
      expect(one('details')?.textContent).to.include('Kontrollerat 1 nov. 2026');
      element.select('almen');
      await element.updateComplete;
      expect(one('details')?.querySelectorAll('.ask').length).to.equal(4);
    });

    it('makes no link of an address that carries headers of its own', async () => {
      const { element, one } = await prepare('without-map', 'id,name,email\na,A,x@y.se?bcc=z@y.se\n');
      element.select('a');
      await element.updateComplete;
      expect(one('mail') === undefined).to.equal(true);
      expect(one('details')?.textContent).to.include('x@y.se?bcc=z@y.se');
    });
  });

  describe('data', () => {
    it('shows the good rows, and tells of the bad ones once', async () => {
      const warned: unknown[] = [];
      const { warn } = console;
      console.warn = (...texts: unknown[]) => void warned.push(...texts);
      try {
        const { names, one } = await prepare('without-map', `${partners},Nameless\nzero,Noll,club,,,0,0,,,,\n`);
        expect(names()).to.deep.equal(['Almens IF', 'Ekens BK', 'Nameless', 'Noll', 'Språkcaféet']);
        expect(one('problems')?.textContent).to.equal('2 platser kunde inte visas på kartan.');
        const told = () => warned.filter((text) => String(text).includes(':6 place.lat place/zero 0, 0'));
        await until(() => told().length > 0);
        expect(told().length).to.equal(1);
      } finally {
        console.warn = warn;
      }
    });

    it('shows the notice and the page’s own content when the data fail, and the list after a retry', async () => {
      const { element, one, names } = mount(
        '<integ-map src="/no-such.csv" without-map><a href="#">Ekens BK</a></integ-map>',
      );
      const failed = next(element, 'integ-error');
      let reason = '';
      await element.ready.catch((error: Error) => (reason = error.message));
      expect((await failed).code).to.equal('source/failed');
      expect(reason).to.include('404');
      expect(one('failed')?.getAttribute('role')).to.equal('alert');
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
      element.src = csv(partners);
      await element.ready;
      expect(names().length).to.equal(3);
      expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
    });

    it('shows the other sources when one fails', async () => {
      const { element, names, one } = mount(`<integ-map src="/no-such.csv ${csv(partners)}" without-map></integ-map>`);
      const failed = next(element, 'integ-error');
      await element.ready;
      expect((await failed).where.source).to.match(/no-such\.csv$/);
      expect(names().length).to.equal(3);
      expect(one('problems')?.textContent).to.equal('1 lista gick inte att hämta.');
    });

    it('keeps what a page sets before the code of the element is here', async () => {
      const element = document.implementation.createHTMLDocument().createElement('integ-map');
      expect(element.renderRoot).to.equal(undefined);
      Object.assign(element, { src: csv(partners), selected: 'eken', query: { kinds: ['club'] } });
      element.toggleAttribute('without-map', true);
      document.body.append(element);
      try {
        await element.ready;
        await until(() => element.renderRoot.querySelector('[part=details]') !== null);
        expect(element.selected).to.equal('eken');
        expect(element.answer?.total).to.equal(2);
        // What a framework sets for none.
        Object.assign(element, { selected: undefined });
        expect(element.selected).to.equal(null);
      } finally {
        element.remove();
      }
    });

    it('takes records from script', async () => {
      const { element, names } = mount('<integ-map without-map></integ-map>');
      element.records = { partners: [{ id: 'a', name: 'A', kind: 'club' }] };
      await element.ready;
      expect(names()).to.deep.equal(['A']);
    });
  });
});
