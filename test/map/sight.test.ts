import { expect } from 'chai';
import { aim, room } from '../../src/map/sight.js';
import type { Bbox } from '../../src/search/query.js';

const home: Bbox = [8, 54, 24, 69];

describe('aim', () => {
  it('takes the centre before the box, and the box before the bounds', () => {
    const center = { lat: 57, lng: 14 };
    expect(aim({ center, zoom: 9, bounds: [1, 2, 3, 4] })).to.deep.equal({ at: [57, 14], zoom: 9 });
    expect(aim({ bbox: [13, 56, 15, 58], bounds: [1, 2, 3, 4] })).to.deep.equal({
      box: [
        [56, 13],
        [58, 15],
      ],
      arePins: false,
    });
    expect(aim({ bounds: [13, 56, 15, 58] }).arePins).to.equal(true);
  });

  it('looks at the middle of a box when the zoom is given', () => {
    expect(aim({ bounds: [13, 56, 15, 58], zoom: 7 })).to.deep.equal({ at: [57, 14], zoom: 7 });
  });

  it('takes what is not finite for not given', () => {
    expect(aim({ center: { lat: Number.NaN, lng: 14 }, zoom: Infinity, bounds: [1, 2, Number.NaN, 4] })).to.deep.equal(
      {},
    );
    expect(aim({ bounds: null }, home).box).to.deep.equal([
      [54, 8],
      [69, 24],
    ]);
  });
});

describe('room', () => {
  const bare = { top: 0, right: 0, bottom: 0, left: 0 };

  it('is wide enough for a pin, and for what covers the map', () => {
    const { paddingTopLeft, paddingBottomRight } = room({ x: 900, y: 900 }, { ...bare, top: 60, right: 10 });
    expect(paddingTopLeft).to.deep.equal([44, 136]);
    expect(paddingBottomRight).to.deep.equal([54, 24]);
  });

  it('keeps a pin clear of a sheet over most of the map', () => {
    expect(room({ x: 390, y: 520 }, { ...bare, bottom: 320 })).to.deep.equal({
      paddingTopLeft: [44, 76],
      paddingBottomRight: [44, 344],
    });
  });

  it('leaves a fifth of a small map', () => {
    expect(room({ x: 90, y: 60 }, { ...bare, bottom: 500 })).to.deep.equal({
      paddingTopLeft: [36, 24],
      paddingBottomRight: [36, 24],
    });
  });
});
