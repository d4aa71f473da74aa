/** One session as an option: score, parts, reasons, and what to ask the club. */
import type { Asked } from './asked.js';
import type { Candidate } from './candidates.js';
import { coversHurdle } from './hurdles.js';
import type { Note, Option, Part } from './need.js';
import { judges } from './parts.js';

const parts = Object.keys(judges) as Part[];

/** Half up, to one decimal. What a sum of fractions is short of must not decide. */
const round = (points: number): number => Math.floor(10 * points + 0.5 + 1e-9) / 10;

/** @param isFull listed apart, where places do not count */
export function toOption(candidate: Candidate, asked: Asked, notes: readonly Note[], isFull: boolean): Option {
  const judged = parts.map((part) => ({ part, ...judges[part](candidate, asked, isFull) }));
  const points = Object.fromEntries(judged.map(({ part, points }) => [part, points])) as Record<Part, number>;
  const { places, ...rest } = points;
  return {
    id: candidate.id,
    score: round(places * Object.values(rest).reduce((sum, one) => sum + one, 0)),
    parts: points,
    reasons: judged.map(({ part, code, values }) => ({ part, code, values })),
    ask: toAsk(candidate, asked),
    notes,
  };
}

/** What is asked for and unknown; an age that is a year off is to be asked for as well. */
function toAsk(candidate: Candidate, asked: Asked): string[] {
  const { activity, ages, at, slots } = candidate;
  const [from, to] = ages;
  const { age } = asked;
  const status = activity.places?.status;
  const open: Record<string, boolean> = {
    ageMin: age !== undefined && (from === undefined || age < from),
    ageMax: age !== undefined && (to === undefined || age > to),
    group: asked.groups.length > 0 && !activity.group,
    place: asked.reach !== undefined && !at,
    stop: asked.travel === 'bus' && !hasStop(activity),
    schedule: asked.slots.length > 0 && !slots.length,
    places: !status || !['open', 'few', 'waitlist', 'full'].includes(status),
  };
  return [
    ...Object.keys(open).filter((code) => open[code]),
    ...asked.ticked
      .filter((code) => coversHurdle(candidate, code, asked) === 'unknown')
      .map((code) => `hurdles.${code}`),
  ];
}

const hasStop = ({ stop }: Candidate['activity']): boolean =>
  Boolean(stop?.name || stop?.lines) || typeof stop?.walkMin === 'number';
