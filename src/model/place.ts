/** Whether a position can be where it says. Nothing is corrected in silence: it is named, and not shown. */
import type { ProblemCode } from './problem.js';

/** Sweden, Denmark and what lies around: degrees. */
const box = { south: 54, north: 72, west: 4, east: 32 };

const isInside = (lat: number, lng: number) =>
  lat >= box.south && lat <= box.north && lng >= box.west && lng <= box.east;

/** No real latitude or longitude; a metre grid has them in the hundred thousands. */
const PROJECTED = 1000;

function fault(lat: number, lng: number): ProblemCode | undefined {
  if (isInside(lat, lng)) return undefined;
  if (lat === 0 && lng === 0) return 'place/zero';
  if (Math.abs(lat) > PROJECTED || Math.abs(lng) > PROJECTED) return 'place/projected';
  return isInside(lng, lat) ? 'place/swapped' : 'place/outside';
}

/**
 * Takes a position that cannot be right out of `place` and says what it is.
 * @param isUnread false when a coordinate was there but was refused as no number, which is told already
 */
export function checkPlace(place: Record<string, unknown>, isUnread: boolean) {
  const { lat, lng } = place as { lat?: number; lng?: number };
  const isWhole = lat !== undefined && lng !== undefined;
  const code = isWhole ? fault(lat, lng) : isUnread ? 'place/missing' : undefined;
  if (!isWhole || code) {
    delete place['lat'];
    delete place['lng'];
  }
  return code && { code, field: 'place.lat', seen: isWhole ? `${lat}, ${lng}` : '' };
}
