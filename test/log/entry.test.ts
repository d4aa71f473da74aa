/** What a row may be, and how its first fault is named. */
import { expect } from 'chai';
import { entriesOf, newId, readRow } from '../../src/log/entry.js';
import { toLog } from '../../src/log/merge.js';
import { entry } from './random-log.js';

const removed = { id: 'b', edited: '2026-11-24T18:00:00.000Z', device: 'x', isRemoved: true as const };

const faults: [change: object, field: string, code: string][] = [
  [{ id: undefined }, 'id', 'missing'],
  [{ id: 7 }, 'id', 'text'],
  [{ id: 'a\nb' }, 'id', 'text'],
  [{ id: 'a'.repeat(401) }, 'id', 'long'],
  [{ edited: '' }, 'edited', 'missing'],
  [{ edited: '2026-11-24' }, 'edited', 'instant'],
  [{ edited: '2026-02-30T18:00:00.000Z' }, 'edited', 'instant'],
  [{ edited: '2026-11-24T18:00:00.000+01:00' }, 'edited', 'instant'],
  [{ edited: '9026-11-24T18:00:00.000Z' }, 'edited', 'instant'],
  [{ device: null }, 'device', 'missing'],
  [{ isRemoved: 'perhaps' }, 'isRemoved', 'flag'],
  [{ on: undefined }, 'on', 'missing'],
  [{ on: '2026-02-30' }, 'on', 'day'],
  [{ on: '24 Nov 2026' }, 'on', 'day'],
  [{ on: '0226-11-24' }, 'on', 'day'],
  [{ what: ' \n ' }, 'what', 'missing'],
  [{ what: 'a'.repeat(81) }, 'what', 'long'],
  [{ what: ['a'] }, 'what', 'text'],
  [{ what: 'Samtal 850101-0000' }, 'what', 'personal-number'],
  [{ what: 'Samtal 850101\u00000000' }, 'what', 'personal-number'],
  [{ came: undefined }, 'came', 'missing'],
  [{ came: 1000 }, 'came', 'number'],
  [{ came: -1 }, 'came', 'number'],
  [{ came: 1.5 }, 'came', 'number'],
  [{ came: '12' }, 'came', 'number'],
  [{ came: NaN }, 'came', 'number'],
  [{ fresh: undefined }, 'fresh', 'missing'],
  [{ fresh: 13 }, 'fresh', 'over-came'],
  [{ girls: 6, boys: 6, unstated: 1 }, 'girls', 'over-came'],
  [{ boys: 12, unstated: 1 }, 'boys', 'over-came'],
  [{ speakers: 13, minutes: 30 }, 'speakers', 'over-came'],
  [{ speakers: 4 }, 'minutes', 'missing'],
  [{ minutes: 30 }, 'speakers', 'missing'],
  [{ joy: 'a'.repeat(141) }, 'joy', 'long'],
  [{ joy: 'Ring ٨٥٠١٠١-٠٠٠٠' }, 'joy', 'personal-number'],
  [{ stayed: 'three' }, 'stayed', 'number'],
  [{ isAnother: 'yes' }, 'isAnother', 'flag'],
];

describe('a row of the log', () => {
  it('is read with what it has, texts on one line, and nothing else', () => {
    const full = entry({
      girls: 6,
      boys: 5,
      unstated: 1,
      speakers: 12,
      minutes: 30,
      joy: 'Alla sjöng.',
      isAnother: true,
    });
    expect(readRow(full)).to.deep.equal({ row: full });
    expect(readRow({ ...entry({ joy: ' Alla\n  sjöng. ' }), name: 'Amina', girls: null })).to.deep.equal({
      row: entry({ joy: 'Alla sjöng.' }),
    });
    expect(readRow({ ...entry({ joy: ' ' }), isAnother: undefined })).to.deep.equal({ row: entry() });
    expect(readRow({ ...removed, on: '2026-11-24', came: 3 })).to.deep.equal({ row: removed });
  });

  for (const [change, field, code] of faults)
    it(`${JSON.stringify(change).slice(0, 60)} is ${code} in ${field}`, () =>
      expect(readRow({ ...entry(), ...change })).to.deep.equal({ fault: { field, code } }));

  it('is none where there is no object', () => {
    for (const value of [null, undefined, 7, 'text', []])
      expect(readRow(value)).to.deep.equal({ fault: { field: 'id', code: 'missing' } });
  });

  it('has an id that no other has, and that no spreadsheet takes for a number', () => {
    const ids = Array.from({ length: 100 }, newId);
    expect(new Set(ids).size).to.equal(100);
    for (const id of ids) expect(id).to.match(/^m[\da-f]{24}$/);
  });

  it('is listed unless it is removed, the newest day first and of one day what was changed last', () => {
    const rows = [
      entry({ id: 'old', on: '2026-11-01' }),
      removed,
      entry({ id: 'early' }),
      entry({ id: 'late', edited: '2026-11-24T19:00:00.000Z' }),
    ];
    expect(entriesOf(toLog(rows)).map(({ id }) => id)).to.deep.equal(['late', 'early', 'old']);
  });
});
