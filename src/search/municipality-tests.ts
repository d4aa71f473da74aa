/** Municipalities by their official code, or by any of the ways in which records write their names. With the table. */
import { table } from './municipality-table.js';
import { fold } from './text.js';

/** Official code (`SE-0163`, `DK-0163`) → its name and other names. */
export type Municipalities = ReadonlyMap<string, readonly [name: string, ...others: string[]]>;

/** The table of 290 + 98. */
export const municipalities: Municipalities = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, 7), line.slice(8).split('/') as [string, ...string[]]]),
);

/** What a municipality is called beside its name. */
export const forms = new Set(['kommun', 'kommune', 'kommunen', 'stad', 'region', 'regionskommune', 'municipality']);

/** `stockholm` for `stockholms stad`. An s that belongs to the name goes as well, on both sides alike. */
const keyOf = (name: string): string =>
  (name.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !forms.has(word))
    .join(' ')
    .replace(/s$/, '');

const lower = (text: string) => text.normalize('NFC').toLowerCase();

/**
 * A test of what records write as their municipality: the code, with or without country and zeros in front, or the
 * name, with or without `kommun` and the like. A bare number is taken as one of the asked country, for many
 * numbers stand for one municipality in each. A code that is not in the table hits nothing.
 */
export function municipalityTest(code: string): (municipality: string) => boolean {
  const names = municipalities.get(code);
  if (!names) return () => false;
  const [country, number] = [code.slice(0, 2), Number(code.slice(3))];

  // Håbo and Habo fold alike: such names have to have their own letters.
  const hasDouble = [...municipalities].some(
    ([other, [name]]) => other !== code && other.startsWith(country) && fold(name) === fold(names[0]),
  );
  const read = hasDouble ? lower : fold;
  const keys = new Set(names.map((name) => keyOf(read(name))));

  const isHit = (text: string): boolean => {
    const [, land = country, digits] = /^(?:([a-z]{2})[\s-]?)?0*(\d{1,4})$/i.exec(text.trim()) ?? [];
    return digits ? land.toUpperCase() === country && Number(digits) === number : keys.has(keyOf(read(text)));
  };
  // Thousands of records write some few hundred texts.
  const known = new Map<string, boolean>();
  return (text) => {
    const hit = known.get(text) ?? isHit(text);
    known.set(text, hit);
    return hit;
  };
}

/** What records call a country. */
const countries = new Map([
  ...['se', 'sverige', 'sweden'].map((name) => [name, 'SE'] as const),
  ...['dk', 'danmark', 'denmark'].map((name) => [name, 'DK'] as const),
]);
const isCode = /^[A-Z]{2}-\d{4}$/;
const codeIn = (text: string): string | undefined => {
  const code = text.trim().toUpperCase();
  return isCode.test(code) ? code : undefined;
};
const sameName = (a: string, b: string) => keyOf(lower(a)) === keyOf(lower(b));

/**
 * A test of whether a municipality lies in what an offer is for, each written as a record may write it: a country,
 * a municipality's code or its name. A name that is not in the table may be in either country.
 */
export function areaTest(municipality: string): (area: string) => boolean {
  const code = codeIn(municipality);
  const isNamed = code ? municipalityTest(code) : (area: string) => sameName(area, municipality);
  const isOf = ([, names]: [string, readonly string[]]) => names.some((name) => sameName(name, municipality));
  // The name of two municipalities in one country is of that country.
  const codes = code ? [code] : [...municipalities].filter(isOf).map(([found]) => found);
  return (area) => {
    const land = countries.get(area.trim().toLowerCase());
    if (land) return !codes.length || codes.some((found) => found.startsWith(land));
    const own = codeIn(area);
    return own && !code ? codes.includes(own) : isNamed(area);
  };
}
