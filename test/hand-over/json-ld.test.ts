import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Graph } from 'schema-dts';
import { jsonLdText, toJsonLd, type JsonLdOptions } from '../../src/hand-over/json-ld.js';
import type {
  AudienceLd,
  EventLd,
  JsonLd,
  OfferLd,
  OrganizationLd,
  PlaceLd,
  ScheduleLd,
} from '../../src/hand-over/schema-org.js';
import { nextTimes } from '../../src/model/next-times.js';
import type { Activity, Partner } from '../../src/model/records.js';
import { runs } from '../samples/random.js';
import { anyRecords } from '../samples/random-records.js';
import { activity, partner } from '../samples/records.js';
import { loadScenarios } from '../samples/scenarios.js';
import { activityOf } from '../samples/times-table.js';

/** tsc holds our shapes to the vocabulary: a value of another type is an error, and so is a name that it has not. */
const asGraph = (object: JsonLd): Graph => object;
type Of<T extends string> = Extract<Graph['@graph'][number], { '@type': T }>;
type HasAll<Ours, T extends string> = keyof Ours extends keyof Of<T> ? 'all' : Exclude<keyof Ours, keyof Of<T>>;
const names: {
  event: HasAll<EventLd, 'Event'>;
  schedule: HasAll<ScheduleLd, 'Schedule'>;
  place: HasAll<PlaceLd, 'Place'>;
  address: HasAll<NonNullable<PlaceLd['address']>, 'PostalAddress'>;
  organization: HasAll<OrganizationLd, 'Organization'>;
  offer: HasAll<OfferLd, 'Offer'>;
  audience: HasAll<AudienceLd, 'PeopleAudience'>;
} = {
  ...{
    event: 'all',
    schedule: 'all',
    place: 'all',
    address: 'all',
    organization: 'all',
    offer: 'all',
    audience: 'all',
  },
};

const host = partner({ name: 'Lindåkers IF', url: 'https://example.org/' });

function eventOf(
  fields: Partial<Activity>,
  from: Partner | undefined = host,
  options: Partial<JsonLdOptions> = {},
): EventLd {
  const object = toJsonLd([activity(fields)], { partnerOf: () => from, ...options });
  asGraph(object);
  return object['@graph'][0] ?? { '@type': 'Event' };
}

/** All texts in it, and all names. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, one]) => [key, ...textsOf(one)])
    : [];
};

describe('schema.org', () => {
  it('has all names that are used', () => expect(new Set(Object.values(names))).to.deep.equal(new Set(['all'])));

  it('says all that an activity of the scenarios says', async () => {
    const { records } = await loadScenarios();
    const { partners, activities } = records;
    const a10 = activities.find(({ id }) => id === 'A10');
    if (!a10) throw new Error('no A10');
    const [next] = await nextTimes(a10, { from: '2026-11-23', count: 1 });
    const object = toJsonLd([a10], {
      partnerOf: (id) => partners.find((one) => one.id === id),
      ...{ nextOf: () => next, urlOf: ({ id }) => `https://example.org/#${id}` },
    });
    expect(object).to.deep.equal({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'SportsEvent',
          '@id': 'https://example.org/#A10',
          url: 'https://example.org/#A10',
          name: 'Fotboll flickor 8–10 år',
          inLanguage: ['sv', 'ar'],
          eventStatus: 'https://schema.org/EventScheduled',
          startDate: '2026-11-24T17:30:00+01:00',
          endDate: '2026-11-24T18:30:00+01:00',
          eventSchedule: [
            {
              '@type': 'Schedule',
              repeatFrequency: 'P1W',
              byDay: 'https://schema.org/Tuesday',
              startTime: '17:30:00',
              endTime: '18:30:00',
              scheduleTimezone: 'Europe/Stockholm',
              startDate: '2026-08-24',
              endDate: '2027-06-06',
            },
          ],
          location: {
            '@type': 'Place',
            geo: { '@type': 'GeoCoordinates', latitude: 57.2045498, longitude: 14.0104813 },
          },
          organizer: { '@type': 'Organization', name: 'Ekens BK' },
          offers: {
            '@type': 'Offer',
            price: 450,
            priceCurrency: 'SEK',
            availability: 'https://schema.org/InStock',
          },
          isAccessibleForFree: false,
          typicalAgeRange: '8-10',
          audience: {
            '@type': 'PeopleAudience',
            suggestedMinAge: 8,
            suggestedMaxAge: 10,
            suggestedGender: 'https://schema.org/Female',
          },
        },
      ],
    });
  });

  it('names nobody of the scenarios', async () => {
    const { records } = await loadScenarios();
    const { partners, activities } = records;
    const object = toJsonLd(activities, { partnerOf: (id) => partners.find((one) => one.id === id) });
    expect(object['@graph']).to.have.lengthOf(activities.length);
    expect(partners.flatMap(({ contacts }) => contacts)).to.not.deep.equal([]);
    for (const { firstName, phone, email } of [...partners, ...activities].flatMap(({ contacts }) => contacts))
      for (const said of [firstName, phone, email]) if (said) expect(textsOf(object)).to.not.include(said);
    expect(textsOf(object).join(' ')).to.not.match(/@example|\+46|telephone|email|contactPoint/i);
  });

  it('is silent where nobody said anything', () => {
    expect(eventOf({ title: {}, activity: 'unheard-of' }, host, { partnerOf: () => undefined })).to.deep.equal({
      '@type': 'Event',
    });
    expect(toJsonLd([], { partnerOf: () => undefined })['@graph']).to.deep.equal([]);
  });

  it('tells every second week, and of days without those that would have had a time', () => {
    const { eventSchedule } = eventOf({
      ...activityOf({ schedule: 'tue/2 17:00-18:00 | wed 22:00-01:00' }),
      ...{ from: '2026-11-17', timeZone: 'Europe/Copenhagen' },
      exceptions: ['2026-12-20/2027-01-06', '2026-12-01', '2026-12-29', '2026-11-26', 'soon'],
    });
    expect(eventSchedule?.map(({ repeatFrequency, exceptDate }) => [repeatFrequency, exceptDate])).to.deep.equal([
      ['P2W', ['2026-12-01', '2026-12-29']],
      ['P1W', ['2026-12-23', '2026-12-30', '2027-01-06']],
    ]);
    expect(eventSchedule?.[1]).to.include({ startTime: '22:00:00', endTime: '01:00:00' });
    expect(eventSchedule?.[1]).to.include({ scheduleTimezone: 'Europe/Copenhagen', startDate: '2026-11-17' });
    expect(eventSchedule?.[1]).to.not.have.property('endDate');
    const closed = eventOf({ ...activityOf({ schedule: 'tue 17:00-18:00' }), exceptions: ['1900-01-01/9999-12-31'] });
    expect(closed.eventSchedule?.[0]?.exceptDate).to.have.lengthOf(520);
  });

  it('knows lessons and sports from all else', () => {
    const typeOf = (fields: Partial<Activity>) => eventOf(fields)['@type'];
    expect(typeOf({ activity: 'swimming' })).to.equal('SportsEvent');
    expect(typeOf({ activity: 'swimming', form: 'course' })).to.equal('EducationEvent');
    expect(typeOf({ activity: 'language-practice' })).to.equal('EducationEvent');
    for (const code of ['music', 'chess', 'constructor', '']) expect(typeOf({ activity: code })).to.equal('Event');
  });

  it('is at its own place, or else at its partner’s, and never half at each', () => {
    const address = { street: 'Storgatan 1', postcode: '335 30', city: 'Lindåker' };
    const home = partner({ name: 'Huset', place: { address, lat: 57.1, lng: 14 } });
    expect(eventOf({}, home).location).to.deep.equal({
      '@type': 'Place',
      name: 'Huset',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Storgatan 1',
        postalCode: '335 30',
        addressLocality: 'Lindåker',
        addressCountry: 'SE',
      },
      geo: { '@type': 'GeoCoordinates', latitude: 57.1, longitude: 14 },
    });
    expect(eventOf({ place: { name: 'Hallen' } }, home).location).to.deep.equal({ '@type': 'Place', name: 'Hallen' });
    expect(eventOf({ place: { lat: 0, lng: 0 } }, home).location?.geo).to.include({ latitude: 0 });
    expect(eventOf({ place: { name: 'X', lat: 91, lng: 14 } }, home).location?.geo).to.equal(undefined);
    expect(eventOf({ place: { unplaced: true } }, home).location).to.equal(undefined);
    expect(eventOf({}, partner({ place: {} })).location).to.equal(undefined);
    const danish = partner({ place: { address: { postcode: '8000', city: 'Aarhus' } } });
    expect(eventOf({}, danish).location?.address?.addressCountry).to.equal('DK');
  });

  it('says what it costs, when that is a price', () => {
    const free = eventOf({
      price: { amount: 0 },
      join: { needsPersonalNumber: 'unknown', url: 'https://example.org/a' },
    });
    expect(free).to.deep.include({
      isAccessibleForFree: true,
      offers: { '@type': 'Offer', price: 0, priceCurrency: 'SEK', url: 'https://example.org/a' },
    });
    expect(eventOf({ price: { amount: 10, currency: 'DKK' } }).offers?.priceCurrency).to.equal('DKK');
    for (const price of [{}, { amount: -1 }, { amount: NaN }, { amount: 5, currency: 'kr' }])
      expect(eventOf({ price }).offers, JSON.stringify(price)).to.equal(undefined);
    expect(eventOf({ price: {} })).to.not.have.property('isAccessibleForFree');
  });

  it('says whom it is for, as far as that is known', () => {
    const told = (fields: Partial<Activity>) => {
      const { typicalAgeRange, audience } = eventOf(fields);
      return [typicalAgeRange, audience?.suggestedMinAge, audience?.suggestedMaxAge, audience?.suggestedGender];
    };
    expect(told({ ageMin: 18 })).to.deep.equal(['18-', 18, undefined, undefined]);
    expect(told({ ageMin: 8.5, ageMax: 10 })).to.deep.equal(['8.5-10', 8.5, 10, undefined]);
    expect(told({ ageMax: 12, group: 'boys' })).to.deep.equal([undefined, undefined, 12, 'https://schema.org/Male']);
    expect(told({ group: 'women' })[3]).to.equal('https://schema.org/Female');
    for (const group of ['mixed', 'family', 'seniors', 'constructor'])
      expect(eventOf({ group }), group).to.not.have.property('audience');
  });

  it('has the title in the wanted language, else in any, and the languages of who leads it', () => {
    const title = { sv: 'Språkkafé', en: 'Language café' };
    expect(eventOf({ title }).name).to.equal('Språkkafé');
    expect(eventOf({ title }, host, { lang: 'en-GB' }).name).to.equal('Language café');
    expect(eventOf({ title }, host, { lang: 'constructor' }).name).to.equal('Språkkafé');
    expect(eventOf({}, partner({ languages: ['ar', 'not a code'] })).inLanguage).to.deep.equal(['ar']);
    expect(eventOf({ languages: ['so'] }, partner({ languages: ['ar'] })).inLanguage).to.deep.equal(['so']);
  });

  it('leads to pages only', () => {
    const bad = ['javascript:alert(1)', 'mailto:amina@example.org', 'tel:+46701740605', 'data:text/html,x', '//x.org'];
    for (const url of bad) {
      const event = eventOf({ price: { amount: 1 }, join: { needsPersonalNumber: 'unknown', url } }, partner({ url }), {
        urlOf: () => url,
      });
      expect([event.url, event['@id'], event.organizer?.url, event.offers?.url]).to.deep.equal([
        ...[undefined, undefined, undefined, undefined],
      ]);
    }
  });

  it('has a date only where one is known', () => {
    const nextOf = (start: string, end = start) => eventOf({}, host, { nextOf: () => ({ start, end }) }).startDate;
    expect(nextOf('2026-11-24T17:00')).to.equal('2026-11-24T17:00');
    expect(nextOf('2026-11-24T17:00:00+01:00[Europe/Stockholm]')).to.equal('2026-11-24T17:00:00+01:00');
    for (const start of ['', 'soon', '2026-11-24', '2026-11-24T17:00 or so']) expect(nextOf(start)).to.equal(undefined);
  });

  it('is said of any records at all', () => {
    fc.assert(
      fc.property(anyRecords, ({ partners, activities }) => {
        const object = toJsonLd(activities, { partnerOf: (id) => partners.find((one) => one.id === id) });
        expect(JSON.parse(jsonLdText(object))).to.deep.equal(object);
      }),
      runs,
    );
  });
});

describe('the text of a script', () => {
  it('cannot be ended by what a record says, and says the same', () => {
    const rows = [
      '</script><script>alert(1)</script>',
      '<!--<script>',
      ']]>',
      '\u2028\u2029',
      '&lt;',
      '"\\\n\u0000',
      '\ud83d',
    ];
    for (const row of rows) {
      const fields = { title: { sv: row }, languages: [row], place: { name: row, address: { street: row } } };
      const object = toJsonLd([activity(fields)], { partnerOf: () => partner({ name: row, url: row }) });
      const text = jsonLdText(object);
      expect(text).to.not.match(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).to.deep.equal(object);

      const page = new DOMParser().parseFromString(
        `<script type="application/ld+json">${text}</script><p>`,
        'text/html',
      );
      expect(page.scripts).to.have.lengthOf(1);
      expect(page.querySelector('p')?.textContent).to.equal('');
      // The parser of HTML has its own idea of half a character, which JSON writes as an escape.
      expect(JSON.parse(page.scripts[0]?.textContent ?? '')).to.deep.equal(object);
    }
  });
});
