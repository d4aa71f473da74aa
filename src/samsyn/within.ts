/** Municipalities and areas at once: the table comes with the rules, which are fetched late as they are. */
import { inBox, placed } from '../search/area.js';
import type { Entry } from '../search/entries.js';
import { attempt } from '../search/geo.js';
import { insideTest } from '../search/inside.js';
import { areaTest, municipalities, municipalityTest } from '../search/municipality-tests.js';
import type { Need } from './need.js';

/** Tests are slow to make, and there are few municipalities. */
const tests = new Map<string, (area: string) => boolean>();

/** Whether a municipality lies in what an offer is for, or is one that is asked. */
export function liesIn(municipality: string, area: string): boolean {
  const test = tests.get(municipality) ?? areaTest(municipality);
  tests.set(municipality, test);
  return test(area);
}

/** A municipality that is asked, by code or name; a box or an outline says nothing of municipalities. */
export const municipalityIn = (area: Need['area'] | undefined): string | undefined =>
  (typeof area === 'string' && area.trim()) || undefined;

type Place = Pick<Entry, 'at' | 'municipality'>;

/** A test of what is known to be elsewhere; nothing is where no area is asked, or none that can be understood. */
export function elsewhereTest(area: Need['area'] | undefined): (place: Place) => boolean {
  const asked = municipalityIn(area);
  if (asked) {
    const code = asked.toUpperCase();
    const isNamed = municipalities.has(code)
      ? municipalityTest(code)
      : (municipality: string) => liesIn(municipality, asked);
    return ({ municipality }) => municipality !== undefined && !isNamed(municipality);
  }
  const test = toTest(area);
  return (place) => test?.(place as Entry) === 'no';
}

function toTest(area: Need['area'] | undefined): ReturnType<typeof placed> | undefined {
  if (Array.isArray(area)) return area.length === 4 && area.every(Number.isFinite) ? inBox(area) : undefined;
  if (typeof area !== 'object') return undefined;
  const test = attempt(() => insideTest(area));
  return test && placed((at) => attempt(() => test(at)));
}
