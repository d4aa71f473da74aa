/** Which of a table's columns are the latitude and the longitude: two that belong together. */
import { aliasOf, endingOf, isMarked, isPosition, pathOf } from './column-names.js';
import type { RecordType } from './records.js';

/** What a name may stand for: itself, what else that is called, what it ends in. */
const readings: ((type: RecordType, name: string) => string | undefined)[] = [
  (_type, name) => name,
  aliasOf,
  (type, name) => (aliasOf(type, name) || isPosition(name) ? undefined : endingOf(name)),
];

/**
 * The pair that is named alike, those marked as WGS84 before all others; undefined when there is none. A marked
 * position in one cell goes before a pair that is not marked: then no columns are the pair.
 */
export function pointColumns(names: readonly string[], type: RecordType): { lat?: string; lng?: string } | undefined {
  const marked = names.filter(isMarked);
  for (const some of [marked, names]) {
    if (some === names && marked.some(isPosition)) return {};
    for (const read of readings) {
      const named = (path: string) => some.find((name) => pathOf(type, read(type, name) ?? '') === path);
      const [lat, lng] = [named('place.lat'), named('place.lng')];
      if (lat && lng) return { lat, lng };
    }
  }
  return undefined;
}
