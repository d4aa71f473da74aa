/** The net of a month. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { meetingsOf, type Meeting } from '../../src/log/doubles.js';
import { toLog } from '../../src/log/merge.js';
import { netOf, type Knot } from '../../src/log/net.js';
import { runs } from '../samples/random.js';
import { entry } from './random-log.js';

const meetings = (count: number, came = (i: number) => (i * 7) % 40): Meeting[] =>
  meetingsOf(
    toLog(
      Array.from({ length: count }, (_, i) =>
        entry({
          id: `m${i}`,
          on: `2026-11-${`${(i % 30) + 1}`.padStart(2, '0')}`,
          what: `Möte ${i}`,
          came: came(i),
          fresh: 0,
        }),
      ),
    ),
  );

const pointsOf = (thread: string): Line => {
  const [x0 = 0, y0 = 0, , , x1 = 0, y1 = 0] = (thread.match(/-?[\d.]+/g) ?? []).map(Number);
  return [
    [x0, y0],
    [x1, y1],
  ];
};

type Line = [Point, Point];
type Point = [number, number];
/** On which side of a line a point is. */
const side = ([[x0, y0], [x1, y1]]: Line, [x, y]: Point) => Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
/** Straight from end to end; lines that meet in an end do not cross. */
const isCrossing = (a: Line, b: Line) => side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0;

const anyNet = fc
  .record({
    count: fc.integer({ min: 1, max: 60 }),
    width: fc.integer({ min: 100, max: 600 }),
    height: fc.integer({ min: 80, max: 400 }),
  })
  .map(({ count, ...size }) => ({ net: netOf(meetings(count), size), count, ...size }));

describe('the net of a month', () => {
  it('has a knot for each meeting, within the frame, none over another', () =>
    fc.assert(
      fc.property(anyNet, ({ net, count, width, height }) => {
        expect(net.knots).to.have.length(count);
        for (const { x, y, radius } of net.knots) {
          expect(x).to.be.within(radius, width - radius);
          expect(y).to.be.within(radius, height - radius);
          expect(radius).to.be.above(0);
        }
        const overlaps = (a: Knot, b: Knot) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius;
        const covered = net.knots.filter((a, i) => net.knots.slice(i + 1).some((b) => overlaps(a, b)));
        expect(covered).to.deep.equal([]);
      }),
      runs,
    ));

  it('is one net: every thread ends in a knot or in the frame, none crosses another, every knot is tied up and down, and it reaches all sides', () =>
    fc.assert(
      fc.property(anyNet, ({ net, width, height }) => {
        const ends = net.threads.flatMap(pointsOf);
        const knots = new Set(net.knots.map(({ x, y }) => `${x} ${y}`));
        const isOnFrame = ([x, y]: Point) => x === 0 || y === 0 || x === width || y === height;
        for (const end of ends) expect(knots.has(end.join(' ')) || isOnFrame(end), end.join()).to.equal(true);
        const threads = net.threads.map(pointsOf);
        for (const { x, y } of net.knots) {
          const own = threads.filter((thread) => thread.some((end) => end[0] === x && end[1] === y));
          const heights = own.flatMap((thread) => thread.map((end) => end[1]));
          expect(Math.min(...heights)).to.be.below(y);
          expect(Math.max(...heights)).to.be.above(y);
        }
        const crossings = threads.filter((one, i) => threads.slice(i + 1).some((other) => isCrossing(one, other)));
        expect(crossings).to.deep.equal([]);
        for (const isSide of [
          ([x]: Point) => x === 0,
          ([x]: Point) => x === width,
          ([, y]: Point) => y === 0,
          ([, y]: Point) => y === height,
        ])
          expect(ends.some(isSide)).to.equal(true);
        expect(new Set(net.threads).size, 'no thread twice').to.equal(net.threads.length);
      }),
      runs,
    ));

  it('is the same each time, and no two are alike', () => {
    expect(netOf(meetings(9))).to.deep.equal(netOf(meetings(9)));
    const others = meetings(9).map((one) => ({ ...one, id: `${one.id}x` }));
    expect(netOf(others).threads).not.to.deep.equal(netOf(meetings(9)).threads);
  });

  it('has larger knots where more came', () => {
    const [few, many] = netOf(meetings(2, (i) => (i ? 40 : 2))).knots as [Knot, Knot];
    expect(many.came).to.equal(40);
    expect(many.radius).to.be.above(few.radius);
  });

  it('is empty without meetings', () => {
    expect(netOf([])).to.deep.equal({ width: 320, height: 180, knots: [], threads: [] });
  });
});
