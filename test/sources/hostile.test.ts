/** Data that mean no good, or were made by a slip: part (c) of the requirements, rows 3 to 9, as far as data go. */
import { expect } from 'chai';
import type { Problem } from '../../src/model/problem.js';
import { readRecords } from '../../src/read-records.js';
import { expectClean, expectOrder } from './in-order.js';

const feature = (id: string, coordinates: unknown) => ({
  ...{ type: 'Feature', id, geometry: { type: 'Point', coordinates } },
  properties: { name: `Name ${id}`, place: { address: { street: 'Storgatan 1' } } },
});
const good = feature('good', [14.03, 57.19]);

/** Ids of what is listed, ids of what is placed too, and the problems that are more than notes. */
async function read(input: unknown) {
  const { records, problems } = await readRecords(input, { defaultKind: 'club' });
  expectOrder({ records, problems });
  const told = ({ level, code, where }: Problem) => (level === 'note' ? [] : [`${where.row} ${code}`]);
  return {
    listed: records.partners.map(({ id }) => id),
    placed: records.partners.filter(({ place }) => place.lat !== undefined).map(({ id }) => id),
    problems: problems.flatMap(told),
    partners: records.partners,
    all: problems,
  };
}

describe('hostile data', () => {
  it('3: coordinates that are none: those records are listed, the good ones are placed', async () => {
    const bad = [
      null,
      'x',
      ['x', 'y'],
      [NaN, 57],
      [Infinity, 57],
      [],
      [14],
      [[14, 57]],
      {},
      [null, null],
      [true, false],
    ];
    const odd = [
      [14.03, 57.19, 0, 0, 0],
      ['14,03', '57,19'],
    ];
    const features = [...bad, ...odd].map((coordinates, i) => feature(`f${i}`, coordinates));
    const { listed, placed, problems, partners } = await read({
      type: 'FeatureCollection',
      features: [good, ...features],
    });
    expect(listed).to.have.lengthOf(1 + features.length);
    expect(placed).to.deep.equal(['good', 'f11', 'f12']);
    expect(problems).to.have.lengthOf(bad.length);
    for (const problem of problems) expect(problem).to.match(/^\d+ place\//);
    expect(partners.every(({ place }) => place.address?.street === 'Storgatan 1')).to.equal(true);
  });

  it('3: the same as text, where 1e309 is a number', async () => {
    const text =
      '[{"id":"a","name":"A","lat":1e309,"lng":14},{"id":"b","name":"B","lat":"-1e309","lng":14},{"id":"c","name":"C","lat":57,"lng":14}]';
    const { listed, placed } = await read(text);
    expect([listed, placed]).to.deep.equal([['a', 'b', 'c'], ['c']]);
  });

  it('4: positions that cannot be: listed, named, and not placed', async () => {
    const places = [
      [57.19, 14.03],
      [0, 0],
      [14, 91],
      [999, 57],
      [674032, 6580822],
      [-71.06, 42.36],
    ];
    const { placed, problems } = await read([good, ...places.map((place, i) => feature(`f${i}`, place))]);
    expect(placed).to.deep.equal(['good']);
    expect(problems).to.deep.equal([
      ...[
        '1 place/swapped',
        '2 place/zero',
        '3 place/outside',
        '4 place/outside',
        '5 place/projected',
        '6 place/outside',
      ],
    ]);
  });

  it('5: nested without end, by text and by circles: that record is hidden', async () => {
    const circle: Record<string, unknown> = { id: 'x', name: 'X' };
    circle['self'] = circle;
    let geometry: object = { type: 'Point', coordinates: [14, 57] };
    for (let n = 0; n < 20_000; n += 1) geometry = { type: 'GeometryCollection', geometries: [geometry] };
    let deep: unknown = 1;
    for (let n = 0; n < 10_000; n += 1) deep = { deep };
    const collection = { type: 'Feature', id: 'g', properties: { name: 'G' }, geometry };
    const { listed, problems } = await read([
      good,
      circle,
      collection,
      { id: 'd', name: 'D', deep },
      { deep: 'D', name: deep },
    ]);
    expect(listed).to.deep.equal(['good']);
    expect(problems).to.deep.equal([1, 2, 3, 4].map((row) => `${row} limit/depth`));
    const text = `[{"id":"a","name":"A","deep":${'[{"a":'.repeat(10_000)}1${'}]'.repeat(10_000)}},{"id":"b","name":"B"}]`;
    expect((await read(text)).listed).to.deep.equal(['b']);
  });

  it('6: keys that reach prototypes are data or nothing', async () => {
    const keys = [
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      'length',
      'valueOf',
      'then',
      '',
    ];
    const all = keys
      .map((key) => `${JSON.stringify(key)}: {"polluted": 1, "x": [{"__proto__": {"polluted": 1}}]}`)
      .join();
    const dotted = keys.map((key) => `${JSON.stringify(`${key}.polluted`)}: 1, "place.${key}.polluted": 1`).join();
    for (const text of [
      `[{"id": "a", "name": "A", ${all}, ${dotted}}]`,
      `{"type": "Feature", "id": "a", ${all}, "properties": {"name": "A", ${all}, ${dotted}}, "geometry": {${all}}}`,
      `{"partners": [{"id": "a", "name": "A", "place": {${all}}, "contacts": [{${all}}], "title": {${all}}}], ${all}}`,
    ])
      expect((await read(text)).listed).to.deep.equal(['a']);
    const header = ['id', 'name', ...keys, ...keys.map((key) => `${key}.polluted`)];
    expect((await read(`${header.join()}\n${header.map((_, i) => `v${i}`).join()}\n`)).listed).to.deep.equal(['v0']);
    const columns = JSON.parse('{"__proto__": "id", "constructor": "name", "name": "__proto__"}') as Record<
      string,
      string
    >;
    expectOrder(await readRecords([{ id: 'a', name: 'A' }], { columns }));
    expectClean();
  });

  it('7: texts of every kind stay texts', async () => {
    const names = [
      '<script>alert(1)</script>',
      '</script><svg onload=alert(1)>',
      '{{constructor.constructor("alert(1)")()}}',
      '${alert(1)}',
      '\u202Egro.live',
      'A\u200B\u200D\u2060B',
      `Z${'\u0301'.repeat(10_000)}`,
      'lone \uD800 surrogate',
      'NUL \0 inside',
      '=cmd|calc!A1',
    ];
    const json = await read(names.map((name, i) => ({ id: `${i}`, name, lat: 57, lng: 14 })));
    const csv = await read(
      ['id;name;lat;lng', ...names.map((name, i) => `${i};"${name.replaceAll('"', '""')}";57;14`)].join('\n'),
    );
    for (const { partners } of [json, csv])
      expect(partners.map(({ name }) => name)).to.deep.equal(names.map((name) => name.slice(0, 10_000)));
  });

  it('7: a text of 1 MB is cut, and noted', async () => {
    const { partners, all } = await read([{ id: 'a', name: 'x'.repeat(2 ** 20), lat: 57, lng: 14 }]);
    expect(partners[0]?.name).to.have.lengthOf(10_000);
    expect(all.map(({ code, field, seen }) => [code, field, seen.length])).to.deep.include([
      'text/too-long',
      'name',
      60,
    ]);
  });

  it('8: addresses that a link may not have are noted', async () => {
    const urls = [
      'javascript:alert(1)',
      'JaVa\tScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      '//evil.example',
    ];
    const { all, listed } = await read(urls.map((url, i) => ({ id: `${i}`, name: 'A', url, lat: 57, lng: 14 })));
    expect(listed).to.have.lengthOf(urls.length);
    expect(all.filter(({ code }) => code === 'url/refused').map(({ where }) => where.row)).to.deep.equal(
      urls.map((_, i) => i),
    );
  });

  it('9: ids that are missing or twice, and five hundred at one point', async () => {
    const at = { lat: 57, lng: 14 };
    const many = Array.from({ length: 500 }, () => ({ name: 'Same', ...at }));
    const { listed, placed, problems } = await read([
      { id: 'a', name: 'A', ...at },
      { id: 'a', name: 'B', ...at },
      ...many,
    ]);
    expect(listed).to.have.lengthOf(501);
    expect(new Set(placed).size).to.equal(501);
    expect(problems).to.deep.equal(['1 id/duplicate']);
  });

  it('values of wrong types everywhere hide nothing but themselves', async () => {
    const wrong = [
      0,
      -1,
      Infinity,
      NaN,
      true,
      null,
      '',
      '\0',
      [],
      [[]],
      {},
      [{}],
      { a: 1 },
      [null],
      () => 1,
      Symbol('s'),
      10n,
      new Date(NaN),
    ];
    const fields = [
      'kind',
      'place',
      'lat',
      'contacts',
      'languages',
      'hours',
      'activities',
      'covers',
      'samsyn',
      'url',
      'status',
      'reviewedOn',
      'area',
      'extra',
    ];
    for (const [i, value] of wrong.entries()) {
      const record = Object.fromEntries(fields.map((field) => [field, value]));
      expect((await read([{ ...record, id: 'a', name: 'A' }, good])).listed, `value ${i}`).to.deep.equal(['a', 'good']);
    }
  });
});
