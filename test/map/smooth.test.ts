import { expect } from 'chai';
import { smoothPath } from '../../src/map/smooth.js';

const square = [
  { x: 0, y: 0 },
  { x: 40, y: 0 },
  { x: 40, y: 40 },
  { x: 0, y: 40 },
];

describe('smoothPath', () => {
  it('joins the middles of the sides when these are in reach', () => {
    expect(smoothPath([square], 100)).to.equal('M0 20Q0 0 20 0Q40 0 40 20Q40 40 20 40Q0 40 0 20Z');
  });

  it('keeps a straight part between corners out of reach', () => {
    expect(smoothPath([square], 10)).to.equal('M0 10L0 10Q0 0 10 0L30 0Q40 0 40 10L40 30Q40 40 30 40L10 40Q0 40 0 30Z');
  });

  it('draws nothing for what is no ring', () => {
    expect(smoothPath([[], square.slice(0, 2)], 10)).to.equal('');
  });
});
