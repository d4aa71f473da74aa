/**
 * Partner, Activity, Support: the only data shapes that cross rooms. The schemas are the one source:
 * types are inferred from them, and so is dist/integ.schema.json.
 * A list is never absent and neither is a tri-state; any other unknown field is.
 */
import * as v from 'valibot';
import * as codes from './codes.js';
import { birthYears, code, codeKey, codeOf, codeOrTexts, coordinate, date, dateRange, list } from './fields.js';
import { area, hours, months, number, onRequest, schedule, shortTexts, text, texts, triState, url } from './fields.js';
import { readKind } from './kind-names.js';
import { kinds } from './kinds.js';
import { readSeasons } from './times.js';

const place = v.optional(
  v.looseObject({
    name: v.optional(text),
    address: v.optional(
      v.looseObject({ street: v.optional(text), postcode: v.optional(text), city: v.optional(text) }),
    ),
    municipality: v.optional(text),
    /** WGS84 degrees. Absent where the source had none, or one that cannot be right. */
    lat: v.optional(coordinate),
    lng: v.optional(coordinate),
    /** Of an activity: its position cannot be right, so that it is on no map, not at its partner's either. */
    unplaced: v.optional(v.boolean()),
  }),
  {},
);

const contact = v.looseObject({
  role: v.optional(text),
  firstName: v.optional(text),
  phone: v.optional(text),
  sms: v.optional(text),
  whatsapp: v.optional(text),
  email: v.optional(text),
  languages: list(text),
  bestTime: v.optional(text),
  consentOn: v.optional(date),
});

/** Nobody has so many: they are refused before anything is made of each. Here, where records are read, not in fields.ts. */
const few = (cell: unknown): unknown => (Array.isArray(cell) && cell.length > 1000 ? `${cell.length} items` : cell);
const contacts = v.optional(v.pipe(v.unknown(), v.transform(few), v.array(contact, code('code/unknown'))), []);

const common = {
  id: text,
  languages: list(text),
  reviewedOn: v.optional(date),
  source: v.optional(text),
  status: v.optional(codeOf(codes.statuses)),
};

/** Who is here: a club, a language café, a school … */
export const partnerSchema = v.looseObject({
  ...common,
  name: text,
  kind: v.optional(v.pipe(v.unknown(), v.transform(readKind), codeOf(Object.keys(kinds)))),
  subkind: v.optional(codeOf(codes.subkinds)),
  parentId: v.optional(text),
  about: v.optional(shortTexts),
  place,
  country: v.optional(codeOf(['SE', 'DK'])),
  /** Where it works, when it has no point: a code, a name, or the outline that its GeoJSON feature has. */
  area: v.optional(area),
  contacts,
  hours: v.optional(hours),
  offers: list(codeOf(codes.offers)),
  seeks: list(codeOf(codes.offers)),
  activities: list(codeOf(codes.activities)),
  covers: list(codeOf(codes.hurdles)),
  samsyn: v.optional(
    v.looseObject({
      signedOn: v.optional(date),
      ageTo: v.optional(number),
      highSeason: v.optional(
        v.pipe(v.unknown(), v.transform(readSeasons), v.record(codeKey(codes.activities), months)),
      ),
      url: v.optional(url),
    }),
  ),
  leisureCard: v.optional(v.looseObject({ accepted: triState, checkedOn: v.optional(date) }), {}),
  safe: v.optional(v.looseObject({ checksRegister: triState, policyUrl: v.optional(url) }), {}),
  accessibility: list(codeOf(codes.accessibility)),
  url: v.optional(url),
  logo: v.optional(url),
  orgNr: v.optional(text),
  reviewEveryDays: v.optional(number),
});

/** What one can take part in. What it does not say is its partner's: place, contacts, languages, country. */
export const activitySchema = v.looseObject({
  ...common,
  partnerId: text,
  title: texts,
  activity: v.optional(codeOf(codes.activities)),
  form: v.optional(codeOf(codes.forms)),
  /** Years, whole or decimal, both ends included. */
  ageMin: v.optional(number),
  ageMax: v.optional(number),
  /** First and last year of birth, both included. */
  birthYears: v.optional(birthYears),
  group: v.optional(codeOf(codes.groups)),
  leaderGender: v.optional(codeOf(codes.genders)),
  level: v.optional(codeOf(codes.levels)),
  beginnersWelcome: triState,
  schedule,
  onRequest: v.optional(onRequest),
  from: v.optional(date),
  to: v.optional(date),
  /** Days, or `first/last`, without a session. */
  exceptions: list(dateRange),
  /** IANA name; absent: that of the place's country. */
  timeZone: v.optional(text),
  scheduleNote: v.optional(texts),
  highSeason: v.optional(months),
  intakeMonths: v.optional(months),
  place,
  indoor: triState,
  doorNote: v.optional(texts),
  stop: v.optional(v.looseObject({ name: v.optional(text), walkMin: v.optional(number), lines: v.optional(text) })),
  price: v.optional(
    v.looseObject({
      amount: v.optional(number),
      currency: v.optional(text),
      per: v.optional(codeOf(codes.periods)),
      extras: v.optional(texts),
    }),
  ),
  trial: v.optional(v.looseObject({ freeTimes: v.optional(number), how: v.optional(codeOf(codes.trials)) })),
  feeHelp: v.optional(v.looseObject({ reduced: triState, instalments: triState, leisureCard: triState }), {}),
  gear: v.optional(
    v.looseObject({ needed: v.optional(codeOrTexts('no')), lent: triState, bring: v.optional(texts) }),
    {},
  ),
  join: v.optional(
    v.looseObject({ how: v.optional(codeOf(codes.joins)), url: v.optional(url), needsPersonalNumber: triState }),
    {},
  ),
  places: v.optional(
    v.looseObject({
      status: v.optional(codeOf(codes.placeStatuses)),
      checkedOn: v.optional(date),
      waiting: v.optional(number),
    }),
  ),
  parents: v.optional(v.looseObject({ mayStay: triState, expected: v.optional(codeOrTexts('none')) }), {}),
  siblings: triState,
  childCorner: triState,
  homeworkHelp: triState,
  clothing: v.optional(v.looseObject({ anyClothes: triState, headCover: triState, longSleeves: triState }), {}),
  changing: v.optional(v.looseObject({ needed: triState, private: triState }), {}),
  mustSwim: triState,
  food: list(text),
  accessibility: list(codeOf(codes.accessibility)),
  benefits: list(codeOf(codes.benefits)),
  guide: v.optional(v.looseObject({ buddyAvailable: triState }), {}),
  covers: list(codeOf(codes.hurdles)),
  contacts,
});

/** Help with the costs and hurdles of taking part. */
export const supportSchema = v.looseObject({
  ...common,
  partnerId: text,
  name: text,
  kind: v.optional(codeOf(codes.supportKinds)),
  covers: list(codeOf(codes.hurdles)),
  who: v.optional(
    v.looseObject({
      ageMin: v.optional(number),
      ageMax: v.optional(number),
      /** Country, municipality code or name. */
      area: v.optional(text),
      note: v.optional(texts),
    }),
  ),
  amount: v.optional(
    v.looseObject({
      max: v.optional(number),
      currency: v.optional(text),
      per: v.optional(codeOf(codes.periods)),
      year: v.optional(number),
    }),
  ),
  validFrom: v.optional(date),
  validTo: v.optional(date),
  useBy: v.optional(date),
  apply: v.optional(
    v.looseObject({ by: v.optional(codeOf(codes.applicants)), how: v.optional(texts), needs: v.optional(texts) }),
  ),
  paidTo: v.optional(codeOf(codes.payees)),
  answerDays: v.optional(number),
  renew: v.optional(text),
  conditions: v.optional(texts),
  openToAll: triState,
  confidential: triState,
  url: v.optional(url),
});

export type Partner = v.InferOutput<typeof partnerSchema>;
export type Activity = v.InferOutput<typeof activitySchema>;
export type Support = v.InferOutput<typeof supportSchema>;
export type Contact = Partner['contacts'][number];
export type Outline = Exclude<Partner['area'], string | undefined>;

export type RecordType = 'partner' | 'activity' | 'support';

export interface Records {
  partners: Partner[];
  activities: Activity[];
  supports: Support[];
}
