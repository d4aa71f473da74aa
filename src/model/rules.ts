/** What records must have and may not say, as tables; validate.ts holds rows to them. */
import type { ProblemCode } from './problem.js';
import type { RecordType } from './records.js';

/** A field by its path: `price.amount`. */
export interface Path {
  field: string;
  keys: readonly string[];
}

const path = (field: string): Path => ({ field, keys: field.split('.') });

/** Fields that a record should have, beside its id, its name and its partner: without them it reads "ask". */
export const required: Record<RecordType, readonly Path[]> = {
  partner: ['kind', 'reviewedOn'].map(path),
  activity: [
    ...['activity', 'form', 'ageMin', 'ageMax', 'group', 'schedule', 'price.amount', 'join.how', 'reviewedOn'],
  ].map(path),
  support: ['kind', 'covers', 'apply.by', 'openToAll', 'reviewedOn'].map(path),
};

const order = (first: string, last: string, code: ProblemCode) => ({ first: path(first), last: path(last), code });

/** Pairs of fields of which the first may not come after the second. */
export const orders: Record<RecordType, readonly { first: Path; last: Path; code: ProblemCode }[]> = {
  partner: [],
  activity: [
    order('ageMin', 'ageMax', 'age/reversed'),
    order('birthYears.0', 'birthYears.1', 'age/reversed'),
    order('from', 'to', 'date/reversed'),
  ],
  support: [order('who.ageMin', 'who.ageMax', 'age/reversed'), order('validFrom', 'validTo', 'date/reversed')],
};

/** Days on which somebody looked: none of them is still to come. */
export const pastDays: Record<RecordType, readonly Path[]> = {
  partner: ['reviewedOn', 'leisureCard.checkedOn'].map(path),
  activity: ['reviewedOn', 'places.checkedOn'].map(path),
  support: ['reviewedOn'].map(path),
};

const SUMMER = 2 * 60 * 60 * 1000;

/** Today in Sweden and Denmark as an ISO date; in winter it comes an hour early, which no review date minds. */
export const realToday = (): string => new Date(Date.now() + SUMMER).toISOString().slice(0, 10);
