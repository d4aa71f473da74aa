/** Totals from a club's system: nobody logs twice what is written down already. */
import { expect } from 'chai';
import { meetingsOf } from '../../src/log/doubles.js';
import { removeEntry, saveEntry } from '../../src/log/edits.js';
import { entriesOf, type Log } from '../../src/log/entry.js';
import { importFile, LogFileError, readFile, toCsv } from '../../src/log/file.js';
import { merge, toLog } from '../../src/log/merge.js';
import { contentOf, entry } from './random-log.js';

const swedish =
  'Datum;Tid;Aktivitet;Antal närvarande\n2026-11-23;17.00;Fotboll F9;14\n2026-11-24;17.00;Fotboll F9;12\n';
const empty: Log = new Map();
const put = (log: Log, text: string) => importFile(log, readFile(text));
const cameOf = (log: Log) => meetingsOf(log).map(({ on, what, came }) => `${on} ${what} ${came}`);
const by = { device: 'x', now: new Date('2026-12-01T10:00Z') };

const refusal = (text: string) => {
  try {
    return readFile(text).kind;
  } catch (error) {
    return error instanceof LogFileError ? error.code : String(error);
  }
};

describe('a table of totals', () => {
  it('is read with Swedish, Danish and English columns', () => {
    const expected = ['2026-11-23 Fotboll F9 14', '2026-11-24 Fotboll F9 12'];
    const files = [
      swedish,
      'dato;hold;fremmødte\n23-11-2026;Fotboll F9;14\n24.11.2026 17.00;Fotboll F9;12\n',
      'date,name,came\n2026-11-23,Fotboll F9,14\n2026-11-24T17:00,Fotboll F9,12\n',
      'Namn\tGrupp\tDag\tAntal\nAnläggning 1\tFotboll F9\t2026-11-23\t14\nAnläggning 1\tFotboll F9\t2026-11-24\t12\n',
    ];
    for (const file of files) {
      expect(readFile(file)).to.include({ kind: 'totals' });
      expect(cameOf(put(empty, file)), file).to.deep.equal(expected);
    }
  });

  it('takes what else it knows, and nothing of columns that it does not', () => {
    const [read] = readFile('datum,lag,kom,nya,flickor,pojkar,ledare\n2026-11-24,Fotboll,12,2,7,5,Amina\n').rows;
    expect(read).to.deep.equal({
      ...{ id: 't 2026-11-24 fotboll', edited: '2026-11-24T00:00:00.000Z', device: 'totals' },
      ...{ on: '2026-11-24', what: 'Fotboll', came: 12, fresh: 2, girls: 7, boys: 5 },
    });
  });

  it('doubles nothing: not again, not with more weeks, not beside the volunteers own entry', () => {
    const once = put(empty, swedish);
    expect(put(once, swedish)).to.deep.equal(once);
    const more = `${swedish}2026-11-30;17.00;Fotboll F9;9\n`;
    expect(cameOf(put(once, more))).to.have.length(3);
    const both = saveEntry(once, entry({ what: 'fotboll f9', came: 15 }));
    expect(cameOf(both)).to.deep.equal(['2026-11-23 Fotboll F9 14', '2026-11-24 fotboll f9 15']);
  });

  it('counts two meetings of one day and name as two, for the system does', () => {
    const twice = 'date,name,came\n2026-11-24,Café,14\n2026-11-24,café,14\n';
    const log = put(empty, twice);
    expect(meetingsOf(log)).to.have.length(2);
    expect(put(log, twice)).to.deep.equal(log);
  });

  it('changes what an earlier table said, also to less; and a merge keeps the change', () => {
    const first = put(empty, swedish);
    const corrected = put(first, swedish.replace(';12', ';11'));
    expect(cameOf(corrected)[1]).to.equal('2026-11-24 Fotboll F9 11');
    expect(contentOf(merge(first, corrected))).to.deep.equal(contentOf(corrected));
  });

  it('changes nothing that a person has changed or removed, here or on another device', () => {
    const first = put(empty, swedish);
    const [latest, earlier] = entriesOf(first);
    if (!latest || !earlier) throw new Error('two entries');
    const edited = saveEntry(first, { ...latest, joy: 'Alla sjöng', device: 'x', edited: '2026-12-01T10:00:00.000Z' });
    const byHand = removeEntry(edited, earlier.id, by);
    expect(put(byHand, swedish)).to.deep.equal(byHand);
    expect(put(byHand, swedish.replace(';12', ';11'))).to.deep.equal(byHand);
    // Somebody else imports the table later, and both logs meet.
    expect(contentOf(merge(byHand, put(empty, swedish)))).to.deep.equal(contentOf(byHand));
  });

  it('comes back from the log as any other entry', () => {
    const log = put(empty, swedish);
    const file = readFile(toCsv(log));
    expect(file.kind).to.equal('csv');
    expect(contentOf(toLog(file.rows))).to.deep.equal(contentOf(log));
  });

  it('names what is bad in it by line and field', () => {
    const file =
      'date,name,came\n,Fotboll,14\n2026-11-24,,3\n2026-11-24,Fotboll,\n2026-11-24,Fotboll,x\n2026-11-24,Fika,1200\n';
    expect(readFile(file).faults).to.deep.equal([
      { at: 2, field: 'on', code: 'missing' },
      { at: 3, field: 'what', code: 'missing' },
      { at: 4, field: 'came', code: 'missing' },
      { at: 5, field: 'came', code: 'number' },
      { at: 6, field: 'came', code: 'number' },
    ]);
  });

  it('is refused when its rows are persons', () => {
    const attendance = ['Amina', 'Bo', 'Cia', 'Dalia', 'Emil'].map((name) => `2026-11-24,${name},1`);
    expect(refusal(`date,name,came\n${attendance.join('\n')}\n`)).to.equal('people');
    expect(refusal(`date,name,came\n${attendance.slice(0, 4).join('\n')}\n2026-11-24,Fotboll,12\n`)).to.equal('totals');
    expect(refusal('date,name,came,id-nummer\n2026-11-24,Fotboll,12,20150229-0000 20160229-0000\n')).to.equal('people');
    expect(refusal('date,name,came,telefon\n2026-11-24,Fotboll,12,070-174 06 05\n')).to.equal('totals');
  });
});
