import { expect } from 'chai';
import { SourceError } from '../../src/model/problem.js';
import { readJson, tablesOf } from '../../src/sources/json.js';

/** `[type, [[row, fields]]]` of each table. */
const tables = (value: unknown) =>
  tablesOf(value, 's').map(({ type, rows }) => [
    type,
    rows.map(({ where, fields, point }) => [where.row, { ...fields, ...(point && { point }) }]),
  ]);
/** Code and what was seen, of what is refused while it is read. */
const refused = (reading: Promise<unknown>) =>
  reading.then(
    () => undefined,
    ({ code, seen }: SourceError) => [code, seen],
  );

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
const read = { name: 'A', id: 7, point: { lat: 57.19, lng: 14.03 } };

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

  describe('the geometry of a feature', () => {
    const fieldsFor = (geometry: unknown, properties: unknown = { name: 'A' }) => {
      const { fields, point } = tablesOf({ type: 'Feature', geometry, properties }, 's')[0]?.rows[0] ?? {};
      return { ...fields, ...(point && { point }) };
    };
    const outline = [
      [
        [14, 57],
        [15, 57],
        [15, 58],
        [14, 57],
      ],
    ];

    it('a point is a position, with an altitude or in texts', () => {
      for (const coordinates of [
        [14.03, 57.19],
        [14.03, 57.19, 200],
      ])
        expect(fieldsFor({ type: 'Point', coordinates })).to.deep.equal({
          name: 'A',
          point: { lat: 57.19, lng: 14.03 },
        });
      expect(fieldsFor({ type: 'Point', coordinates: ['14,03', '57,19'] }).point).to.deep.equal({
        lat: '57,19',
        lng: '14,03',
      });
    });

    it('one point of several is the position, when it is alone', () => {
      const points = [[14.03, 57.19]];
      expect(fieldsFor({ type: 'MultiPoint', coordinates: points }).point).to.deep.equal({ lat: 57.19, lng: 14.03 });
      expect(fieldsFor({ type: 'MultiPoint', coordinates: [...points, ...points] })).to.deep.equal({ name: 'A' });
    });

    it('an outline is an area', () => {
      for (const geometry of [
        { type: 'Polygon', coordinates: outline },
        { type: 'MultiPolygon', coordinates: [outline] },
      ])
        expect(fieldsFor({ ...geometry, bbox: [] })).to.deep.equal({ name: 'A', area: geometry });
    });

    it('anything else is no place, and the record stays', () => {
      const collection = { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [14, 57] }] };
      const line = { type: 'LineString', coordinates: outline[0] };
      for (const geometry of [
        null,
        undefined,
        5,
        'x',
        {},
        [],
        line,
        collection,
        { type: 'Foreign', coordinates: [1, 2] },
      ])
        expect(fieldsFor(geometry)).to.deep.equal({ name: 'A' });
      for (const coordinates of [null, undefined, 5, '57,14', [], {}])
        for (const type of ['Point', 'MultiPoint', 'LineString'])
          expect(fieldsFor({ type, coordinates })).to.deep.equal({ name: 'A' });
    });

    it('leaves flat positions in the properties as they are', () => {
      const flat = { name: 'A', lat: 57, lng: 14 };
      for (const geometry of [null, { type: 'Point', coordinates: [] }])
        expect(fieldsFor(geometry, flat)).to.deep.equal(flat);
    });

    it('stands alone where there are no properties', () => {
      for (const properties of [null, 'x', ['y']])
        expect(fieldsFor({ type: 'Point', coordinates: [14, 57] }, properties)).to.deep.equal({
          point: { lat: 57, lng: 14 },
        });
    });

    it('an id of null is none', () => {
      const row = { type: 'Feature', id: null, geometry: null, properties: { id: 'a' } };
      expect(tables(row)).to.deep.equal([[undefined, [[0, { id: 'a' }]]]]);
    });
  });

  it('a record alone is read when it says its type', () => {
    for (const type of ['partner', 'activity', 'support'])
      expect(tables({ type, id: 'a' })).to.deep.equal([[undefined, [[0, { type, id: 'a' }]]]]);
  });

  it('a record that goes too deep keeps its plain values, and is told of', () => {
    let deep: unknown = 1;
    for (let n = 0; n < 10_000; n += 1) deep = n % 2 ? [deep] : { deep };
    const cyclic: Record<string, unknown> = { id: 'c' };
    cyclic['again'] = cyclic;
    const items = [
      { id: 'a', name: 'A', deep },
      { type: 'Feature', id: 'b', properties: { name: 'B', deep }, geometry: null },
      {
        type: 'Feature',
        id: 'd',
        properties: { name: 'D' },
        geometry: { type: 'GeometryCollection', geometries: [deep] },
      },
      cyclic,
    ];
    const rows = tablesOf(items, 's')[0]?.rows.map(({ fields, problems }) => [{ ...fields }, problems]);
    const told = (field: string) => [{ code: 'limit/depth', field, seen: 'over 32 levels' }];
    expect(rows).to.deep.equal([
      [{ id: 'a', name: 'A' }, told('deep')],
      [{ id: 'b', name: 'B' }, told('properties')],
      [{ id: 'd', name: 'D' }, told('geometry')],
      [{ id: 'c' }, told('again')],
    ]);
  });

  it('lists within lists are empty rows, however deep', () => {
    let deep: unknown[] = [];
    for (let n = 0; n < 10_000; n += 1) deep = [deep];
    expect(tables(deep)).to.deep.equal([[undefined, [[0, {}]]]]);
  });

  it('250,000 records are read, one more is too many, in one list or in two', () => {
    const list = (count: number) => Array.from({ length: count }, () => null);
    expect(refusal(() => tablesOf(list(250_000), 's'))).to.have.lengthOf(1);
    const more = ['limit/records', 'over 250,000 records'];
    expect(refusal(() => tablesOf(list(250_001), 's'))).to.deep.equal(more);
    expect(refusal(() => tablesOf({ partners: list(200_000), supports: list(50_001) }, 's'))).to.deep.equal(more);
  });

  it('a text that no engine need read is refused before it is read', async () => {
    expect(await refused(readJson('['.repeat(200_000), 's'))).to.deep.equal(['limit/depth', 'over 100,000 levels']);
    expect(await refused(readJson('['.repeat(90_000), 's'))).to.deep.equal(['json/invalid', 'line 1 column 90001']);
    expect((await readJson('['.repeat(90_000) + ']'.repeat(90_000), 's'))[0]?.rows).to.have.lengthOf(1);
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

  it('invalid JSON names line and column, the same in every engine', async () => {
    const places: [string, string][] = [
      ['{"a": 1,\n "b": x}', 'line 2 column 7'],
      ['[1,\n2,]', 'line 2 column 3'],
      ['{"a": 1}\n%\n', 'line 2 column 1'],
      ['{"a":\n  "open', 'line 2 column 3'],
      ['{"a": [1, 2', 'line 1 column 12'],
      ['', 'line 1 column 1'],
    ];
    for (const [text, seen] of places)
      expect(await refused(readJson(text, 's')), text).to.deep.equal(['json/invalid', seen]);
  });

  it('valid JSON is read', async () => {
    expect((await readJson('[{"id": "a"}]', 's'))[0]?.rows[0]?.fields).to.deep.equal({ id: 'a' });
  });
});
