/** A point in pixels. */
interface Spot {
  x: number;
  y: number;
}

const text = ({ x, y }: Spot): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** From `a` towards `b`: half way, but no farther than `reach`. */
function towards(a: Spot, b: Spot, reach: number): Spot {
  const share = Math.min(0.5, reach / Math.hypot(b.x - a.x, b.y - a.y));
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/**
 * SVG path data of closed rings with curves for corners: a coast of few points looks drawn by hand,
 * and a lake of three is no triangle.
 * @param reach pixels from a corner within which its curve begins and ends
 */
export function smoothPath(rings: readonly (readonly Spot[])[], reach: number): string {
  return rings
    .map((ring) => {
      const corners = ring.map((spot, i) => {
        const before = ring.at(i - 1) ?? spot;
        const after = ring[i + 1] ?? ring[0] ?? spot;
        return `${text(towards(spot, before, reach))}Q${text(spot)} ${text(towards(spot, after, reach))}`;
      });
      return corners.length < 3 ? '' : `M${corners.join('L')}Z`;
    })
    .join('');
}
