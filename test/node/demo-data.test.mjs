// The data of the demo, as the package reads them: enough of all kinds, and nothing wrong that was not meant.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readRecords } from '../../dist/modules/index.js';
import { importTs } from '../support/import-ts.mjs';

const files = ['partners', 'activities', 'support'].map((name) => readFileSync(`demo/data/${name}.csv`, 'utf8'));
const { records, problems } = await readRecords(files, { today: '2026-11-26' });
const { partners, activities, supports } = records;
const all = [...partners, ...activities, ...supports];

const danish = await readRecords(
  ['partners', 'activities', 'support'].map((name) => readFileSync(`demo/data/da/${name}.csv`, 'utf8')),
  { today: '2026-11-26' },
);
const danes = [...danish.records.partners, ...danish.records.activities];

const countBy = (codes) => {
  const counts = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};
const atLeast = (counts, wanted) => {
  for (const [code, least] of Object.entries(wanted))
    assert.ok(counts[code] >= least, `${code}: ${counts[code] ?? 0}, not ${least}`);
};

test('there are enough partners of all six kinds, activities and offers', () => {
  assert.ok(partners.length >= 40 && activities.length >= 60 && supports.length >= 10);
  atLeast(countBy(partners.map(({ kind }) => kind)), {
    ...{ club: 16, school: 5, 'language-cafe': 4, municipality: 3, church: 4, project: 5 },
  });
  const subkinds = new Set(partners.map(({ subkind }) => subkind));
  for (const code of ['leisure-office', 'library', 'culture-school', 'sports-federation'])
    assert.ok(subkinds.has(code));
  const faiths = partners.filter(({ kind }) => kind === 'church').map(({ subkind }) => subkind);
  assert.ok(new Set(faiths).size >= 4);
});

test('the README tells how many there are', () => {
  const told = `${partners.length} partners, ${activities.length} activities and ${supports.length} support offers`;
  assert.ok(readFileSync('README.md', 'utf8').includes(told), told);
});

test('the only gaps are the prices that families shall ask for', () => {
  const unpriced = activities.filter(({ price }) => price?.amount === undefined).map(({ id }) => id);
  assert.deepEqual(
    problems.map(({ level, code, field, where }) => `${level} ${code} ${field} ${where.id}`),
    unpriced.map((id) => `note field/missing price.amount ${id}`),
  );
  assert.ok(unpriced.length >= 3);
});

test('every record is marked as a sample', () => {
  assert.deepEqual(
    [...all, ...danes, ...danish.records.supports].filter(({ source }) => source !== 'sample').map(({ id }) => id),
    [],
  );
});

test('nobody stands in the lake, and two partners have an area only', () => {
  const inLake = ({ place: { lat, lng } }) => lng > 14.06 && lat > 57.155 && lat < 57.215;
  assert.deepEqual(
    [...partners, ...activities].filter(inLake).map(({ id }) => id),
    [],
  );
  const unplaced = partners.filter(({ place }) => place.lat === undefined);
  assert.deepEqual(
    unplaced.map(({ area }) => area),
    ['Lindåker', 'Lindåker'],
  );
});

test('every activity, offer and branch has its partner', () => {
  const ids = new Set(partners.map(({ id }) => id));
  const named = [...activities, ...supports].map(({ partnerId }) => partnerId);
  const parents = partners.flatMap(({ parentId }) => parentId ?? []);
  assert.deepEqual(
    [...named, ...parents].filter((id) => !ids.has(id)),
    [],
  );
});

test('partners of all kinds offer and seek, often the same', () => {
  const busy = partners.filter(({ offers, seeks }) => offers.length && seeks.length);
  assert.ok(busy.length >= 25);
  assert.equal(new Set(busy.map(({ kind }) => kind)).size, 6);
  atLeast(countBy(partners.flatMap(({ offers }) => offers)), {
    'hall-time': 4,
    buddies: 4,
    interpreters: 4,
    leaders: 3,
  });
  atLeast(countBy(partners.flatMap(({ seeks }) => seeks)), {
    'coffee-help': 5,
    leaders: 5,
    'hall-time': 4,
    buddies: 4,
  });
});

/** Of all ways to call or to write. */
const phonesOf = (some) =>
  some
    .flatMap((one) => one.contacts)
    .flatMap(({ phone, sms, whatsapp }) => [phone, sms, whatsapp])
    .filter(Boolean);

test('telephones are those that are kept for fiction, mails are at example.org', () => {
  for (const phone of phonesOf([...partners, ...activities])) assert.match(phone, /^\+46 70 174 06 (0[5-9]|[1-9]\d)$/);
  // Denmark keeps none for fiction, but no telephone there has a number that begins with 0.
  assert.ok(phonesOf(danes).length >= 10);
  for (const phone of phonesOf(danes)) assert.match(phone, /^\+45 01 74 06 \d\d$/);
  const contacts = [...partners, ...activities, ...danes].flatMap((one) => one.contacts);
  for (const { email } of contacts) assert.match(email ?? '@example.org', /@example\.org$/);
});

test('a person who is named has agreed to it', () => {
  const named = [...partners, ...activities, ...danes].flatMap(({ contacts }) =>
    contacts.filter(({ firstName }) => firstName),
  );
  assert.ok(named.length > 0);
  assert.ok(named.every(({ consentOn }) => consentOn));
});

describe('the Danish town', () => {
  const { records: town, problems: found } = danish;

  test('has partners of all six kinds, activities and offers, and nothing wrong but a price to ask for', () => {
    assert.deepEqual([town.partners.length, town.activities.length], [10, 15]);
    assert.ok(town.supports.length >= 3);
    assert.equal(new Set(town.partners.map(({ kind }) => kind)).size, 6);
    assert.deepEqual(
      found.map(({ code, field, where }) => `${code} ${field} ${where.id}`),
      ['field/missing price.amount spejder-6'],
    );
  });

  test('each record has its partner, its place in Denmark, its crowns and its Danish text', () => {
    const ids = new Set(town.partners.map(({ id }) => id));
    for (const { partnerId } of [...town.activities, ...town.supports]) assert.ok(ids.has(partnerId), partnerId);
    for (const { place } of town.partners)
      assert.ok(
        place.lat > 54.5 && place.lat < 58 && place.lng > 8 && place.lng < 13 && place.address.postcode === '9999',
      );
    for (const { price } of town.activities) assert.equal(price.currency, 'DKK');
    for (const { about, title } of danes) assert.ok((about ?? title).da);
    for (const lang of ['en', 'ar']) assert.ok(town.activities.filter(({ title }) => title[lang]).length >= 5);
  });

  test('has no name of a real place', async () => {
    const { list } = await importTs('src/search/places/place-list.ts');
    assert.ok(list.includes('Aarhus'));
    assert.ok(!/l(æ|ae)rkevig/i.test(list));
  });

  test('has column names in Danish, each of which is known', () => {
    const own = new Set(['id', 'name', 'kind', 'type', 'title', 'about', 'languages', 'phone', 'price']);
    for (const name of ['partners', 'activities', 'support']) {
      const [header] = readFileSync(`demo/data/da/${name}.csv`, 'utf8').split('\n');
      for (const column of header.split(';')) assert.ok(!own.has(column.toLowerCase()), column);
    }
    // A column that nobody knows stays under its own name, which begins with a large letter.
    const extras = [...danes, ...town.supports].flatMap((one) =>
      Object.keys(one).filter((key) => /^\p{Lu}/u.test(key)),
    );
    assert.deepEqual(extras, []);
  });
});
