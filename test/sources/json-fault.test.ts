import { expect } from 'chai';
import * as fc from 'fast-check';
import { faultIn } from '../../src/sources/json-fault.js';
import { runs } from '../samples/random.js';

/** The fault stands where the test text has `▸`. */
const expectFault = (marked: string) => expect(faultIn(marked.replace('▸', ''))).to.equal(marked.indexOf('▸'));

describe('where a text stops being JSON', () => {
  it('at a character that begins no value', () => {
    for (const text of ['▸x', '[1, ▸.5]', '{"a": ▸NaN}', '[0▸1]', '[1▸.]', "[▸'a']", '[▸"a\nb"]', '[▸"\\x"]', '[▸tru]'])
      expectFault(text);
  });

  it('at a sign that is one too many', () => {
    for (const text of ['[1,▸]', '{"a":1,▸}', '[1▸}', '{"a":1▸]', '[] ▸[]', '[1]▸,', '{▸,}', '[▸:]', '{"a"▸,1}'])
      expectFault(text);
  });

  it('at a value where a key or a colon is due', () => {
    for (const text of ['{▸1:2}', '{▸a:2}', '{"a" ▸1}', '{"a":1 ▸"b":2}', '[1 ▸2]']) expectFault(text);
  });

  it('at the end of a text that ends too soon', () => {
    for (const text of ['▸', '[▸', '{"a"▸', '{"a":▸', '[1, 2 \n▸', '{"a": {"b": []}▸']) expectFault(text);
  });

  it('at a sign that was put between the tokens of a valid text', () => {
    const example = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('%', '\\', '@', 'é'));
    fc.assert(
      fc.property(example, ([text, seed, sign]) => {
        const tokens = text.match(/"(?:[^"\\]|\\.)*"|[-\w.+]+|[^"\w]/g) ?? [];
        const before = tokens.slice(0, seed % (tokens.length + 1)).join('');
        expect(faultIn(before + sign + text.slice(before.length))).to.equal(before.length);
      }),
      runs,
    );
  });
});
