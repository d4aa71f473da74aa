/** What leaders should talk about: places, and sports that the child plays already. */
import { familyOf } from '../model/activity-families.js';
import type { Partner } from '../model/records.js';
import type { Asked, Play } from './asked.js';
import { listOf } from './asked.js';
import type { Candidate } from './candidates.js';
import type { Note } from './need.js';
import { limits } from './weights.js';

/** A way to see the notes of a session. The high season of a sport is what any club's agreement says of it. */
export function createNotes(partners: readonly Partner[], asked: Asked): (candidate: Candidate) => Note[] {
  const seasons = new Map<string, number[]>();
  const seasonOf = (activity: string): number[] => {
    const season = seasons.get(activity) ?? partners.flatMap(({ samsyn }) => listOf(samsyn?.highSeason?.[activity]));
    seasons.set(activity, season);
    return season;
  };

  const isClash = ({ activity, slots, partner }: Candidate, play: Play): boolean => {
    const code = activity.activity ?? '';
    if (code === play.activity || !isSport(code) || !isSport(play.activity)) return false;
    if (play.slots.length && slots.length) return slots.some((slot = '') => play.slots.includes(slot));
    const own = [activity.highSeason, partner?.samsyn?.highSeason?.[code], seasonOf(code)].map(listOf);
    const season = own.find((months) => months.length) ?? [];
    return season.some((month) => seasonOf(play.activity).includes(month));
  };

  return (candidate) => {
    const { activity, places } = candidate.activity;
    const isPlayed = asked.plays.some((play) => play.activity === activity);
    const isYoung = !(asked.age !== undefined && asked.age > (candidate.partner?.samsyn?.ageTo ?? limits.samsynAge));
    return [
      ...(places?.status === 'waitlist' ? ['waiting-list' as const] : []),
      ...(isYoung && asked.plays.some((play) => isClash(candidate, play)) ? ['talk-leaders' as const] : []),
      ...(isYoung && isPlayed ? ['tell-your-leader' as const] : []),
    ];
  };
}

/** Scouts and choirs have no season that comes first. */
const isSport = (code: string): boolean => familyOf(code) !== code;
