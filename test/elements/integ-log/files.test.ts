import { expect } from 'chai';
import { openStore } from '../../../src/log/store.js';
import { words } from '../../../src/words/log/sv.js';
import { blocked, databases, entry, full, keep, kept, prepare, saved, transferOf, until } from './prepare.js';

describe('<integ-log>, entries and files', () => {
  it('lists the newest first, twenty at a time', async () => {
    await keep(...Array.from({ length: 23 }, (_, i) => entry(i, { what: `Träff ${i}` })));
    const log = await prepare();
    await log.press('to-entries');
    await until(() => log.all('entry').length === 20);
    expect(log.all('entry')[0]?.textContent).to.contain('Träff 0');
    await log.press('show-more');
    expect(log.all('entry').length).to.equal(23);
    expect(log.find('show-more')).to.equal(null);
  });

  it('removes an entry, and brings it back', async () => {
    await keep(entry(0), entry(1));
    const log = await prepare();
    await log.press('to-entries');
    await log.press('remove');
    await log.comes('removed');
    expect((await kept()).map(({ id }) => id)).to.deep.equal([entry(1).id]);
    expect(log.focused?.className).to.equal('log-screen');
    await log.press('undo');
    await until(() => log.all('entry').length === 2);
    expect((await kept()).length).to.equal(2);
  });

  it('changes an entry, or leaves it as it was', async () => {
    await keep(entry(3));
    const log = await prepare();
    await log.press('to-entries');
    await log.press('change');
    await log.type({ came: '99' });
    await log.press('cancel');
    await log.shows('entries');
    expect((await kept())[0]?.came).to.equal(14);
    await log.press('change');
    await log.type({ came: '15', what: 'Språkcafé på torget' });
    await log.press('save');
    await log.shows('tonight');
    expect((await kept())[0]).to.include({ id: entry(3).id, came: 15, what: 'Språkcafé på torget' });
  });

  it('asks about two entries that look like one meeting, and parts them', async () => {
    await keep(entry(2), entry(2, { id: 'mother', what: 'språkcafe', came: 16 }));
    const log = await prepare();
    await log.press('to-entries');
    await log.comes('doubled');
    expect(log.textOf('[part=count]')).to.equal('1 träff i loggen');
    await log.press('was-another');
    await until(() => log.find('doubled') === null);
    expect(log.textOf('[part=count]')).to.equal('2 träffar i loggen');
  });

  it('takes the log along as CSV and JSON, and reads both again without doubling', async () => {
    const log = await prepare();
    await log.write({ what: 'Språkcafé', came: '14', fresh: '2' });
    await log.press('to-entries');
    const csvFile = await saved(() => log.press('export-csv'));
    const jsonFile = await saved(() => log.press('export-json'));
    expect(csvFile.name).to.match(/^logg-\d{4}-\d\d-\d\d\.csv$/);
    expect(csvFile.text).to.contain('Språkcafé;14;2');
    await log.bring(new File([csvFile.text], csvFile.name), new File([jsonFile.text], jsonFile.name));
    expect(log.textOf('[part=imported]')).to.equal(words.nothingNew);
    expect((await kept()).length).to.equal(1);
    await log.element.flow.clear();
    await log.bring(new File([jsonFile.text], jsonFile.name));
    expect(log.textOf('[part=imported]')).to.equal('1 rad är ny eller ändrad.');
    expect((await kept())[0]).to.include({ what: 'Språkcafé', came: 14, fresh: 2 });
  });

  it('names by line and field what it cannot read, and takes the rest', async () => {
    const log = await prepare();
    const totals = 'datum;vad;kom\n2026-11-20;Öppen hall;17\n2026-11-31;Öppen hall;9\n2026-11-22;Öppen hall;fjorton\n';
    await log.bring(new File([totals], 'hallen.csv'), new File(['{"hund": 1}'], 'hund.json'));
    const faults = [...(log.find('file-faults')?.children ?? [])].map((item) => item.textContent.trim());
    expect(faults).to.deep.equal(['Rad 3, dag: ingen dag som finns', 'Rad 4, kom: inget helt tal till 999']);
    expect(log.textOf('[part=refused]')).to.equal(`hund.json: ${words.fileFault['not-a-log']}`);
    expect((await kept()).map(({ came }) => came)).to.deep.equal([17]);
  });

  it('takes files that are dropped', async () => {
    const log = await prepare();
    await log.press('to-entries');
    await log.comes('drop');
    const dataTransfer = transferOf([new File(['datum;vad;kom\n2026-11-20;Öppen hall;17\n'], 'hallen.csv')]);
    log.find('drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await log.comes('imported');
    expect((await kept()).length).to.equal(1);
  });

  it('deletes everything after one question, and nothing without it', async () => {
    await keep(entry(0), entry(1));
    const log = await prepare();
    await log.press('to-entries');
    await log.press('remove-all');
    await until(() => log.focused?.getAttribute('part') === 'remove-all-no');
    await log.press('remove-all-no');
    expect(log.find('sure')).to.equal(null);
    expect((await kept()).length).to.equal(2);
    await log.press('remove-all');
    await log.press('remove-all-yes');
    await log.comes('all-removed');
    expect(await databases()).not.to.include('integ-log');
    expect(log.all('entry')).to.deep.equal([]);
    expect(log.find('remove-all')).to.equal(null);
  });

  it('sees what another tab has written, and that another one has deleted all', async () => {
    await keep(entry(1));
    const log = await prepare();
    await keep(entry(2, { what: 'Träning' }));
    await log.press('to-entries');
    await until(() => log.all('entry').length === 2);
    await (await openStore()).clear();
    await log.press('to-results');
    await log.comes('nothing-yet');
    expect(log.find('gone')).not.to.equal(null);
  });

  for (const [code, refuse] of Object.entries({ blocked, full }))
    it(`${code}: says so, keeps what was written in sight, hands it out as a file, and keeps it when it can`, async () => {
      const { warn } = console;
      console.warn = () => {};
      const allow = refuse();
      try {
        const log = await prepare();
        await log.write({ what: 'Språkcafé', came: '14' });
        expect(log.textOf('[part=not-kept]')).to.contain(words[code as 'blocked' | 'full']);
        expect(log.find('tonight-number')?.textContent).to.equal('14');
        const { text } = await saved(() => log.press('export-json'));
        expect(JSON.parse(text).rows[0]).to.include({ what: 'Språkcafé', came: 14 });
        await log.press('another');
        await log.shows('write');
        expect(log.find('save')?.textContent.trim()).to.equal(words.saveUnkept);
        allow();
        await log.write({ what: 'Träning', came: '9' });
        expect((await kept()).map(({ came }) => came)).to.have.members([14, 9]);
        expect(log.find('not-kept')).to.equal(null);
      } finally {
        allow();
        console.warn = warn;
      }
    });

  it('full: says so still when the browser does not even look any more, as Firefox does', async () => {
    const { warn } = console;
    console.warn = () => {};
    const allow = full();
    const { databases: list } = IDBFactory.prototype;
    try {
      const log = await prepare();
      await log.write({ what: 'Språkcafé', came: '14' });
      IDBFactory.prototype.databases = () => Promise.reject(new DOMException('', 'UnknownError'));
      await log.press('to-entries');
      await log.comes('entry');
      expect(log.textOf('[part=not-kept]')).to.contain(words.full);
    } finally {
      IDBFactory.prototype.databases = list;
      allow();
      console.warn = warn;
    }
  });
});
