import { expect } from 'chai';
import { monthAfter } from '../../../src/log/screens.js';
import { databases, entry, keep, kept, prepare, until } from './prepare.js';

describe('<integ-log>, what came of it', () => {
  it('shows tonight’s number large, a milestone, and the month with the new knot', async () => {
    await keep(entry(0, { what: 'Träning', came: 4 }));
    const log = await prepare();
    await log.write({ what: 'Språkcafé', came: '22', fresh: '3' });
    expect(log.find('tonight-number')?.textContent).to.equal('22');
    expect(log.textOf('[part=tonight]')).to.contain('3 var nya').and.to.contain('Språkcafé');
    expect(log.textOf('[part=milestone]')).to.equal('Milstolpe: 25 besök');
    const net = log.find('net');
    expect(net?.querySelectorAll('.knot').length).to.equal(2);
    expect(net?.querySelectorAll('.knot.new').length).to.equal(1);
    expect(net?.getAttribute('role')).to.equal('img');
    expect(net?.ariaLabel).to.match(/^Nät för .+ \d{4}: 2 träffar/);
    expect(log.focused?.className).to.equal('log-screen');
  });

  it('takes back what was saved, with all that was typed', async () => {
    const log = await prepare();
    await log.write({ what: 'Språkcafé', came: '22', joy: 'Vi sjöng.' });
    await log.press('undo');
    await log.shows('write');
    expect(await kept()).to.deep.equal([]);
    expect(log.field('joy').value).to.equal('Vi sjöng.');
    await log.press('save');
    await log.shows('tonight');
    expect((await kept()).length).to.equal(1);
  });

  it('changes what was just saved, and takes the change back', async () => {
    const log = await prepare();
    await log.write({ what: 'Språkcafé', came: '22' });
    await log.press('change');
    await log.type({ came: '23' });
    await log.press('save');
    await until(() => log.find('tonight-number')?.textContent === '23');
    expect((await kept()).map(({ came }) => came)).to.deep.equal([23]);
    await log.press('undo');
    await log.shows('change');
    expect((await kept()).map(({ came }) => came)).to.deep.equal([22]);
  });

  it('says when there is nothing yet', async () => {
    const log = await prepare();
    await log.press('to-results');
    await log.comes('nothing-yet');
    await log.press('another');
    await log.shows('write');
  });

  it('draws the month, and says the same in a table and in numbers', async () => {
    await keep(entry(0), entry(0, { id: 'm2', what: 'Träning', came: 9, speakers: 5, minutes: 60 }));
    const log = await prepare();
    await log.press('to-results');
    await log.comes('net');
    expect(log.all('sums').map((node) => node.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Träffar 2 Besök 23 Nya 4',
    ]);
    expect(log.find('as-list')?.querySelectorAll('tbody tr').length).to.equal(2);
    expect(log.textOf()).to.contain('5 timmar språkträning');
    expect(log.find('as-table')?.querySelectorAll('tbody tr').length).to.equal(12);
  });

  it('goes to the months before, as far as there are meetings', async () => {
    await keep(entry(0), entry(40));
    const log = await prepare();
    await log.press('to-results');
    await log.comes('month-before');
    const name = () => log.textOf('.log-month');
    const now = name();
    for (let steps = 0; log.find('month-before')?.ariaDisabled === 'false'; steps += 1) {
      expect(steps).to.be.lessThan(3);
      await log.press('month-before');
    }
    expect(name()).not.to.equal(now);
    expect(log.find('net')?.querySelectorAll('.knot').length).to.equal(1);
    while (log.find('month-after')?.ariaDisabled === 'false') await log.press('month-after');
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
    await log.press('to-results');
    await log.comes('story');
    expect(log.textOf('[part=stories]')).not.to.contain('Länge sedan.');
    for (const at of [0, 1, 2]) await log.press('story', at);
    expect(log.all('story').map((node) => (node as HTMLInputElement).checked)).to.deep.equal([false, true, true]);
  });

  it('is a public number alone, and a small one is not told', async () => {
    const textFor = async (attributes: string) =>
      (await prepare(`view="counter" ${attributes}`)).textOf('[part=counter]');
    expect(await textFor('count="187"')).to.equal('187 besök hittills');
    expect(await textFor('count="0"')).to.equal('0 besök hittills');
    for (const count of [1, 4]) expect(await textFor(`count="${count}"`)).to.equal('färre än 5 besök hittills');
    expect(await databases()).not.to.include('integ-log');
  });

  it('counts what a file holds, in whole fives, and says when it does not come', async () => {
    const file = URL.createObjectURL(new Blob(['datum;vad;kom\n2026-11-20;Öppen hall;17\n2026-11-21;Träning;9\n']));
    const log = await prepare(`view="counter" count="${file}" heading="Hallen"`);
    expect(log.textOf('[part=counter]')).to.equal('minst 25 besök hittills');
    expect(log.textOf('[part=heading]')).to.equal('Hallen');
    log.element.count = '/nowhere/log.csv';
    await log.element.updateComplete;
    await log.comes('failed');
  });
});
