/** What questions are asked with: what has been answered, how many each answer would bring, and how to give one. */
import type { Facets, Query } from '../../search/query.js';

/** Fields to set; `undefined` takes an answer away. */
export type Answering = { [K in keyof Query]?: Query[K] | undefined };

export interface Asking {
  query: Query;
  /** How many each further answer would bring. */
  facets: Facets;
  /** What there is at all. */
  whole: Facets;
  answer: (change: Answering) => void;
}

/** A list with a value more, or without it when it is there already; undefined instead of an empty one. */
export function toggled<T>(values: readonly T[] = [], value: T): T[] | undefined {
  const changed = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return changed.length ? changed : undefined;
}

/** As an ARIA state is written. */
export const pressed = (isPressed: boolean): 'true' | 'false' => (isPressed ? 'true' : 'false');
