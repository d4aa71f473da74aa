/** Counts by code. A code may be any text, `__proto__` too, so that they are counted in a Map. */
export interface Tally {
  /** Counts a code once for each thing, if all that is told of one thing is told before the next. */
  add(code: string, of: object): void;
  toRecord(): Record<string, number>;
}

export function createTally(): Tally {
  const counts = new Map<string, { count: number; last: object }>();
  return {
    add(code, of) {
      const known = counts.get(code);
      if (!known) counts.set(code, { count: 1, last: of });
      else if (known.last !== of) {
        known.count += 1;
        known.last = of;
      }
    },
    toRecord: () => Object.fromEntries([...counts].map(([code, { count }]) => [code, count])),
  };
}
