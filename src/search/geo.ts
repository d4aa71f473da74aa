/** Geometry. The only file that imports Turf, so that a better one can take its place here. */
import { bbox, distance } from '@turf/turf';
import type { Bbox, LatLng } from './query.js';

/** Kilometres as the crow flies. */
export const kilometres = (a: LatLng, b: LatLng): number => distance([a.lng, a.lat], [b.lng, b.lat]);

/** The smallest box round the points; null round none. */
export function boundsOf(points: readonly LatLng[]): Bbox | null {
  if (!points.length) return null;
  const coordinates = points.map(({ lat, lng }) => [lng, lat]);
  return bbox({ type: 'MultiPoint', coordinates }) as Bbox;
}

export const isWithin = ({ lat, lng }: LatLng, [west, south, east, north]: Bbox): boolean =>
  lat >= south && lat <= north && lng >= west && lng <= east;
