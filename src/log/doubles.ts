/**
 * Entries become meetings. One rule, simple to tell: **the same day and the same name is the same meeting, whoever logged
 * it, and counts once. Was it another one, say so** (`isAnother`). Case, accents, blanks and hyphens of a name do not
 * count. Who logged does not, either: an entry that somebody else has corrected would otherwise become a second meeting.
 */
import { fold } from '../model/fold.js';
import { entriesOf, groupFields, type Entry, type Log, type NumberField } from './entry.js';
import { compareRows } from './merge.js';

/** A meeting, with the greatest of what its entries say: never more new ones, groups or speakers than came. */
export interface Meeting {
  /** The smallest of its entries. */
  id: string;
  on: string;
  /** As the entry has it that was changed last. */
  what: string;
  came: number;
  fresh: number;
  /** All three of the entry that tells of the most people. */
  girls?: number;
  boys?: number;
  unstated?: number;
  /** Both of the entry with the longest practice. */
  speakers?: number;
  minutes?: number;
  handedOver?: number;
  arrived?: number;
  stayed?: number;
  /** Each once. */
  joys: readonly string[];
  /** One, or several that are counted once; what was changed last is first. */
  entries: readonly Entry[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A day has no blank, an id no line break. */
const keyOf = ({ id = '', on, what, isAnother }: Named): string => (isAnother ? `\n${id}` : `${on} ${fold(what)}`);
type Named = Pick<Entry, 'on' | 'what' | 'isAnother'> & { id?: string };

/** All meetings, by day, then name, then id. */
export function meetingsOf(log: Log): Meeting[] {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entriesOf(log)) {
    const entries = byKey.get(keyOf(entry));
    if (entries) entries.push(entry);
    else byKey.set(keyOf(entry), [entry]);
  }
  return [...byKey.values()]
    .map((entries) => toMeeting(entries.toSorted((a, b) => compareRows(b, a))))
    .toSorted((a, b) => compare(a.on, b.on) || compare(a.what, b.what) || compare(a.id, b.id));
}

/**
 * The entry with which a draft or an entry would be one meeting, for "you have this already. Was it another one?"; undefined
 * when there is none, or it is said to be another.
 */
export function doubleOf(log: Log, one: Named): Entry | undefined {
  const key = keyOf(one);
  return entriesOf(log).find((entry) => !one.isAnother && entry.id !== one.id && keyOf(entry) === key);
}

function toMeeting(entries: readonly Entry[]): Meeting {
  const [{ on, what }] = entries as [Entry, ...Entry[]];
  const grouped = mostBy(entries, groupSum);
  const practised = mostBy(entries, ({ speakers = 0, minutes = 0 }) => speakers * minutes);
  return {
    ...{ id: entries.map(({ id }) => id).reduce((a, b) => (a < b ? a : b)), on, what },
    ...{ came: 0, fresh: 0, ...greatest(entries, ['came', 'fresh']) },
    ...pick(grouped, groupFields),
    ...pick(practised, ['speakers', 'minutes']),
    ...greatest(entries, ['handedOver', 'arrived', 'stayed']),
    joys: [...new Set(entries.flatMap(({ joy }) => joy ?? []))],
    entries,
  };
}

const groupSum = (entry: Entry): number => groupFields.reduce((sum, group) => sum + (entry[group] ?? 0), 0);

/** The first of those that have the most. */
const mostBy = (entries: readonly Entry[], count: (entry: Entry) => number): Entry =>
  entries.reduce((most, one) => (count(one) > count(most) ? one : most));

type Numbers = Partial<Record<NumberField, number>>;

const greatest = (entries: readonly Entry[], names: readonly NumberField[]): Numbers =>
  Object.fromEntries(
    names.flatMap((name) => {
      const said = entries.flatMap((entry) => entry[name] ?? []);
      return said.length ? [[name, Math.max(...said)]] : [];
    }),
  );

const pick = (entry: Entry, names: readonly NumberField[]): Numbers =>
  Object.fromEntries(names.flatMap((name) => (entry[name] === undefined ? [] : [[name, entry[name]]])));
