/**
 * Filters and score once more, written from the design pages and importing nothing, not even types, so that what was
 * misread there is not misread here as well.
 */
type Maybe<T> = T | null | undefined;
type Answer = string;
interface Somebody {
  id: string;
  status?: Maybe<string>;
  languages: readonly string[];
  covers: readonly string[];
  contacts: readonly { languages: readonly string[] }[];
  place: { lat?: Maybe<number>; lng?: Maybe<number> };
}
interface Club extends Somebody {
  offers: readonly string[];
}
interface Session extends Somebody {
  partnerId: string;
  activity?: Maybe<string>;
  ageMin?: Maybe<number>;
  ageMax?: Maybe<number>;
  birthYears?: Maybe<readonly number[]>;
  group?: Maybe<string>;
  leaderGender?: Maybe<string>;
  level?: Maybe<string>;
  schedule: readonly { weekday: string; start: string }[];
  from?: Maybe<string>;
  to?: Maybe<string>;
  price?: Maybe<{ amount?: Maybe<number> }>;
  feeHelp: { reduced: Answer; instalments: Answer; leisureCard: Answer };
  gear: { needed?: unknown; lent: Answer };
  stop?: Maybe<{ walkMin?: Maybe<number> }>;
  places?: Maybe<{ status?: Maybe<string> }>;
  parents: { mayStay: Answer; expected?: unknown };
  siblings: Answer;
  childCorner: Answer;
  homeworkHelp: Answer;
  clothing: { anyClothes: Answer };
  changing: { needed: Answer; private: Answer };
  mustSwim: Answer;
  guide: { buddyAvailable: Answer };
  beginnersWelcome: Answer;
  accessibility: readonly string[];
  reviewedOn?: Maybe<string>;
}
interface Offer {
  partnerId: string;
  status?: Maybe<string>;
  covers: readonly string[];
  openToAll: Answer;
  validFrom?: Maybe<string>;
  validTo?: Maybe<string>;
  who?: Maybe<{ ageMin?: Maybe<number>; ageMax?: Maybe<number> }>;
}
interface Wish {
  age: number;
  groups?: Maybe<readonly string[]>;
  activities?: Maybe<readonly string[]>;
  level?: Maybe<string>;
  place?: Maybe<{ lat: number; lng: number }>;
  travel: 'walk' | 'bike' | 'bus' | 'car';
  slots?: Maybe<readonly string[]>;
  hurdles?: Maybe<Readonly<Record<string, string>>>;
  access?: Maybe<readonly string[]>;
  languages?: Maybe<readonly string[]>;
  from?: Maybe<string>;
  exclude?: Maybe<readonly string[]>;
}
export interface Town {
  partners: readonly Club[];
  activities: readonly Session[];
  supports: readonly Offer[];
}

const kin = ['football futsal volleyball', 'multisport parasport', 'swimming rowing', 'dance gymnastics'];
const farthest = { walk: 2, bike: 5, bus: 15, car: 30 };
const some = (list: Maybe<readonly string[]>) => (list?.length ? list : undefined);
const daysFrom = (a: string, b: string) => Math.round((new Date(b).getTime() - new Date(a).getTime()) / 864e5);
/** Of Persian and Dari, Dari. */
const tongue = (tag: string) => (/^(fa|prs)\b/i.test(tag) ? 'prs' : (/^\w+/.exec(tag.toLowerCase())?.[0] ?? ''));
const tonguesOf = (one: Maybe<Somebody>) =>
  one ? [one.languages, ...one.contacts.map((contact) => contact.languages)].flat().map(tongue) : [];

function slot({ weekday, start }: { weekday: string; start: string }): string {
  if (weekday.startsWith('s')) return weekday;
  const hour = parseInt(start, 10);
  return hour < 8 ? 'too early' : `${weekday}-${hour >= 17 ? 'evening' : hour >= 14 ? 'after-school' : 'day'}`;
}

function crow(from: { lat: number; lng: number }, { lat, lng }: Somebody['place']): number | undefined {
  if (lat == null || lng == null) return undefined;
  const [a, b] = [from.lat, lat].map((degrees) => (degrees * Math.PI) / 180) as [number, number];
  const h = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(((lng - from.lng) * Math.PI) / 360) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}

function isCovered(hurdle: string, one: Session, club: Maybe<Club>, tongues: string[], wish: Wish): boolean {
  if (hurdle === 'swim' && one.mustSwim === 'yes') return false;
  if (one.covers.includes(hurdle) || club?.covers.includes(hurdle)) return true;
  const buddy = one.guide.buddyAvailable === 'yes';
  const slots = one.schedule.map(slot);
  const table: Record<string, boolean> = {
    cost: one.price?.amount === 0 || Object.values(one.feeHelp).includes('yes'),
    gear: one.gear.needed === 'no' || one.gear.lent === 'yes',
    transport: (one.stop?.walkMin ?? 99) <= 6,
    language: (wish.languages ?? []).some((tag) => tongues.includes(tongue(tag))),
    alone: buddy || one.parents.mayStay === 'yes',
    unfamiliar: buddy || Boolean(club?.offers.includes('buddies')),
    'work-hours':
      slots.length > 0 && slots.every((name) => /^sat|^sun|after-school/.test(name)) && one.parents.expected === 'none',
    siblings: one.siblings === 'yes' || one.childCorner === 'yes',
    clothing: one.clothing.anyClothes === 'yes' && (one.changing.needed === 'no' || one.changing.private === 'yes'),
    'women-only': /^(girls|women)$/.test(one.group ?? '') || one.leaderGender === 'women',
    access: Boolean(wish.access?.length) && (wish.access ?? []).every((code) => one.accessibility.includes(code)),
    swim: one.mustSwim === 'no',
    homework: one.homeworkHelp === 'yes',
  };
  return table[hurdle] ?? false;
}

/** Which list a session is in, and with which score; undefined where it passes not. */
export function secondScore(
  town: Town,
  one: Session,
  wish: Wish,
  date: string,
): [list: string, score: number] | undefined {
  const club = town.partners.find(({ id }) => id === one.partnerId);
  const year = Number(date.slice(0, 4));
  const [first, last] = one.birthYears ?? [];
  const low = one.ageMin ?? (last === undefined ? 0 : year - last);
  const high = one.ageMax ?? (first === undefined ? 999 : year - first);
  const own = tonguesOf(one);
  const tongues = own.length ? own : tonguesOf(club);
  const km = wish.place ? (crow(wish.place, one.place) ?? (club && crow(wish.place, club.place))) : undefined;
  const ticked = Object.keys(wish.hurdles ?? {});
  const covered = ticked.filter((hurdle) => isCovered(hurdle, one, club, tongues, wish));
  const helped = town.supports.filter(
    (offer) =>
      offer.openToAll === 'yes' &&
      (offer.status ?? 'active') === 'active' &&
      town.partners.find(({ id }) => id === offer.partnerId)?.status !== 'closed' &&
      (offer.validFrom ?? '0') <= date &&
      (offer.validTo ?? '9') >= date &&
      wish.age >= (offer.who?.ageMin ?? 0) &&
      wish.age <= (offer.who?.ageMax ?? 999),
  );
  const isLeft = (hurdle: string) => !covered.includes(hurdle) && !helped.some(({ covers }) => covers.includes(hurdle));
  const fails = [
    wish.age < low || wish.age > high,
    some(wish.groups) && one.group && !wish.groups?.includes(one.group),
    one.to && one.to < date,
    one.from && daysFrom(date, one.from) > 8 * 7,
    km !== undefined && km > farthest[wish.travel],
    ticked.some((hurdle) => wish.hurdles?.[hurdle] === 'must' && isLeft(hurdle)),
    (one.status ?? 'active') !== 'active' || (club?.status ?? 'active') !== 'active',
    wish.exclude?.includes(one.id),
    one.level === 'advanced-only' && wish.level !== 'some' && wish.level !== 'used',
  ];
  if (fails.some(Boolean)) return undefined;

  const isKin = (code: string) =>
    kin.some((list) => list.split(' ').includes(code) && list.includes(`${one.activity}`));
  const liked = some(wish.activities);
  const interest = !liked ? 15 : liked.includes(`${one.activity}`) ? 30 : one.activity && liked.some(isKin) ? 18 : 0;
  const travel = km === undefined ? 10 : 20 * (1 - km / farthest[wish.travel]);
  const hits = one.schedule.filter((time) => wish.slots?.includes(slot(time))).length;
  const full = one.schedule.length;
  const time = !some(wish.slots) || !full ? 7.5 : hits === full ? 15 : hits ? 10 : 0;
  const hurdles = ticked.length ? (15 * covered.length) / ticked.length : 15;
  const welcome = { yes: 10, no: 0 }[one.beginnersWelcome] ?? 5;
  const spoken = (some(wish.languages) ?? ['sv', 'da', 'nb']).some((tag) => tongues.includes(tongue(tag))) ? 5 : 0;
  const age = one.reviewedOn ? daysFrom(one.reviewedOn, date) : 999;
  const fresh = age <= 180 ? 5 : age <= 365 ? 3 : 0;
  const isApart = one.places?.status === 'full' || one.id === wish.from;
  const places = isApart ? 1 : ({ open: 1, few: 1, waitlist: 0.6 }[one.places?.status ?? ''] ?? 0.9);
  const score = (interest + travel + time + hurdles + welcome + spoken + fresh) * places;
  return [isApart ? 'full' : interest ? 'fits' : 'other', Math.floor(score * 10 + 0.5 + 1e-9) / 10];
}
