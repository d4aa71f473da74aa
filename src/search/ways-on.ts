/** A question about activities that finds nothing, or nothing that has room: each single answer to change, and what comes then. */
import type { Activity } from '../model/records.js';
import { travelKm } from '../model/travel.js';
import type { Answer, Item, Query } from './query.js';
import { relaxations, type Choice } from './relax.js';
import type { Search } from './search.js';

/** One changed answer. Taken, it gives exactly what it says. */
export interface WayOn {
  /**
   * A field: that answer dropped. `years`: a year younger and older too. `farther`: the next way of travel with which
   * there is something. `doors`: what is open to whoever comes, whatever was wished for.
   */
  kind: Choice | 'years' | 'farther' | 'doors';
  /** To merge into the question; `undefined` drops a field. */
  change: { [K in keyof Query]?: Query[K] | undefined };
  /** How many there are then. */
  total: number;
  /** Of `doors`: which ones of the answer, for no question asks for them. */
  items?: readonly Item[];
}

/** Forms that one comes to as one is. */
export const openForms: readonly (string | undefined)[] = ['drop-in', 'family', 'sportcafe', 'language-cafe'];

/** What is wished for; who comes, from where, what they can pay and what they need stays as it is. */
const wishes = [
  ...['text', 'kinds', 'activities', 'slots', 'groups', 'languages', 'help', 'benefits', 'offers', 'seeks'],
  ...['beginners', 'open'],
] as const satisfies (keyof Query)[];

/** Those that change least come first; ages that nobody has who asks come last. */
const gentle: readonly WayOn['kind'][] = ['years', 'farther', 'slots', 'doors'];
const rankOf = ({ kind }: WayOn): number =>
  kind === 'ages' ? Infinity : gentle.includes(kind) ? gentle.indexOf(kind) : gentle.length;

/** As much of an answer as a way on is judged by. */
export type Found = Pick<Answer, 'total' | 'items'>;

/** Where all is full, more that is full is no way on: the total of what is not. */
export const notFullIn = (answer: Answer, { fitsOf }: Pick<Search, 'fitsOf'>): Found => ({
  total: answer.total - fitsOf(answer).full,
  items: answer.items,
});

/**
 * Every way on by one changed answer: the gentlest first, then the one that brings most.
 * @param query one that finds nothing, or only what is full
 * @param ask what is found with some fields changed; it is not shown
 */
export async function waysOn(query: Query, ask: (change: WayOn['change']) => Promise<Found>): Promise<WayOn[]> {
  const count = async (change: WayOn['change']) => (await ask({ ...change, limit: 0 })).total;
  const dropped = await relaxations(query, count);
  const ways: WayOn[] = dropped.map(({ field, total }) => ({ kind: field, change: { [field]: undefined }, total }));

  const { ages = [], near, within = Infinity } = query;
  if (ages.length) ways.push(await counted('years', { ages: withNeighbours(ages) }, count));
  for (const km of near ? Object.values(travelKm).filter((one) => one > within) : []) {
    const way = await counted('farther', { within: km }, count);
    ways.push(way);
    if (way.total) break;
  }
  ways.push(await doors(ask));
  return ways.filter(({ total }) => total).toSorted((a, b) => rankOf(a) - rankOf(b) || b.total - a.total);
}

async function counted(
  kind: WayOn['kind'],
  change: WayOn['change'],
  count: (change: WayOn['change']) => Promise<number>,
): Promise<WayOn> {
  return { kind, change, total: await count(change) };
}

const withNeighbours = (ages: readonly number[]): number[] =>
  [...new Set(ages.flatMap((age) => [age - 1, age, age + 1]))].filter((age) => age >= 0).toSorted((a, b) => a - b);

async function doors(ask: (change: WayOn['change']) => Promise<Found>): Promise<WayOn> {
  const change: WayOn['change'] = Object.fromEntries(wishes.map((field) => [field, undefined]));
  const { items } = await ask({ ...change, limit: undefined, offset: undefined });
  const open = items.filter(({ fit, record }) => fit !== 'full' && isOpen(record));
  return { kind: 'doors', change, total: open.length, items: open };
}

const isOpen = (record: Item['record']): boolean =>
  'partnerId' in record && record.status !== 'paused' && openForms.includes((record as Activity).form);
