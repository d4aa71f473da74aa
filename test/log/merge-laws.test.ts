/** Merging gives the same log whichever way round, and however often. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { changedRows, removeEntry, saveEntry } from '../../src/log/edits.js';
import { merge, toLog } from '../../src/log/merge.js';
import { runs } from '../samples/random.js';
import { anyClashing, anyRow, contentOf, entry } from './random-log.js';

const by = { device: 'y', now: new Date('2026-11-24T18:00Z') };

describe('merging', () => {
  it('is the same in both directions, in any order, and once more', () =>
    fc.assert(
      fc.property(anyClashing, anyClashing, anyClashing, (a, b, c) => {
        expect(contentOf(merge(a, b))).to.deep.equal(contentOf(merge(b, a)));
        expect(contentOf(merge(merge(a, b), c))).to.deep.equal(contentOf(merge(a, merge(b, c))));
        expect(contentOf(merge(a, a))).to.deep.equal(contentOf(a));
        expect(contentOf(merge(merge(a, b), b))).to.deep.equal(contentOf(merge(a, b)));
        for (const id of [...a.keys(), ...b.keys()]) expect(merge(a, b).has(id)).to.equal(true);
      }),
      runs,
    ));

  it('keeps the newer, then that of the greater device, then the greater text', () => {
    const old = entry({ device: 'z', came: 99 });
    const newer = entry({ edited: '2026-11-24T18:00:00.001Z' });
    expect(merge(toLog([old]), toLog([newer])).get('a')).to.equal(newer);
    expect(merge(toLog([entry({ came: 99 })]), toLog([old])).get('a')).to.equal(old);
    expect(merge(toLog([entry({ came: 5 })]), toLog([entry({ came: 4 })])).get('a')).to.deep.equal(entry({ came: 5 }));
  });

  it('knows a row by what it says, not by the order of its fields', () => {
    const { id, ...rest } = entry();
    const turned = { ...rest, id };
    const kept = entry();
    expect(merge(toLog([kept]), toLog([turned])).get('a')).to.equal(kept);
  });
});

describe('editing', () => {
  const log = toLog([entry({ edited: '2030-01-01T00:00:00.000Z' })]);

  it('is newer than what it replaces, also when the clock was set back', () => {
    const saved = saveEntry(log, entry({ came: 13 }));
    expect(saved.get('a')).to.deep.equal(entry({ came: 13, edited: '2030-01-01T00:00:00.001Z' }));
    expect(merge(log, saved)).to.deep.equal(saved);
    // Within one millisecond, too.
    const [first, second] = [toLog([entry()]), saveEntry(toLog([entry()]), entry({ came: 4, device: 'a' }))];
    expect(merge(first, second).get('a')).to.deep.equal(second.get('a'));
    const removed = removeEntry(saved, 'a', by);
    const stone = { id: 'a', edited: '2030-01-01T00:00:00.002Z', device: 'y', isRemoved: true };
    expect(removed.get('a')).to.deep.equal(stone);
    expect(saveEntry(removed, entry()).get('a')).to.deep.equal(entry({ edited: '2030-01-01T00:00:00.003Z' }));
  });

  it('wins over every row that was there', () =>
    fc.assert(
      fc.property(anyClashing, anyRow, (before, row) => {
        const saved = saveEntry(before, { ...entry(), id: row.id });
        const removed = removeEntry(saved, row.id, by);
        expect(contentOf(merge(before, saved))).to.deep.equal(contentOf(saved));
        expect(contentOf(merge(saved, removed))).to.deep.equal(contentOf(removed));
        expect([...saved.keys()]).to.have.members([...new Set([...before.keys(), row.id])]);
      }),
      runs,
    ));

  it('leaves the log before it as it was, and tells what changed', () => {
    const saved = saveEntry(log, entry({ id: 'b' }));
    expect([...log.keys()]).to.deep.equal(['a']);
    expect(changedRows(log, saved)).to.deep.equal([entry({ id: 'b' })]);
    expect(changedRows(saved, toLog([...saved.values()].map((row) => ({ ...row }))))).to.deep.equal([]);
    expect(changedRows(saved, removeEntry(saved, 'b', by))).to.have.length(1);
    expect(removeEntry(log, 'nobody', by)).to.equal(log);
    const removed = removeEntry(log, 'a', by);
    expect(removeEntry(removed, 'a', by)).to.equal(removed);
  });
});
