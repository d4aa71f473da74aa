/**
 * Partner, Activity, Support: the only data shapes that cross rooms. The schemas are the one source:
 * types are inferred from them, and each field names the problem that a bad value in it is.
 * A list is never absent and neither is a tri-state; any other unknown field is.
 */
import * as v from 'valibot';
import { kinds } from './kinds.js';
import type { ProblemCode } from './problem.js';
import * as read from './values.js';
import { weekdays } from './values.js';

const code = (problem: ProblemCode) => problem;

const text = v.pipe(
  v.unknown(),
  v.transform(read.readText),
  v.string(code('code/unknown')),
  v.maxLength(10_000, code('text/too-long')),
);
const number = v.pipe(v.unknown(), v.transform(read.readNumber), v.number(code('code/unknown')));
const coordinate = v.pipe(v.unknown(), v.transform(read.readNumber), v.number(code('place/not-a-number')));
const date = v.pipe(
  v.unknown(),
  v.transform(read.readDate),
  v.string(code('date/impossible')),
  v.check(read.isDay, code('date/impossible')),
);
const triState = v.optional(
  v.pipe(v.unknown(), v.transform(read.readTriState), v.picklist(['yes', 'no', 'unknown'], code('code/unknown'))),
  'unknown',
);
/** A code that is not listed is kept and searchable; it is only worth a note. */
const codeOf = (...listed: string[]) =>
  v.pipe(
    text,
    v.check((seen) => listed.includes(seen), code('code/unknown')),
  );
const list = <T extends v.GenericSchema>(item: T) =>
  v.optional(v.pipe(v.unknown(), v.transform(read.readList), v.array(item, code('code/unknown'))), []);
const months = v.pipe(
  v.unknown(),
  v.transform(read.readMonths),
  v.array(v.pipe(v.number(), v.minValue(1), v.maxValue(12)), code('code/unknown')),
);
/** A plain text is in the language of the source; the map of languages is what crosses rooms. */
const texts = v.record(v.string(), text, code('code/unknown'));

const place = v.optional(
  v.object({
    name: v.optional(text),
    address: v.optional(v.object({ street: v.optional(text), postcode: v.optional(text), city: v.optional(text) })),
    municipality: v.optional(text),
    /** WGS84 degrees. Absent where the source had none, or one that cannot be right. */
    lat: v.optional(coordinate),
    lng: v.optional(coordinate),
  }),
  {},
);

const contact = v.object({
  role: v.optional(text),
  firstName: v.optional(text),
  phone: v.optional(text),
  email: v.optional(text),
  languages: list(text),
  consentOn: v.optional(date),
});

const schedule = v.optional(
  v.pipe(
    v.unknown(),
    v.transform(read.readSchedule),
    v.array(
      v.object(
        {
          weekday: v.picklist(weekdays, code('time/unreadable')),
          /** Local wall time, `17:00`. */
          start: v.string(code('time/unreadable')),
          end: v.string(code('time/unreadable')),
          everyWeeks: v.optional(v.number(), 1),
        },
        code('time/unreadable'),
      ),
    ),
  ),
  [],
);

const common = {
  id: text,
  languages: list(text),
  reviewedOn: v.optional(date),
  source: v.optional(text),
  status: v.optional(codeOf('active', 'paused', 'closed')),
};

export const partnerSchema = v.looseObject({
  ...common,
  name: text,
  kind: v.optional(codeOf(...Object.keys(kinds))),
  about: v.optional(texts),
  place,
  country: v.optional(codeOf('SE', 'DK')),
  contacts: v.optional(v.array(contact), []),
  offers: list(text),
  seeks: list(text),
  activities: list(text),
  covers: list(text),
  samsyn: v.optional(
    v.object({
      signedOn: v.optional(date),
      ageTo: v.optional(number),
      highSeason: v.optional(v.pipe(v.unknown(), v.transform(read.readSeasons), v.record(v.string(), months))),
    }),
  ),
  url: v.optional(text),
});

export const activitySchema = v.looseObject({
  ...common,
  partnerId: text,
  title: texts,
  activity: v.optional(text),
  form: v.optional(text),
  ageMin: v.optional(number),
  ageMax: v.optional(number),
  group: v.optional(codeOf('mixed', 'girls', 'boys', 'women', 'men', 'family', 'parent-child', 'seniors')),
  level: v.optional(codeOf('new', 'some', 'used', 'any', 'advanced-only')),
  beginnersWelcome: triState,
  schedule,
  from: v.optional(date),
  to: v.optional(date),
  place,
  price: v.optional(v.object({ amount: v.optional(number), currency: v.optional(text), per: v.optional(text) })),
  join: v.optional(v.object({ how: v.optional(text) })),
  places: v.optional(v.object({ status: v.optional(codeOf('open', 'few', 'waitlist', 'full', 'unknown')) })),
  covers: list(text),
  accessibility: list(text),
  childCorner: triState,
});

export const supportSchema = v.looseObject({
  ...common,
  partnerId: text,
  name: text,
  kind: v.optional(codeOf('card', 'fund', 'gear', 'transport', 'buddy', 'language', 'other')),
  covers: list(text),
  who: v.optional(v.object({ ageMin: v.optional(number), ageMax: v.optional(number), area: v.optional(text) })),
  amount: v.optional(
    v.object({
      max: v.optional(number),
      currency: v.optional(text),
      per: v.optional(text),
      year: v.optional(number),
    }),
  ),
  validFrom: v.optional(date),
  validTo: v.optional(date),
  useBy: v.optional(date),
  apply: v.optional(v.object({ by: v.optional(text), how: v.optional(texts) })),
  paidTo: v.optional(text),
  answerDays: v.optional(number),
  conditions: v.optional(texts),
  openToAll: triState,
});

export type Partner = v.InferOutput<typeof partnerSchema>;
export type Activity = v.InferOutput<typeof activitySchema>;
export type Support = v.InferOutput<typeof supportSchema>;
export type Contact = Partner['contacts'][number];

export type RecordType = 'partner' | 'activity' | 'support';

export interface Records {
  partners: Partner[];
  activities: Activity[];
  supports: Support[];
}

export type Country = 'SE' | 'DK';

/** The country of a partner's place, by the first of its facts that tells; Sweden where none does. */
export function countryOf({ country, place, contacts }: Partner): Country {
  if (country === 'SE' || country === 'DK') return country;
  const postcode = place.address?.postcode?.replaceAll(' ', '') ?? '';
  if (/^\d{4}$/.test(postcode)) return 'DK';
  if (/^\d{5}$/.test(postcode)) return 'SE';
  return contacts.some(({ phone }) => phone?.startsWith('+45')) ? 'DK' : 'SE';
}
