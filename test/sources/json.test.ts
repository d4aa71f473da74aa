import { expect } from 'chai';
import { SourceError } from '../../src/model/problem.js';
import { readJson, tablesOf } from '../../src/sources/json.js';

/** `[type, [[row, fields]]]` of each table. */
const tables = (value: unknown) =>
  tablesOf(value, 's').map(({ type, rows }) => [type, rows.map(({ where, fields }) => [where.row, { ...fields }])]);
const refusal = (read: () => unknown) => {
  try {
    return read();
  } catch (error) {
    return error instanceof SourceError ? [error.code, error.seen] : error;
  }
};
const feature = {
  type: 'Feature',
  id: 7,
  geometry: { type: 'Point', coordinates: [14.03, 57.19] },
  properties: { name: 'A' },
};
const read = { name: 'A', id: 7, lat: 57.19, lng: 14.03 };

describe('JSON', () => {
  it('features become rows, with their id and point beside the properties', () => {
    const collection = { type: 'FeatureCollection', crs: {}, head: {}, features: [feature, feature] };
    expect(tables(collection)).to.deep.equal([
      [
        undefined,
        [
          [0, read],
          [1, read],
        ],
      ],
    ]);
  });

  it('a feature alone and an array of features are read too', () => {
    expect(tables(feature)).to.deep.equal([[undefined, [[0, read]]]]);
    expect(tables([feature])).to.deep.equal([[undefined, [[0, read]]]]);
  });

  it('a feature without a point has no position', () => {
    for (const geometry of [null, undefined, { type: 'Polygon', coordinates: [[[14, 57]]] }])
      expect(tables({ type: 'Feature', geometry, properties: { name: 'A' } })).to.deep.equal([
        [undefined, [[0, { name: 'A' }]]],
      ]);
  });

  it('the three lists of records become three tables', () => {
    const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(tables({ partners: [a], activities: [b], supports: [c], more: 1 })).to.deep.equal([
      ['partner', [[0, a]]],
      ['activity', [[0, b]]],
      ['support', [[0, c]]],
    ]);
    expect(tables({ partners: [a] })).to.deep.equal([['partner', [[0, a]]]]);
  });

  it('an array of records is one table, and what is no record in it is an empty row', () => {
    expect(tables([{ id: 'a' }, null, 5, 'x', ['y']])).to.deep.equal([
      [
        undefined,
        [
          [0, { id: 'a' }],
          [1, {}],
          [2, {}],
          [3, {}],
          [4, {}],
        ],
      ],
    ]);
  });

  it('anything else is refused as a whole', () => {
    for (const value of [5, 'x', null, {}, { type: 'Topology' }, { features: 1 }])
      expect(refusal(() => tablesOf(value, 's'))).to.deep.equal(['format/unsupported', 's']);
  });

  it('invalid JSON names line and column, the same in every engine', () => {
    const places: [string, string][] = [
      ['{"a": 1,\n "b": x}', 'line 2 column 7'],
      ['[1,\n2,]', 'line 2 column 3'],
      ['{"a": 1}\n%\n', 'line 2 column 1'],
      ['{"a":\n  "open', 'line 2 column 3'],
      ['{"a": [1, 2', 'line 1 column 12'],
      ['', 'line 1 column 1'],
    ];
    expect(places.map(([text]) => [text, refusal(() => readJson(text, 's'))])).to.deep.equal(
      places.map(([text, seen]) => [text, ['json/invalid', seen]]),
    );
  });

  it('valid JSON is read', () => {
    expect(readJson('[{"id": "a"}]', 's')[0]?.rows[0]?.fields).to.deep.equal({ id: 'a' });
  });
});
