/** A need made ready for being asked: what is absent, empty or not to be understood asks nothing. */
import { familyOf } from '../model/activity-families.js';
import { toSpoken } from '../model/languages.js';
import type { LatLng } from '../search/query.js';
import type { Need, Travel } from './need.js';
import { limits } from './weights.js';

/** What the child plays already. */
export interface Play {
  activity: string;
  slots: readonly string[];
}

export interface Asked {
  /** `2026-11-23`. */
  date: string;
  year: number;
  age: number | undefined;
  groups: readonly string[];
  activities: readonly string[];
  /** Of these activities. */
  families: readonly string[];
  /** Has tried some of it before. */
  isUsed: boolean;
  /** Where from and how far; absent where either is not known. */
  reach: { from: LatLng; km: number } | undefined;
  travel: Travel | undefined;
  slots: readonly string[];
  /** Hurdles that are ticked, and those of them that have to be covered. */
  ticked: readonly string[];
  musts: readonly string[];
  access: readonly string[];
  /** As chosen, and as `toSpoken` gives them. */
  languages: readonly string[];
  spoken: readonly string[];
  plays: readonly Play[];
  area: Need['area'] | undefined;
  /** Session without room. */
  from: string | undefined;
  /** Sessions that are not to come. */
  tried: readonly string[];
}

export function toAsked(need: Need, date: string): Asked {
  const { age, level, travel, hurdles, area, from }: Partial<Need> = need;
  const activities = texts(need.activities);
  const weighed = Object.entries(isObject(hurdles) ? hurdles : {});
  const languages = texts(need.languages);
  const by = Object.hasOwn(limits.km, travel ?? '') ? travel : undefined;
  const at = pointOf(need.place);
  return {
    date,
    year: Number(date.slice(0, 4)),
    age: typeof age === 'number' && Number.isFinite(age) ? age : undefined,
    groups: texts(need.groups),
    activities,
    families: activities.map(familyOf),
    isUsed: level === 'some' || level === 'used',
    reach: at && by && { from: at, km: limits.km[by] },
    travel: by,
    slots: texts(need.slots),
    ticked: weighed.filter(([, weight]) => weight === 'nice' || weight === 'must').map(([code]) => code),
    musts: weighed.filter(([, weight]) => weight === 'must').map(([code]) => code),
    access: texts(need.access),
    languages,
    spoken: toSpoken(languages),
    plays: listOf(need.plays).flatMap((play): Play[] =>
      isObject(play) && typeof play.activity === 'string'
        ? [{ activity: play.activity, slots: texts(play.slots) }]
        : [],
    ),
    area: area ?? undefined,
    from: from ?? undefined,
    tried: texts(need.exclude),
  };
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const listOf = <T>(value: readonly T[] | null | undefined): readonly T[] => (Array.isArray(value) ? value : []);

const texts = (value: readonly string[] | null | undefined): readonly string[] =>
  listOf(value).filter((text) => typeof text === 'string');

function pointOf(place: LatLng | null | undefined): LatLng | undefined {
  const { lat, lng }: Partial<LatLng> = place ?? {};
  // Not a number is in no range.
  return Math.abs(lat ?? NaN) <= 90 && Math.abs(lng ?? NaN) <= 180 ? (place ?? undefined) : undefined;
}
