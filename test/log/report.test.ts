/** The page for those who give money. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { meetingsOf } from '../../src/log/doubles.js';
import type { Entry } from '../../src/log/entry.js';
import { toLog } from '../../src/log/merge.js';
import { reportOf } from '../../src/log/report.js';
import { runs } from '../samples/random.js';
import { anyLog, entry } from './random-log.js';

const report = (entries: Entry[], stories: string[] = [], year = 2026) =>
  reportOf(meetingsOf(toLog(entries)), year, stories);
/** A year of meetings, one in each month. */
const year = Array.from({ length: 12 }, (_, i) =>
  entry({ id: `m${i}`, on: `2026-${`${i + 1}`.padStart(2, '0')}-10`, came: 20 + i, fresh: 6 }),
);

describe('the yearly report', () => {
  it('has the numbers of its year, and says what they do not tell', () => {
    const told = report([...year, entry({ id: 'next', on: '2027-01-01', came: 500 })]);
    expect(told).to.include({ year: 2026, meetings: 12 });
    expect(told).to.deep.include({ came: { value: 306 }, fresh: { value: 72 }, known: { value: 234 }, stories: [] });
    expect(told.months[0]).to.deep.equal({
      ...{ month: '2026-01', meetings: 1 },
      ...{ fresh: { value: 6 }, known: { value: 14 }, came: { value: 20 } },
    });
    expect(told.months).to.have.length(12);
    for (const part of ['groups', 'languageHours', 'chain']) expect(told).not.to.have.property(part);
    expect(told.unknown).to.deep.equal([
      { code: 'persons' },
      { code: 'effect' },
      { code: 'groups', meetings: 12 },
      { code: 'language', meetings: 12 },
    ]);
  });

  it('keeps small months back, and with them what would give them away', () => {
    const told = report(year.map((one, i) => (i === 6 ? { ...one, came: 3, fresh: 0 } : one)));
    const july = told.months[6];
    expect(july).to.deep.include({ came: { fewerThan: 5 }, known: { fewerThan: 5 }, fresh: { value: 0 } });
    expect(told.months.filter(({ came }) => !('value' in came))).to.have.length(2);
    expect(told.came).to.deep.equal({ value: 283 });
    expect(told.unknown.map(({ code }) => code)).to.include('kept');
  });

  it('has groups where they were told, unless a sum is kept back', () => {
    const [one] = year as [Entry];
    expect(report([{ ...one, girls: 8, boys: 7 }]).groups).to.deep.equal({
      ...{ girls: { value: 8 }, boys: { value: 7 }, unstated: { value: 5 } },
    });
    expect(report([{ ...one, girls: 3, boys: 7 }]).groups).to.deep.equal({
      ...{ girls: { fewerThan: 5 }, boys: { isKept: true }, unstated: { value: 10 } },
    });
    // Of 6 who came 5 were new, so that 1 was not: the sum is kept back, and groups would make it.
    const tiny = report([{ ...one, came: 6, fresh: 5, girls: 6, boys: 0 }]);
    expect(tiny.came).not.to.have.property('value');
    expect(tiny).not.to.have.property('groups');
  });

  it('has whole hours of language practice, unless few took part', () => {
    const [one] = year as [Entry];
    expect(report([{ ...one, speakers: 10, minutes: 45 }]).languageHours).to.equal(7);
    expect(report([{ ...one, speakers: 4, minutes: 45 }])).not.to.have.property('languageHours');
  });

  it('has the chain as counts, and in percent from twenty on', () => {
    const [one] = year as [Entry];
    const chain = (handedOver: number, arrived: number, stayed: number) =>
      report([{ ...one, handedOver, arrived, stayed }]).chain;
    expect(chain(19, 10, 6)).to.deep.equal({
      ...{ handedOver: { value: 19 }, arrived: { value: 10 }, stayed: { value: 6 } },
    });
    expect(chain(40, 20, 6)).to.include({ arrivedPercent: 50, stayedPercent: 30 });
    expect(chain(40, 19, 6))
      .to.include({ arrivedPercent: 48 })
      .and.not.have.property('stayedPercent');
    expect(chain(40, 4, 0)).to.deep.equal({
      ...{ handedOver: { value: 40 }, arrived: { fewerThan: 5 }, stayed: { value: 0 } },
    });
    expect(chain(20, 25, 0)).not.to.have.property('arrivedPercent');
    expect(chain(0, 0, 0)).to.equal(undefined);
    const codes = (handedOver: number, arrived: number) =>
      report([{ ...one, handedOver, arrived }]).unknown.map(({ code }) => code);
    expect(codes(9, 8)).to.include('arrived');
    expect(codes(9, 9)).not.to.include('arrived');
  });

  it('has at most two stories, none with a personal number', () => {
    expect(report(year, [' Alla\nsjöng ', '850101-0000 kom', '', 'Bullar', 'Snö']).stories).to.deep.equal([
      'Alla sjöng',
      'Bullar',
    ]);
  });

  it('shows nobody a count of 1 to 4, whatever was logged', () =>
    fc.assert(
      fc.property(anyLog, (log) => {
        const { months, came, fresh, known, groups, chain } = reportOf(meetingsOf(log), 2026, []);
        const shown = [came, fresh, known, ...months.flatMap((one) => [one.came, one.fresh, one.known])];
        const links = chain ? [chain.handedOver, chain.arrived, chain.stayed] : [];
        for (const one of [...shown, ...links, ...Object.values(groups ?? {})])
          if ('value' in one) expect(one.value).not.to.be.within(1, 4);
      }),
      runs,
    ));
});
