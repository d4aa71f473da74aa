/** Every reader, fed anything: no throw but a `SourceError`, no hang, no prototype touched. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { tagSources } from '../../src/elements/tag-data.js';
import { load } from '../../src/load.js';
import type { Table } from '../../src/model/row.js';
import { SourceError } from '../../src/model/problem.js';
import { readRecords } from '../../src/read-records.js';
import { readCells, readCsv } from '../../src/sources/csv.js';
import { decode } from '../../src/sources/decode.js';
import { withoutIndent } from '../../src/sources/indent.js';
import { readJson, tablesOf } from '../../src/sources/json.js';
import { fuzzRuns } from '../samples/random.js';
import { expectClean, expectOrder } from './in-order.js';

/** Signs that formats are made of, and such as have surprised readers of text. */
const signs = [
  ...['"', '""', ',', ';', '\t', '|', '\n', '\r', '\r\n', ' ', '=', "'", '\\', '{', '}', '[', ']', ':', '<', '-', '.'],
  ...['\0', '\uFEFF', '\u202E', '\u200B', '\u0301', '\uD800', '\uDC00', '\u2028', '😀', 'å', 'İ', 'ß'],
  ...[
    'sep=;',
    'PK\x03\x04',
    '<?xml',
    '%PDF-',
    '__proto__',
    'constructor',
    'toString',
    'length',
    'name',
    'lat',
    '1e309',
  ],
];
const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'binary', maxLength: 3 })),
  maxLength: 120,
});
const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'type',
  'features',
  'partners',
  'properties',
  'geometry',
  'coordinates',
];
const values = [
  'Feature',
  'FeatureCollection',
  'Point',
  'MultiPoint',
  'Polygon',
  'GeometryCollection',
  'partner',
  'activity',
];
const { tree: anyValue } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.oneof(fc.constantFrom(...values), fc.jsonValue({ maxDepth: 0 }), fc.constantFrom('57,19', Infinity, -0, null)),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.constantFrom('id', 'name', 'lat', '')), tie('tree')), {
        maxLength: 5,
      })
      .map((pairs) => Object.fromEntries(pairs) as unknown),
  ),
}));
/** JSON text, whole or with something cut out or put in. */
const jsonText = fc
  .tuple(anyValue, fc.nat(), fc.nat({ max: 6 }), fc.constantFrom('', ...signs))
  .map(([value, at, cut, sign]) => {
    const text = JSON.stringify(value) ?? '';
    const from = at % (text.length + 1);
    return text.slice(0, from) + sign + text.slice(from + cut);
  });

/** Tables in order, or a refusal in order. */
async function expectTables(read: () => Table[] | Promise<Table[]>): Promise<Table[]> {
  let tables: Table[] = [];
  try {
    tables = await read();
  } catch (error) {
    expect(error).to.be.instanceOf(SourceError);
  }
  for (const { rows } of tables)
    for (const { where, fields, problems = [] } of rows) {
      expect(where).to.have.all.keys('source', 'row');
      const above = Object.getPrototypeOf(fields) as object | null;
      expect(above === null || above === Object.prototype || Reflect.ownKeys(above).length === 0).to.equal(true);
      for (const { field } of problems) expect(field).not.to.equal('');
    }
  expectClean();
  return tables;
}

const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

describe('every reader, fed anything', () => {
  it('CSV', () =>
    fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const breaks = text.match(/\r\n?|\n/g)?.length ?? 0;
        const tables = await expectTables(() => readCsv(text, 's'));
        const lines = tables.flatMap(({ rows }) => rows.map(({ where }) => where.row ?? 0));
        expect(lines).to.deep.equal([...new Set(lines)].toSorted((a, b) => a - b));
        expect(lines.every((line) => line >= 2 && line <= breaks + 1)).to.equal(true);
      }),
      fuzzRuns,
    ));

  it('CSV loses no sign of what stands in its cells', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const { separator, header, rows } = readCells(text);
        const signsIn = (all: string) =>
          all
            .replaceAll(/[\s"\uFEFF]/g, '')
            .replaceAll(separator, '')
            .split('')
            .toSorted()
            .join('');
        const cells = [...header, ...rows.flatMap((row) => row.cells)].join('');
        expect(signsIn(cells)).to.equal(signsIn(text.replace(/^sep=[,;\t|][ \t]*(?=[\r\n]|$)/i, '')));
      }),
      fuzzRuns,
    ));

  it('JSON text', () =>
    fc.assert(
      fc.asyncProperty(jsonText, async (text) => void (await expectTables(() => readJson(text, 's')))),
      fuzzRuns,
    ));

  it('parsed JSON', () =>
    fc.assert(
      fc.asyncProperty(anyValue, async (value) => void (await expectTables(() => tablesOf(value, 's')))),
      fuzzRuns,
    ));

  it('bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), anyText, (bytes, text) => {
        expect(decode(bytes).text).to.be.a('string').with.length.at.most(bytes.length);
        // Lone surrogates cannot be written as UTF-8; WebKit's \p{Surrogate} passes over some of them.
        const whole = text.replaceAll(lone, '?').replace(/^\uFEFF+/, '');
        expect(decode(new TextEncoder().encode(whole))).to.deep.equal({
          text: whole,
          encoding: 'utf-8',
          hasBom: false,
        });
        expectClean();
      }),
      fuzzRuns,
    ));

  it('any of them, as a whole', () => {
    const data = fc.oneof(
      anyText,
      jsonText,
      anyValue,
      anyText.map((text) => new TextEncoder().encode(text)),
      fc.uint8Array(),
    );
    const name = fc.constantFrom('data', 'a.csv', 'a.json', 'a.geojson?x', 'a.kml', '.tsv#', '');
    const format = fc.constantFrom(undefined, 'csv', 'json', 'geojson', 'xlsx', '__proto__');
    return fc.assert(
      fc.asyncProperty(data, name, format, async (input, said, wanted) => {
        const options = { name: said || 'data', ...(wanted && { format: wanted as 'csv' }) };
        expectOrder(await readRecords(input, options));
      }),
      fuzzRuns,
    );
  });

  it('whatever a script may set', () => {
    const any = { withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true };
    const value = fc.anything({ ...any, withSet: true, withSparseArray: true, withTypedArray: true });
    const record = fc.record({ name: fc.string(), id: value, place: value, contacts: value, title: value, x: value });
    return fc.assert(
      fc.asyncProperty(fc.oneof(value, fc.array(record, { maxLength: 3 })), async (input) =>
        expectOrder(await readRecords(input)),
      ),
      fuzzRuns,
    );
  });

  it('data in the tag', () => {
    const script = fc.record({
      type: fc.constantFrom(
        'text/csv',
        'application/json',
        'application/geo+json',
        ' TEXT/CSV ',
        'text/javascript',
        '',
      ),
      text: fc.oneof(anyText, jsonText),
      dataType: fc.constantFrom('partner', 'activity', 'support', 'toString', ''),
    });
    return fc.assert(
      fc.asyncProperty(fc.array(script, { maxLength: 3 }), async (scripts) => {
        const element = document.createElement('div');
        for (const { type, text, dataType } of scripts) {
          const node = Object.assign(document.createElement('script'), { type, textContent: text });
          node.dataset['type'] = dataType;
          element.append(node);
        }
        const sources = tagSources(element);
        const { records, problems } = await load([...sources, { name: 'one', data: [{ id: 'one', name: 'One' }] }]);
        expectOrder({ records, problems });
      }),
      fuzzRuns,
    );
  });

  it('an indent of the page changes nothing', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', '1', 'å', '"', ','), maxLength: 3 });
    const row = fc.array(cell, { minLength: 3, maxLength: 3 }).map((cells) => cells.join('\t'));
    fc.assert(
      fc.property(
        fc.array(row),
        fc.constantFrom('', '  ', '\t', ' \t\t'),
        fc.boolean(),
        (rows, indent, isFirstAlone) => {
          // A column that no row has anything in may be an indent as well.
          const plain = ['x\ty\tz', ...rows, 'a\tb\tc'];
          const indented = plain.map((line, i) => (isFirstAlone && i ? line : indent + line));
          const rowsOf = (text: string) =>
            readCsv(text, 's').flatMap((table) => table.rows.map(({ fields }) => ({ ...fields })));
          expect(rowsOf(withoutIndent(`\n${indented.join('\n')}\n  `))).to.deep.equal(rowsOf(plain.join('\n')));
        },
      ),
      fuzzRuns,
    );
  });
});
