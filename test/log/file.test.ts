/** The log as a file, and what is read of files that others made or changed. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  importFile,
  LogFileError,
  MAX_FILE_BYTES,
  MAX_FILE_ROWS,
  readFile,
  toCsv,
  toJson,
} from '../../src/log/file.js';
import type { Log } from '../../src/log/entry.js';
import { toLog } from '../../src/log/merge.js';
import { fuzzRuns, runs } from '../samples/random.js';
import { anyLog, contentOf, entry } from './random-log.js';

const stone = { id: 'z', edited: '2026-11-24T18:00:00.000Z', device: 'x', isRemoved: true as const };
const own = 'id;edited;device;date;what;came;new\n';
const row = (id: string, rest: string) => `${id};2026-11-24T18:00:00.000Z;x;${rest}\n`;

const codeOf = (data: string | Uint8Array): string => {
  try {
    return readFile(data).kind;
  } catch (error) {
    return error instanceof LogFileError ? error.code : String(error);
  }
};

const writers: [name: string, write: (log: Log) => string][] = [
  ['JSON', toJson],
  ['CSV', toCsv],
  ['CSV in Swedish', (log) => toCsv(log, 'sv')],
  ['CSV in Danish', (log) => toCsv(log, 'da')],
];

describe('the log as a file', () => {
  for (const [name, write] of writers) {
    it(`comes back from ${name} as it was, tombstones too, as text and as bytes`, () =>
      fc.assert(
        fc.property(anyLog, (log) => {
          const text = write(log);
          for (const data of [text, new TextEncoder().encode(text)]) {
            const { rows, faults } = readFile(data);
            expect(faults).to.deep.equal([]);
            expect(contentOf(toLog(rows))).to.deep.equal(contentOf(log));
          }
          expect(write(toLog([...log.values()].toReversed())), 'in any order the same file').to.equal(text);
        }),
        runs,
      ));
  }

  it('is read by eye: a row a line, days in order, removed ones last', () => {
    const log = toLog([stone, entry({ girls: 2, isAnother: true }), entry({ id: 'b', on: '2026-11-01' })]);
    expect(
      toCsv(log, 'sv')
        .split('\n')
        .map((line) => line.slice(0, 60)),
    ).to.deep.equal([
      '\uFEFFid;ändrad;enhet;borttagen;datum;vad;kom;nya;flickor;pojkar;',
      'b;2026-11-24T18:00:00.000Z;x;;2026-11-01;Språkcafé;12;3;;;;;',
      'a;2026-11-24T18:00:00.000Z;x;;2026-11-24;Språkcafé;12;3;2;;;',
      'z;2026-11-24T18:00:00.000Z;x;1;;;;;;;;;;;;;;',
      '',
    ]);
    expect(toJson(log).split('\n')[1]).to.equal(`${JSON.stringify(entry({ id: 'b', on: '2026-11-01' }))},`);
  });

  it('runs nothing in a spreadsheet', () => {
    const joys = ['=1+1', '+A1', '@SUM(A1)', '-2+3', "'=1+1", '"=1'];
    const log = toLog(joys.map((joy, i) => entry({ id: `m${i}`, joy })));
    const cells = toCsv(log)
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split(';')[16]?.replace(/^"|"$/g, '').replaceAll('""', '"'));
    expect(cells).to.deep.equal(joys.map((joy) => `'${joy}`));
    expect(readFile(toCsv(log)).rows).to.deep.equal([...log.values()]);
  });

  it('is read after a spreadsheet has saved it: other separators, dates, order of columns, encoding', () => {
    const expected = [entry({ joy: 'Alla sjöng', isAnother: true })];
    const files = [
      'joy,came,new,date,what,id,device,edited,another meeting\nAlla sjöng,12,3,24-11-2026,Språkcafé,a,x,2026-11-24T18:00:00.000Z,ja\n',
      'sep=\t\r\nGLÄDJE\tkom\tnya\tdatum\tvad\tid\tenhet\tändrad\tett annat tillfälle\r\nAlla sjöng\t12\t3\t2026/11/24\tSpråkcafé\ta\tx\t2026-11-24T18:00:00.000Z\t1\r\n',
    ];
    for (const file of files) expect(readFile(file)).to.deep.equal({ kind: 'csv', rows: expected, faults: [] });
    const latin = Uint8Array.from(`${own}${row('a', '2026-11-24;Språkcafé;12;3')}`, (sign) => sign.charCodeAt(0));
    expect(readFile(latin).rows).to.deep.equal([entry()]);
  });

  it('names what is bad by line and field, and reads the rest', () => {
    const file = `${own}\n${row('a', '2026-11-24;Språkcafé;12;3')}${row('b', '2026-13-01;Fika;2;0')}${row('c', '2026-11-24;"Två\nrader";2;3')}${row('d', '2026-11-24;Fika;tolv;0')}${row('', '2026-11-24;Fika;2;0')}`;
    expect(readFile(file)).to.deep.equal({
      kind: 'csv',
      rows: [entry()],
      faults: [
        { at: 4, field: 'on', code: 'day' },
        { at: 5, field: 'fresh', code: 'over-came' },
        { at: 7, field: 'came', code: 'number' },
        { at: 8, field: 'id', code: 'missing' },
      ],
    });
    const json = JSON.stringify({ integLog: 1, rows: [entry(), null, entry({ came: 2.5 })] });
    expect(readFile(json)).to.deep.equal({
      kind: 'json',
      rows: [entry()],
      faults: [
        { at: 2, field: 'id', code: 'missing' },
        { at: 3, field: 'came', code: 'number' },
      ],
    });
  });

  it('is refused as a whole with a code', () => {
    expect(codeOf('a'.repeat(MAX_FILE_BYTES + 1))).to.equal('too-large');
    expect(codeOf(new Uint8Array(MAX_FILE_BYTES + 1))).to.equal('too-large');
    expect(codeOf(own + 'x\n'.repeat(MAX_FILE_ROWS))).to.equal('csv');
    expect(codeOf(own + 'x\n'.repeat(MAX_FILE_ROWS + 1))).to.equal('too-many');
    expect(codeOf(`${own}${'"\n'.repeat(MAX_FILE_ROWS * 11)}`)).to.equal('too-many');
    expect(codeOf(JSON.stringify({ integLog: 1, rows: Array(MAX_FILE_ROWS + 1).fill(0) }))).to.equal('too-many');
    expect(codeOf(JSON.stringify({ integLog: 2, rows: [] }))).to.equal('newer');
    for (const text of ['', '{', '[]', 'null', '{"rows":[]}', '{"integLog":1}', 'name;age\nAmina;9\n', '\uFEFF'])
      expect(codeOf(text), text).to.equal('not-a-log');
  });

  it('is never a surprise, whatever the file', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.string().map((text) => own + text),
        ),
        (text) => {
          expect(codeOf(text)).to.be.oneOf(['csv', 'json', 'totals', 'too-many', 'not-a-log', 'newer', 'people']);
        },
      ),
      fuzzRuns,
    ));

  it('is merged into a log, and twice is once', () => {
    const log = toLog([entry(), entry({ id: 'b', edited: '2026-11-25T18:00:00.000Z' })]);
    const file = readFile(
      toJson(toLog([entry({ came: 13, edited: '2026-11-24T19:00:00.000Z' }), { ...stone, id: 'b' }])),
    );
    const after = importFile(log, file);
    expect(contentOf(after).map((one) => ('came' in one ? one.came : 'removed'))).to.deep.equal([13, 12]);
    expect(contentOf(importFile(after, file))).to.deep.equal(contentOf(after));
  });
});
