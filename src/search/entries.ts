/** Records as the search sees them: what a query asks for, looked up once. */
import { countryOf, type Country } from '../model/country.js';
import type { Activity, Partner, Records } from '../model/records.js';
import { middleOf } from './geo.js';
import { groupBy } from './group-by.js';
import {
  createCodeBook,
  createSharing,
  known,
  MISSED,
  toSaid,
  UNKNOWN,
  type CodeBook,
  type Said,
  type Share,
} from './known.js';
import type { Item, LatLng } from './query.js';
import type { Spot } from './record-places.js';
import { inGeneral, spoken, toSession, type Host, type PartnerField, type Session } from './sessions.js';

/** One searchable record. What it does not say itself is its partner's. */
export interface Entry {
  type: Item['type'];
  id: string;
  record: Partner | Activity;
  name: string;
  /** Empty: nobody said. */
  kind: string;
  /** Decides how its name sorts. */
  country: Country;
  at: LatLng | undefined;
  municipality: string | undefined;
  /** The records whose texts are its own: itself, its partner, a partner's activities. */
  texts: readonly (Partner | Activity)[];
  /** Of these, as text-index.ts has them searched. */
  searched: readonly string[];
  said: Said<PartnerField>;
  /** What one can take part in; the last may be the partner in general. */
  sessions: readonly Session[];
}

export interface Entries {
  /** Numbers of all codes in it. */
  book: CodeBook;
  partners: Entry[];
  /** Made when they are asked for: a map of partners never does. */
  activities: () => Entry[];
  /** Partner id → its activities. */
  sessionsOf: (partnerId: string) => readonly Activity[];
  /** Where each record is. */
  spots: () => Spot[];
}

/** Code of an activity or a kind → words that people use for it. */
export type Terms = Readonly<Record<string, readonly string[]>>;

/** What many partners have in common. */
interface Profile {
  said: Said<PartnerField>;
  host: Host;
  general: Session;
}

/** What a partner says, for itself and for its activities. */
type Facts = Pick<Entry, 'kind' | 'at' | 'municipality'> & { profile: Profile };

/** The lists that make a profile. */
interface Says extends Pick<Host, 'offers' | 'covers'> {
  kind: string;
  languages: readonly string[];
  seeks: readonly string[];
  activities: readonly string[];
  accessibility: readonly string[];
}

function toProfile(
  { kind, languages, offers, seeks, covers, activities, accessibility }: Says,
  book: CodeBook,
): Profile {
  const host = { languages: spoken(languages), offers, covers };
  const said = toSaid<PartnerField>(
    {
      kinds: known(kind ? [kind] : [], UNKNOWN),
      languages: host.languages,
      offers: known(offers, MISSED),
      seeks: known(seeks, MISSED),
    },
    book,
  );
  return { said, host, general: inGeneral(host, activities, accessibility, book) };
}

/** Of a partner that is in no record. */
const nobody = (book: CodeBook): Facts => {
  const silent = { kind: '', languages: [], offers: [], seeks: [], covers: [], activities: [], accessibility: [] };
  return { kind: '', at: undefined, municipality: undefined, profile: toProfile(silent, book) };
};

/** What can be found; closed records cannot, nor can activities of closed partners. */
export function toEntries({ partners = [], activities = [] }: Partial<Records>): Entries {
  const share = createSharing();
  const book = createCodeBook();
  const unknown = nobody(book);
  const closed = new Set(partners.filter(({ status }) => status === 'closed').map(({ id }) => id));
  const hosts = partners
    .filter(({ status }) => status !== 'closed')
    .map((partner) => ({ partner, country: countryOf(partner), facts: toFacts(partner, share, book) }));
  const byId = new Map(hosts.map((host) => [host.partner.id, host]));
  const offers = groupBy(
    activities
      .filter(({ status, partnerId }) => status !== 'closed' && !closed.has(partnerId))
      .map((activity) => {
        const { partner, facts = unknown } = byId.get(activity.partnerId) ?? {};
        const country = countryOf(activity, partner);
        const session = toSession(activity, facts.profile.host, country, share, book);
        return { activity, partner, facts, country, session };
      }),
    ({ activity }) => activity.partnerId,
  );

  return {
    book,
    spots: () => [
      ...hosts.map(({ partner, country }) => toSpot(partner, country)),
      ...[...offers.values()].flat().map(({ activity, country }) => toSpot(activity, country)),
    ],
    sessionsOf: (id) => offers.get(id)?.map(({ activity }) => activity) ?? [],
    // Field by field: what is made by spreading is slow to read, and thousands are read for each question.
    partners: hosts.map(({ partner, country, facts }): Entry => {
      const { id, name } = partner;
      // Which of two that fit equally well is the best must not depend on their order in the file.
      const own = offers.get(id)?.toSorted((a, b) => (a.activity.id < b.activity.id ? -1 : 1)) ?? [];
      // Who has activities is known by them, but for what it names itself.
      const isKnown = own.length && !partner.activities.length && !partner.accessibility.length;
      return {
        type: 'partner',
        id,
        record: partner,
        name,
        kind: facts.kind,
        country,
        at: facts.at,
        municipality: facts.municipality,
        texts: [partner, ...own.map(({ activity }) => activity)],
        searched: [],
        said: facts.profile.said,
        sessions: [...own.map(({ session }) => session), ...(isKnown ? [] : [facts.profile.general])],
      };
    }),
    activities: () =>
      [...offers.values()].flat().map(({ activity, partner, facts, country, session }): Entry => {
        const fields = { ...facts.profile.said.known, languages: session.languages };
        return {
          type: 'activity',
          id: activity.id,
          record: activity,
          name: Object.values(activity.title)[0] ?? '',
          kind: facts.kind,
          country,
          at: activity.place.unplaced ? undefined : (positionOf(activity) ?? facts.at),
          municipality: activity.place.municipality ?? facts.municipality,
          texts: partner ? [activity, partner] : [activity],
          searched: [],
          said: share(fields, () => toSaid(fields, book)),
          sessions: [session],
        };
      }),
  };
}

function toFacts(partner: Partner, share: Share, book: CodeBook): Facts {
  const { kind = '', area, place, contacts } = partner;
  const says = {
    kind,
    languages: [...partner.languages, ...contacts.flatMap((contact) => [...contact.languages])],
    offers: [...partner.offers],
    seeks: [...partner.seeks],
    covers: [...partner.covers],
    activities: [...partner.activities],
    accessibility: [...partner.accessibility],
  };
  return {
    kind,
    at: positionOf(partner) ?? (typeof area === 'object' ? middleOf(area) : undefined),
    municipality: place.municipality ?? (typeof area === 'string' && isCode.test(area) ? area : undefined),
    profile: share(says, () => toProfile(says, book)),
  };
}

/** Of a municipality. A name may be that of any other area. */
const isCode = /^(SE|DK)-\d{4}$/;

/** Where it is, if that is on earth. */
const positionOf = ({ place: { lat = Infinity, lng = Infinity } }: Partner | Activity): LatLng | undefined =>
  Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : undefined;

const toSpot = (record: Partner | Activity, country: Country): Spot => {
  const { name, address, municipality } = record.place;
  return { names: [name, address?.city], municipality, country, at: positionOf(record) };
};
