import { expect } from 'chai';
import * as fc from 'fast-check';
import { readCsv } from '../../src/sources/csv.js';
import { runs } from '../samples/random.js';

/** `[line, fields]` of each row. */
const rowsOf = (text: string) =>
  readCsv(text, 's').flatMap(({ rows }) =>
    rows.map(({ where, fields }): [number | undefined, Record<string, unknown>] => [where.row, { ...fields }]),
  );

describe('CSV', () => {
  it('a table has a header and rows, which know their source and line', () => {
    const [table] = readCsv('id,name\na,Ada\n', 'clubs.csv');
    expect(table?.rows.map(({ where, fields }) => ({ where, fields: { ...fields } }))).to.deep.equal([
      { where: { source: 'clubs.csv', row: 2 }, fields: { id: 'a', name: 'Ada' } },
    ]);
  });

  it('comma, semicolon and tab separate, whichever the header has most of', () => {
    for (const text of ['a,b;c,d\n1,2,3', 'a;b,x;d\n1;2;3', 'a\tb,x\td\n1\t2\t3'])
      expect(Object.values(rowsOf(text)[0]?.[1] ?? {})).to.deep.equal(['1', '2', '3']);
    expect(rowsOf('"a,b,c";d\n1;2')).to.deep.equal([[2, { 'a,b,c': '1', d: '2' }]]);
    expect(rowsOf('\r\n \na;b\n1;2')).to.deep.equal([[4, { a: '1', b: '2' }]]);
  });

  it('quoted cells hold separators, quotes and line breaks', () => {
    expect(rowsOf('a,b\n"x, y","say ""hi""\nand go"\n')).to.deep.equal([[2, { a: 'x, y', b: 'say "hi"\nand go' }]]);
  });

  it('a row is named by the physical line on which it starts', () => {
    expect(
      rowsOf('a,b\n"1\n2\n3",x\n\n , \n4,y\r\n"5\r\n6",z\r\n7,\n').map(([line, { a }]) => [line, a]),
    ).to.deep.equal([
      [2, '1\n2\n3'],
      [7, '4'],
      [8, '5\r\n6'],
      [10, '7'],
    ]);
  });

  it('header names lose the blanks around them', () => {
    expect(rowsOf(' a , b\n1,2')).to.deep.equal([[2, { a: '1', b: '2' }]]);
  });

  it('a short row lacks its last cells', () => {
    expect(rowsOf('a,b\n1')).to.deep.equal([[2, { a: '1', b: undefined }]]);
  });

  it('nothing, and a header alone, are no rows', () => {
    expect([rowsOf(''), rowsOf('\n\n'), rowsOf('a,b')]).to.deep.equal([[], [], []]);
  });

  it('a column named __proto__ is a column', () => {
    const fields = readCsv('__proto__,a\nx,1', 's')[0]?.rows[0]?.fields ?? {};
    expect(Object.keys(fields)).to.deep.equal(['__proto__', 'a']);
    expect(({} as { a?: unknown }).a).to.equal(undefined);
  });

  it('whatever is written as CSV is read as it was, on lines that can be found again', () => {
    const cell = fc.oneof(fc.constantFrom('a', 'x,y', 'x;y', '"', 'x\ny', 'x\r\ny', '\t', ' '), fc.string());
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const lines = rows.map(([a, b]) => `${quoted(`-${a}`)},${quoted(b)}`);
        const text = ['a,b', ...lines].join('\n');
        const found = rowsOf(text);
        expect(found.map(([, fields]) => fields)).to.deep.equal(rows.map(([a, b]) => ({ a: `-${a}`, b })));
        const breaks = lines.map((_, i) => ['a,b', ...lines.slice(0, i)].join('\n').split('\n').length + 1);
        expect(found.map(([line]) => line)).to.deep.equal(breaks);
      }),
      runs,
    );
  });
});
