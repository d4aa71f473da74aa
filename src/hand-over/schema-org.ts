/** The shapes of schema.org that we write; test/hand-over/json-ld.test.ts holds them to the vocabulary itself. */

type SchemaOrg<T extends string> = `https://schema.org/${T}`;

export interface JsonLd {
  '@context': 'https://schema.org';
  '@graph': EventLd[];
}

export interface EventLd {
  '@type': 'Event' | 'EducationEvent' | 'SportsEvent';
  '@id'?: string;
  url?: string;
  name?: string;
  /** BCP 47, of those who lead it. */
  inLanguage?: string[];
  eventStatus?: SchemaOrg<'EventScheduled' | 'EventPostponed' | 'EventCancelled'>;
  /** ISO 8601, of the next time. */
  startDate?: string;
  endDate?: string;
  eventSchedule?: ScheduleLd[];
  location?: PlaceLd;
  organizer?: OrganizationLd;
  offers?: OfferLd;
  isAccessibleForFree?: boolean;
  /** `8-10`, `18-` */
  typicalAgeRange?: string;
  audience?: AudienceLd;
}

export interface ScheduleLd {
  '@type': 'Schedule';
  /** `P1W` */
  repeatFrequency: string;
  byDay: SchemaOrg<'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday'>;
  startTime: string;
  endTime: string;
  scheduleTimezone: string;
  startDate?: string;
  endDate?: string;
  exceptDate?: string[];
}

export interface OrganizationLd {
  '@type': 'Organization';
  name: string;
  url?: string;
}

export interface PlaceLd {
  '@type': 'Place';
  name?: string;
  address?: {
    '@type': 'PostalAddress';
    streetAddress?: string;
    postalCode?: string;
    addressLocality?: string;
    addressCountry: 'SE' | 'DK';
  };
  geo?: { '@type': 'GeoCoordinates'; latitude: number; longitude: number };
}

export interface OfferLd {
  '@type': 'Offer';
  price: number;
  priceCurrency: string;
  url?: string;
  availability?: SchemaOrg<'InStock' | 'LimitedAvailability' | 'SoldOut'>;
}

export interface AudienceLd {
  '@type': 'PeopleAudience';
  suggestedMinAge?: number;
  suggestedMaxAge?: number;
  suggestedGender?: SchemaOrg<'Female' | 'Male'>;
}
