import { expect } from 'chai';
import { monthAfter } from '../../../src/log/screens.js';
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

describe('<integ-log>, what came of it', () => {
  afterEach(leave);

  it('shows tonight’s number large, a milestone, and the month with the new knot', async () => {
    await keep(entry(0, { what: 'Träning', came: 4 }));
    const log = await prepare();
    await write(log, { what: 'Språkcafé', came: '22', fresh: '3' });
    expect(find(log, 'tonight-number')?.textContent).to.equal('22');
    expect(textOf(log, '[part=tonight]')).to.contain('3 var nya').and.to.contain('Språkcafé');
    expect(textOf(log, '[part=milestone]')).to.equal('Milstolpe: 25 besök');
    const net = find(log, 'net');
    expect(net?.querySelectorAll('.knot').length).to.equal(2);
    expect(net?.querySelectorAll('.knot.new').length).to.equal(1);
    expect(net?.getAttribute('role')).to.equal('img');
    expect(net?.ariaLabel).to.match(/^Nät för .+ \d{4}: 2 träffar/);
    expect(focused(log)?.className).to.equal('log-screen');
  });

  it('takes back what was saved, with all that was typed', async () => {
    const log = await prepare();
    await write(log, { what: 'Språkcafé', came: '22', joy: 'Vi sjöng.' });
    await press(log, 'undo');
    await until(() => screenOf(log) === 'write');
    expect(await kept()).to.deep.equal([]);
    expect(field(log, 'joy').value).to.equal('Vi sjöng.');
    await press(log, 'save');
    await until(() => screenOf(log) === 'tonight');
    expect((await kept()).length).to.equal(1);
  });

  it('changes what was just saved, and takes the change back', async () => {
    const log = await prepare();
    await write(log, { what: 'Språkcafé', came: '22' });
    await press(log, 'change');
    await type(log, { came: '23' });
    await press(log, 'save');
    await until(() => find(log, 'tonight-number')?.textContent === '23');
    expect((await kept()).map(({ came }) => came)).to.deep.equal([23]);
    await press(log, 'undo');
    await until(() => screenOf(log) === 'change');
    expect((await kept()).map(({ came }) => came)).to.deep.equal([22]);
  });

  it('says when there is nothing yet', async () => {
    const log = await prepare();
    await press(log, 'to-results');
    await until(() => find(log, 'nothing-yet') !== null);
    await press(log, 'another');
    await until(() => screenOf(log) === 'write');
  });

  it('draws the month, and says the same in a table and in numbers', async () => {
    await keep(entry(0), entry(0, { id: 'm2', what: 'Träning', came: 9, speakers: 5, minutes: 60 }));
    const log = await prepare();
    await press(log, 'to-results');
    await until(() => find(log, 'net') !== null);
    expect(all(log, 'sums').map((node) => node.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Träffar 2 Besök 23 Nya 4',
    ]);
    expect(find(log, 'as-list')?.querySelectorAll('tbody tr').length).to.equal(2);
    expect(textOf(log)).to.contain('5 timmar språkträning');
    expect(find(log, 'as-table')?.querySelectorAll('tbody tr').length).to.equal(12);
  });

  it('goes to the months before, as far as there are meetings', async () => {
    await keep(entry(0), entry(40));
    const log = await prepare();
    await press(log, 'to-results');
    await until(() => find(log, 'month-before') !== null);
    const name = () => textOf(log, '.log-month');
    const now = name();
    for (let steps = 0; find(log, 'month-before')?.ariaDisabled === 'false'; steps += 1) {
      expect(steps).to.be.lessThan(3);
      await press(log, 'month-before');
    }
    expect(name()).not.to.equal(now);
    expect(find(log, 'net')?.querySelectorAll('.knot').length).to.equal(1);
    while (find(log, 'month-after')?.ariaDisabled === 'false') await press(log, 'month-after');
    expect(name()).to.equal(now);
    expect(monthAfter('2026-11', 2)).to.equal('2027-01');
    expect(monthAfter('2026-01', -1)).to.equal('2025-12');
  });

  it('lets two lines of joy be chosen for the report, of the year that is shown', async () => {
    await keep(
      ...['Ett.', 'Två.', 'Tre.'].map((joy, i) => entry(0, { id: `m${i}`, what: `Träff ${i}`, joy })),
      entry(800, { joy: 'Länge sedan.' }),
    );
    const log = await prepare();
    await press(log, 'to-results');
    await until(() => find(log, 'story') !== null);
    expect(textOf(log, '[part=stories]')).not.to.contain('Länge sedan.');
    for (const at of [0, 1, 2]) await press(log, 'story', at);
    expect(all(log, 'story').map((node) => (node as HTMLInputElement).checked)).to.deep.equal([false, true, true]);
  });

  it('is a public number alone, and a small one is not told', async () => {
    const textFor = async (attributes: string) =>
      textOf(await prepare(`view="counter" ${attributes}`), '[part=counter]');
    expect(await textFor('count="187"')).to.equal('187 besök hittills');
    expect(await textFor('count="0"')).to.equal('0 besök hittills');
    for (const count of [1, 4]) expect(await textFor(`count="${count}"`)).to.equal('färre än 5 besök hittills');
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include('integ-log');
  });

  it('counts what a file holds, in whole fives, and says when it does not come', async () => {
    const file = URL.createObjectURL(new Blob(['datum;vad;kom\n2026-11-20;Öppen hall;17\n2026-11-21;Träning;9\n']));
    const log = await prepare(`view="counter" count="${file}" heading="Hallen"`);
    expect(textOf(log, '[part=counter]')).to.equal('minst 25 besök hittills');
    expect(textOf(log, '[part=heading]')).to.equal('Hallen');
    log.count = '/nowhere/log.csv';
    await log.updateComplete;
    await until(() => find(log, 'failed') !== null);
  });
});
