/** What is looked for: from the answers to the rules, and to and from a link. */
import { fitsAge } from '../model/ages.js';
import * as codes from '../model/codes.js';
import type { Activity, Partner } from '../model/records.js';
import { weekdays } from '../model/times.js';
import { toLatLng } from '../search/fragment.js';
import { readCodeWord } from './code-word.js';
import { MAX_AGE, MAX_WISHES } from './guards.js';
import type { Level, Need, Travel } from './need.js';
import { ADULT, type Answers, type Preset, type State } from './state.js';

/** What the rules need to know; undefined until an age is given. */
export function toNeed({ answers, preset: { session }, tried }: State, area?: Need['area']): Need | undefined {
  const { age, groups, activities, level, place, travel, slots, hurdles, access, languages, plays } = answers;
  if (age === undefined) return undefined;
  return {
    age,
    groups: groups.flatMap((group) => (group === 'all' ? allGroups(age) : group)),
    activities: activities ?? null,
    ...(level && { level }),
    place: place ? { lat: place.lat, lng: place.lng } : null,
    travel,
    slots: slots.length ? slots : null,
    hurdles,
    ...(Object.hasOwn(hurdles, 'access') && access.length && { access }),
    ...(area !== undefined && { area }),
    ...(plays.length && { plays }),
    languages,
    ...(session && { from: session.id }),
    ...(tried.length && { exclude: tried }),
  };
}

/** Groups of families and of seniors are only for those who ask for them. */
const allGroups = (age: number): string[] => (age < ADULT ? ['mixed', 'girls', 'boys'] : ['mixed', 'women', 'men']);

/** About a hundred metres: a link says near what, not at whose door. */
const rounded = (degrees: number) => Number(degrees.toFixed(3));

/**
 * The criteria as people link to them: `session=A1&age=9&near=57.19,14.03`. What stands in the way of somebody, what
 * they play, and where their device is, are in no link.
 */
export function toFragment({ answers, preset: { session } }: State): string {
  const { age, groups, activities, level, place, travel, slots, languages } = answers;
  const fields: [string, string | undefined][] = [
    ['session', session?.id],
    ['age', age === undefined ? undefined : `${age}`],
    ['near', place && !place.isDevice ? `${rounded(place.lat)},${rounded(place.lng)}` : undefined],
    ['groups', groups.includes('all') ? undefined : groups.join()],
    ['activities', activities === null ? ANY : activities?.join()],
    ['level', level],
    ['travel', travel],
    ['slots', slots.join()],
    ['languages', languages.join()],
  ];
  const said = fields.filter((field): field is [string, string] => Boolean(field[1]));
  return `${new URLSearchParams(said)}`.replaceAll('%2C', ',');
}

/** "Don't know", in a link. */
const ANY = 'any';

export interface Linked {
  /** Id of the session that has no room. */
  session?: string;
  answers: Partial<Answers>;
  /** Code word of an earlier referral. */
  follow?: string;
  /** Fields that nobody knows, or whose values nobody can read. */
  dropped: string[];
}

const slotCodes = weekdays.flatMap((day) =>
  day === 'sat' || day === 'sun' ? [day] : ['day', 'after-school', 'evening'].map((time) => `${day}-${time}`),
);
const oneOf = <T extends string>(value: string, known: readonly T[]): T | undefined =>
  known.find((one) => one === value);
const allOf = (value: string, isKnown: (code: string) => boolean): string[] | undefined => {
  const found = [...new Set(value.split(','))].filter(isKnown);
  return found.length ? found : undefined;
};
const isCode = (code: string) => /^[a-z][a-z-]{1,39}$/.test(code);

const readers: Record<string, (value: string) => Partial<Answers> | undefined> = {
  age: (value) => (/^\d{1,3}$/.test(value) && Number(value) <= MAX_AGE ? { age: Number(value) } : undefined),
  near: (value) => {
    const point = toLatLng(value);
    return point && { place: { lat: rounded(point.lat), lng: rounded(point.lng) } };
  },
  groups: (value) =>
    wrapped(
      'groups',
      allOf(value, (code) => codes.groups.includes(code)),
    ),
  activities: (value) =>
    value === ANY ? { activities: null } : wrapped('activities', allOf(value, isCode)?.slice(0, MAX_WISHES)),
  level: (value) => wrapped('level', oneOf<Level>(value, ['new', 'some', 'used'])),
  travel: (value) => wrapped('travel', oneOf<Travel>(value, ['walk', 'bike', 'bus', 'car'])),
  slots: (value) =>
    wrapped(
      'slots',
      allOf(value, (code) => slotCodes.includes(code)),
    ),
  languages: (value) =>
    wrapped(
      'languages',
      allOf(value, (code) => /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(code)),
    ),
};

const wrapped = <K extends keyof Answers>(field: K, value: Answers[K] | undefined): Partial<Answers> | undefined =>
  value === undefined ? undefined : { [field]: value };

/** What a link says, `#` or not. Of what nobody can read, it says nothing. */
export function fromFragment(fragment: string): Linked {
  const linked: Linked = { answers: {}, dropped: [] };
  for (const [field, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    const answers = Object.hasOwn(readers, field) ? readers[field]?.(value) : undefined;
    const codeWord = field === 'follow' ? readCodeWord(value) : undefined;
    if (field === 'session' && value) linked.session = value;
    else if (codeWord) linked.follow = codeWord;
    else if (answers) Object.assign(linked.answers, answers);
    else linked.dropped.push(`${field}=${value}`);
  }
  return linked;
}

/**
 * What a referral begins with. A session gives its activity and place, and its age when it is for one alone.
 * @param year to know ages by years of birth
 */
export function toPreset(
  { answers, follow }: Pick<Linked, 'answers' | 'follow'>,
  year: number,
  session?: Activity,
  partner?: Partner,
): Preset {
  const age = session && onlyAgeOf(session, year);
  const [place] = [session?.place, partner?.place].flatMap((one) => toLatLng(one) ?? []);
  return {
    ...(session && {
      session: {
        id: session.id,
        ...(session.activity !== undefined && { activity: session.activity }),
        ...(age !== undefined && { age }),
        ...(place && !session.place.unplaced && { place }),
      },
    }),
    ...(Object.keys(answers).length && { answers }),
    ...(follow !== undefined && { follow }),
  };
}

/** The one age that surely fits, where there is no other. */
function onlyAgeOf({ ageMin: min, ageMax: max, birthYears }: Activity, year: number): number | undefined {
  const ages = Array.from({ length: MAX_AGE + 1 }, (_, age) => age).filter(
    (age) => fitsAge({ min, max, birthYears }, age, year) === 'yes',
  );
  return ages.length === 1 ? ages[0] : undefined;
}
