/** A question that finds nothing: which one of its fields stands in the way. */
import type { Query } from './query.js';

/** Fields that hold records back, in the order in which a person would rather give them up. */
const choices = [
  ...['bbox', 'within', 'open', 'beginners', 'free', 'benefits', 'languages', 'access', 'help', 'slots', 'groups'],
  ...['seeks', 'offers', 'ages', 'activities', 'area', 'kinds', 'text'],
] as const satisfies (keyof Query)[];

export type Choice = (typeof choices)[number];

export interface Relaxation {
  field: Choice;
  /** How many there are without it. */
  total: number;
}

/**
 * Each choice alone without which there is something, the one that brings most first.
 * @param count how many a question finds with some fields removed
 */
export async function relaxations(
  query: Query,
  count: (change: { [K in Choice]?: undefined }) => Promise<number>,
): Promise<Relaxation[]> {
  const found: Relaxation[] = [];
  for (const field of choices) {
    if (query[field] === undefined) continue;
    const total = await count({ [field]: undefined });
    if (total) found.push({ field, total });
  }
  return found.toSorted((a, b) => b.total - a.total);
}
