/** The same day and the same name is the same meeting, and counts once. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { doubleOf, meetingsOf } from '../../src/log/doubles.js';
import type { Entry } from '../../src/log/entry.js';
import { toLog } from '../../src/log/merge.js';
import { runs } from '../samples/random.js';
import { anyLog, entry } from './random-log.js';

const meetings = (...entries: Entry[]) => meetingsOf(toLog(entries));

describe('meetings', () => {
  it('of one day and name are one, whoever logged it and however it is written', () => {
    const [one, ...more] = meetings(
      entry({ came: 12, fresh: 3 }),
      entry({ id: 'b', device: 'y', what: 'SPRÅK-CAFE', came: 10, fresh: 4, edited: '2026-11-24T19:00:00.000Z' }),
      entry({ id: 'c', what: 'språkcafé', came: 11, fresh: 0 }),
    );
    expect(more).to.deep.equal([]);
    expect(one).to.include({ id: 'a', on: '2026-11-24', what: 'SPRÅK-CAFE', came: 12, fresh: 4 });
    expect(one?.entries.map(({ id }) => id)).to.deep.equal(['b', 'c', 'a']);
  });

  it('of another day or name, or said to be another, are others', () => {
    const all = meetings(
      entry(),
      entry({ id: 'b', on: '2026-11-25' }),
      entry({ id: 'c', what: 'Läxhjälp' }),
      entry({ id: 'd', isAnother: true }),
      entry({ id: 'e', isAnother: true }),
    );
    expect(all.map(({ id }) => id)).to.deep.equal(['c', 'a', 'd', 'e', 'b']);
  });

  it('take groups and language practice from one entry each, and the rest from all', () => {
    const [one] = meetings(
      entry({ girls: 6, boys: 5, speakers: 12, minutes: 10, handedOver: 1, joy: 'Sång' }),
      entry({ id: 'b', girls: 9, unstated: 3, speakers: 5, minutes: 60, arrived: 2, joy: 'Bullar' }),
      entry({ id: 'c', handedOver: 3, joy: 'Sång' }),
    );
    expect(one).to.include({ girls: 9, unstated: 3, speakers: 5, minutes: 60, handedOver: 3, arrived: 2 });
    expect(one).not.to.have.property('boys');
    expect(one).not.to.have.property('stayed');
    expect(one?.joys).to.have.members(['Sång', 'Bullar']);
  });

  it('never have more new ones, groups or speakers than came, and hold every entry once', () =>
    fc.assert(
      fc.property(anyLog, (log) => {
        const all = meetingsOf(log);
        for (const { came, fresh, girls = 0, boys = 0, unstated = 0, speakers = 0, entries } of all) {
          expect(Math.max(fresh, girls + boys + unstated, speakers)).to.be.at.most(came);
          expect(came).to.equal(Math.max(...entries.map((one) => one.came)));
        }
        const ids = all.flatMap(({ entries }) => entries.map(({ id }) => id));
        expect(new Set(ids).size).to.equal(ids.length);
        expect(ids.length).to.equal([...log.values()].filter((row) => !('isRemoved' in row)).length);
      }),
      runs,
    ));

  it('that would be one are told before they are saved', () => {
    const log = toLog([entry(), entry({ id: 'b', what: 'Fika', isAnother: true })]);
    const draft = { on: '2026-11-24', what: 'språk café' };
    expect(doubleOf(log, draft)?.id).to.equal('a');
    expect(doubleOf(log, { ...draft, isAnother: true })).to.equal(undefined);
    expect(doubleOf(log, { ...draft, on: '2026-11-25' })).to.equal(undefined);
    expect(doubleOf(log, { on: '2026-11-24', what: 'Fika' })).to.equal(undefined);
    expect(doubleOf(log, entry()), 'itself').to.equal(undefined);
  });
});
