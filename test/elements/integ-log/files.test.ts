import { expect } from 'chai';
import { blocked, full } from '../../../stories/support/logged.js';
import { openStore } from '../../../src/log/store.js';
import { words } from '../../../src/words/log/sv.js';
import {
  all,
  bring,
  entry,
  find,
  focused,
  keep,
  kept,
  leave,
  prepare,
  press,
  saved,
  screenOf,
  textOf,
  type,
  until,
  write,
} from './prepare.js';

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('<integ-log>, entries and files', () => {
  afterEach(leave);

  it('lists the newest first, twenty at a time', async () => {
    await keep(...Array.from({ length: 23 }, (_, i) => entry(i, { what: `Träff ${i}` })));
    const log = await prepare();
    await press(log, 'to-entries');
    await until(() => all(log, 'entry').length === 20);
    expect(all(log, 'entry')[0]?.textContent).to.contain('Träff 0');
    await press(log, 'show-more');
    expect(all(log, 'entry').length).to.equal(23);
    expect(find(log, 'show-more')).to.equal(null);
  });

  it('removes an entry, and brings it back', async () => {
    await keep(entry(0), entry(1));
    const log = await prepare();
    await press(log, 'to-entries');
    await press(log, 'remove');
    await until(() => find(log, 'removed') !== null);
    expect((await kept()).map(({ id }) => id)).to.deep.equal(['mday1']);
    expect(focused(log)?.className).to.equal('log-screen');
    await press(log, 'undo');
    await until(() => all(log, 'entry').length === 2);
    expect((await kept()).length).to.equal(2);
  });

  it('changes an entry, or leaves it as it was', async () => {
    await keep(entry(3));
    const log = await prepare();
    await press(log, 'to-entries');
    await press(log, 'change');
    await type(log, { came: '99' });
    await press(log, 'cancel');
    await until(() => screenOf(log) === 'entries');
    expect((await kept())[0]?.came).to.equal(14);
    await press(log, 'change');
    await type(log, { came: '15', what: 'Språkcafé på torget' });
    await press(log, 'save');
    await until(() => screenOf(log) === 'tonight');
    expect((await kept())[0]).to.include({ id: 'mday3', came: 15, what: 'Språkcafé på torget' });
  });

  it('asks about two entries that look like one meeting, and parts them', async () => {
    await keep(entry(2), entry(2, { id: 'mother', what: 'språkcafe', came: 16 }));
    const log = await prepare();
    await press(log, 'to-entries');
    await until(() => find(log, 'doubled') !== null);
    expect(textOf(log, '[part=count]')).to.equal('1 träff i loggen');
    await press(log, 'was-another');
    await until(() => find(log, 'doubled') === null);
    expect(textOf(log, '[part=count]')).to.equal('2 träffar i loggen');
  });

  it('takes the log along as CSV and JSON, and reads both again without doubling', async () => {
    const log = await prepare();
    await write(log, { what: 'Språkcafé', came: '14', fresh: '2' });
    await press(log, 'to-entries');
    const csvFile = await saved(() => press(log, 'export-csv'));
    const jsonFile = await saved(() => press(log, 'export-json'));
    expect(csvFile.name).to.match(/^logg-\d{4}-\d\d-\d\d\.csv$/);
    expect(csvFile.text).to.contain('Språkcafé;14;2');
    await bring(log, new File([csvFile.text], csvFile.name), new File([jsonFile.text], jsonFile.name));
    expect(textOf(log, '[part=imported]')).to.equal(words.nothingNew);
    expect((await kept()).length).to.equal(1);
    await log.flow.clear();
    await bring(log, new File([jsonFile.text], jsonFile.name));
    expect(textOf(log, '[part=imported]')).to.equal('1 rad är ny eller ändrad.');
    expect((await kept())[0]).to.include({ what: 'Språkcafé', came: 14, fresh: 2 });
  });

  it('names by line and field what it cannot read, and takes the rest', async () => {
    const log = await prepare();
    const totals = 'datum;vad;kom\n2026-11-20;Öppen hall;17\n2026-11-31;Öppen hall;9\n2026-11-22;Öppen hall;fjorton\n';
    await bring(log, new File([totals], 'hallen.csv'), new File(['{"hund": 1}'], 'hund.json'));
    const faults = [...(find(log, 'file-faults')?.children ?? [])].map((item) => item.textContent.trim());
    expect(faults).to.deep.equal(['Rad 3, dag: ingen dag som finns', 'Rad 4, kom: inget helt tal till 999']);
    expect(textOf(log, '[part=refused]')).to.equal(`hund.json: ${words.fileFault['not-a-log']}`);
    expect((await kept()).map(({ came }) => came)).to.deep.equal([17]);
  });

  it('takes files that are dropped', async () => {
    const log = await prepare();
    await press(log, 'to-entries');
    await until(() => find(log, 'drop') !== null);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['datum;vad;kom\n2026-11-20;Öppen hall;17\n'], 'hallen.csv'));
    find(log, 'drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await until(() => find(log, 'imported') !== null);
    expect((await kept()).length).to.equal(1);
  });

  it('deletes everything after one question, and nothing without it', async () => {
    await keep(entry(0), entry(1));
    const log = await prepare();
    await press(log, 'to-entries');
    await press(log, 'remove-all');
    await until(() => focused(log)?.getAttribute('part') === 'remove-all-no');
    await press(log, 'remove-all-no');
    expect(find(log, 'sure')).to.equal(null);
    expect((await kept()).length).to.equal(2);
    await press(log, 'remove-all');
    await press(log, 'remove-all-yes');
    await until(() => find(log, 'all-removed') !== null);
    expect(await names()).not.to.include('integ-log');
    expect(all(log, 'entry')).to.deep.equal([]);
    expect(find(log, 'remove-all')).to.equal(null);
  });

  it('sees what another tab has written, and that another one has deleted all', async () => {
    await keep(entry(1));
    const log = await prepare();
    await keep(entry(2, { what: 'Träning' }));
    await press(log, 'to-entries');
    await until(() => all(log, 'entry').length === 2);
    await (await openStore()).clear();
    await press(log, 'to-results');
    await until(() => find(log, 'nothing-yet') !== null);
    expect(find(log, 'gone')).not.to.equal(null);
  });

  for (const [code, refuse] of Object.entries({ blocked, full }))
    it(`${code}: says so, keeps what was written in sight, hands it out as a file, and keeps it when it can`, async () => {
      const { warn } = console;
      console.warn = () => {};
      const allow = refuse();
      try {
        const log = await prepare();
        await write(log, { what: 'Språkcafé', came: '14' });
        expect(textOf(log, '[part=not-kept]')).to.contain(words[code as 'blocked' | 'full']);
        expect(find(log, 'tonight-number')?.textContent).to.equal('14');
        const { text } = await saved(() => press(log, 'export-json'));
        expect(JSON.parse(text).rows[0]).to.include({ what: 'Språkcafé', came: 14 });
        await press(log, 'another');
        await until(() => screenOf(log) === 'write');
        expect(find(log, 'save')?.textContent.trim()).to.equal(words.saveUnkept);
        allow();
        await write(log, { what: 'Träning', came: '9' });
        expect((await kept()).map(({ came }) => came)).to.have.members([14, 9]);
        expect(find(log, 'not-kept')).to.equal(null);
      } finally {
        allow();
        console.warn = warn;
      }
    });
});
