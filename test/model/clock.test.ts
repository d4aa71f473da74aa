import { expect } from 'chai';
import { wallTime, zones } from '../../src/model/clock.js';

const at = (time: string, zone = zones.SE) => wallTime(new Date(time), zone);

describe('the clock on the wall', () => {
  it('is an hour before Greenwich in winter, two in summer, in both countries', () => {
    expect(at('2026-11-24T16:00:00Z')).to.equal('2026-11-24T17:00');
    expect(at('2026-07-01T16:00:59.999Z')).to.equal('2026-07-01T18:00');
    expect(at('2026-07-01T16:00:00Z', zones.DK)).to.equal('2026-07-01T18:00');
  });

  it('skips an hour in March and repeats one in October', () => {
    expect([at('2026-03-29T00:59:00Z'), at('2026-03-29T01:00:00Z')]).to.deep.equal([
      ...['2026-03-29T01:59', '2026-03-29T03:00'],
    ]);
    expect([at('2026-10-25T00:30:00Z'), at('2026-10-25T01:30:00Z')]).to.deep.equal([
      ...['2026-10-25T02:30', '2026-10-25T02:30'],
    ]);
  });

  it('midnight begins a day', () => {
    expect(at('2026-12-31T23:00:00Z')).to.equal('2027-01-01T00:00');
  });

  it('other zones are known, and one that nobody knows is Sweden’s', () => {
    expect(at('2026-11-24T16:00:00Z', 'Europe/Helsinki')).to.equal('2026-11-24T18:00');
    for (const zone of ['Mars/Phobos', '', '__proto__'])
      expect(at('2026-11-24T16:00:00Z', zone)).to.equal('2026-11-24T17:00');
  });
});
