/** Whether a position can be where it says. Nothing is corrected in silence: it is named, and not shown. */
import type { ProblemCode } from './problem.js';
import type { Outline } from './records.js';

/** Sweden, Denmark and what lies around: degrees. */
const box = { south: 54, north: 72, west: 4, east: 32 };

const isInside = (lat: number, lng: number) =>
  lat >= box.south && lat <= box.north && lng >= box.west && lng <= box.east;

/** No real latitude or longitude; a metre grid has them in the hundred thousands. */
const PROJECTED = 1000;

/** What is wrong with a position; undefined when it can be where it says. */
export function placeFault(lat: number, lng: number): ProblemCode | undefined {
  if (isInside(lat, lng)) return undefined;
  if (lat === 0 && lng === 0) return 'place/zero';
  if (Math.abs(lat) > PROJECTED || Math.abs(lng) > PROJECTED) return 'place/projected';
  return isInside(lng, lat) ? 'place/swapped' : 'place/outside';
}

/** Of a GeoJSON outline, the first vertex that cannot be where it says. */
export function areaFault({ type, coordinates }: Outline): { code: ProblemCode; lat: number; lng: number } | undefined {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  for (const [lng, lat] of rings.flat()) {
    const code = placeFault(lat, lng);
    if (code) return { code, lat, lng };
  }
  return undefined;
}
