import { expect } from 'chai';
import { placeFault } from '../../src/model/place.js';

describe('positions', () => {
  it('a position in or near Sweden or Denmark can be right', () => {
    const spots: [number, number][] = [
      [57.19, 14.03],
      [55.67, 12.57],
      [54, 4],
      [72, 32],
    ];
    expect(spots.map(([lat, lng]) => placeFault(lat, lng))).to.deep.equal(Array(4).fill(undefined));
  });

  it('a position that cannot be right is named for what it is', () => {
    const faults: [number, number, string][] = [
      [0, 0, 'place/zero'],
      [14.03, 57.19, 'place/swapped'],
      [53.99, 14, 'place/outside'],
      [72.01, 14, 'place/outside'],
      [57, 3.99, 'place/outside'],
      [57, 32.01, 'place/outside'],
      [64.18, -51.7, 'place/outside'],
      [15, 90, 'place/outside'],
      [6371721.1, 550228.7, 'place/projected'],
      [550228.7, 57.19, 'place/projected'],
    ];
    expect(faults.map(([lat, lng]) => [lat, lng, placeFault(lat, lng)])).to.deep.equal(faults);
  });
});
