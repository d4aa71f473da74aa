import { expect } from 'chai';
import type { RecordType } from '../../src/model/records.js';
import { toRecords } from '../../src/model/validate.js';
import { expectProblem, good, rowsOf } from './bad-row.js';

type Fields = Record<string, unknown>;
const told = (code: string, seen: string, field = 'place.lat') =>
  `unplaced place/${code}: row 1, id a, ${field} "${seen}"`;
const read = (fields: Fields[], type?: RecordType) => toRecords([{ rows: rowsOf(fields), ...(type && { type }) }], {});
const square = (lng: number, lat: number) => [
  ...[
    [lng, lat],
    [lng + 1, lat],
    [lng + 1, lat + 1],
  ],
  ...[
    [lng, lat + 1],
    [lng, lat],
  ],
];
const outline = (...rings: number[][][]) => ({ type: 'Polygon', coordinates: rings });

describe('a partner without a position that can be right', () => {
  const unplaced = { ...good.partner, id: 'a', lat: '', lng: '' };

  it('is listed, and named once', () => {
    for (const half of [
      { lat: '', lng: '' },
      { lat: '57.19', lng: '' },
      { lat: '', lng: '14.03' },
    ])
      expectProblem('partner', { ...unplaced, ...half }, told('missing', ''));
    expectProblem('partner', { ...unplaced, lat: 'N/A', lng: 'N/A' }, told('not-a-number', 'N/A'));
    expectProblem('partner', { ...unplaced, lat: 'N/A', lng: '' }, told('not-a-number', 'N/A'));
  });

  it('keeps the rest of its place', () => {
    const { partners } = read([
      { name: 'A', lat: 57.19, city: 'C' },
      { name: 'B', lat: 0, lng: 0, city: 'C' },
    ]);
    expect(partners.map(({ place }) => place)).to.deep.equal([{ address: { city: 'C' } }, { address: { city: 'C' } }]);
  });

  it('needs none where it works in an area', () => {
    expect(
      read([
        { name: 'A', area: 'Växjö' },
        { name: 'B', area: outline(square(14, 57)) },
      ]).problems,
    ).to.deep.equal([]);
  });
});

describe('the outline of an area', () => {
  const row = { ...good.partner, id: 'a', lat: '', lng: '' };
  const areaOf = (area: unknown) => read([{ ...row, area }]).partners[0]?.area;

  it('stays when each of its corners can be where it says', () => {
    const area = outline(square(14, 57), square(14.2, 57.2));
    expect(areaOf(area)).to.deep.equal(area);
    const several = { type: 'MultiPolygon', coordinates: [area.coordinates, area.coordinates] };
    expect(areaOf(several)).to.deep.equal(several);
  });

  it('is closed when it is not, and has no altitude', () => {
    const open = square(14, 57).slice(0, -1);
    expect(areaOf(outline(open))).to.deep.equal(outline(square(14, 57)));
    expect(areaOf(outline(square(14, 57).map((vertex) => [...vertex, 100])))).to.deep.equal(outline(square(14, 57)));
  });

  it('is taken out when one corner cannot, and named for what that is', () => {
    const wrong: [Fields, string, string][] = [
      [outline(square(57, 14)), 'swapped', '14, 57'],
      [outline(square(14, 57), square(0, 0)), 'zero', '0, 0'],
      [outline(square(550_228, 6_371_721)), 'projected', '6371721, 550228'],
      [{ type: 'MultiPolygon', coordinates: [[square(14, 57)], [square(90, 15)]] }, 'outside', '15, 90'],
    ];
    for (const [area, code, seen] of wrong) {
      expectProblem('partner', { ...row, area }, told(code, seen, 'area'));
      expect(areaOf(area)).to.equal(undefined);
    }
  });

  it('is taken out when it is none', () => {
    const none = [
      outline(),
      outline([]),
      outline([
        [14, 57],
        [15, 57],
      ]),
      { type: 'Polygon' },
      { type: 'Point', coordinates: [14, 57] },
    ];
    for (const area of [...none, outline([['x', 57]] as unknown as number[][])]) {
      const { partners, problems } = read([{ ...row, area }]);
      expect(partners[0]).not.to.have.property('area');
      expect(problems.map(({ code }) => code)).to.deep.equal(['code/unknown', 'place/missing']);
    }
  });
});

describe('an activity', () => {
  const activity = { ...good.activity, id: 'a', lat: '', lng: '' };
  const placeOf = (fields: Fields) => read([{ ...activity, ...fields }], 'activity').activities[0]?.place;

  it('without a position of its own is at its partner’s', () => {
    expect(read([{ id: 'p', name: 'P', lat: 57, lng: 14 }]).problems).to.deep.equal([]);
    expect(placeOf({})).to.deep.equal({});
  });

  it('with one that cannot be right is named, and is on no map', () => {
    const wrong = { zero: [0, 0], swapped: [14.03, 57.19], outside: [15, 90], projected: [6_371_721, 550_228] };
    for (const [code, [lat, lng]] of Object.entries(wrong)) {
      expectProblem('activity', { ...activity, lat, lng }, told(code, `${lat}, ${lng}`));
      expect(placeOf({ lat, lng })).to.deep.equal({ unplaced: true });
    }
    expectProblem('activity', { ...activity, lat: 'N/A' }, told('not-a-number', 'N/A'));
  });

  it('with half a position has none', () => {
    for (const half of [{ lat: '57.19' }, { lng: '14.03' }]) {
      expectProblem('activity', { ...activity, ...half }, told('missing', ''));
      expect(placeOf(half)).to.deep.equal({ unplaced: true });
    }
  });
});
