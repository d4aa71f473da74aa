/**
 * What a question asks, field by field, and how a record answers: yes, no, or nobody knows. `near` and `view`
 * ask nothing.
 */
import { primaryOf } from '../model/languages.js';
import type { TriState } from '../model/values.js';
import type { Entry } from './entries.js';
import { isWithin, kilometres } from './geo.js';
import type { Known } from './known.js';
import type { FacetField, Query } from './query.js';
import type { PartnerField, Session, SessionField } from './sessions.js';
import type { TextTest } from './text.js';

/** One field that is asked. */
export interface Ask<T> {
  field: string;
  judge(of: T): TriState;
  /** How many of the asked codes are known to hit. */
  count(of: T): number;
}

/** What is asked of a record itself, what of one of its activities, and the codes that count in a facet. */
export interface Asks {
  entry: readonly Ask<Entry>[];
  session: readonly Ask<Session>[];
  /** Those of a session that count in a facet. */
  hitsOf(session: Session, field: SessionField): readonly string[];
  /** Whether those are what the session says, whoever asks. */
  isPlain: boolean;
}

/** What no record tells, but who asks. */
export interface Circumstances {
  /** The calendar year, for years of birth. */
  year: () => number;
  /** Whether words hit the text that is asked, when one is. */
  isHit: TextTest | undefined;
  /** Whether a record is in the area that is asked, when one is. */
  inArea: ((entry: Entry) => TriState) | undefined;
}

const partnerFields: readonly PartnerField[] = ['kinds', 'languages', 'offers', 'seeks'];
const sessionFields: readonly SessionField[] = [
  ...(['activities', 'groups', 'slots', 'access', 'help', 'benefits', 'free', 'beginners', 'open'] as const),
];
export const facetFields: readonly FacetField[] = [...partnerFields, ...sessionFields];

export function toAsks(query: Query, { year, isHit, inArea }: Circumstances): Asks {
  const { near, within, bbox } = query;
  const asked = codesOf(query);
  const help = helpReader(asked.languages, asked.access);
  const hitsOf = (session: Session, field: SessionField) =>
    field === 'help' ? help(session) : session.said.known[field].hits;

  const entry: Ask<Entry>[] = partnerFields
    .filter((field) => asked[field].length)
    .map((field) => anyOf(field, asked[field], ({ said }) => said.known[field]));
  if (isHit) entry.push(plain('text', ({ searched }) => answer(isHit(searched))));
  if (bbox) entry.push(plain('bbox', ({ at }) => answer(at !== undefined && isWithin(at, bbox))));
  if (near && within !== undefined)
    entry.push(plain('within', ({ at }) => (at ? answer(kilometres(near, at) <= within) : 'unknown')));
  if (inArea) entry.push(plain('area', inArea));

  const session: Ask<Session>[] = sessionFields
    .filter((field) => asked[field].length)
    .map((field) =>
      needsAll.has(field)
        ? allOf(field, asked[field], (of) => hitsOf(of, field))
        : anyOf(field, asked[field], ({ said }) => said.known[field]),
    );
  if (asked.ages.length) session.push(agesAsk(asked.ages, year()));

  return {
    entry,
    session,
    isPlain: !asked.help.length && !asked.access.length && !asked.languages.length,
    // A code more is asked beside those that are, where all are needed.
    hitsOf: (of, field) => {
      const hits = hitsOf(of, field);
      return needsAll.has(field) && !asked[field].every((code) => hits.includes(code)) ? [] : hits;
    },
  };
}

/** Fields of which every code must hit. */
export const needsAll: ReadonlySet<FacetField> = new Set(['access', 'help']);

type Codes = Record<FacetField, string[]> & { ages: number[] };

/** The codes that are asked, each once; none where nothing is asked. */
function codesOf(query: Query): Codes {
  const fields = facetFields.map((field) => {
    const asked = query[field] || [];
    return [field, asked === true ? ['yes'] : [...new Set(field === 'languages' ? asked.map(primaryOf) : asked)]];
  });
  return { ...Object.fromEntries(fields), ages: [...new Set(query.ages)] };
}

const answer = (isHit: boolean): TriState => (isHit ? 'yes' : 'no');

const plain = (field: string, judge: (entry: Entry) => TriState): Ask<Entry> => ({
  field,
  judge,
  count: (entry) => (judge(entry) === 'yes' ? 1 : 0),
});

const anyOf = <T>(field: string, codes: readonly string[], knownOf: (of: T) => Known): Ask<T> => ({
  field,
  judge(of) {
    const { hits, rest } = knownOf(of);
    return codes.some((code) => hits.includes(code)) ? 'yes' : rest;
  },
  count: (of) => codes.filter((code) => knownOf(of).hits.includes(code)).length,
});

/** What is not known to be there may be; only who must swim and cannot is known to be in the wrong place. */
const allOf = (field: string, codes: readonly string[], hitsOf: (of: Session) => readonly string[]): Ask<Session> => ({
  field,
  judge(session) {
    const hits = hitsOf(session);
    if (codes.every((code) => hits.includes(code))) return 'yes';
    return field === 'help' && session.mustSwim && codes.includes('swim') ? 'no' : 'unknown';
  },
  count: (session) => codes.filter((code) => hitsOf(session).includes(code)).length,
});

const agesAsk = (ages: readonly number[], year: number): Ask<Session> => ({
  field: 'ages',
  judge(session) {
    let best: TriState = 'no';
    for (const age of ages) {
      const fit = session.fits(age, year);
      if (fit === 'yes') return fit;
      if (fit === 'unknown') best = fit;
    }
    return best;
  },
  count: (session) => ages.filter((age) => session.fits(age, year) === 'yes').length,
});

/** Two hurdles depend on who asks: which languages they speak, and what must be accessible. */
function helpReader(languages: readonly string[], access: readonly string[]) {
  return (session: Session): readonly string[] => {
    const { hits } = session.said.known.help;
    if (!languages.length && !access.length) return hits;
    const more = [
      ...(languages.some((code) => session.languages.hits.includes(code)) ? ['language'] : []),
      ...(access.length && access.every((code) => session.said.known.access.hits.includes(code)) ? ['access'] : []),
    ];
    return [...hits, ...more.filter((hurdle) => !hits.includes(hurdle))];
  };
}
