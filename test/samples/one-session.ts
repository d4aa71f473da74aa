/** One session that everything is known of, and what the rules make of it. */
import type { Activity, Partner, Records, Support } from '../../src/model/records.js';
import type { Need, Option, Ranking } from '../../src/samsyn/need.js';
import { rankSamsyn } from '../../src/samsyn/rank.js';
import { activity, partner, records } from './records.js';

export const date = '2026-11-23';
export const home = { lat: 57.19, lng: 14.03 };
export const plain: Need = { age: 9, travel: 'bike', place: home };

/** One that everything is known of. */
export const session = (fields: Partial<Activity> = {}) =>
  activity({
    ...{ activity: 'football', ageMin: 8, ageMax: 10, group: 'mixed', level: 'any', place: home, languages: ['sv'] },
    ...{ places: { status: 'open' }, beginnersWelcome: 'yes', reviewedOn: '2026-11-01', stop: { walkMin: 9 } },
    schedule: [{ weekday: 'mon', start: '17:00', end: '18:00', everyWeeks: 1 }],
    ...fields,
  });

export const rankAll = (town: Partial<Records>, need: Partial<Need> = {}): Ranking =>
  rankSamsyn(records({ partners: [partner()], ...town }), { ...plain, ...need }, { date });
export const rank = (
  fields: Partial<Activity>,
  need: Partial<Need> = {},
  host: Partial<Partner> = {},
  supports: Support[] = [],
) => rankAll({ partners: [partner(host)], activities: [session(fields)], supports }, need);
export const optionOf = ({ fits, other, full }: Ranking): Option | undefined => [...fits, ...other, ...full][0];
export const isIn = (fields: Partial<Activity>, need: Partial<Need> = {}, host: Partial<Partner> = {}) =>
  optionOf(rank(fields, need, host)) !== undefined;
export const reasonOf = (option: Option | undefined, part: string) => option?.reasons.find((one) => one.part === part);
