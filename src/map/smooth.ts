/** A point in pixels. */
interface Spot {
  x: number;
  y: number;
}

/** What a renderer is given of a polygon: its rings, simplified and cut to the picture, and its node. */
export interface Drawn {
  options: { smoothFactor?: number; halos?: SVGPathElement[] };
  _parts: Spot[][];
  _path: SVGPathElement;
}

const text = ({ x, y }: Spot): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** Share of the way from `a` to `b` that a corner's curve takes: half, but no farther than `reach`. */
const share = (a: Spot, b: Spot, reach: number): number => Math.min(0.5, reach / Math.hypot(b.x - a.x, b.y - a.y));

const along = (a: Spot, b: Spot, part: number): Spot => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part });

/** SVG path data of a closed ring with curves for corners. */
function smoothRing(ring: readonly Spot[], reach: number): string {
  let before = ring.at(-1);
  let [spot] = ring;
  if (!before || !spot || ring.length < 3) return '';
  let part = share(before, spot, reach);
  let path = `M${text(along(spot, before, part))}`;
  for (const after of [...ring.slice(1), spot]) {
    // Two curves that meet half way need no line between.
    if (part < 0.5) path += `L${text(along(spot, before, part))}`;
    part = share(spot, after, reach);
    path += `Q${text(spot)} ${text(along(spot, after, part))}`;
    [before, spot] = [spot, after];
  }
  return `${path}Z`;
}

/**
 * SVG path data of closed rings: a coast of few points looks drawn by hand, and a lake of three is no triangle.
 * @param reach pixels from a corner within which its curve begins and ends; 0 for sharp corners
 */
export const smoothPath = (rings: readonly (readonly Spot[])[], reach: number): string =>
  rings.map((ring) => smoothRing(ring, reach)).join('');

/** Paths for the halos of a polygon, one for each class. */
export function haloPaths(classes: readonly string[]): SVGPathElement[] {
  return classes.map((name) => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('class', name);
    return path;
  });
}

/**
 * Writes a polygon into its node and its halos'; a halo's width is true on the ground.
 * @param kilometre in pixels
 */
export function drawSoftly({ options, _parts, _path }: Drawn, kilometre: number): void {
  const d = smoothPath(_parts, options.smoothFactor ? 3 * kilometre : 0);
  _path.setAttribute('d', d);
  // From far one is as good as three, and much faster to paint.
  options.halos?.forEach((halo, i) => halo.setAttribute('d', i === 0 || kilometre > 5 ? d : ''));
}
