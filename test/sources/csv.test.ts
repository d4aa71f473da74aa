import { expect } from 'chai';
import * as fc from 'fast-check';
import { readCells, readCsv, separatorOf } from '../../src/sources/csv.js';
import { runs } from '../samples/random.js';

/** `[line, field, seen]` of each problem; all are of one code. */
const problemsOf = (text: string) =>
  readCsv(text, 's').flatMap(({ rows }) =>
    rows.flatMap(({ where, problems = [] }) =>
      problems.map(({ code, field, seen }) => (code === 'csv/columns' ? [where.row, field, seen] : code)),
    ),
  );
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

  describe('the separator', () => {
    it('is comma, semicolon or tab, whichever makes the most columns', () => {
      for (const text of ['a,b;c,d\n1,2,3', 'a;b,x;d\n1;2;3', 'a\tb,x\td\n1\t2\t3'])
        expect(Object.values(rowsOf(text)[0]?.[1] ?? {})).to.deep.equal(['1', '2', '3']);
      expect(rowsOf('"a,b,c";d\n1;2')).to.deep.equal([[2, { 'a,b,c': '1', d: '2' }]]);
      expect(rowsOf('\r\n \na;b\n1;2')).to.deep.equal([[4, { a: '1', b: '2' }]]);
    });

    it('is looked for on all lines, for a header may have another in it', () => {
      expect(separatorOf('namn, ort, kommun;lat\nA;57\nB;58\nC;59\n')).to.equal(';');
      expect(separatorOf('name,about\nA,one; two; three; four\nB,"x"\n')).to.equal(',');
      expect(separatorOf('name;lat;lng\nA;57,1;14,0\nB;57,2;14,1\n')).to.equal(';');
    });

    it('of a list of one column is none of the signs in it', () => {
      for (const rows of ['Ek, Lund\nBo, Ås', 'Ek; Lund\nBo; Ås', 'Ek, Lund; Ås\nBo'])
        expect(rowsOf(`name\n${rows}`).map(([, { name }]) => name)).to.deep.equal(rows.split('\n'));
    });

    it('is what Excel says on a first line of its own', () => {
      expect(rowsOf('sep=;\r\na;b,c,d\r\n1;2,3,4')).to.deep.equal([[3, { a: '1', 'b,c,d': '2,3,4' }]]);
      expect(rowsOf('sep=|\na|b\n1|2')).to.deep.equal([[3, { a: '1', b: '2' }]]);
      expect(separatorOf('SEP=\t\na\tb')).to.equal('\t');
    });

    it('is found in a long file by its first part', () => {
      const text = `a;b\n${'x,y;"p\nq"\n'.repeat(20_000)}`;
      expect([separatorOf(text), rowsOf(text).length]).to.deep.equal([';', 20_000]);
    });
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

  it('lines end in any of three ways', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(rowsOf(['a,b', '1,2', '', '"3', '4",5', '6,7', ''].join(end))).to.deep.equal([
        [2, { a: '1', b: '2' }],
        [4, { a: `3${end}4`, b: '5' }],
        [6, { a: '6', b: '7' }],
      ]);
  });

  describe('the header', () => {
    it('loses blanks and byte order marks around its names', () => {
      expect(rowsOf(' a ,\uFEFFb\n1,2')).to.deep.equal([[2, { a: '1', b: '2' }]]);
    });

    it('may say a name twice, and neither column is lost', () => {
      expect(rowsOf('a,b,a,a 2,a\n1,2,3,4,5')).to.deep.equal([
        [2, { a: '1', b: '2', 'a 3': '3', 'a 2': '4', 'a 4': '5' }],
      ]);
    });

    it('may lack names: those columns are left out', () => {
      expect(rowsOf(',a,,b,\n0,1,2,3,4')).to.deep.equal([[2, { a: '1', b: '3' }]]);
    });

    it('may be very long and say one name over and over', () => {
      const [row] = rowsOf(`${'a,'.repeat(100_000)}\n1,2\n3`);
      expect(row).to.deep.equal([2, { a: '1', 'a 2': '2' }]);
    });
  });

  it('a row with more cells than the header is noted, with what is too much', () => {
    const text = 'a,b\n1,2\n1,2,3, ,"x\ny"\n4,5\n';
    expect(problemsOf(text)).to.deep.equal([[3, 'b', '3 x\ny']]);
    expect(rowsOf(text).map(([line, { b }]) => [line, b])).to.deep.equal([
      [2, '2'],
      [3, '2'],
      [5, '5'],
    ]);
  });

  it('empty cells at the end are not too much', () => {
    expect(problemsOf('a,b\n1,2,, \n')).to.deep.equal([]);
  });

  it('a quote that is never closed swallows nothing, and is noted', () => {
    const text = 'a,b\n1,"2\n3,4\n"Alfa" IF,5\n6,7,8';
    expect(rowsOf(text)).to.deep.equal([
      [2, { a: '1', b: '"2' }],
      [3, { a: '3', b: '4' }],
      [4, { a: '"Alfa" IF', b: '5' }],
      [5, { a: '6', b: '7' }],
    ]);
    expect(problemsOf(text)).to.deep.equal([
      [2, 'b', '"2'],
      [4, 'a', '"Alfa" IF'],
      [5, 'b', '8'],
    ]);
  });

  it('a short row lacks its last cells', () => {
    expect(rowsOf('a,b\n1')).to.deep.equal([[2, { a: '1' }]]);
  });

  it('a NUL is data', () => {
    expect(rowsOf('a,b\n\0,x\0y')).to.deep.equal([[2, { a: '\0', b: 'x\0y' }]]);
  });

  it('250,000 rows are read, one more is too many', () => {
    expect(rowsOf(`a\n${'x\n'.repeat(250_000)}`).length).to.equal(250_000);
    expect(() => rowsOf(`a\n${'x\n'.repeat(250_001)}`)).to.throw('limit/records');
  });

  it('cells can be had as they stand, with their lines', () => {
    expect(readCells('\n kod;;kod\n"1";2\n;;\n3;"4;5;6\n')).to.deep.equal({
      separator: ';',
      header: ['kod', '', 'kod'],
      rows: [
        { line: 3, cells: ['1', '2'] },
        { line: 5, cells: ['3', '"4', '5', '6'], stray: 1 },
      ],
    });
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
        expect(problemsOf(text)).to.deep.equal([]);
        expect(found.map(([, fields]) => fields)).to.deep.equal(rows.map(([a, b]) => ({ a: `-${a}`, b })));
        const breaks = lines.map((_, i) => ['a,b', ...lines.slice(0, i)].join('\n').split('\n').length + 1);
        expect(found.map(([line]) => line)).to.deep.equal(breaks);
      }),
      runs,
    );
  });
});
