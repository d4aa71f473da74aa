/** Municipalities by their official code, or by any of the ways in which records write their names. */
import { fold } from './text.js';

/** Official code (`SE-0163`, `DK-0163`) → its name and other names. */
export type Municipalities = ReadonlyMap<string, readonly [name: string, ...others: string[]]>;

/** The table of 290 + 98. Fetched when it is first asked for; rejects when that fails. */
export async function loadMunicipalities(): Promise<Municipalities> {
  const { table } = await import('./municipality-table.js');
  return new Map(
    table
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, 7), line.slice(8).split('/') as [string, ...string[]]]),
  );
}

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
export async function municipalityTest(code: string): Promise<(municipality: string) => boolean> {
  const table = await loadMunicipalities();
  const names = table.get(code);
  if (!names) return () => false;
  const [country, number] = [code.slice(0, 2), Number(code.slice(3))];

  // Håbo and Habo fold alike: such names have to have their own letters.
  const hasDouble = [...table].some(
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
