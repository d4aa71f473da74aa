/** Counts by code. A code may be any text, `__proto__` too, so that they are counted in a Map. */
export interface Tally {
  /**
   * Counts a code once for each thing, if all that is told of one thing is told before the next; `times` is
   * how many are like that one.
   */
  add(code: string, of: object, times?: number): void;
  toRecord(): Record<string, number>;
}

export function createTally(): Tally {
  const counts = new Map<string, { count: number; last: object }>();
  return {
    add(code, of, times = 1) {
      const known = counts.get(code);
      if (!known) counts.set(code, { count: times, last: of });
      else if (known.last !== of) {
        known.count += times;
        known.last = of;
      }
    },
    toRecord: () => Object.fromEntries([...counts].map(([code, { count }]) => [code, count])),
  };
}
