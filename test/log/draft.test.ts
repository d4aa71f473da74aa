/** The write screen as a value. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { draftOf, emptyDraft, faultsOf, setField, toEntry } from '../../src/log/draft.js';
import { readRow } from '../../src/log/entry.js';
import { runs } from '../samples/random.js';
import { anyMeeting, entry } from './random-log.js';

const by = { id: 'a', device: 'x', now: new Date('2026-11-24T18:00Z') };
const empty = emptyDraft('Språkcafé', '2026-11-24');

describe('a draft', () => {
  it('begins with the usual name, today, and nobody', () => {
    expect(empty).to.deep.equal({ on: '2026-11-24', what: 'Språkcafé', came: 0, fresh: 0 });
    expect(emptyDraft(undefined, '2026-11-24').what).to.equal('');
    expect(faultsOf(empty)).to.deep.equal([]);
  });

  it('counts within 0 and 999, and takes a typed number as it is', () => {
    expect(setField(empty, 'came', 12).came).to.equal(12);
    expect(setField(empty, 'came', -1).came).to.equal(0);
    expect(setField(empty, 'came', 1000).came).to.equal(999);
    expect(setField(empty, 'came', ' 12 ').came).to.equal(12);
    for (const typed of ['1000', '1,5', 'tolv', '-3'])
      expect(faultsOf(setField(empty, 'came', typed)), typed).to.deep.equal([{ field: 'came', code: 'number' }]);
  });

  it('loses an optional field that is emptied, and keeps the others', () => {
    const girls = setField(empty, 'girls', '4');
    expect(girls.girls).to.equal(4);
    expect(setField(girls, 'girls', '')).to.deep.equal(empty);
    expect(setField(setField(empty, 'joy', 'Fint'), 'joy', ' ')).to.deep.equal(empty);
    expect(setField(setField(empty, 'isAnother', true), 'isAnother', undefined)).to.deep.equal(empty);
    expect(setField(setField(empty, 'came', 5), 'came', '')).to.deep.equal(empty);
    expect(setField(empty, 'what', undefined).what).to.equal('');
    expect(faultsOf(setField(empty, 'what', ''))).to.deep.equal([{ field: 'what', code: 'missing' }]);
  });

  it('names all its faults, each by field', () => {
    const wrong = { ...empty, on: '', fresh: 1, girls: 1, joy: '850101-0000' };
    expect(faultsOf(wrong)).to.deep.equal([
      { field: 'on', code: 'missing' },
      { field: 'fresh', code: 'over-came' },
      { field: 'girls', code: 'over-came' },
      { field: 'joy', code: 'personal-number' },
    ]);
  });

  it('becomes an entry, with its texts on one line', () => {
    const draft = setField(setField(setField(empty, 'came', 12), 'fresh', 3), 'joy', ' Alla\tsjöng ');
    expect(toEntry(draft, by)).to.deep.equal(entry({ joy: 'Alla sjöng' }));
    expect(draftOf(entry({ joy: 'Alla sjöng' }))).to.deep.equal({ ...draft, joy: 'Alla sjöng' });
  });

  it('without faults is an entry that every reader takes, and comes back as it was', () =>
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        expect(faultsOf(meeting)).to.deep.equal([]);
        const made = toEntry(meeting, by);
        expect(readRow(made)).to.deep.equal({ row: made });
        expect(draftOf(made)).to.deep.equal(meeting);
      }),
      runs,
    ));
});
