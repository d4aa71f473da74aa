import { expect } from 'chai';
import * as fc from 'fast-check';
import { problem, problemLevels, SourceError, type ProblemLevel } from '../../src/model/problem.js';
import { runs } from '../samples/random.js';

const codesOf = (level: ProblemLevel) =>
  Object.entries(problemLevels).flatMap(([code, is]) => (is === level ? [code] : []));

describe('problems', () => {
  it('each code has the level that records.md gives it', () => {
    const inPlace = (code: string) => code.startsWith('place/');
    const inSource = (code: string) =>
      /^(source\/|json\/invalid|format\/unsupported|limit\/(bytes|records))/.test(code);
    const codes = Object.keys(problemLevels);
    expect(codesOf('unplaced')).to.deep.equal(codes.filter(inPlace));
    expect(codesOf('source')).to.deep.equal(codes.filter(inSource));
    const hidden = ['id/missing', 'id/duplicate', 'name/missing', 'age/reversed', 'date/reversed', 'limit/depth'];
    expect(codes).to.have.lengthOf(27);
    expect(codesOf('hidden')).to.deep.equal(hidden);
    expect(codesOf('note')).to.have.members(
      codes.filter((code) => ![...hidden, ...codesOf('source')].includes(code) && !inPlace(code)),
    );
  });

  it('a problem tells level, place, field, code and what stood there', () => {
    const where = { source: 'clubs.csv', row: 7, id: 'X1' };
    expect(problem('age/reversed', where, 'ageMin', '12 > 9')).to.deep.equal({
      ...{ level: 'hidden', where, field: 'ageMin' },
      ...{ code: 'age/reversed', seen: '12 > 9' },
    });
  });

  it('what stood there is cut at 60 characters, and written as JSON when it was no text', () => {
    const seen = (value: unknown) => problem('code/unknown', { source: 's' }, 'kind', value).seen;
    expect(seen('x'.repeat(61))).to.equal('x'.repeat(60));
    expect([seen({ a: [1] }), seen(5), seen(undefined), seen(null)]).to.deep.equal(['{"a":[1]}', '5', '', 'null']);
  });

  it('what stood there may be anything at all', () => {
    const seen = (value: unknown) => problem('code/unknown', { source: 's' }, 'kind', value).seen;
    const round: Record<string, unknown> = { a: 1 };
    round['b'] = round;
    expect(seen(round)).to.equal('{"a":1,"b":{"a":1,"b":{"a":1,"b":{"a":1,"b":{"a":1,"b":{"a":1'.slice(0, 60));
    let deep: unknown[] = [];
    for (let i = 0; i < 100_000; i += 1) deep = [deep];
    expect(seen(deep)).to.equal('['.repeat(60));
    expect([seen(10n), seen(Symbol('a')), seen(true), seen([undefined, null])]).to.deep.equal([
      ...['10', 'Symbol(a)', 'true', '[undefined,null]'],
    ]);
    expect(seen({ toJSON: () => 'x'.repeat(100) })).to.match(/^\{"toJSON":/);
    expect(seen(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`key${i}`, i])))).to.have.lengthOf(60);
  });

  it('what stood there is told for any JSON as JSON has it, as far as there is room', () => {
    fc.assert(
      fc.property(fc.jsonValue() as fc.Arbitrary<unknown>, (value) => {
        if (typeof value === 'string') return;
        const { seen } = problem('code/unknown', { source: 's' }, '', value);
        expect(seen).to.equal(JSON.stringify(value).slice(0, 60));
      }),
      runs,
    );
  });

  it('a source error says its code and what was seen', () => {
    expect(new SourceError('source/failed', '404 /a.csv').message).to.equal('source/failed: 404 /a.csv');
    expect(new SourceError('source/failed').message).to.equal('source/failed');
  });
});
