/** When each sport has its high season, and what a child can do side by side: what clubs agree on in Samsyn. */
import { familyOf } from '../model/activity-families.js';
import { fitsAge } from '../model/ages.js';
import type { Activity, Partner, Records } from '../model/records.js';
import { slotOf } from '../model/slots.js';

/** A sport, as the clubs that have it say. */
export interface SeasonSport {
  /** Code of the activity. */
  activity: string;
  /** Months of its high season, 1 to 12; none: no club says. */
  months: readonly number[];
  /** Whether clubs name other months than each other. */
  isDisputed: boolean;
  /** Up to this age its clubs agree, the highest that one of them names. */
  ageTo: number;
  /** Ids of the clubs that have it. */
  partners: readonly string[];
}

/** Two sports of one child. */
export interface SeasonPair {
  sports: readonly [string, string];
  /** `clash`: high seasons overlap, or no choice of groups keeps the week apart. `ask`: a season is unknown. */
  fit: 'combine' | 'clash' | 'ask';
  /** Months that are high season of both. */
  months: readonly number[];
  /** Slots that are shared where no choice of groups keeps them apart. */
  slots: readonly string[];
  /** The sport that goes first in the month; absent: leaders talk. */
  first?: string;
  /** Up to this age the clubs agree. */
  ageTo: number;
  /** Whether the agreement holds for the age that was asked for. */
  isAgreed: boolean;
}

export interface Signature {
  /** Id of the club. */
  partner: string;
  /** Absent: nobody says that it has signed. */
  signedOn?: string;
  ageTo: number;
}

export interface Season {
  /** 1 to 12. */
  month: number;
  /** Those with a known season first, the rest as the codes come. */
  sports: readonly SeasonSport[];
  /** Codes of the sports that are in high season in the month. */
  high: readonly string[];
  /** Of each two sports, in the order of `sports`. */
  pairs: readonly SeasonPair[];
  /** The latest last. One that is to sign later is here as well, with its day. */
  signed: readonly Signature[];
  unsigned: readonly Signature[];
}

export interface SeasonAsked {
  /** ISO; its month is the one that is shown. */
  date: string;
  /** Years; absent: all ages. */
  age?: number;
}

/** Where no club names another age. */
const AGE_TO = 15;

/** High seasons, what goes together and who has signed, for a month and an age. What no club says stays unknown. */
export function seasonOf({ partners, activities }: Omit<Records, 'supports'>, { date, age }: SeasonAsked): Season {
  const month = Number(date.slice(5, 7));
  const clubs = partners.filter(({ kind, samsyn, status }) => (kind === 'club' || samsyn) && status !== 'closed');
  const ids = new Set(clubs.map(({ id }) => id));
  const sessions = activities.filter(
    ({ partnerId, status, activity }) => ids.has(partnerId) && isHeld(status) && isSport(activity),
  );
  const sports = sportsOf(clubs, sessions);
  const mine = sessions.filter((session) => isFor(session, age, date) && isHeldIn(session, date));
  const weeks = new Map(sports.map(({ activity }) => [activity, weeksOf(mine, activity)]));
  const pairs = sports.flatMap((one, i) =>
    sports.slice(i + 1).map((other) => toPair([one, other], weeks, { month, age })),
  );
  const signatures = clubs.filter((club) => club.samsyn ?? sportsAt(club, sessions).length).map(toSignature);
  return {
    month,
    sports,
    high: sports.filter(({ months }) => months.includes(month)).map(({ activity }) => activity),
    pairs,
    signed: signatures
      .filter(({ signedOn }) => signedOn)
      .toSorted((a, b) => ((a.signedOn ?? '') < (b.signedOn ?? '') ? -1 : 1)),
    unsigned: signatures.filter(({ signedOn }) => !signedOn),
  };
}

const isHeld = (status: Activity['status']): boolean => status !== 'closed' && status !== 'paused';

/** Scouts and choirs have no season that goes first. */
const isSport = (code: string | undefined): code is string => code !== undefined && familyOf(code) !== code;

const isMonth = (month: number): boolean => Number.isInteger(month) && month >= 1 && month <= 12;

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

const ageToOf = ({ samsyn }: Partner): number => {
  const { ageTo } = samsyn ?? {};
  return ageTo !== undefined && Number.isFinite(ageTo) && ageTo > 0 ? ageTo : AGE_TO;
};

const toSignature = (club: Partner): Signature => ({
  partner: club.id,
  ...(club.samsyn?.signedOn && { signedOn: club.samsyn.signedOn }),
  ageTo: ageToOf(club),
});

/** Codes of the sports that a club says it has, its groups have, or it has agreed on. */
function sportsAt(club: Partner, sessions: readonly Activity[]): string[] {
  const own = sessions.filter(({ partnerId }) => partnerId === club.id).map(({ activity }) => activity);
  const agreed = Object.keys(club.samsyn?.highSeason ?? {});
  return unique([...agreed, ...club.activities, ...own].filter(isSport));
}

function sportsOf(clubs: readonly Partner[], sessions: readonly Activity[]): SeasonSport[] {
  const found = new Map<string, { partners: Partner[]; seasons: number[][] }>();
  for (const club of clubs) {
    // Several sports at once have no season of their own.
    for (const activity of sportsAt(club, sessions).filter((code) => code !== 'multisport')) {
      const sport = found.get(activity) ?? { partners: [], seasons: [] };
      const months = monthsAt(club, activity, sessions);
      sport.partners.push(club);
      if (months.length) sport.seasons.push(months);
      found.set(activity, sport);
    }
  }
  const sports = [...found].map(([activity, { partners, seasons }]): SeasonSport => {
    const months = sorted(seasons.flat());
    return {
      activity,
      months,
      isDisputed: seasons.some(({ length }) => length < months.length),
      ageTo: Math.max(...partners.map(ageToOf)),
      partners: partners.map(({ id }) => id),
    };
  });
  const rank = ({ months }: SeasonSport) => (months.length ? 0 : 1);
  return sports.toSorted((a, b) => rank(a) - rank(b) || (a.activity < b.activity ? -1 : 1));
}

const sorted = (months: readonly number[]): number[] => unique(months.filter(isMonth)).toSorted((a, b) => a - b);

/** What a club has agreed on for a sport, else what its groups say. */
function monthsAt(club: Partner, activity: string, sessions: readonly Activity[]): number[] {
  const { highSeason = {} } = club.samsyn ?? {};
  const agreed = sorted((Object.hasOwn(highSeason, activity) && highSeason[activity]) || []);
  if (agreed.length) return agreed;
  const own = sessions.filter((session) => session.partnerId === club.id && session.activity === activity);
  return sorted(own.flatMap(({ highSeason: months = [] }) => months));
}

/** Whether the age may be in the group: an end that is unknown shuts nobody out. */
const isFor = ({ ageMin: min, ageMax: max, birthYears }: Activity, age: number | undefined, date: string): boolean =>
  age === undefined || fitsAge({ min, max, birthYears }, age, Number(date.slice(0, 4))) !== 'no';

/** Whether it is held some time in the month. */
const isHeldIn = ({ from = '', to = '9999' }: Activity, date: string): boolean =>
  from.slice(0, 7) <= date.slice(0, 7) && to.slice(0, 7) >= date.slice(0, 7);

/** The slots of each group of a sport that says when it meets. */
const weeksOf = (sessions: readonly Activity[], activity: string): string[][] =>
  sessions
    .filter((session) => session.activity === activity)
    .map(({ schedule }) => unique(schedule.map(slotOf).filter((slot) => slot !== undefined)))
    .filter(({ length }) => length);

function toPair(
  [one, other]: readonly [SeasonSport, SeasonSport],
  weeks: ReadonlyMap<string, readonly string[][]>,
  { month, age }: { month: number; age: number | undefined },
): SeasonPair {
  const months = one.months.filter((each) => other.months.includes(each));
  const slots = sharedSlots(weeks.get(one.activity) ?? [], weeks.get(other.activity) ?? []);
  const isKnown = one.months.length > 0 && other.months.length > 0;
  const inSeason = [one, other].filter((sport) => sport.months.includes(month));
  const [first] = inSeason;
  // Either club may name the higher age.
  const ageTo = Math.max(one.ageTo, other.ageTo);
  const isAgreed = age === undefined || age <= ageTo;
  return {
    sports: [one.activity, other.activity],
    fit: months.length || slots.length ? 'clash' : isKnown ? 'combine' : 'ask',
    months,
    slots,
    ...(isAgreed && isKnown && inSeason.length === 1 && first && { first: first.activity }),
    ageTo,
    isAgreed,
  };
}

/** Slots that any choice of one group each would share; none where some choice shares nothing. */
function sharedSlots(ones: readonly string[][], others: readonly string[][]): string[] {
  const shared = ones.flatMap((one) => others.map((other) => one.filter((slot) => other.includes(slot))));
  return shared.every(({ length }) => length) ? unique(shared.flat()) : [];
}
