import { expect } from 'chai';
import { SourceError } from '../../src/model/problem.js';
import { limitBytes, limitJson, limitRecords, tooDeep } from '../../src/sources/limits.js';

const codeOf = (act: () => void) => {
  try {
    act();
  } catch (error) {
    return error instanceof SourceError ? error.code : error;
  }
  return 'fine';
};
/** `depth` lists, the record among them, one in the other. */
function nested(depth: number): object {
  let value: unknown = 1;
  for (let n = 1; n < depth; n += 1) value = [value];
  return { id: 'a', tags: value };
}

describe('limits', () => {
  it('64 MB and 250,000 records are not too much, one more is', () => {
    const bytes = [64 * 2 ** 20, 64 * 2 ** 20 + 1].map((length) => codeOf(() => limitBytes(length)));
    const counts = [250_000, 250_001].map((count) => codeOf(() => limitRecords(count)));
    expect([bytes, counts]).to.deep.equal([
      ['fine', 'limit/bytes'],
      ['fine', 'limit/records'],
    ]);
  });

  describe('of a record', () => {
    it('32 levels are not too deep, one more is, and the field is named', () => {
      expect([1, 2, 32, 33, 10_000].map((depth) => tooDeep(nested(depth)))).to.deep.equal([
        ...[undefined, undefined, undefined, 'tags', 'tags'],
      ]);
    });

    it('a circle is too deep', () => {
      const circle: Record<string, unknown> = { id: 'a' };
      circle['self'] = { back: [circle] };
      expect(tooDeep(circle)).to.equal('self');
    });

    it('what is shared is counted once a level, not once a path', () => {
      let value: object = {};
      for (let n = 0; n < 30; n += 1) value = { a: value, b: value, c: [value] };
      expect(tooDeep({ value })).to.equal('value');
      let flat: object = {};
      for (let n = 0; n < 14; n += 1) flat = { a: flat, b: [flat] };
      expect(tooDeep({ flat })).to.equal(undefined);
    });
  });

  describe('of a JSON text', () => {
    const list = (count: number) => `[${'1,'.repeat(count - 1)}1]`;

    it('100,000 levels may be read, one more not', () => {
      expect([100_000, 100_001].map((depth) => codeOf(() => limitJson('['.repeat(depth))))).to.deep.equal([
        ...['fine', 'limit/depth'],
      ]);
    });

    it('a list of too many records is refused in each form', () => {
      for (const wrap of ['□', '{"features": □}', ' {"a": [1], "partners":□,"b":{}}'])
        expect(codeOf(() => limitJson(wrap.replace('□', list(250_002))))).to.equal('limit/records');
      expect(codeOf(() => limitJson(`{"partners": ${list(130_000)}, "activities": ${list(130_000)}}`))).to.equal(
        'limit/records',
      );
    });

    it('what stands inside of records does not count, nor what is quoted', () => {
      const long = list(300_000);
      for (const text of [list(250_000), `[${long}]`, `[{"a": ${long}}]`, `{"a": {"b": ${long}}}`, `["${long}"]`])
        expect(codeOf(() => limitJson(text))).to.equal('fine');
    });

    it('a quote behind a backslash ends no string', () => {
      const deep = '['.repeat(100_001);
      for (const quoted of [`"\\"${deep}"`, `"\\\\\\"${deep}"`, `"\\"\\"${deep}`, `"${deep}`])
        expect(codeOf(() => limitJson(quoted))).to.equal('fine');
      for (const open of [`""${deep}`, `"\\\\"${deep}`, `"a\\"b"${deep}`])
        expect(codeOf(() => limitJson(open))).to.equal('limit/depth');
    });

    it('takes a time that grows with the text', () => {
      for (const part of ['\\"', '"\\', ']', '"'])
        expect(codeOf(() => limitJson(part.repeat(2_000_000)))).to.equal('fine');
    });
  });
});
