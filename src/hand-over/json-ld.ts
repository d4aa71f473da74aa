/**
 * Activities in the words of schema.org, for search engines. What nobody said stays absent. Of contacts there is nothing:
 * what a page shows to who asks is not for others to collect.
 */
import { activities } from '../model/codes.js';
import { primaryOf } from '../model/languages.js';
import { hrefOf } from '../model/links.js';
import { countryOf } from '../model/country.js';
import type { Activity, Partner } from '../model/records.js';
import { toSchedules } from './schedules.js';
import type { AudienceLd, EventLd, JsonLd, OfferLd, OrganizationLd, PlaceLd } from './schema-org.js';

export interface JsonLdOptions {
  /** Who is behind an activity, by its `partnerId`. */
  partnerOf: (partnerId: string) => Partner | undefined;
  /** As `nextTimes` says it, or a wall time. */
  nextOf?: (activity: Activity) => { start: string; end: string } | undefined;
  /** The page that shows an activity. */
  urlOf?: (activity: Activity) => string | undefined;
  /** In which language titles are wanted first. */
  lang?: string;
}

/** One event each activity, in the same order. */
export const toJsonLd = (sessions: readonly Activity[], options: JsonLdOptions): JsonLd => ({
  '@context': 'https://schema.org',
  '@graph': sessions.map((session) => toEvent(session, options)),
});

/** As the text of a `<script type="application/ld+json">`, which nothing in a record can end. */
export const jsonLdText = (object: JsonLd): string =>
  JSON.stringify(object).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function toEvent(activity: Activity, { partnerOf, nextOf, urlOf, lang = 'sv' }: JsonLdOptions): EventLd {
  const partner = partnerOf(activity.partnerId);
  const url = webLink(urlOf?.(activity));
  const next = nextOf?.(activity);
  const [startDate, endDate] = [instantOf(next?.start), instantOf(next?.end)];
  const languages = (activity.languages.length ? activity.languages : (partner?.languages ?? [])).filter(isLanguage);
  return withoutAbsent<EventLd>({
    '@type': typeOf(activity),
    ...{ '@id': url, url },
    name: textIn(activity.title, lang),
    inLanguage: languages.length ? languages : undefined,
    eventStatus: statuses.get(activity.status),
    startDate,
    endDate: startDate && endDate,
    eventSchedule: toSchedules(activity, partner),
    location: toPlace(activity, partner),
    organizer:
      partner &&
      withoutAbsent<OrganizationLd>({ '@type': 'Organization', name: partner.name, url: webLink(partner.url) }),
    offers: toOffer(activity, partner),
    isAccessibleForFree: isPrice(activity.price?.amount) ? activity.price?.amount === 0 : undefined,
    typicalAgeRange: toAgeRange(activity),
    audience: toAudience(activity),
  });
}

const lessons = ['course', 'language-cafe', 'homework'];
const noSports = ['scouts', 'music', 'theatre', 'art', 'gardening', 'cooking', 'dance', 'esports', 'chess'];
const sports = activities.filter((code) => !noSports.includes(code));

function typeOf({ activity = '', form = '' }: Activity): EventLd['@type'] {
  if (lessons.includes(form) || activity === 'language-practice') return 'EducationEvent';
  // A code that is not listed may be anything.
  return sports.includes(activity) ? 'SportsEvent' : 'Event';
}

const statuses = new Map<string | undefined, NonNullable<EventLd['eventStatus']>>([
  ['active', 'https://schema.org/EventScheduled'],
  ['paused', 'https://schema.org/EventPostponed'],
  ['closed', 'https://schema.org/EventCancelled'],
]);

/** Its own place, or else its partner's: half of each would be neither. */
function toPlace(activity: Activity, partner: Partner | undefined): PlaceLd | undefined {
  const { name, address, lat, lng, unplaced } = activity.place;
  const isOwn = [name, address, lat, unplaced].some((said) => said !== undefined);
  const place = isOwn ? { name, address, lat, lng } : { name: partner?.name, ...partner?.place };
  const { street, postcode, city } = place.address ?? {};
  const isOnEarth = Math.abs(place.lat ?? NaN) <= 90 && Math.abs(place.lng ?? NaN) <= 180;
  const told = withoutAbsent<PlaceLd>({
    '@type': 'Place',
    name: place.name,
    address:
      (street ?? postcode ?? city)
        ? withoutAbsent<NonNullable<PlaceLd['address']>>({
            '@type': 'PostalAddress',
            ...{ streetAddress: street, postalCode: postcode, addressLocality: city },
            addressCountry: countryOf(activity, partner),
          })
        : undefined,
    geo: isOnEarth
      ? { '@type': 'GeoCoordinates', latitude: Number(place.lat), longitude: Number(place.lng) }
      : undefined,
  });
  // The name of a partner alone is no place.
  return told.address || told.geo || (isOwn && told.name) ? told : undefined;
}

const isPrice = (amount: number | undefined): amount is number => Number.isFinite(amount) && Number(amount) >= 0;

const availabilities = new Map<string | undefined, NonNullable<OfferLd['availability']>>([
  ['open', 'https://schema.org/InStock'],
  ['few', 'https://schema.org/LimitedAvailability'],
  ['full', 'https://schema.org/SoldOut'],
]);

function toOffer(activity: Activity, partner: Partner | undefined): OfferLd | undefined {
  const { price, join, places } = activity;
  const currency = price?.currency ?? { SE: 'SEK', DK: 'DKK' }[countryOf(activity, partner)];
  if (!isPrice(price?.amount) || !/^[A-Z]{3}$/.test(currency)) return undefined;
  return withoutAbsent<OfferLd>({
    ...{ '@type': 'Offer', price: price.amount, priceCurrency: currency },
    ...{ url: webLink(join.url), availability: availabilities.get(places?.status) },
  });
}

const isAge = (age: number | undefined): age is number => Number.isFinite(age) && Number(age) >= 0;

/** Without a first age there is none: a range that only ends cannot be told. */
function toAgeRange({ ageMin, ageMax }: Activity): string | undefined {
  if (!isAge(ageMin) || (isAge(ageMax) && ageMax < ageMin)) return undefined;
  return `${ageMin}-${isAge(ageMax) ? ageMax : ''}`;
}

const genders = new Map<string | undefined, NonNullable<AudienceLd['suggestedGender']>>([
  ...['girls', 'women'].map((group) => [group, 'https://schema.org/Female'] as const),
  ...['boys', 'men'].map((group) => [group, 'https://schema.org/Male'] as const),
]);

function toAudience({ ageMin, ageMax, group }: Activity): AudienceLd | undefined {
  const told = withoutAbsent<AudienceLd>({
    '@type': 'PeopleAudience',
    suggestedMinAge: isAge(ageMin) ? ageMin : undefined,
    suggestedMaxAge: isAge(ageMax) ? ageMax : undefined,
    suggestedGender: genders.get(group),
  });
  return Object.keys(told).length > 1 ? told : undefined;
}

/** A page, and no other kind of link: a mail or a telephone may be a person's. */
const webLink = (text = ''): string | undefined => {
  const href = hrefOf(text, true);
  return href && /^https?:/.test(href) ? href : undefined;
};

/** As ISO 8601 has it, without the name of the zone. */
const instantOf = (time = ''): string | undefined =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:[+-]\d\d:\d\d|Z)?(?=\[|$)/.exec(time)?.[0];

const isLanguage = (code: string): boolean => /^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/.test(code);

/** In a language, else in the first that it has. */
function textIn(texts: Readonly<Record<string, string>>, lang: string): string | undefined {
  const all = Object.entries(texts).filter(([, text]) => text.trim());
  return (all.find(([one]) => primaryOf(one) === primaryOf(lang)) ?? all[0])?.[1];
}

function withoutAbsent<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
