/** Sums, months, milestones and the public counter. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { counterOf } from '../../src/log/counter.js';
import { meetingsOf } from '../../src/log/doubles.js';
import type { Entry } from '../../src/log/entry.js';
import { toLog } from '../../src/log/merge.js';
import { milestoneBetween, months, nextMilestone, reachedTonight, resultsOf } from '../../src/log/results.js';
import { runs } from '../samples/random.js';
import { anyLog, entry } from './random-log.js';

const meetings = (...entries: Entry[]) => meetingsOf(toLog(entries));
const year = meetings(
  entry({ girls: 7, boys: 3, speakers: 10, minutes: 30, handedOver: 2 }),
  entry({ id: 'b', on: '2026-11-30', came: 8, fresh: 1, unstated: 8, arrived: 1 }),
  entry({ id: 'c', on: '2026-12-01', came: 5, fresh: 0, speakers: 4, minutes: 15, stayed: 1 }),
  entry({ id: 'd', on: '2027-01-12', came: 9, fresh: 9 }),
);

describe('results', () => {
  it('are sums of the days asked for, both ends included', () => {
    expect(resultsOf(year, { from: '2026-01-01', to: '2026-12-31' })).to.deep.equal({
      ...{ meetings: 3, came: 25, fresh: 4, girls: 7, boys: 3, unstated: 15, grouped: 2 },
      ...{ practised: 2, speakers: 14, languageMinutes: 360, handedOver: 2, arrived: 1, stayed: 1 },
    });
    expect(resultsOf(year).came).to.equal(34);
    expect(resultsOf(year, { from: '2026-11-30' }).came).to.equal(22);
    expect(resultsOf(year, { to: '2026-11-30' }).came).to.equal(20);
    expect(resultsOf([]).meetings).to.equal(0);
  });

  it('of the twelve months make those of the year', () => {
    const all = months(year, 2026);
    expect(all.map(({ month }) => month.slice(5)).join()).to.equal('01,02,03,04,05,06,07,08,09,10,11,12');
    expect(all.map(({ came }) => came)).to.deep.equal([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 5]);
    expect(all[10]).to.include({ month: '2026-11', meetings: 2, languageMinutes: 300 });
  });

  it('have groups that make who came, whatever was told', () =>
    fc.assert(
      fc.property(anyLog, (log) => {
        const { came, girls, boys, unstated } = resultsOf(meetingsOf(log));
        expect(girls + boys + unstated).to.equal(came);
        expect(unstated).to.be.at.least(0);
      }),
      runs,
    ));
});

describe('milestones', () => {
  it('are 10, 25, 50, 100, and then each 100', () => {
    const crossed = Array.from({ length: 320 }, (_, n) => milestoneBetween(n, n + 1)).filter(
      (one) => one !== undefined,
    );
    expect(crossed).to.deep.equal([10, 25, 50, 100, 200, 300]);
    expect([0, 9, 10, 49, 50, 99, 100, 199, 200].map(nextMilestone)).to.deep.equal([
      10, 10, 25, 50, 100, 100, 200, 200, 300,
    ]);
  });

  it('are told when they are crossed, the highest of several, and never on the way down', () => {
    expect(milestoneBetween(9, 60)).to.equal(50);
    expect(milestoneBetween(90, 250)).to.equal(200);
    expect(milestoneBetween(10, 24)).to.equal(undefined);
    expect(milestoneBetween(60, 9)).to.equal(undefined);
  });

  it('are reached tonight by what is new, not by what somebody else logged of the same meeting', () => {
    const before = toLog([entry({ came: 9 })]);
    expect(reachedTonight(before, toLog([entry({ came: 9 }), entry({ id: 'b', device: 'y', came: 9 })]))).to.equal(
      undefined,
    );
    expect(reachedTonight(before, toLog([entry({ came: 9 }), entry({ id: 'b', what: 'Fika', came: 1 })]))).to.equal(10);
  });
});

describe('the counter', () => {
  it('shows fives, and no small number', () => {
    const shown = [0, 1, 4, 5, 9, 10, 123].map((came) => counterOf(meetings(entry({ came, fresh: 0 }))));
    expect(shown).to.deep.equal([
      ...[{ value: 0 }, { fewerThan: 5 }, { fewerThan: 5 }],
      ...[{ atLeast: 5 }, { atLeast: 5 }, { atLeast: 10 }, { atLeast: 120 }],
    ]);
    expect(counterOf(year, { from: '2027-01-01' })).to.deep.equal({ atLeast: 5 });
  });
});
