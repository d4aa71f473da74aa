/** What one code of a question is to a thing that may be found: the rules of the design page, one by one. */
import type { Activity, Partner } from '../../src/model/records.js';
import type { Query } from '../../src/search/query.js';

export type Verdict = 'hit' | 'unknown' | 'miss';

/** An activity with its partner, if that is known; or a partner in general. */
export interface Thing {
  partner: Partner | undefined;
  activity: Activity | undefined;
}

export const primary = (code: string) => code.toLowerCase().replace(/-.*/, '');
const isSame = (a: string, b: string) =>
  primary(a) === primary(b) || [primary(a), primary(b)].toSorted().join() === 'fa,prs';

const spokenBy = (record: Partner | Activity | undefined) =>
  record ? record.languages.concat(...record.contacts.map(({ languages }) => languages)) : [];

/** The session's own and its own contacts', if both are empty the partner's. */
const languagesOf = ({ partner, activity }: Thing) => {
  const own = spokenBy(activity);
  return own.length ? own : spokenBy(partner);
};

function slotsOf({ schedule }: Activity): (string | undefined)[] {
  return schedule.map(({ weekday, start }) => {
    const hour = Number(start.slice(0, 2));
    if (weekday === 'sat' || weekday === 'sun') return weekday;
    if (hour >= 17) return `${weekday}-evening`;
    if (hour >= 14) return `${weekday}-after-school`;
    return hour >= 8 ? `${weekday}-day` : undefined;
  });
}

/** The table of records.md. */
function isCovered(hurdle: string, { partner, activity }: Thing, query: Query): boolean {
  if (partner?.covers.includes(hurdle) || activity?.covers.includes(hurdle)) return true;
  const offersBuddies = partner?.offers.includes('buddies') ?? false;
  if (hurdle === 'language')
    return (query.languages ?? []).some((asked) =>
      languagesOf({ partner, activity }).some((one) => isSame(one, asked)),
    );
  if (hurdle === 'access') {
    const has = (activity ?? partner)?.accessibility ?? [];
    return Boolean(query.access?.length) && (query.access ?? []).every((code) => has.includes(code));
  }
  if (!activity) return hurdle === 'unfamiliar' && offersBuddies;
  const { price, feeHelp, gear, stop, guide, parents, clothing, changing, group } = activity;
  switch (hurdle) {
    case 'cost':
      return price?.amount === 0 || Object.values(feeHelp).includes('yes');
    case 'gear':
      return gear.needed === 'no' || gear.lent === 'yes';
    case 'transport':
      return stop?.walkMin !== undefined && stop.walkMin <= 6;
    case 'alone':
      return guide.buddyAvailable === 'yes' || parents.mayStay === 'yes';
    case 'unfamiliar':
      return guide.buddyAvailable === 'yes' || offersBuddies;
    case 'work-hours': {
      const slots = slotsOf(activity);
      const isLate = (slot = '') => ['sat', 'sun'].includes(slot) || slot.includes('after-school');
      return slots.length > 0 && slots.every(isLate) && parents.expected === 'none';
    }
    case 'siblings':
      return activity.siblings === 'yes' || activity.childCorner === 'yes';
    case 'clothing':
      return clothing.anyClothes === 'yes' && (changing.needed === 'no' || changing.private === 'yes');
    case 'women-only':
      return ['girls', 'women'].includes(group ?? '') || activity.leaderGender === 'women';
    case 'swim':
      return activity.mustSwim === 'no';
    case 'homework':
      return activity.homeworkHelp === 'yes';
    default:
      return false;
  }
}

export function fitsAge({ ageMin, ageMax, birthYears }: Activity, age: number, year: number): Verdict {
  const min = ageMin ?? (birthYears ? year - birthYears[1] : undefined);
  let max = ageMax ?? (birthYears ? year - birthYears[0] : undefined);
  if (max === undefined && min !== undefined && min >= 18) max = 1000;
  if (min !== undefined && age < min) return 'miss';
  if (max !== undefined && age > max) return 'miss';
  return min === undefined || max === undefined ? 'unknown' : 'hit';
}

const inList = (list: readonly (string | undefined)[], code: string): Verdict => (list.includes(code) ? 'hit' : 'miss');
const only = (value: string | undefined, code: string): Verdict =>
  value === undefined ? 'unknown' : inList([value], code);
const answer = { yes: 'hit', no: 'miss', unknown: 'unknown' } as const;
const places: Record<string, Verdict> = { open: 'hit', few: 'hit', waitlist: 'miss', full: 'miss', unknown: 'unknown' };

/** Fields in which no code is ever missed, but by who must swim and cannot. */
export const needsAll = ['access', 'help'];
/** Fields that are asked of activities; of a partner in general only those of `needsAll` and its own activities. */
export const ofActivities = [
  ...['ages', 'activities', 'slots', 'groups', 'access', 'help', 'benefits', 'free', 'beginners', 'open'],
];

export function verdictOf(field: string, asked: string | number, thing: Thing, query: Query, now: string): Verdict {
  const { partner, activity } = thing;
  const code = String(asked);
  if (field === 'kinds') return only(partner?.kind, code);
  if (field === 'offers' || field === 'seeks') return inList(partner?.[field] ?? [], code);
  if (field === 'languages') {
    const spoken = languagesOf(thing);
    return !spoken.length ? 'unknown' : spoken.some((one) => isSame(one, code)) ? 'hit' : 'miss';
  }
  if (field === 'access') return (activity ?? partner)?.accessibility.includes(code) ? 'hit' : 'unknown';
  if (field === 'help') {
    if (code === 'swim' && activity?.mustSwim === 'yes') return 'miss';
    return isCovered(code, thing, query) ? 'hit' : 'unknown';
  }
  if (!activity) {
    if (!partner?.activities.length) return 'miss';
    return field === 'activities' ? inList(partner.activities, code) : 'unknown';
  }
  if (field === 'ages') return fitsAge(activity, Number(asked), Number(now.slice(0, 4)));
  if (field === 'activities') return only(activity.activity, code);
  if (field === 'groups') return only(activity.group, code);
  if (field === 'slots') return activity.schedule.length ? inList(slotsOf(activity), code) : 'unknown';
  if (field === 'benefits') return inList(activity.benefits, code);
  if (field === 'beginners') return answer[activity.beginnersWelcome];
  if (field === 'open') return places[activity.places?.status ?? 'unknown'] ?? 'unknown';
  const amount = activity.price?.amount;
  return amount === undefined ? 'unknown' : inList([amount === 0 ? 'yes' : 'no'], code);
}
