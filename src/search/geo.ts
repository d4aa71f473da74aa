/** Geometry. The only file that imports Turf, so that a better one can take its place here. */
import { bbox, centroid, distance } from '@turf/turf';
import type { Area, Bbox, LatLng, Outline } from './query.js';

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

/**
 * A test of whether a point is in an outline, or in one of a collection, its edge included and its holes not. It
 * answers undefined where the outline is none.
 */
export async function insideTest(outline: Area): Promise<(at: LatLng) => boolean | undefined> {
  // Seldom asked, and the heaviest of all: it comes as a package of its own, so that a first view goes without.
  const { booleanPointInPolygon } = await import('@turf/boolean-point-in-polygon');
  // A file with an outline in it is most often a collection of one.
  const outlines = 'features' in outline ? outline.features : [outline];
  const tests = outlines.map((one) => {
    // Most points are told apart by the box, for the outline of a municipality has thousands of corners.
    const box = attempt(() => bbox(one) as Bbox);
    return (at: LatLng) =>
      box && isWithin(at, box) ? attempt(() => booleanPointInPolygon([at.lng, at.lat], one)) : box && false;
  });
  return (at) => {
    const answers = tests.map((test) => test(at));
    return answers.includes(true) || (answers.length && !answers.includes(undefined) ? false : undefined);
  };
}

/** The middle of an outline: the mean of its corners. Undefined where it has none. */
export function middleOf(outline: Outline): LatLng | undefined {
  const [lng, lat] = attempt(() => centroid(outline).geometry.coordinates) ?? [];
  return lng === undefined || lat === undefined ? undefined : { lat, lng };
}

/** Turf throws at what is no outline. */
function attempt<T>(measure: () => T): T | undefined {
  try {
    return measure();
  } catch {
    return undefined;
  }
}
