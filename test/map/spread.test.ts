import { expect } from 'chai';
import * as fc from 'fast-check';
import { spread, type Spot } from '../../src/map/spread.js';
import { runs } from '../samples/random.js';

const ring = (x: number, y: number): Spot => ({ x, y, count: 5 });
const pin = (x: number, y: number): Spot => ({ x, y, count: 1 });
const after = (spots: Spot[]) =>
  spread(spots).map(({ x, y }, i) => ({ x: (spots[i]?.x ?? 0) + x, y: (spots[i]?.y ?? 0) + y }));
const apart = ([a, b]: { x: number; y: number }[]) => Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
const anySpots = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 400 }),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 60 },
);

describe('rings that lie close together', () => {
  it('go apart, half the way each, along their line', () => {
    const both = after([ring(100, 100), ring(140, 100)]);
    expect(apart(both)).to.be.closeTo(62, 1);
    expect(both.map(({ x }) => x - 120).reduce((sum, x) => sum + x)).to.be.closeTo(0, 1e-9);
    expect(both.map(({ y }) => y)).to.deep.equal([100, 100]);
  });

  it('on one spot go apart too', () => {
    expect(apart(after([ring(100, 100), ring(100, 100)]))).to.be.at.least(50);
  });

  it('make way for the head of a pin, which stays', () => {
    const [needle, ...moved] = after([pin(100, 127), ring(110, 100)]);
    expect(needle).to.deep.equal({ x: 100, y: 127 });
    expect(apart([{ x: 100, y: 100 }, ...moved])).to.be.closeTo(46, 0.5);
  });

  it('stay where there is room', () => {
    const moves = spread([ring(0, 0), ring(63, 0), pin(0, 90), pin(5, 90)]);
    expect(moves.every(({ x, y }) => x === 0 && y === 0)).to.equal(true);
  });

  it('never move farther than 36 px, pins never, whatever there is', () =>
    fc.assert(
      fc.property(anySpots, (spots) => {
        for (const [i, { x, y }] of spread(spots).entries())
          expect(Math.hypot(x, y)).to.be.at.most(spots[i]?.count === 1 ? 0 : 36.001);
      }),
      runs,
    ));

  it('overlap no more than before, all together', () =>
    fc.assert(
      fc.property(anySpots, (spots) => {
        const overlap = (at: { x: number; y: number }[]) => {
          const rings = at.filter((_, i) => (spots[i]?.count ?? 0) > 1);
          return rings.reduce(
            (sum, a, i) => sum + rings.slice(i + 1).reduce((more, b) => more + Math.max(0, 62 - apart([a, b])), 0),
            0,
          );
        };
        // Between pins that stay there may be no room at all.
        if (spots.every(({ count }) => count > 1)) expect(overlap(after(spots))).to.be.at.most(overlap(spots) + 1);
      }),
      runs,
    ));
});
