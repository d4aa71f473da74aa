/** Moves rings apart that would lie over each other or over a pin. A pin stands where its place is, and stays. */

/** A marker in pixels of the screen. */
export interface Spot {
  x: number;
  y: number;
  /** Places it holds; one is a pin. */
  count: number;
}

/** Half of what a ring takes up, and half of a pin's head, which stands over its point. */
const RING = 31;
const PIN = 24;
const HEAD = 27;
/** A ring stands at the middle of its places, which is no exact spot either; farther off it would tell a lie. */
const FARTHEST = 36;
const ROUNDS = 12;

const radiusOf = ({ count }: Spot) => (count > 1 ? RING : PIN);

/** @returns how far each is moved, in the same order */
export function spread(spots: readonly Spot[]): readonly { x: number; y: number }[] {
  const moved = spots.map(({ x, y, count }) => ({ x, y: count > 1 ? y : y - HEAD }));
  const pairs = closePairs(spots, moved);
  for (let round = 0; round < ROUNDS; round += 1) {
    let isStill = true;
    for (const [i, k] of pairs) isStill = !push(i, k) && isStill;
    if (isStill) break;
  }
  return moved.map(({ x, y }, i) => {
    const spot = spots[i];
    return spot && spot.count > 1 ? { x: x - spot.x, y: y - spot.y } : { x: 0, y: 0 };
  });

  /** @returns whether the two were too close */
  function push(i: number, k: number): boolean {
    const [one, other, a, b] = [spots[i], spots[k], moved[i], moved[k]];
    if (!one || !other || !a || !b) return false;
    const [across, down] = [b.x - a.x, b.y - a.y];
    const distance = Math.hypot(across, down);
    const lacking = radiusOf(one) + radiusOf(other) - distance;
    if (lacking <= 0.5) return false;
    // Two on one spot go apart sideways.
    const [x, y] = distance > 0.5 ? [across / distance, down / distance] : [1, 0];
    const share = one.count > 1 && other.count > 1 ? lacking / 2 : lacking;
    if (one.count > 1) place(a, one, a.x - x * share, a.y - y * share);
    if (other.count > 1) place(b, other, b.x + x * share, b.y + y * share);
    return true;
  }
}

/** Moves there, but no farther from its own spot than it may be. */
function place(at: { x: number; y: number }, { x, y }: Spot, toX: number, toY: number): void {
  const distance = Math.hypot(toX - x, toY - y);
  const part = distance > FARTHEST ? FARTHEST / distance : 1;
  at.x = x + (toX - x) * part;
  at.y = y + (toY - y) * part;
}

/** Those that may come to touch, one of them a ring: from west to east, so that few are compared. */
function closePairs(spots: readonly Spot[], at: readonly { x: number; y: number }[]): [number, number][] {
  const reach = 2 * (RING + FARTHEST);
  const order = at.map((_, i) => i).toSorted((i, k) => (at[i]?.x ?? 0) - (at[k]?.x ?? 0));
  const pairs: [number, number][] = [];
  for (const [rank, i] of order.entries())
    for (let next = rank + 1; next < order.length; next += 1) {
      const k = order[next] ?? 0;
      const [a, b] = [at[i], at[k]];
      if (!a || !b || b.x - a.x > reach) break;
      if (Math.abs(b.y - a.y) <= reach && ((spots[i]?.count ?? 0) > 1 || (spots[k]?.count ?? 0) > 1))
        pairs.push([i, k]);
    }
  return pairs;
}
