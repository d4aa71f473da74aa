/** What to stay within: a municipality, a box or an outline. */
import type { TriState } from '../model/values.js';
import type { Entry } from './entries.js';
import { isWithin } from './geo.js';
import { municipalityTest } from './municipalities.js';
import type { Bbox, LatLng, Query } from './query.js';

/** Whether an entry is within; undefined when nothing is asked. What has no position may be anywhere. */
export async function toAreaTest(area: Query['area']): Promise<((entry: Entry) => TriState) | undefined> {
  if (!area) return undefined;
  if (Array.isArray(area)) return inBox(area);
  try {
    if (typeof area === 'object') return placed((await import('./inside.js')).insideTest(area));
    const isNamed = await municipalityTest(area.trim().toUpperCase());
    return ({ municipality }) => (municipality ? toTriState(isNamed(municipality)) : 'unknown');
  } catch {
    // Table or test could not be fetched: better to show all and say so than to show nothing.
    return () => 'unknown';
  }
}

const toTriState = (answer: boolean | undefined): TriState =>
  answer === undefined ? 'unknown' : answer ? 'yes' : 'no';

export const placed =
  (test: (at: LatLng) => boolean | undefined) =>
  ({ at }: Entry): TriState =>
    toTriState(at && test(at));

export const inBox = (box: Bbox) => placed((at) => isWithin(at, box));
