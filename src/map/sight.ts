import type { Bbox, LatLng } from '../search/query.js';

/** What to look at: `bbox` (as large as fits), or `center`, or the present centre; each at `zoom`, if given. */
export interface Sight {
  bbox?: Bbox;
  center?: LatLng;
  zoom?: number;
}

/** A sight, or the bounds of places, which are shown with room for their pins. */
export interface FirstSight extends Sight {
  bounds?: Bbox | null;
}

/** South-west and north-east, as `[lat, lng]`. */
type Corners = [southWest: [number, number], northEast: [number, number]];

/** Where that leads: to all of a box, or to a point at a zoom; what is absent stays as it is. */
export interface Aim {
  box?: Corners;
  /** The box holds just the points of pins, which need room. */
  arePins?: boolean;
  at?: [lat: number, lng: number];
  zoom?: number;
}

/** As close as a view goes that is not given in numbers, so that a lone place keeps its surroundings. */
export const closest = 13;

/** Room that a pin needs above, beside and below its point, in pixels, half of it more when selected. */
const above = 76;
const beside = 44;
const below = 24;

export const isFinitePlace = (at: LatLng | undefined): at is LatLng =>
  at !== undefined && Number.isFinite(at.lat) && Number.isFinite(at.lng);

const isFiniteBox = (box: Bbox | null | undefined): box is Bbox => box?.every(Number.isFinite) ?? false;

const corners = ([west, south, east, north]: Bbox): Corners => [
  [south, west],
  [north, east],
];

/**
 * What is not finite counts as not given.
 * @param fallback for when neither box nor centre is given
 */
export function aim({ bbox, bounds, center, zoom }: FirstSight, fallback?: Bbox): Aim {
  const zoomed = Number.isFinite(zoom) ? { zoom: zoom as number } : {};
  if (isFinitePlace(center)) return { at: [center.lat, center.lng], ...zoomed };
  const box = [bbox, bounds, fallback].find(isFiniteBox);
  if (!box) return zoomed;
  if ('zoom' in zoomed) return { at: [(box[1] + box[3]) / 2, (box[0] + box[2]) / 2], ...zoomed };
  return { box: corners(box), arePins: box === bounds };
}

/** What is kept free at both ends of a side: what covers it, and of the rest at most two fifths for the pins. */
function ends(size: number, [first, last]: [number, number], [before, after]: [number, number]): [number, number] {
  const [from, to] = first + last < size ? [first, last] : [0, 0];
  const most = (size - from - to) * 0.4;
  return [from + Math.min(before, most), to + Math.min(after, most)];
}

/**
 * The edge to keep free round pins.
 * @param size of the map in pixels
 * @param inset pixels that are covered at each side; where nothing is left, they count for nothing
 */
export function room(
  { x, y }: { x: number; y: number },
  { top, right, bottom, left }: { top: number; right: number; bottom: number; left: number },
): { paddingTopLeft: [number, number]; paddingBottomRight: [number, number] } {
  const [west, east] = ends(x, [left, right], [beside, beside]);
  const [north, south] = ends(y, [top, bottom], [above, below]);
  return { paddingTopLeft: [west, north], paddingBottomRight: [east, south] };
}
