/** Numbers from outside, as in geo.test.ts (npm run mutants). */
import { expect } from 'chai';
import { kilometres } from '../../src/search/geo.js';
import { insideTest } from '../../src/search/inside.js';
import { travelCircle } from '../../src/search/travel.js';
import { home, loadScenarios } from '../samples/scenarios.js';

const earth = 6371.0088;

describe('the circle of a travel limit', () => {
  it('is as far on all sides, and round enough to be drawn', () => {
    const { type, coordinates } = travelCircle(home, 5);
    const [ring = [], ...holes] = coordinates;
    const corners = ring.map(([lng = 0, lat = 0]) => ({ lat, lng }));
    expect([type, holes, corners[0]]).to.deep.equal(['Polygon', [], corners.at(-1)]);
    expect(corners.length).to.be.at.least(33);
    for (const corner of corners) expect(kilometres(home, corner)).to.be.closeTo(5, 1e-6);
    // Five kilometres north, by the length of a degree.
    expect(Math.max(...corners.map(({ lat }) => lat))).to.be.closeTo(57.19 + 5 / ((earth * 2 * Math.PI) / 360), 1e-9);
  });

  it('holds what is nearer and not what is farther', async () => {
    const isInside = insideTest(travelCircle(home, 2));
    const { search } = await loadScenarios();
    const { items } = await search.find({ of: 'activities', near: home });
    const inside = items.filter(({ record: { place } }) => isInside({ lat: place.lat ?? 0, lng: place.lng ?? 0 }));
    expect(inside.map(({ id }) => id))
      .to.include.members(['A3', 'A1', 'A6', 'A7'])
      .and.have.lengthOf.within(4, 6);
  });
});
