import { expect } from 'chai';
import { intakeAt } from '../../src/model/intake.js';
import { nextTimes, type NextTimesOptions } from '../../src/model/next-times.js';
import type { Activity } from '../../src/model/records.js';
import { activity } from '../samples/records.js';
import { activityOf, timesOf, timesTable, type TimesCase } from '../samples/times-table.js';

const ask = (one: TimesCase) => nextTimes(activityOf(one), { from: one.from, count: one.count ?? one.times.length });

const tuesdays: Partial<Activity> = { schedule: [{ weekday: 'tue', start: '17:00', end: '18:00', everyWeeks: 1 }] };
const starts = async (options: NextTimesOptions, fields: Partial<Activity> = tuesdays) =>
  (await nextTimes(fields, options)).map(({ start }) => start);

const holder = globalThis as { Temporal?: unknown };
const askedFor = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('temporal-polyfill'));

describe('forty cases of coming times', () => {
  it('are forty', () => expect(timesTable).to.have.lengthOf(40));

  for (const one of timesTable)
    it(one.name, async () => {
      expect(await ask(one)).to.deep.equal(timesOf(one));
    });
});

describe('Temporal', () => {
  it('is the browser’s own where there is one, and the polyfill says the very same', async function () {
    // WebKit has none yet: there the table above is the polyfill's already.
    if (!holder.Temporal) this.skip();
    const native = await Promise.all(timesTable.map(ask));
    expect(askedFor()).to.deep.equal([]);

    const { Temporal } = holder;
    const { DateTimeFormat } = Intl;
    delete holder.Temporal;
    try {
      expect(await Promise.all(timesTable.map(ask))).to.deep.equal(native);
      expect(askedFor()).to.not.deep.equal([]);
      expect('Temporal' in holder, 'nothing global is added').to.equal(false);
      expect(Intl.DateTimeFormat).to.equal(DateTimeFormat);
    } finally {
      holder.Temporal = Temporal;
    }
  });
});

describe('coming times', () => {
  it('are ten, unless another number is asked for, and never more than a thousand', async () => {
    const from = '2026-11-24';
    expect(await starts({ from })).to.have.lengthOf(10);
    expect(await starts({ from, count: 3.9 })).to.have.lengthOf(3);
    expect(await starts({ from, count: Infinity })).to.have.lengthOf(1000);
    for (const count of [-1, NaN, 0.5]) expect(await starts({ from, count })).to.deep.equal([]);
  });

  it('begin now when nobody says from when, or says what cannot be read', async () => {
    const now = await starts({});
    for (const from of ['soon', '', '2026-02-30', '2026-11-24T25:00', '2026-11-24T17:00:99+99:99', new Date(NaN)])
      expect(await starts({ from }), String(from)).to.deep.equal(now);
    expect(Date.parse(now[0]?.slice(0, 25) ?? '')).to.be.at.least(Math.floor(Date.now() / 60_000) * 60_000);
  });

  it('know the country of an activity by its own fields', async () => {
    const danish = activity({ ...tuesdays, price: { currency: 'DKK' } });
    expect(await starts({ from: '2026-11-24', count: 1 }, danish)).to.deep.equal([
      '2026-11-24T17:00:00+01:00[Europe/Copenhagen]',
    ]);
    const elsewhere = activity({ ...tuesdays, timeZone: 'America/Nuuk' });
    expect(await starts({ from: '2026-11-24', count: 1 }, elsewhere)).to.deep.equal([
      '2026-11-24T17:00:00-02:00[America/Nuuk]',
    ]);
  });

  it('of the ends of the calendar are some or none, and never a fault', async () => {
    expect(await starts({ from: '9999-12-31' })).to.deep.equal([]);
    expect(await starts({ from: new Date(8.64e15) })).to.have.lengthOf(10);
    expect(await starts({ from: new Date(8e15) })).to.deep.equal([]);
    // A sun dial's offset, which data of time zones differ in.
    expect((await starts({ from: new Date(-8e15) }))[0]?.slice(0, 16)).to.equal('0001-01-02T17:00');
    expect(await starts({ from: '9999-12-27', count: 5 })).to.deep.equal([
      '9999-12-28T17:00:00+01:00[Europe/Stockholm]',
    ]);
  });

  it('of bad data are none, and never a fault', async () => {
    const rule = { weekday: 'tue', start: '17:00', end: '18:00', everyWeeks: 1 };
    const bad = [
      ...[{}, { schedule: null }, { schedule: 'tue' }, { schedule: [null, 1, {}] }],
      ...[
        { ...rule, weekday: 'day' },
        { ...rule, start: '24:00' },
        { ...rule, end: 5 },
        { ...rule, everyWeeks: 0.5 },
      ].map((one) => ({ schedule: [one] })),
    ];
    for (const one of bad) expect(await nextTimes(one as never), JSON.stringify(one)).to.deep.equal([]);
    const odd = { schedule: [rule], from: 'soon', to: 7, exceptions: [null, '', '2026-11-24'], timeZone: 5 };
    expect(await nextTimes(odd as never, { from: '2026-11-24', count: 1 })).to.deep.equal([
      {
        start: '2026-12-01T17:00:00+01:00[Europe/Stockholm]',
        end: '2026-12-01T18:00:00+01:00[Europe/Stockholm]',
      },
    ]);
  });
});

describe('months of intake', () => {
  it('are now, or the next of them', () => {
    expect(intakeAt([8, 1], '2026-08-31')).to.deep.equal({ isNow: true });
    expect(intakeAt([8, 1], '2026-09-01')).to.deep.equal({ isNow: false, next: 1 });
    expect(intakeAt([8, 1], '2026-12-31')).to.deep.equal({ isNow: false, next: 1 });
    expect(intakeAt([8, 1], '2026-02-01')).to.deep.equal({ isNow: false, next: 8 });
    expect(intakeAt([3], '2026-04-01')).to.deep.equal({ isNow: false, next: 3 });
  });

  it('are unknown when nobody said any, or no month', () => {
    for (const months of [undefined, [], [0, 13, NaN]]) expect(intakeAt(months, '2026-08-31')).to.equal(undefined);
    expect(intakeAt([8], 'soon')).to.equal(undefined);
  });
});
