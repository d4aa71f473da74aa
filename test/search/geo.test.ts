/** Numbers from outside: each fails when its call of Turf is taken away (npm run mutants). */
import { expect } from 'chai';
import { boundsOf, isWithin, kilometres, middleOf } from '../../src/search/geo.js';
import { insideTest } from '../../src/search/inside.js';
import type { Activity } from '../../src/model/records.js';
import { home, loadScenarios } from '../samples/scenarios.js';

const earth = 6371.0088;

describe('distance', () => {
  it('a degree of latitude is a 360th of the way round', () => {
    expect(kilometres({ lat: 57, lng: 14 }, { lat: 58, lng: 14 })).to.be.closeTo((earth * 2 * Math.PI) / 360, 1e-6);
    expect(kilometres(home, home)).to.equal(0);
  });

  it('the pole is a quarter round from the equator, and the other side of the world half', () => {
    expect(kilometres({ lat: 0, lng: 14 }, { lat: 90, lng: 0 })).to.be.closeTo((earth * Math.PI) / 2, 1e-6);
    expect(kilometres({ lat: 0, lng: 0 }, { lat: 0, lng: 180 })).to.be.closeTo(earth * Math.PI, 1e-6);
  });

  it('is that of the scenarios', async () => {
    const { search } = await loadScenarios();
    const { items } = await search.find({ of: 'activities', near: home });
    const km = Object.fromEntries(items.map(({ record, km = 0 }) => [(record as Activity).id, Number(km.toFixed(3))]));
    expect(km).to.deep.equal({
      ...{ A1: 1, A2: 2, A3: 0.8, A4: 3.5, A5: 2.5, A6: 1.2, A7: 1.5, A8: 3, A9: 2.2, A10: 2, A11: 3 },
    });
  });
});

describe('the box to fit a map to', () => {
  it('is west, south, east, north of the points, and null of none', () => {
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

/** A horseshoe, open to the north, with a hole in its western leg. */
const horseshoe = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [10, 55],
      [16, 55],
      [16, 60],
      [14, 60],
      [14, 57],
      [12, 57],
      [12, 60],
      [10, 60],
      [10, 55],
    ],
    [
      [10.5, 58],
      [10.5, 59],
      [11.5, 59],
      [11.5, 58],
      [10.5, 58],
    ],
  ],
};

describe('an outline', () => {
  it('holds what is in it: not what is in a bay of it, nor in a hole', () => {
    const isInside = insideTest(horseshoe);
    const at = (lng: number, lat: number) => isInside({ lng, lat });
    expect([at(11, 56), at(15, 59), at(13, 56)]).to.deep.equal([true, true, true]);
    expect([at(13, 59), at(11, 58.5), at(9, 56), at(13, 54.9)]).to.deep.equal([false, false, false, false]);
  });

  it('holds its edge and its corners', () => {
    const isInside = insideTest(horseshoe);
    expect([isInside({ lng: 10, lat: 57 }), isInside({ lng: 16, lat: 60 })]).to.deep.equal([true, true]);
  });

  it('may have several parts', () => {
    const islands = {
      type: 'MultiPolygon' as const,
      coordinates: [
        horseshoe.coordinates,
        [
          [
            [20, 60],
            [22, 60],
            [21, 62],
            [20, 60],
          ],
        ],
      ],
    };
    const isInside = insideTest(islands);
    const at = (lng: number, lat: number) => isInside({ lng, lat });
    expect([at(21, 61), at(11, 56), at(20.1, 61.9), at(18, 58)]).to.deep.equal([true, true, false, false]);
  });

  it('that is none tells nothing, and is no error', () => {
    for (const odd of [
      {},
      { type: 'Polygon' },
      { type: 'Polygon', coordinates: null },
      { type: 'Polygon', coordinates: [[[1, 2], 'x']] },
    ])
      expect(insideTest(odd as never)(home), JSON.stringify(odd)).to.be.oneOf([undefined, false]);
  });

  it('has its middle at the mean of its corners, the last one being the first', () => {
    const triangle = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [12, 56],
          [18, 56],
          [12, 59],
          [12, 56],
        ],
      ],
    };
    expect(middleOf(triangle)).to.deep.equal({ lat: 57, lng: 14 });
    expect(
      middleOf({
        type: 'MultiPolygon',
        coordinates: [
          triangle.coordinates,
          [
            [
              [0, 1],
              [2, 1],
              [1, 4],
              [0, 1],
            ],
          ],
        ],
      }),
    ).to.deep.equal({
      ...{ lat: 29.5, lng: 7.5 },
    });
    expect(middleOf({ type: 'Polygon', coordinates: [] })).to.equal(undefined);
  });
});
