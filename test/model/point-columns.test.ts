import { expect } from 'chai';
import type { Row } from '../../src/model/row.js';
import { toRecords } from '../../src/model/validate.js';

/** Where a row stands, or what is told of it. */
function placeOf(fields: Row['fields'], point?: Row['point']) {
  const rows = [{ where: { source: 's', row: 0 }, fields: { name: 'A', ...fields }, ...(point && { point }) }];
  const { partners, problems } = toRecords([{ rows }], {});
  const { lat, lng } = partners[0]?.place ?? {};
  return [lat, lng, ...problems.map(({ code }) => code)];
}

describe('the columns of a position', () => {
  it('are two that are named alike, whatever else there is', () => {
    expect(placeOf({ lat: '58,9', latitude: '57,1', longitude: '14' })).to.deep.equal([57.1, 14]);
    expect(placeOf({ longitude: '14', lat: '58', lng: '15', latitude: '57' })).to.deep.equal([58, 15]);
    expect(placeOf({ lat: '57', longitud: '14' })).to.deep.equal([57, 14]);
  });

  it('are those that are marked as WGS84, however they are written', () => {
    const metres = { lat: '6338000', lng: '501000' };
    for (const marked of [
      { lat_wgs84: '57,1', lng_wgs84: '14' },
      { 'lat_wgs-84': '57,1', 'lng_wgs-84': '14' },
      { 'Latitud (WGS84)': '57,1', 'Longitud WGS84': '14' },
      { platslat_wgs84: '57,1', platslon_wgs84: '14' },
      { 'WGS84 koordinater': '57.1, 14' },
      { WGS84: '57.1, 14' },
    ]) {
      expect(placeOf({ ...metres, ...marked }), Object.keys(marked).join()).to.deep.equal([57.1, 14]);
      expect(placeOf({ lat: '58', lng: '15', ...marked })).to.deep.equal([57.1, 14]);
    }
    expect(placeOf({ Position: '58, 15', 'Position WGS84': '57.1, 14' })).to.deep.equal([57.1, 14]);
  });

  it('give way to the point of a feature', () => {
    const point = { lat: 57, lng: 14 };
    for (const fields of [
      { LAT: 58, LONG: 15 },
      { Lat: 58, Lng: 15 },
      { lat_wgs84: 58, lng_wgs84: 15 },
      { LAT: 6_338_000, LNG: 501_000 },
      { N: 6_338_000, E: 501_000 },
      { position: '58, 15' },
      { place: { lat: 58, lng: 15 } },
    ])
      expect(placeOf(fields, point), JSON.stringify(fields)).to.deep.equal([57, 14]);
    expect(placeOf({ lat: 58, lng: 15 })).to.deep.equal([58, 15]);
  });

  it('may be one that open data portals write', () => {
    for (const name of ['geo_point_2d', 'Läge', 'geopoint'])
      expect(placeOf({ [name]: '57.1, 14.03' })).to.deep.equal([57.1, 14.03]);
    expect(placeOf({ läge: 'Vid torget' })).to.deep.equal([undefined, undefined, 'place/missing']);
  });

  it('in metres are named, in any words for the axes', () => {
    for (const [north, east] of [
      ['utm_nord', 'utm_ost'],
      ['UTM norr', 'UTM öst'],
      ['Norr', 'Öst'],
      ['N (m)', 'E (m)'],
      ['y_koord', 'x_koord'],
    ] as const)
      expect(placeOf({ [north]: '6338000', [east]: '501000' })).to.deep.equal([
        undefined,
        undefined,
        'place/projected',
      ]);
    expect(placeOf({ utmaning: '5', utmärkelse: '6' })).to.deep.equal([undefined, undefined, 'place/missing']);
  });
});
