import { expect } from 'chai';
import { localDay } from '../../../src/log/screens.js';
import { words } from '../../../src/words/log/sv.js';
import { csv } from '../prepare.js';
import {
  all,
  entry,
  field,
  find,
  focused,
  keep,
  kept,
  leave,
  prepare,
  press,
  screenOf,
  textOf,
  type,
  until,
  write,
} from './prepare.js';

const valueOf = (log: Parameters<typeof find>[0], part: string) => field(log, part).value;

describe('<integ-log>, written in', () => {
  afterEach(leave);

  it('asks three things, and keeps nothing before it is saved', async () => {
    const log = await prepare();
    expect(screenOf(log)).to.equal('write');
    expect(textOf(log, '[part=heading]')).to.equal('Vår logg');
    await type(log, { what: 'Läxhjälp', came: '12' });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include('integ-log');
    expect(localStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
    await press(log, 'save');
    await until(() => screenOf(log) === 'tonight');
    const [one] = await kept();
    expect(one).to.include({ what: 'Läxhjälp', came: 12, fresh: 0, on: localDay(new Date()) });
  });

  it('says on the button where the meeting goes', async () => {
    const log = await prepare();
    expect(find(log, 'save')?.textContent.trim()).to.equal('Spara på den här enheten');
  });

  it('counts up and down, not below none, and tells the number', async () => {
    const log = await prepare();
    await press(log, 'more', 0);
    await press(log, 'more', 0);
    await press(log, 'less', 0);
    expect(valueOf(log, 'came')).to.equal('1');
    await press(log, 'less', 0);
    await press(log, 'less', 0);
    expect(valueOf(log, 'came')).to.equal('0');
    await press(log, 'more', 1);
    expect(valueOf(log, 'fresh')).to.equal('1');
    await until(() => textOf(log, '.live') === 'Hur många var nya? 1');
  });

  it('goes on counting while + is held, and no more when it is let go', async () => {
    const log = await prepare();
    const more = find(log, 'more') as HTMLElement;
    const at = (name: string) => more.dispatchEvent(new PointerEvent(name, { button: 0 }));
    at('pointerdown');
    await until(() => Number(valueOf(log, 'came')) >= 3);
    at('pointerup');
    // The browser's own click comes after it.
    more.dispatchEvent(new MouseEvent('click', { detail: 1 }));
    await log.updateComplete;
    const held = valueOf(log, 'came');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(valueOf(log, 'came')).to.equal(held);
    more.click();
    await log.updateComplete;
    expect(valueOf(log, 'came')).to.equal(`${Number(held) + 1}`);
  });

  it('suggests what is usual, has chosen the likeliest, and begins with the last number at a tap', async () => {
    await keep(entry(7), entry(14, { came: 9 }), entry(6, { what: 'Träning' }));
    const log = await prepare();
    expect(valueOf(log, 'what')).to.equal('Språkcafé');
    expect(all(log, 'name').map((node) => node.textContent.trim())).to.deep.equal(['Språkcafé', 'Träning']);
    await press(log, 'as-last');
    expect(valueOf(log, 'came')).to.equal('14');
    await press(log, 'name', 1);
    expect(valueOf(log, 'what')).to.equal('Träning');
    expect(all(log, 'name').map(({ ariaPressed }) => ariaPressed)).to.deep.equal(['false', 'true']);
  });

  it('suggests what meets today at the place, of the data', async () => {
    const day = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][new Date().getDay()];
    const head = 'id,partner_id,title,activities,schedule,lat,lng\n';
    const far = `a,eken,Fotboll i parken,football,${day} 00:00-23:59,57.5,14.5\n`;
    const near = `b,eken,Språkcafé i hallen,language-practice,${day} 00:00-23:59,57.19,14.03\n`;
    const partner = csv('id,name,kind\neken,Ekens BK,club\n');
    const log = await prepare(`place="57.19,14.03" src="${partner} ${csv(head + far + near)}"`);
    expect(valueOf(log, 'what')).to.equal('Språkcafé i hallen');
    expect(all(log, 'name').map((node) => node.textContent.trim())).to.deep.equal([
      'Språkcafé i hallen',
      'Fotboll i parken',
    ]);
  });

  it('leaves alone what was written when the data come late', async () => {
    const log = await prepare();
    await type(log, { what: 'Bakning' });
    log.setAttribute('src', csv('id,name,kind\neken,Ekens BK,club\n'));
    await log.updateComplete;
    await log.ready;
    expect(valueOf(log, 'what')).to.equal('Bakning');
  });

  it('tells at each field what is wrong with it, and goes to the first', async () => {
    const log = await prepare();
    await type(log, { what: '', came: '4', fresh: '7', girls: 'fem', joy: 'Ring 850709-9805' });
    expect(all(log, 'fault')).to.deep.equal([]);
    await press(log, 'save');
    await until(() => focused(log)?.id === 'what');
    const told = Object.fromEntries(all(log, 'fault').map(({ id, textContent }) => [id, textContent.trim()]));
    expect(told).to.deep.equal({
      'fault-what': words.fault.what,
      'fault-fresh': words.fault['over-came'],
      'fault-girls': words.fault.number,
      'fault-joy': words.fault['personal-number'],
    });
    // What is folded away opens, so that a fault in it is seen.
    expect(find(log, 'more-fields')?.hasAttribute('open')).to.equal(true);
    expect(find(log, 'fresh')?.getAttribute('aria-describedby')).to.equal('fault-fresh');
    expect(await kept()).to.deep.equal([]);
    await type(log, { what: 'Träning', fresh: '2', girls: '' });
    await press(log, 'save');
    await until(() => focused(log)?.id === 'joy');
    await type(log, { joy: '' });
    await press(log, 'save');
    await until(() => screenOf(log) === 'tonight');
  });

  it('keeps what somebody typed that is no number, for them to put right', async () => {
    const log = await prepare();
    await type(log, { came: 'tolv' });
    expect(valueOf(log, 'came')).to.equal('tolv');
    await press(log, 'more', 0);
    expect(valueOf(log, 'came')).to.equal('1');
  });

  it('asks gently about what may be a name, and does not refuse it', async () => {
    const log = await prepare();
    await type(log, { what: 'Språkcafé', came: '5', joy: 'I kväll lärde Yara oss en lek.' });
    expect(textOf(log, '[part=more-fields]')).to.contain('”Yara”');
    await press(log, 'save');
    await until(() => screenOf(log) === 'tonight');
  });

  it('says that a meeting is there already, and lets it be another one', async () => {
    await keep(entry(0));
    const log = await prepare();
    await type(log, { what: 'språkcafé', came: '3' });
    expect(textOf(log, '[part=double]')).to.contain('Finns redan, med 14');
    field(log, 'is-another').click();
    await log.updateComplete;
    expect(field(log, 'is-another').checked).to.equal(true);
    await press(log, 'save');
    await until(() => screenOf(log) === 'tonight');
    expect((await kept()).filter(({ isAnother }) => isAnother).length).to.equal(1);
    await press(log, 'to-entries');
    await until(() => textOf(log, '[part=count]') === '2 träffar i loggen');
  });

  it('saves one meeting when the button is pressed twice', async () => {
    const log = await prepare();
    await type(log, { what: 'Träning', came: '8' });
    find(log, 'save')?.click();
    find(log, 'save')?.click();
    await until(() => screenOf(log) === 'tonight');
    await press(log, 'undo');
    await until(() => screenOf(log) === 'write');
    expect(await kept()).to.deep.equal([]);
  });

  it('has what was typed still there after a look at the results', async () => {
    const log = await prepare();
    await type(log, { what: 'Träning', came: '8' });
    await press(log, 'to-results');
    await until(() => screenOf(log) === 'results');
    await press(log, 'to-write');
    await until(() => screenOf(log) === 'write');
    expect(valueOf(log, 'came')).to.equal('8');
  });

  it('speaks Arabic from right to left, and Danish', async () => {
    const arabic = await prepare('', 'ar');
    expect(arabic.renderRoot.querySelector<HTMLElement>('.root')?.dir).to.equal('rtl');
    expect(textOf(arabic, '[part=heading]')).to.equal('سجلنا');
    await write(arabic, { what: 'مقهى لغوي', came: '12' });
    expect(find(arabic, 'tonight-number')?.textContent).to.equal('12');
    const danish = await prepare('', 'da');
    expect(textOf(danish, '[part=heading]')).to.equal('Vores log');
  });
});
