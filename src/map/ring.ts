import { isKind, kinds } from '../model/kinds.js';

/** One kind's part of a ring; lengths along the circle, from the top and clockwise. */
export interface Segment {
  kind: string;
  start: number;
  length: number;
}

/** Free space between two segments, and the least that is still seen of one, in pixels. */
const gap = 2;
const least = 3;

/** `[kind, count]`, the largest first, equal ones in the order of the chips; what is no kind of ours is `other`. */
export function ranked(counts: Readonly<Record<string, number>>): [kind: string, count: number][] {
  const known = Object.keys(kinds).map((kind): [string, number] => [kind, counts[kind] ?? 0]);
  const other = Object.entries(counts).reduce((sum, [kind, count]) => (isKind(kind) ? sum : sum + count), 0);
  return [...known, ['other', other] as [string, number]]
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a);
}

/**
 * The shares of the kinds along a circle. Lengths and gaps together are exactly `around`,
 * and a kind with few among many keeps a visible piece.
 * @param around circumference in pixels
 */
export function segments(counts: Readonly<Record<string, number>>, around: number): Segment[] {
  const rows = ranked(counts);
  if (rows.length < 2) return rows.map(([kind]) => ({ kind, start: 0, length: around }));
  const room = around - rows.length * gap;
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  const lengths = rows.map(([, count]) => Math.max(least, (room * count) / total));
  // What the smallest were given is taken from the largest, which comes first.
  let over = lengths.reduce((sum, length) => sum + length, 0) - room;
  let start = gap / 2;
  return lengths.map((wanted, i) => {
    const segment = { kind: rows[i]?.[0] ?? 'other', start, length: wanted - over };
    start += segment.length + gap;
    over = 0;
    return segment;
  });
}
