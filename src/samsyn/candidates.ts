/** Sessions as the rules see them: what the search knows of each, and whose it is. */
import { ageEnds } from '../model/ages.js';
import type { Activity, Partner, Records } from '../model/records.js';
import { slotOf } from '../model/slots.js';
import { toEntries, type Entry } from '../search/entries.js';
import { attempt } from '../search/geo.js';
import type { LatLng } from '../search/query.js';
import { deniedHurdles } from './denied.js';

export interface Candidate {
  id: string;
  activity: Activity;
  partner: Partner | undefined;
  /** The topmost partner that it belongs to. */
  club: string;
  at: LatLng | undefined;
  municipality: string | undefined;
  /** Ends of the ages; undefined is not known. */
  ages: readonly [number | undefined, number | undefined];
  /** Of each weekly time; undefined for one that is in none. */
  slots: readonly (string | undefined)[];
  /** Of those who meet you, as `toSpoken` gives them; none is not known. */
  languages: readonly string[];
  /** What is accessible. */
  access: readonly string[];
  /** Hurdles that are known to be covered for everybody, and known not to be. */
  covered: readonly string[];
  denied: readonly string[];
}

/** Every session that is not closed and whose partner is not, in a calendar year. */
export function toCandidates(records: Records, year: number): Candidate[] {
  const byId = new Map(records.partners.map((partner) => [partner.id, partner]));
  const clubs = new Map<string, string>();
  return toSessions(records).flatMap((entry): Candidate[] => {
    // Who asks for activities gets them.
    const activity = entry.record as Activity;
    const { partnerId } = activity;
    const club = clubs.get(partnerId) ?? topmostOf(partnerId, byId);
    clubs.set(partnerId, club);
    const made = attempt(() => toCandidate(entry, activity, byId.get(partnerId), club, year));
    return made ? [made] : [];
  });
}

/** One that cannot be read must not take the others along. */
const toSessions = ({ partners, activities }: Records): Entry[] =>
  attempt(() => toEntries({ partners, activities }).activities()) ??
  toEntries({
    partners: partners.filter((one) => attempt(() => toEntries({ partners: [one] }))),
    activities: activities.filter((one) => attempt(() => toEntries({ activities: [one] }).activities())),
  }).activities();

function toCandidate(
  { id, at, municipality, said, sessions: [session] }: Entry,
  activity: Activity,
  partner: Partner | undefined,
  club: string,
  year: number,
): Candidate {
  const { ageMin, ageMax, birthYears, schedule } = activity;
  const slots = schedule.map(slotOf);
  let denied: readonly string[] | undefined;
  return {
    ...{ id, activity, partner, club, slots },
    at: at && Number.isFinite(at.lat) && Number.isFinite(at.lng) ? at : undefined,
    municipality: typeof municipality === 'string' ? municipality : undefined,
    ages: ageEnds({ min: ageMin ?? undefined, max: ageMax ?? undefined, birthYears: birthYears ?? undefined }, year),
    languages: said.known.languages.hits,
    access: session?.said.known.access.hits ?? [],
    covered: session?.said.known.help.hits ?? [],
    // Seldom asked.
    get denied() {
      return (denied ??= deniedHurdles(activity, slots, partner));
    },
  };
}

/** Up the parents. Of those in a circle it is the first by id, whoever is asked. */
function topmostOf(id: string, byId: ReadonlyMap<string, Partner>): string {
  const seen = [id];
  for (let at = id; ;) {
    const parent = byId.get(at)?.parentId;
    if (!parent) return at;
    if (seen.includes(parent)) return seen.slice(seen.indexOf(parent)).toSorted()[0] ?? parent;
    seen.push(parent);
    at = parent;
  }
}
