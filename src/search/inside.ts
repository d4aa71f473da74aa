/** What is in an outline. Seldom asked, and the heaviest of all geometry: a first view goes without. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { bbox } from '@turf/turf';
import { attempt, isWithin } from './geo.js';
import type { Area, Bbox, LatLng } from './query.js';

/**
 * A test of whether a point is in an outline, or in one of a collection, its edge included and its holes not. It
 * answers undefined where the outline is none.
 */
export function insideTest(outline: Area): (at: LatLng) => boolean | undefined {
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
