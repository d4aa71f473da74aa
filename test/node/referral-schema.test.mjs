// dist/integ-referral.schema.json holds for what is posted and for nothing more; the OpenAPI description says the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import addFormats from 'ajv-formats';
import Ajv from 'ajv/dist/2020.js';
import { bundleTs } from '../support/bundle-ts.mjs';

const readJson = (name) => JSON.parse(readFileSync(`dist/${name}`, 'utf8'));
const schema = readJson('integ-referral.schema.json');
const api = readJson('integ-referral.openapi.json');
const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);

const { ageBands, start, takeStep, toAgeBand, toReferral } = await bundleTs([
  ...['src/samsyn/state.ts', 'src/samsyn/steps.ts', 'src/samsyn/referral.ts', 'src/samsyn/referral-schema.ts'],
]);
const consent = { version: '1', time: '2026-11-23T10:00:00Z', lang: 'ar' };
const told = (...acts) =>
  toReferral(
    [
      { type: 'answer', change: { age: 9, activities: ['football'], place: null } },
      ...Array.from({ length: 4 }, () => ({ type: 'next' })),
      { type: 'choose', options: ['A2', 'A3'], warmths: [1, 2, 3, 4, 5] },
      { type: 'next' },
      { type: 'say-yes', who: 'child', consent },
      { type: 'say-yes', who: 'guardian', consent },
      ...acts,
      { type: 'send', key: 'k', codeWord: 'blue-fox-42' },
    ].reduce(takeStep, start()),
    'sv',
  );
const least = told();
const most = told(
  { type: 'answer', change: { slots: ['mon-evening', 'sat'], languages: ['ar', 'sv'], hurdles: { cost: 'must' } } },
  { type: 'leave-contact', contact: { by: 'guardian', via: 'sms', value: ' 070-174 06 05 ' } },
  { type: 'write-note', note: ' Helst tillsammans med en kompis. ' },
);

describe('the JSON schema of a referral', () => {
  test('holds for the least and the most that is posted', () => {
    assert.equal(validate(least), true, JSON.stringify(validate.errors));
    assert.equal(validate(most), true, JSON.stringify(validate.errors));
    assert.deepEqual([most.contact.value, most.note], ['070-174 06 05', 'Helst tillsammans med en kompis.']);
  });

  test('holds for the example of docs/receiver.md', () => {
    const [, example] = /```json\n([^`]+)```/.exec(readFileSync('docs/receiver.md', 'utf8'));
    assert.equal(validate(JSON.parse(example)), true, JSON.stringify(validate.errors));
    assert.deepEqual(Object.keys(JSON.parse(example)), Object.keys(schema.properties));
  });

  test('knows these fields and no others: nobody is asked for a name, an age in years, or what is hard', () => {
    assert.deepEqual(Object.keys(schema.properties), [
      ...['version', 'codeWord', 'ageBand', 'activities', 'slots', 'languages', 'options', 'warmth', 'contact', 'note'],
      'consent',
    ]);
    assert.deepEqual(Object.keys(schema.properties.contact.properties), ['by', 'via', 'value']);
    assert.deepEqual(Object.keys(schema.properties.consent.properties), ['version', 'time', 'lang']);
    assert.deepEqual(Object.keys(most).toSorted(), Object.keys(schema.properties).toSorted());
  });

  const bad = {
    'a field of its own': { ...least, name: 'Leo' },
    'an age': { ...least, ageBand: '9' },
    'no yes': { ...least, consent: undefined },
    'a yes without its language': { ...least, consent: { version: '1', time: consent.time } },
    'a yes at no time': { ...least, consent: { ...consent, time: 'today' } },
    'no option': { ...least, options: [] },
    'four options': { ...least, options: ['a', 'b', 'c', 'd'] },
    'a card': { ...least, warmth: 1 },
    'a slot that is none': { ...least, slots: ['mon'] },
    'a long note': { ...least, note: 'x'.repeat(501) },
    'another version': { ...least, version: 2 },
  };
  for (const [what, body] of Object.entries(bad))
    test(`refuses ${what}`, () => assert.equal(validate(JSON.parse(JSON.stringify(body))), false));

  test('has a band for every age, in order', () => {
    const bands = Array.from({ length: 121 }, (_, age) => toAgeBand(age));
    assert.deepEqual([...new Set(bands)], [...ageBands]);
    for (const [age, band] of bands.entries()) {
      const [first, last] = band.split('-');
      assert.ok(age >= Number(first) && age <= (last ? Number(last) : Infinity), `${age}: ${band}`);
    }
  });
});

describe('the OpenAPI description', () => {
  const { post } = api.paths['/referrals'];

  test('has the same body', () => {
    const { $schema: _, $id: __, title: ___, ...rest } = schema;
    assert.deepEqual(api.components.schemas.Referral, rest);
    assert.equal(post.requestBody.content['application/json'].schema.$ref, '#/components/schemas/Referral');
  });

  test('asks for the key, and says what each kind of answer becomes', () => {
    assert.equal(api.openapi, '3.1.0');
    const [key] = post.parameters;
    assert.deepEqual([key.name, key.in, key.required], ['Idempotency-Key', 'header', true]);
    assert.deepEqual(Object.keys(post.responses), ['200', '201', '400', '409', '422', '429', '5XX']);
    for (const { description } of Object.values(post.responses)) assert.ok(description);
  });
});
