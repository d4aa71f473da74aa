import { expect } from 'chai';
import type { RecordType } from '../../src/model/records.js';
import { toRecords } from '../../src/model/validate.js';
import { good, rowsOf } from './bad-row.js';

type Fields = Record<string, unknown>;
const read = (fields: Fields[], type?: RecordType) => toRecords([{ rows: rowsOf(fields), ...(type && { type }) }], {});
const placesOf = (...fields: Fields[]) => {
  const { partners, problems } = read(fields);
  return {
    places: partners.map(({ place }) => place),
    told: problems.map(({ code, seen }) => `${code} ${seen}`.trim()),
  };
};

describe('a position in one cell', () => {
  it('is read in a column that is called so', () => {
    const names = [
      'coordinates',
      'Koordinater',
      'Position',
      'geometry',
      'geometry.coordinates',
      'Koordinat (WGS84)',
      'lat/long',
      'WKT',
    ];
    for (const name of names)
      expect(placesOf({ name: 'A', [name]: '57.19, 14.03' })).to.deep.equal({
        places: [{ lat: 57.19, lng: 14.03 }],
        told: [],
      });
    for (const cell of ['[14.03, 57.19]', 'POINT(14.03 57.19)', '57,19; 14,03', [14.03, 57.19]])
      expect(placesOf({ name: 'A', koordinater: cell }).places).to.deep.equal([{ lat: 57.19, lng: 14.03 }]);
  });

  it('is read in the column of the latitude when the longitude has none', () => {
    expect(placesOf({ name: 'A', lat: '57.19, 14.03' }).places).to.deep.equal([{ lat: 57.19, lng: 14.03 }]);
    expect(placesOf({ name: 'A', lat: '57,19', lng: '' }).told).to.deep.equal(['place/missing']);
  });

  it('that cannot be right is named', () => {
    const cells = {
      '14.03, 57.19': 'place/swapped 14.03, 57.19',
      '[0, 0]': 'place/zero 0, 0',
      '57°11′24″ N': 'place/not-a-number 57°11′24″ N',
    };
    for (const [cell, problem] of Object.entries(cells))
      expect(placesOf({ name: 'A', position: cell }).told).to.deep.equal([problem]);
  });

  it('gives way to columns of their own', () => {
    const { partners } = read([
      { name: 'A', lat: '57', lng: '14', position: '58, 15' },
      { name: 'B', lat: '', position: '58, 15' },
    ]);
    expect(partners.map(({ place }) => place)).to.deep.equal([
      { lat: 57, lng: 14 },
      { lat: 58, lng: 15 },
    ]);
    expect(partners.map(({ position }) => position)).to.deep.equal(['58, 15', undefined]);
  });

  it('is no position when the column holds something else', () => {
    const { partners, problems } = read([
      { name: 'A', lat: '57', lng: '14' },
      { name: 'B', location: 'Storgatan 5, Växjö' },
    ]);
    expect(partners[1]?.['location']).to.equal('Storgatan 5, Växjö');
    expect(problems.map(({ code }) => code)).to.deep.equal(['place/missing']);
  });

  it('says nothing of a support offer', () => {
    const offer = { ...good.support, id: 'a', position: '57.19, 14.03', x: '6371721', y: '550228' };
    const { supports, problems } = read([{ ...offer, place: 'Hall' }], 'support');
    expect(supports[0]).to.deep.include({ position: '57.19, 14.03', x: '6371721', place: 'Hall' });
    expect(problems.map(({ code }) => code)).to.deep.equal(['partner/missing']);
  });
});

describe('a position in a metre grid', () => {
  const metres = ['6371721,1', '550228,7'] as const;
  const row = (north: string, east: string, name = 'A') => ({ name, [north]: metres[0], [east]: metres[1] });
  const pairs: [string, string][] = [
    ...([
      ['N', 'E'],
      ['Y', 'X'],
      ['north', 'east'],
      ['Northing', 'Easting'],
      ['Sweref N', 'Sweref E'],
    ] as [string, string][]),
    ...([
      ['Koordinat_Lat_(Sweref-99-TM)', 'Koordinat_Long_(Sweref-99-TM)'],
      ['utm32_n', 'utm32_e'],
    ] as [string, string][]),
    ...([
      ['Y-koordinat', 'X-koordinat'],
      ['koord_y', 'koord_x'],
      ['Nord', 'Öst'],
      ['EPSG:3006 N', 'EPSG:3006 E'],
    ] as [string, string][]),
  ];

  it('is named as it stands, and its columns stay', () => {
    for (const [north, east] of pairs) {
      const { partners, problems } = read([row(north, east)]);
      expect(partners).to.have.lengthOf(1);
      expect(partners[0]).to.deep.include({ place: {}, [north]: metres[0], [east]: metres[1] });
      expect(problems.map(({ code, field, seen }) => [code, field, seen])).to.deep.equal([
        ['place/projected', 'place.lat', metres.join(', ')],
      ]);
    }
  });

  it('may stand in one cell', () => {
    expect(placesOf({ name: 'A', sweref99tm: '6371721,1; 550228,7' }).told).to.deep.equal([
      'place/projected 6371721,1; 550228,7',
    ]);
  });

  it('is not asked where the file has positions in degrees: a row without is missing', () => {
    const degrees = { ...row('N', 'E', 'B'), lat: '57.19', lng: '14.03' };
    expect(placesOf(row('N', 'E'), degrees).told).to.deep.equal(['place/missing']);
    expect(placesOf({ ...row('N', 'E'), lat: '', lng: '' }).told).to.deep.equal([
      `place/projected ${metres.join(', ')}`,
    ]);
    const inOneCell = { ...row('N', 'E', 'B'), koordinater: '57.19, 14.03' };
    expect(placesOf(row('N', 'E'), inOneCell).told).to.deep.equal(['place/missing']);
  });

  it('is missing where its columns are empty or hold no numbers', () => {
    expect(
      placesOf({ name: 'A', N: '', E: '' }, { name: 'B', N: 'x', E: 'x' }, { name: 'C', N: '1' }).told,
    ).to.deep.equal(Array(3).fill('place/missing'));
  });

  it('is not seen in columns of other things', () => {
    const { partners } = read([
      { name: 'A', utmaning: '5', nord_syd: '1', 'e-post': 'a@b.se', extra: '2', lat: '57', lng: '14' },
    ]);
    expect(partners[0]?.contacts).to.deep.equal([{ email: 'a@b.se', languages: [] }]);
    expect(placesOf({ name: 'A', utmaning: '5', utmärkelse: '6', yta: '7', nr: '8' }).told).to.deep.equal([
      'place/missing',
    ]);
  });
});
