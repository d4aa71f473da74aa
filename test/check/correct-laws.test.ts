import { expect } from 'chai';
import * as fc from 'fast-check';
import { checkFiles, type Check } from '../../src/check/check.js';
import { runs } from '../samples/random.js';
import { utf16, windows1252 } from './encodings.js';

/** Anything that may stand in a cell, as letters that break careless writers. */
const text = fc
  .string({ unit: fc.constantFrom(...'aåÄöæø1 ,;|\t"\n\'.-'.split('')), maxLength: 12 })
  .map((cell) => cell.trim())
  .filter((cell) => !/^[-"]/.test(cell));
const decimal = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: least * 100, max: most * 100 }), fc.constantFrom('.', ','))
    .map(([hundredths, mark]) => (hundredths / 100).toFixed(2).replace('.', mark));

/** Column names of a partner and what may stand under them; the first three are always there. */
const columns: [string[], fc.Arbitrary<string>][] = [
  [['namn', 'name', 'Skolnamn'], text],
  [['lat', 'Latitud', 'latitud (WGS84)', 'breddegrad'], fc.oneof(decimal(50, 73), text)],
  [['lng', 'lon', 'Longitud', 'længdegrad'], fc.oneof(decimal(3, 33), text)],
  [['kod', 'id', 'Skolkod'], text],
  [['Adress', 'street', 'x', ''], text],
  [['e-post', 'tlf', 'email'], text],
  [['sort', 'typ', 'kind'], fc.constantFrom('school', 'club', 'skola')],
  [['kontrollerad', 'reviewed_on'], fc.constantFrom('2026-01-02', '2026/1/2', '1 maj')],
  [['review_every_days', 'antal'], decimal(0, 400)],
];

const table = fc.nat({ max: columns.length - 3 }).chain((more) => {
  const used = columns.slice(0, 3 + more);
  return fc.record({
    header: fc.tuple(...used.map(([names]) => fc.constantFrom(...names))),
    rows: fc.array(fc.tuple(...used.map(([, cell]) => cell)), { minLength: 1, maxLength: 8 }),
    separator: fc.constantFrom(',', ';', '\t'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    encode: fc.constantFrom<(text: string) => Uint8Array>(
      windows1252,
      utf16,
      (written) => new TextEncoder().encode(written),
      (written) => new TextEncoder().encode(`\uFEFF${written}`),
    ),
  });
});

const quote = (cell: string) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const read = (data: string | Uint8Array) => checkFiles([{ name: 'a.csv', data }]);

/** What may not change: all that is shown, and how many problems of each kind there are. */
const told = ({ records, problems }: Check) => ({ records, codes: problems.map(({ code }) => code).toSorted() });

describe('check: laws of the corrected copy', () => {
  it('it is read as the file itself, and nothing in it is left to correct', () =>
    fc.assert(
      fc.asyncProperty(table, async ({ header, rows, separator, lineEnd, encode }) => {
        const lines = [header, ...rows].map((cells) => cells.map(quote).join(separator));
        const before = await read(encode(lines.join(lineEnd)));
        const { correction } = before.files[0] ?? {};
        fc.pre(correction !== undefined && !correction.changes.includes('formulas'));
        const after = await read(new TextEncoder().encode(correction?.text));
        expect(told(after)).to.deep.equal(told(before));
        expect(after.files[0]?.correction).to.equal(undefined);
      }),
      runs,
    ));
});
