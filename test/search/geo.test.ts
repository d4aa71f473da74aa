import { expect } from 'chai';
import { boundsOf, isWithin, kilometres } from '../../src/search/geo.js';

const home = { lat: 57.19, lng: 14.03 };

describe('geometry', () => {
  it('a degree of latitude is 111.195 km, with the earth of Turf', () => {
    expect(kilometres({ lat: 57, lng: 14 }, { lat: 58, lng: 14 })).to.be.closeTo(111.195, 0.001);
    expect(kilometres(home, home)).to.equal(0);
  });

  it('a degree of longitude is shorter the farther north', () => {
    const degree = (lat: number) => kilometres({ lat, lng: 14 }, { lat, lng: 15 });
    expect([degree(55), degree(69)]).to.satisfy(([south, north]: [number, number]) => south > 63 && north < 41);
  });

  it('bounds are west, south, east, north, and null of nothing', () => {
    expect(boundsOf([home, { lat: 55.6, lng: 12.5 }, { lat: 56, lng: 15 }])).to.deep.equal([12.5, 55.6, 15, 57.19]);
    expect(boundsOf([home])).to.deep.equal([14.03, 57.19, 14.03, 57.19]);
    expect(boundsOf([])).to.equal(null);
  });

  it('the edge of a box is inside', () => {
    expect(isWithin(home, [14.03, 57.19, 14.03, 57.19])).to.equal(true);
    expect(isWithin(home, [14.04, 57, 15, 58])).to.equal(false);
    expect(isWithin(home, [14, 57.2, 15, 58])).to.equal(false);
  });
});
