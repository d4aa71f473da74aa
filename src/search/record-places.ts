/** The places that records stand at, so that a town too small for the list is found as well. */
import type { Country } from '../model/country.js';
import { groupBy } from './group-by.js';
import type { NamedPlace } from './places.js';
import type { LatLng } from './query.js';
import type { Search } from './search.js';

/** Where one record is, and what that place is called. */
export interface Spot {
  /** Of the house, of the town. */
  names: readonly (string | undefined)[];
  municipality: string | undefined;
  country: Country;
  at: LatLng | undefined;
}

/** Finds places by name, by a point, or (`''`) where most records are, with those of the records among them. */
export function placesOf(spots: () => readonly Spot[]): Search['places'] {
  // The same array each time, for it is folded once.
  const extra = toPlaces(spots());
  return async (asked, limit) => {
    if (asked === '') return commonPlaces(spots()).slice(0, limit);
    const { findPlaces } = await import('./places.js');
    return findPlaces(asked, { extra, ...(limit !== undefined && { limit }) });
  };
}

/** Each name once in a municipality, in the middle of the records that have it. */
export const toPlaces = (spots: readonly Spot[]): NamedPlace[] => toCounted(spots).map(({ place }) => place);

/** Where most records are: towns first, then houses. */
function commonPlaces(spots: readonly Spot[]): NamedPlace[] {
  const most = (at: 0 | 1) =>
    toCounted(spots.map((spot) => ({ ...spot, names: [spot.names[at]] }))).toSorted((a, b) => b.count - a.count);
  const places = [...most(1), ...most(0)].map(({ place }) => place);
  return places.filter(({ name }, i) => places.findIndex((one) => one.name === name) === i);
}

function toCounted(spots: readonly Spot[]): { place: NamedPlace; count: number }[] {
  const named = spots.flatMap(({ names, municipality, country, at }) =>
    at ? names.flatMap((name) => (name ? { name, municipality, country, at } : [])) : [],
  );
  const places = groupBy(named, ({ name, municipality, country }) => JSON.stringify([name, municipality, country]));
  return [...places.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { name, municipality, country } = first;
    const mean = (of: (at: LatLng) => number) => same.reduce((sum, { at }) => sum + of(at), 0) / same.length;
    const at = { lat: mean(({ lat }) => lat), lng: mean(({ lng }) => lng) };
    return [{ place: { name, ...(municipality && { municipality }), country, ...at }, count: same.length }];
  });
}
