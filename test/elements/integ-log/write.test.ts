import { expect } from 'chai';
import { localDay } from '../../../src/log/screens.js';
import { words } from '../../../src/words/log/sv.js';
import { withoutTime } from '../clock.js';
import { csv } from '../prepare.js';
import { databases, entry, keep, kept, prepare, until } from './prepare.js';

/** A log whose first + is pressed and let go by events. */
async function prepareHeld() {
  const log = await prepare();
  const more = log.find('more');
  return {
    log,
    press: (event: string) => more?.dispatchEvent(new PointerEvent(event, { button: 0 })),
    came: async () => {
      await log.element.updateComplete;
      return Number(log.field('came').value);
    },
  };
}

describe('<integ-log>, written in', () => {
  it('asks three things, and keeps nothing before it is saved', async () => {
    const log = await prepare();
    expect(log.screen).to.equal('write');
    expect(log.textOf('[part=heading]')).to.equal('Vår logg');
    await log.type({ what: 'Läxhjälp', came: '12' });
    expect(await databases()).not.to.include('integ-log');
    expect(localStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    await log.press('save');
    await log.shows('tonight');
    const [one] = await kept();
    expect(one).to.include({ what: 'Läxhjälp', came: 12, fresh: 0, on: localDay(new Date()) });
  });

  it('says on the button where the meeting goes', async () => {
    const log = await prepare();
    expect(log.find('save')?.textContent.trim()).to.equal('Spara på den här enheten');
  });

  it('counts up and down, not below none, and tells the number', async () => {
    const log = await prepare();
    await log.press('more', 0);
    await log.press('more', 0);
    await log.press('less', 0);
    expect(log.field('came').value).to.equal('1');
    await log.press('less', 0);
    await log.press('less', 0);
    expect(log.field('came').value).to.equal('0');
    await log.press('more', 1);
    expect(log.field('fresh').value).to.equal('1');
    await until(() => log.textOf('.live') === 'Hur många var nya? 1');
  });

  it('goes on counting while + is held, and no more when it is let go', async () => {
    const { log, came, press } = await prepareHeld();
    await withoutTime(async (pass) => {
      for (const end of ['pointerup', 'pointerleave', 'pointercancel']) {
        const before = await came();
        press('pointerdown');
        pass(200);
        expect(await came(), end).to.equal(before);
        pass(800);
        const held = await came();
        expect(held, end).to.be.greaterThan(before + 3);
        press(end);
        pass(10_000);
        expect(await came(), end).to.equal(held);
      }
    });
    // The browser's own click comes after it.
    const held = await came();
    log.find('more')?.dispatchEvent(new MouseEvent('click', { detail: 1 }));
    expect(await came()).to.equal(held);
    await log.press('more');
    expect(await came()).to.equal(held + 1);
  });

  it('counts no more, either, when two fingers held +, or the screen goes away under one', async () => {
    const { log, came, press } = await prepareHeld();
    await withoutTime(async (pass) => {
      press('pointerdown');
      press('pointerdown');
      pass(1000);
      press('pointerup');
      press('pointerup');
      const held = await came();
      pass(10_000);
      expect(await came()).to.equal(held);

      press('pointerdown');
      pass(1000);
      const seen = await came();
      expect(seen).to.be.greaterThan(held);
      await log.press('to-results');
      await log.shows('results');
      pass(10_000);
      await log.press('to-write');
      await log.shows('write');
      expect(await came()).to.equal(seen);
    });
  });

  it('suggests what is usual, has chosen the likeliest, and begins with the last number at a tap', async () => {
    await keep(entry(7), entry(14, { came: 9 }), entry(6, { what: 'Träning' }));
    const log = await prepare();
    expect(log.field('what').value).to.equal('Språkcafé');
    expect(log.all('name').map((node) => node.textContent.trim())).to.deep.equal(['Språkcafé', 'Träning']);
    await log.press('as-last');
    expect(log.field('came').value).to.equal('14');
    await log.press('name', 1);
    expect(log.field('what').value).to.equal('Träning');
    expect(log.all('name').map(({ ariaPressed }) => ariaPressed)).to.deep.equal(['false', 'true']);
  });

  it('suggests what meets today at the place, of the data', async () => {
    const day = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][new Date().getDay()];
    const head = 'id,partner_id,title,activities,schedule,lat,lng\n';
    const far = `a,eken,Fotboll i parken,football,${day} 00:00-23:59,57.5,14.5\n`;
    const near = `b,eken,Språkcafé i hallen,language-practice,${day} 00:00-23:59,57.19,14.03\n`;
    const partner = csv('id,name,kind\neken,Ekens BK,club\n');
    const log = await prepare(`place="57.19,14.03" src="${partner} ${csv(head + far + near)}"`);
    expect(log.field('what').value).to.equal('Språkcafé i hallen');
    expect(log.all('name').map((node) => node.textContent.trim())).to.deep.equal([
      'Språkcafé i hallen',
      'Fotboll i parken',
    ]);
  });

  it('suggests nothing that has closed, nor what a closed partner did', async () => {
    const day = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][new Date().getDay()];
    const partners = csv('id,name,kind,status\neken,Ekens BK,club,\nasken,Askens IF,club,closed\n');
    const activity = (title: string, partner: string, status: string) =>
      `${title},${partner},${title},football,${day} 00:00-23:59,${status}\n`;
    const activities = csv(
      `id,partner_id,title,activities,schedule,status\n${activity('A', 'asken', '')}${activity('B', 'eken', 'closed')}${activity('C', 'eken', '')}`,
    );
    const log = await prepare(`src="${partners} ${activities}"`);
    expect(log.all('name').map((node) => node.textContent.trim())).to.deep.equal(['C']);
  });

  it('leaves alone what was written when the data come late', async () => {
    const log = await prepare();
    await log.type({ what: 'Bakning' });
    log.element.setAttribute('src', csv('id,name,kind\neken,Ekens BK,club\n'));
    await log.element.updateComplete;
    await log.element.ready;
    expect(log.field('what').value).to.equal('Bakning');
  });

  it('tells at each field what is wrong with it, and goes to the first', async () => {
    const log = await prepare();
    await log.type({ what: '', came: '4', fresh: '7', girls: 'fem', joy: 'Ring 850709-9805' });
    expect(log.all('fault')).to.deep.equal([]);
    await log.press('save');
    await until(() => log.focused?.id === 'what');
    const told = Object.fromEntries(log.all('fault').map(({ id, textContent }) => [id, textContent.trim()]));
    expect(told).to.deep.equal({
      'fault-what': words.fault.what,
      'fault-fresh': words.fault['over-came'],
      'fault-girls': words.fault.number,
      'fault-joy': words.fault['personal-number'],
    });
    // What is folded away opens, so that a fault in it is seen.
    expect(log.find('more-fields')?.hasAttribute('open')).to.equal(true);
    expect(log.find('fresh')?.getAttribute('aria-describedby')).to.equal('fault-fresh');
    expect(await kept()).to.deep.equal([]);
    await log.type({ what: 'Träning', fresh: '2', girls: '' });
    await log.press('save');
    await until(() => log.focused?.id === 'joy');
    await log.type({ joy: '' });
    await log.press('save');
    await log.shows('tonight');
  });

  it('keeps what somebody typed that is no number, for them to put right', async () => {
    const log = await prepare();
    await log.type({ came: 'tolv' });
    expect(log.field('came').value).to.equal('tolv');
    await log.press('more', 0);
    expect(log.field('came').value).to.equal('1');
  });

  it('asks gently about what may be a name, and does not refuse it', async () => {
    const log = await prepare();
    await log.type({ what: 'Språkcafé', came: '5', joy: 'I kväll lärde Yara oss en lek.' });
    expect(log.textOf('[part=more-fields]')).to.contain('”Yara”');
    await log.press('save');
    await log.shows('tonight');
  });

  it('says that a meeting is there already, and lets it be another one', async () => {
    await keep(entry(0));
    const log = await prepare();
    await log.type({ what: 'språkcafé', came: '3' });
    expect(log.textOf('[part=double]')).to.contain('Finns redan, med 14');
    log.field('is-another').click();
    await log.element.updateComplete;
    expect(log.field('is-another').checked).to.equal(true);
    await log.press('save');
    await log.shows('tonight');
    expect((await kept()).filter(({ isAnother }) => isAnother).length).to.equal(1);
    await log.press('to-entries');
    await until(() => log.textOf('[part=count]') === '2 träffar i loggen');
  });

  it('saves one meeting when the button is pressed twice', async () => {
    const log = await prepare();
    await log.type({ what: 'Träning', came: '8' });
    log.find('save')?.click();
    log.find('save')?.click();
    await log.shows('tonight');
    await log.press('undo');
    await log.shows('write');
    expect(await kept()).to.deep.equal([]);
  });

  it('has what was typed still there after a look at the results', async () => {
    const log = await prepare();
    await log.type({ what: 'Träning', came: '8' });
    await log.press('to-results');
    await log.shows('results');
    await log.press('to-write');
    await log.shows('write');
    expect(log.field('came').value).to.equal('8');
  });

  it('speaks Arabic from right to left, and Danish', async () => {
    const arabic = await prepare('', 'ar');
    expect(arabic.element.renderRoot.querySelector<HTMLElement>('.root')?.dir).to.equal('rtl');
    expect(arabic.textOf('[part=heading]')).to.equal('سجلنا');
    await arabic.write({ what: 'مقهى لغوي', came: '12' });
    expect(arabic.find('tonight-number')?.textContent).to.equal('12');
    const danish = await prepare('', 'da');
    expect(danish.textOf('[part=heading]')).to.equal('Vores log');
  });
});
