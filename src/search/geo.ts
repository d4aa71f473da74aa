/** Geometry. Only this file and inside.ts import Turf, so that a better one can take its place there. */
import { centroid, distance } from '@turf/turf';
import type { Bbox, LatLng, Outline } from './query.js';

/** Kilometres as the crow flies. */
export const kilometres = (a: LatLng, b: LatLng): number => distance([a.lng, a.lat], [b.lng, b.lat]);

/** The smallest box round the points; null round none. */
export function boundsOf(points: readonly LatLng[]): Bbox | null {
  if (!points.length) return null;
  return points.reduce<Bbox>(
    ([west, south, east, north], { lat, lng }) => [
      Math.min(west, lng),
      Math.min(south, lat),
      Math.max(east, lng),
      Math.max(north, lat),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

export const isWithin = ({ lat, lng }: LatLng, [west, south, east, north]: Bbox): boolean =>
  lat >= south && lat <= north && lng >= west && lng <= east;

/** The middle of an outline: the mean of its corners. Undefined where it has none. */
export function middleOf(outline: Outline): LatLng | undefined {
  const [lng, lat] = attempt(() => centroid(outline).geometry.coordinates) ?? [];
  return lng === undefined || lat === undefined ? undefined : { lat, lng };
}

/** What Turf measures; it throws at what is no outline. */
export function attempt<T>(measure: () => T): T | undefined {
  try {
    return measure();
  } catch {
    return undefined;
  }
}
