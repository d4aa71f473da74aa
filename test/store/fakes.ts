/** Catalogues and answers that are only as much as a store looks at. */
import type { Catalogue } from '../../src/load.js';
import type { Answer, Query } from '../../src/search/query.js';
import { records } from '../samples/records.js';

/** `total` is what the test tells an answer by. */
export const answer = (total: number): Answer => ({
  ...{ total, items: [], clusters: [], bounds: null },
  facets: {} as Answer['facets'],
});

export const catalogue = (find: (query: Query) => Promise<Answer>): Catalogue => ({
  ...{ records: records({}), problems: [] },
  search: { find } as Catalogue['search'],
});

/** A promise that is kept, or broken, when the test says so. */
export function later<T>() {
  let keep: (value: T) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const promise = new Promise<T>((resolve, reject) => {
    keep = resolve;
    fail = reject;
  });
  return { promise, keep, fail };
}
