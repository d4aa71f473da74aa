/** Records as the search sees them: what a query asks for, looked up and folded once. */
import { countryOf, type Activity, type Country, type Partner, type Records } from '../model/records.js';
import { groupBy } from './group-by.js';
import type { Item, LatLng } from './query.js';
import { toHaystack } from './text.js';

/** One searchable record. What it does not say itself is its partner's. */
export interface Entry {
  type: Item['type'];
  id: string;
  record: Partner | Activity;
  name: string;
  kind: string;
  /** Of those who meet you: the record's own and its contacts', else the partner's. */
  languages: string[];
  /** Decides how its name sorts. */
  country: Country;
  at: LatLng | undefined;
  isFull: boolean;
  haystack: string;
}

/** All texts of a record, whatever field they stand in; a field nobody knows can be searched as well. */
function textsOf(value: unknown, texts: string[] = []): string[] {
  if (typeof value === 'string') texts.push(value);
  else if (typeof value === 'number') texts.push(String(value));
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) textsOf(one, texts);
  return texts;
}

const positionOf = ({ place: { lat, lng } }: Partner | Activity): LatLng | undefined =>
  lat === undefined || lng === undefined ? undefined : { lat, lng };

const languagesOf = ({ languages, contacts }: Partner): string[] => [
  ...new Set([...languages, ...contacts.flatMap((contact) => contact.languages)]),
];

export interface Entries {
  partners: Entry[];
  activities: Entry[];
  /** Partner id → its activities. */
  sessions: Map<string, Activity[]>;
}

/** What can be found; closed records cannot. */
export function toEntries({ partners, activities }: Records): Entries {
  const open = partners.filter(({ status }) => status !== 'closed');
  const byId = new Map(open.map((partner) => [partner.id, partner]));
  const sessions = groupBy(
    activities.filter(({ status }) => status !== 'closed'),
    ({ partnerId }) => partnerId,
  );
  const textOf = new Map(open.map((partner) => [partner.id, textsOf(partner)]));

  return {
    sessions,
    partners: open.map((partner) => ({
      type: 'partner',
      id: partner.id,
      record: partner,
      name: partner.name,
      kind: partner.kind ?? '',
      languages: languagesOf(partner),
      country: countryOf(partner),
      at: positionOf(partner),
      isFull: false,
      haystack: toHaystack([...(textOf.get(partner.id) ?? []), ...textsOf(sessions.get(partner.id))]),
    })),
    activities: [...sessions.values()].flat().map((activity) => {
      const partner = byId.get(activity.partnerId);
      return {
        type: 'activity',
        id: activity.id,
        record: activity,
        name: Object.values(activity.title)[0] ?? '',
        kind: partner?.kind ?? '',
        languages: activity.languages.length || !partner ? activity.languages : languagesOf(partner),
        country: partner ? countryOf(partner) : 'SE',
        at: positionOf(activity) ?? (partner && positionOf(partner)),
        isFull: activity.places?.status === 'full',
        haystack: toHaystack([...textsOf(activity), ...(textOf.get(activity.partnerId) ?? [])]),
      };
    }),
  };
}
