/** Records as the search sees them: what a query asks for, looked up once. */
import { countryOf, type Activity, type Country, type Partner, type Records } from '../model/records.js';
import { middleOf } from './geo.js';
import { groupBy } from './group-by.js';
import { createSharing, known, MISSED, toSaid, UNKNOWN, type Said, type Share } from './known.js';
import type { Item, LatLng } from './query.js';
import type { Spot } from './record-places.js';
import { inGeneral, spoken, toSession, type Host, type PartnerField, type Session } from './sessions.js';
import { createVocabulary, type Vocabulary } from './text.js';

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
  /** As the vocabulary numbers them. */
  words: readonly number[];
  said: Said<PartnerField>;
  /** What one can take part in; the last may be the partner in general. */
  sessions: readonly Session[];
}

export interface Entries {
  partners: Entry[];
  /** Made when they are asked for: a map of partners never does. */
  activities: () => Entry[];
  /** Partner id → its activities. */
  sessionsOf: (partnerId: string) => readonly Activity[];
  /** Where each record is. */
  spots: () => Spot[];
  vocabulary: Vocabulary;
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
type Facts = Pick<Entry, 'kind' | 'at' | 'municipality' | 'words'> & Profile;

/** The lists that make a profile. */
interface Says extends Pick<Host, 'offers' | 'covers'> {
  kind: string;
  languages: readonly string[];
  seeks: readonly string[];
  activities: readonly string[];
  accessibility: readonly string[];
}

function toProfile({ kind, languages, offers, seeks, covers, activities, accessibility }: Says): Profile {
  const host = { languages: spoken(languages), offers, covers };
  const said = toSaid<PartnerField>({
    kinds: known(kind ? [kind] : [], UNKNOWN),
    languages: host.languages,
    offers: known(offers, MISSED),
    seeks: known(seeks, MISSED),
  });
  return { said, host, general: inGeneral(host, activities, accessibility) };
}

const NOBODY: Facts = {
  ...{ kind: '', at: undefined, municipality: undefined, words: [] },
  ...toProfile({ kind: '', languages: [], offers: [], seeks: [], covers: [], activities: [], accessibility: [] }),
};

/** What can be found; closed records cannot, nor can activities of closed partners. */
export function toEntries({ partners = [], activities = [] }: Partial<Records>, terms: Terms = {}): Entries {
  const vocabulary = createVocabulary();
  const share = createSharing();
  const wordsOf = (record: Partner | Activity, codes: readonly (string | undefined)[]) => {
    const others = codes.flatMap((code = '') => (Object.hasOwn(terms, code) ? (terms[code] ?? []) : []));
    return vocabulary.add([...textsOf(record), ...others]);
  };

  const closed = new Set(partners.filter(({ status }) => status === 'closed').map(({ id }) => id));
  const hosts = partners
    .filter(({ status }) => status !== 'closed')
    .map((partner) => ({
      partner,
      facts: { ...toFacts(partner, share), words: wordsOf(partner, [partner.kind, ...partner.activities]) },
    }));
  const byId = new Map(hosts.map((host) => [host.partner.id, host]));
  const offers = groupBy(
    activities
      .filter(({ status, partnerId }) => status !== 'closed' && !closed.has(partnerId))
      .map((activity) => {
        const { partner, facts = NOBODY } = byId.get(activity.partnerId) ?? {};
        const country = countryOf(activity, partner);
        const session = toSession(activity, facts.host, country, share);
        return { activity, facts, country, session, words: wordsOf(activity, [activity.activity]) };
      }),
    ({ activity }) => activity.partnerId,
  );

  return {
    vocabulary,
    spots: () => [
      ...hosts.map(({ partner }) => toSpot(partner, countryOf(partner))),
      ...[...offers.values()].flat().map(({ activity, country }) => toSpot(activity, country)),
    ],
    sessionsOf: (id) => offers.get(id)?.map(({ activity }) => activity) ?? [],
    partners: hosts.map(({ partner, facts }) => {
      const { id, name } = partner;
      // Which of two that fit equally well is the best must not depend on their order in the file.
      const own = (offers.get(id) ?? []).toSorted((a, b) => (a.activity.id < b.activity.id ? -1 : 1));
      // Who has activities is known by them, but for what it names itself.
      const isKnown = own.length && !partner.activities.length && !partner.accessibility.length;
      return toEntry('partner', partner, {
        ...{ ...facts, name, country: countryOf(partner) },
        words: own.length ? [...facts.words, ...own.flatMap(({ words }) => words)] : facts.words,
        said: facts.said,
        sessions: [...own.map(({ session }) => session), ...(isKnown ? [] : [facts.general])],
      });
    }),
    activities: () =>
      [...offers.values()].flat().map(({ activity, facts, country, session, words }) => {
        const fields = { ...facts.said.known, languages: session.languages };
        return toEntry('activity', activity, {
          ...{ ...facts, name: Object.values(activity.title)[0] ?? '', country },
          at: activity.place.unplaced ? undefined : (positionOf(activity) ?? facts.at),
          municipality: activity.place.municipality ?? facts.municipality,
          words: [...words, ...facts.words],
          said: share(fields, () => toSaid(fields)),
          sessions: [session],
        });
      }),
  };
}

/** Field by field: what is made by spreading is slow to read, and thousands are read for each question. */
const toEntry = (
  type: Item['type'],
  record: Partner | Activity,
  fields: Omit<Entry, 'type' | 'id' | 'record'>,
): Entry => ({
  type,
  id: record.id,
  record,
  name: fields.name,
  kind: fields.kind,
  country: fields.country,
  at: fields.at,
  municipality: fields.municipality,
  words: fields.words,
  said: fields.said,
  sessions: fields.sessions,
});

function toFacts(partner: Partner, share: Share): Omit<Facts, 'words'> {
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
    ...share(says, () => toProfile(says)),
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

/** A plain yes, no or unknown is an answer and no word: whoever writes "no" is on the way to "Norrby". */
const answers = new Set(['yes', 'no', 'unknown']);

/** All texts of a record, whatever field they stand in; a field nobody knows can be searched as well. */
function textsOf(value: unknown, texts: string[] = []): string[] {
  if (typeof value === 'string') {
    if (!answers.has(value)) texts.push(value);
  } else if (typeof value === 'number') texts.push(String(value));
  else if (typeof value === 'object' && value !== null)
    // The corners of an outline are thousands of numbers that nobody looks for.
    for (const [key, one] of Object.entries(value)) if (key !== 'coordinates') textsOf(one, texts);
  return texts;
}
