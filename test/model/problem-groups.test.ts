import { expect } from 'chai';
import * as fc from 'fast-check';
import { groupProblems } from '../../src/model/problem-groups.js';
import { problem, problemLevels, type ProblemCode } from '../../src/model/problem.js';
import { runs } from '../samples/random.js';

const at = (row: number, source = 'a.csv') => ({ source, row });

describe('equal problems', () => {
  it('are one, with their number, the first rows and what stood in the first', () => {
    const problems = Array.from({ length: 3310 }, (_, i) => problem('name/missing', at(i + 2), 'name', `seen ${i}`));
    expect(groupProblems(problems)).to.deep.equal([
      {
        ...{ source: 'a.csv', code: 'name/missing', level: 'hidden', field: 'name' },
        ...{ count: 3310, rows: [2, 3, 4, 5, 6], seen: 'seen 0' },
      },
    ]);
  });

  it('differ by source, code, level and field, but not by the place in a list', () => {
    const groups = groupProblems([
      problem('code/unknown', at(1), 'offers.0', 'x'),
      problem('code/unknown', at(1), 'offers.12', 'y'),
      problem('code/unknown', at(2), 'seeks.0'),
      problem('code/unknown', at(2, 'b.csv'), 'offers.0'),
      problem('date/impossible', at(2), 'hours.exceptions.3.date'),
      problem('partner/missing', at(3), 'partnerId', 'q'),
      { ...problem('partner/missing', at(4), 'partnerId'), level: 'hidden' },
    ]);
    expect(
      groups.map(({ source, code, level, field, count, rows }) => [source, code, level, field, count, rows]),
    ).to.deep.equal([
      ['a.csv', 'partner/missing', 'hidden', 'partnerId', 1, [4]],
      ['a.csv', 'code/unknown', 'note', 'offers', 2, [1]],
      ['a.csv', 'code/unknown', 'note', 'seeks', 1, [2]],
      ['b.csv', 'code/unknown', 'note', 'offers', 1, [2]],
      ['a.csv', 'date/impossible', 'note', 'hours.exceptions.date', 1, [2]],
      ['a.csv', 'partner/missing', 'note', 'partnerId', 1, [3]],
    ]);
  });

  it('come by their level, the most frequent first', () => {
    const codes: ProblemCode[] = [
      'code/unknown',
      'place/zero',
      'date/future',
      'name/missing',
      'date/future',
      'source/failed',
    ];
    const groups = groupProblems(codes.map((code, row) => problem(code, at(row))));
    expect(groups.map(({ code }) => code)).to.deep.equal([
      ...['source/failed', 'name/missing', 'place/zero', 'date/future', 'code/unknown'],
    ]);
  });

  it('of a source have no rows', () => {
    expect(groupProblems([problem('source/failed', { source: 'a.csv' }, '', '404')])).to.deep.equal([
      { source: 'a.csv', code: 'source/failed', level: 'source', field: '', count: 1, rows: [], seen: '404' },
    ]);
  });

  it('are counted, none is lost', () => {
    const code = fc.constantFrom(...(Object.keys(problemLevels) as ProblemCode[]));
    fc.assert(
      fc.property(fc.array(fc.tuple(code, fc.nat(9), fc.constantFrom('a', 'b'))), (all) => {
        const problems = all.map(([one, row, field]) => problem(one, at(row), field));
        const groups = groupProblems(problems);
        expect(groups.reduce((sum, { count }) => sum + count, 0)).to.equal(problems.length);
        expect(groups.every(({ rows, count }) => rows.length <= Math.min(5, count))).to.equal(true);
      }),
      runs,
    );
  });
});
