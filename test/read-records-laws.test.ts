import { expect } from 'chai';
import * as fc from 'fast-check';
import { readRecords } from '../src/read-records.js';
import { expectClean, expectOrder } from './sources/in-order.js';
import { runs } from './samples/random.js';

const keys = [
  ...['id', 'name', 'kind', 'place', 'lat', 'lng', 'contacts', 'phone', 'languages', 'type', 'title', 'partner_id'],
  ...['schedule', 'samsyn', 'price', 'places', 'age_min', 'from', 'apply', 'apply_by', 'covers', 'properties', 'x.y'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'x.length',
    'x.0',
    '__proto__.polluted',
    'constructor.prototype.polluted',
  ],
];
const column = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...keys) }, fc.string());
const cell = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
  fc.constantFrom('a', 'partner', 'activity', '57.19', '14,03', 'mon 17:00-18:00', '2026-09-01', 'yes', '4-9'),
  fc
    .constantFrom('{"__proto__": {"polluted": 1}}', '{"toString": 1}', '{"length": -1}')
    .map((text): unknown => JSON.parse(text)),
);
/** A record as JSON text would have it: `__proto__` is a key like any other. */
const badRow = fc
  .array(fc.tuple(column, cell), { maxLength: 8 })
  .map(
    (pairs) =>
      JSON.parse(
        `{${pairs.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join()}}`,
      ) as object,
  );
/** With all that a partner should have: what another row has, it does not lack. */
const good = (id: string) => ({
  ...{ type: 'partner', id: `good-${id}`, name: 'Good', kind: 'club', reviewedOn: '2026-09-01' },
  place: { lat: 57.19, lng: 14.03 },
});

const expectInOrder = async (input: unknown) => expectOrder(await readRecords(input));

describe('readRecords, whatever it is given', () => {
  it('any text is read or refused in order', () =>
    fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.lorem()), expectInOrder), runs));

  it('any bytes are read or refused in order', () => fc.assert(fc.asyncProperty(fc.uint8Array(), expectInOrder), runs));

  it('any JSON is read or refused in order', () =>
    fc.assert(fc.asyncProperty(fc.jsonValue() as fc.Arbitrary<unknown>, expectInOrder), runs));

  it('any list of objects is read in order', () =>
    fc.assert(fc.asyncProperty(fc.array(badRow, { maxLength: 5 }), expectInOrder), runs));

  it('any table of cells is read in order', () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const line = (cells: string[]) => cells.map(quoted).join(';');
    const table = fc
      .tuple(
        fc.array(column, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(fc.oneof(fc.string(), fc.constantFrom('57', 'a')), { maxLength: 7 }), { maxLength: 4 }),
      )
      .map(([header, rows]) => [line(header), ...rows.map(line)].join('\n'));
    return fc.assert(fc.asyncProperty(table, expectInOrder), runs);
  });

  it('good rows survive a bad one among them', () =>
    fc.assert(
      fc.asyncProperty(badRow, async (bad) => {
        const { records, problems } = await readRecords([good('1'), bad, good('2')]);
        const ids = records.partners.map(({ id }) => id).filter((id) => id.startsWith('good-'));
        expect(ids).to.deep.equal(['good-1', 'good-2']);
        expect(problems.filter(({ where }) => where.row !== 1)).to.deep.equal([]);
        expectClean();
      }),
      runs,
    ));

  it('a key __proto__ is data or nothing', async () => {
    const evil = '{"polluted": 1}';
    const inputs = [
      `[{"id": "a", "name": "A", "__proto__": ${evil}}]`,
      `{"__proto__": ${evil}, "partners": [{"id": "a", "name": {"__proto__": ${evil}}, "place": {"__proto__": ${evil}}}]}`,
      `{"type": "Feature", "properties": {"name": "A", "__proto__": ${evil}, "contacts": [{"__proto__": ${evil}}]}}`,
      'id,name,__proto__,__proto__.polluted,constructor.prototype.polluted\na,A,1,1,1\n',
    ];
    for (const input of inputs) {
      await readRecords(input);
      await readRecords(input, { columns: { __proto__: 'name', name: '__proto__' } });
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    }
  });
});
