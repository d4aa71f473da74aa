/** The parts of a score: for each what it counts, and why. */
import { familyOf } from '../model/activity-families.js';
import { primaryOf, toSpoken } from '../model/languages.js';
import type { Asked } from './asked.js';
import type { Candidate } from './candidates.js';
import { daysBetween, kmTo } from './filters.js';
import { coversHurdle } from './hurdles.js';
import { notAsked, type Part, type Reason } from './need.js';
import { limits, nordic, weights } from './weights.js';

export interface Judged {
  /** Unrounded; of `places` the factor. */
  points: number;
  code: Reason['code'];
  values: Reason['values'];
}

const judged = (points: number, code: Reason['code'], values: Reason['values'] = []): Judged => ({
  ...{ points, code, values },
});

/** In the order in which they are told. `isFull`: listed apart, where places do not count. */
export const judges: Record<Part, (candidate: Candidate, asked: Asked, isFull: boolean) => Judged> = {
  interest({ activity: { activity } }, { activities, families }) {
    const { exact, family, anything, other } = weights.interest;
    if (!activities.length) return judged(anything, 'unknown', [notAsked]);
    if (!activity) return judged(other, 'unknown');
    if (activities.includes(activity)) return judged(exact, 'hit', [activity]);
    const own = familyOf(activity);
    return families.includes(own) ? judged(family, 'some', [activity, own]) : judged(other, 'none', [activity]);
  },

  travel(candidate, asked) {
    const { reach, travel = '' } = asked;
    const { nearest, unknown } = weights.travel;
    if (!reach) return judged(unknown, 'unknown', [notAsked]);
    const km = kmTo(candidate, asked);
    if (km === undefined) return judged(unknown, 'unknown');
    return judged(nearest * (1 - km / reach.km), 'hit', [Math.round(10 * km) / 10, travel]);
  },

  time({ slots }, asked) {
    const { all, some, none, unknown } = weights.time;
    if (!asked.slots.length) return judged(unknown, 'unknown', [notAsked]);
    if (!slots.length) return judged(unknown, 'unknown');
    const fits = slots.filter((slot) => slot !== undefined && asked.slots.includes(slot));
    if (fits.length === slots.length) return judged(all, 'hit', unique(fits));
    return fits.length ? judged(some, 'some', unique(fits)) : judged(none, 'none', unique(slots));
  },

  hurdles(candidate, asked) {
    const { all } = weights.hurdles;
    const { ticked } = asked;
    if (!ticked.length) return judged(all, 'unknown', [notAsked]);
    const answers = ticked.map((code) => coversHurdle(candidate, code, asked));
    const covered = ticked.filter((_, i) => answers[i] === 'yes');
    const points = (all * covered.length) / ticked.length;
    if (covered.length) return judged(points, covered.length === ticked.length ? 'hit' : 'some', covered);
    return judged(points, answers.includes('no') ? 'none' : 'unknown', ticked);
  },

  welcome({ activity: { beginnersWelcome } }) {
    const { yes, no, unknown } = weights.welcome;
    if (beginnersWelcome === 'yes') return judged(yes, 'hit');
    return beginnersWelcome === 'no' ? judged(no, 'none') : judged(unknown, 'unknown');
  },

  language({ languages }, asked) {
    const { shared, other } = weights.language;
    if (!languages.length) return judged(other, 'unknown');
    // Without a choice, the language of the place is one that is shared.
    const chosen = asked.languages.length ? asked.languages : nordic;
    const hits = chosen.filter((code) => toSpoken([code]).some((one) => languages.includes(one)));
    return hits.length ? judged(shared, 'hit', unique(hits.map(primaryOf))) : judged(other, 'none', languages);
  },

  fresh({ activity: { reviewedOn } }, { date }) {
    const { recent, older, old } = weights.fresh;
    // A review that is still to come counts as today's.
    const days = Math.max(daysBetween(reviewedOn ?? '', date), 0);
    if (!reviewedOn || Number.isNaN(days)) return judged(old, 'unknown');
    const values = [reviewedOn > date ? date : reviewedOn];
    if (days <= limits.recent) return judged(recent, 'hit', values);
    return days <= limits.older ? judged(older, 'some', values) : judged(old, 'none', values);
  },

  places({ activity: { places } }, _asked, isFull) {
    const { status = 'unknown', waiting } = places ?? {};
    const factors: Readonly<Record<string, number>> = weights.places;
    const isKnown = status !== 'unknown' && Object.hasOwn(factors, status);
    const factor = isFull ? 1 : ((isKnown ? factors[status] : undefined) ?? weights.places.unknown);
    const values = typeof waiting === 'number' ? [status, waiting] : [status];
    if (status === 'full') return judged(factor, 'none', values);
    if (!isKnown) return judged(factor, 'unknown');
    return judged(factor, status === 'waitlist' ? 'some' : 'hit', values);
  },
};

const unique = (codes: readonly (string | undefined)[]): string[] => [
  ...new Set(codes.filter((code) => code !== undefined)),
];
