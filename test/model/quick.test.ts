import { expect } from 'chai';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { quick } from '../../src/model/quick.js';
import { activitySchema, partnerSchema, supportSchema } from '../../src/model/records.js';
import { isLink } from '../../src/model/values.js';
import { runs } from '../samples/random.js';

const schemas = { partnerSchema, activitySchema, supportSchema };

/** What cells hold that people write, and what nobody should. */
const cell = fc.oneof(
  fc.constantFrom<unknown>(
    'sv|ar',
    'club',
    'Förening',
    'pub',
    'yes',
    'x',
    'no',
    '0',
    '57,19',
    '2026-09-01',
    '4-9|8',
    '',
  ),
  fc.constantFrom<unknown>(
    'mon 17:00-18:00',
    'mon-fri 9:00-16:00 | by appointment',
    'football 4-9',
    'https://a.se/b',
    'http:x',
  ),
  fc.constantFrom<unknown>(
    { sv: 'Hej' },
    { lat: '57', lng: 14 },
    ['sv', 'ar'],
    [{ role: 'x' }],
    { amount: '450' },
    NaN,
  ),
  fc.constantFrom<unknown>('x'.repeat(241), 'x'.repeat(10_001), undefined, null, true, 5, [], {}, [undefined]),
  fc.jsonValue(),
);
const keys = Object.values(schemas).flatMap(({ entries }) => Object.keys(entries));
const input = (schema: keyof typeof schemas) =>
  fc
    .dictionary(fc.oneof(fc.constantFrom(...keys, '__proto__', 'extra')), cell, { maxKeys: 4, noNullPrototype: true })
    .map((fields): Record<string, unknown> => {
      const whole = { id: 'a', name: 'A', partnerId: 'p', title: { sv: 'T' } };
      return schema === 'partnerSchema' ? { id: whole.id, name: whole.name, ...fields } : { ...whole, ...fields };
    });

describe('schemas as plain functions', () => {
  for (const name of Object.keys(schemas) as (keyof typeof schemas)[])
    it(`${name}: the same as valibot where that finds no fault, and a fault where it finds one`, () => {
      const read = quick(schemas[name]);
      fc.assert(
        fc.property(input(name), (fields) => {
          const { success, output } = v.safeParse(schemas[name], fields);
          const found = read(fields);
          expect(found).to.deep.equal(success ? output : undefined);
          // The order of the keys as well.
          if (success) expect(JSON.stringify(found)).to.equal(JSON.stringify(output));
        }),
        runs,
      );
    });

  it('what is no object is none, and lists of two records are two', () => {
    const read = quick(partnerSchema);
    for (const one of [undefined, null, 'x', 5]) expect(read(one)).to.equal(undefined);
    const [a, b] = [1, 2].map(() => read({ id: 'a', name: 'A' }) as v.InferOutput<typeof partnerSchema>);
    expect(a?.languages === b?.languages || a?.safe === b?.safe).to.equal(false);
  });
});

describe('a plain address', () => {
  it('is a link to every engine', () => {
    const sign = fc.constantFrom(...Array.from('az09-./?#%:@[]|\\ xn'));
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 16 }), (rest) => {
        expect(isLink(`https://${rest}`)).to.equal(URL.canParse(`https://${rest}`));
      }),
      runs,
    );
  });
});
