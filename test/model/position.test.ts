import * as fc from 'fast-check';
import { readPosition } from '../../src/model/position.js';
import { fuzzRuns } from '../samples/random.js';
import { table } from './readers.js';

const lindåker = { lat: 57.19, lng: 14.03 };

describe('both numbers of a position in one cell', () => {
  it('are latitude and longitude', () => {
    const cells = ['57.19, 14.03', '57.19,14.03', ' 57.19 14.03 ', '57,19; 14,03', '57,19;14,03', '(57.19, 14.03)'];
    table(
      readPosition,
      ...[...cells, '57,19, 14,03', '57,19 14,03', '57.19; 14.03'].map(
        (cell) => [cell, lindåker] as [unknown, unknown],
      ),
    );
    table(readPosition, ['-57, 14', { lat: -57, lng: 14 }], ['6371721,1; 550228,7', { lat: 6371721.1, lng: 550228.7 }]);
  });

  it('are longitude and latitude as GeoJSON and WKT have them', () => {
    const cells = ['[14.03, 57.19]', '[14.03,57.19,112.5]', 'POINT(14.03 57.19)', 'Point Z (14.03 57.19 3)'];
    table(
      readPosition,
      ...[...cells, 'SRID=4326;POINT (14.03 57.19)'].map((cell) => [cell, lindåker] as [unknown, unknown]),
    );
    table(readPosition, [[14.03, 57.19], lindåker], [['14.03', '57.19', 0], lindåker]);
  });

  it('are nothing when it is not certain which is which', () => {
    const cells = [
      '57,19',
      '57,19,14,03',
      '57.19',
      '57',
      '',
      'Storgatan 5, Växjö',
      '57°11′ N 14°2′ E',
      '57.19, x',
      '1 2 3 4',
    ];
    const others = [
      'LINESTRING(1 2, 3 4)',
      '[14.03]',
      '[]',
      '[[14, 57]]',
      [],
      [[14, 57]],
      [{}, 1],
      [{ toString: 1 }, 1],
      [14, 57, { toString: 1 }],
      57.19,
      null,
      {},
      'N, E',
    ];
    table(readPosition, ...[...cells, ...others].map((cell) => [cell, undefined] as [unknown, unknown]));
  });

  it('are two numbers that are told, or nothing, whatever stood there', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789.,;[]() -POINTpoint='.split('')) });
    fc.assert(
      fc.property(fc.oneof(digits, fc.jsonValue() as fc.Arbitrary<unknown>), (cell) => {
        const { lat, lng } = readPosition(cell) ?? { lat: 0, lng: 0 };
        return Number.isFinite(lat) && Number.isFinite(lng);
      }),
      fuzzRuns,
    );
  });
});
