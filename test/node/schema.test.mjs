// dist/integ.schema.json holds for what readRecords gives, and refuses what it would never give.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import addFormats from 'ajv-formats';
import Ajv from 'ajv/dist/2020.js';
import { readRecords } from '../../dist/modules/index.js';

const schema = JSON.parse(readFileSync('dist/integ.schema.json', 'utf8'));
const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);

const fixture = ['partners', 'activities', 'support'].map((name) =>
  readFileSync(`test/fixtures/scenarios/${name}.csv`, 'utf8'),
);
const { records } = await readRecords(fixture);

/** A record of each kind with all that a file can say, beside those of the fixture, which say little. */
const whole = `[
  {"type": "partner", "id": "w", "name": "W", "about": "x", "about_ar": "x", "hours": "mon-fri 9:00-16:00|2026-12-24 closed",
   "area": {"type": "Polygon", "coordinates": [[[14, 57], [15, 57], [15, 58]]]}, "samsyn_high_season": "football 4-9",
   "leisure_card": "ja", "leisure_card_checked_on": "2026-09-01", "contact_languages": "sv|so", "phone": "1"},
  {"type": "activity", "id": "w", "partner_id": "w", "title": "W", "birth_years": "2016-2018", "high_season": "4-9",
   "schedule": "mon/2 17:00-18:00|on request", "exceptions": "2026-12-20/2027-01-06", "gear_needed": "no",
   "parents_expected": "Kiosk", "price_extras": "Licens", "stop_walk_min": "4", "free_trials": "3", "waiting": "2"},
  {"type": "support", "id": "w", "partner_id": "w", "name": "W", "amount": "500", "valid_from": "2026-01-01",
   "needs": "Intyg", "who_note": "x", "area": "SE"}
]`;

const without = (record, ...keys) => Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

describe('the JSON schema', () => {
  const [partner] = records.partners;
  const [activity] = records.activities;
  const [support] = records.supports;

  test('holds for the fixture', () => {
    assert.equal(validate(records), true, JSON.stringify(validate.errors));
    assert.deepEqual([records.partners.length, records.activities.length, records.supports.length], [13, 11, 6]);
  });

  test('holds for records that say all they can', async () => {
    const read = await readRecords(whole);
    assert.deepEqual(read.problems, []);
    assert.equal(validate(read.records), true, JSON.stringify(validate.errors));
  });

  test('allows what nobody knows, and codes that are not listed', () => {
    const partners = [{ ...partner, kind: 'pub', extra: { a: [1] } }];
    assert.equal(validate({ ...records, partners }), true, JSON.stringify(validate.errors));
  });

  /** @type {[list: string, record: object, field: string][]} */
  const bad = [
    ['partners', { ...partner, id: 7 }, 'id'],
    ['partners', without(partner, 'name'), 'name'],
    ['partners', without(partner, 'offers'), 'offers'],
    ['partners', { ...partner, place: { ...partner.place, lat: '57' } }, 'place.lat'],
    ['partners', { ...partner, reviewedOn: '2026-02-30' }, 'reviewedOn'],
    ['partners', { ...partner, safe: { checksRegister: 'perhaps' } }, 'safe.checksRegister'],
    ['activities', { ...activity, title: 'Fotboll' }, 'title'],
    [
      'activities',
      { ...activity, schedule: [{ weekday: 'mon', start: '17:00', end: '25:00', everyWeeks: 1 }] },
      'schedule.0.end',
    ],
    ['activities', without(activity, 'mustSwim'), 'mustSwim'],
    ['activities', { ...activity, highSeason: [4, 13] }, 'highSeason.1'],
    ['supports', without(support, 'partnerId'), 'partnerId'],
    ['supports', { ...support, amount: { max: 'five hundred' } }, 'amount.max'],
  ];
  for (const [list, record, field] of bad)
    test(`refuses one of ${list} for ${field}`, () => {
      assert.equal(validate({ ...records, [list]: [record] }), false);
      const named = validate.errors.map(({ instancePath, params }) =>
        [...instancePath.split('/').slice(3), params.missingProperty ?? []].flat().join('.'),
      );
      assert.deepEqual([...new Set(named)], [field]);
    });
});
