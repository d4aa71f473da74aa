/** Places by name: Swedish and Danish towns from a list of our own, and whatever places the records have. */
import type { Country } from '../model/country.js';
import { kilometres } from './geo.js';
import { groupBy } from './group-by.js';
import { loadMunicipalities } from './municipalities.js';
import { forms } from './municipality-tests.js';
import type { LatLng } from './query.js';
import { foldPairs, wordsOf } from './text.js';
import { allowedTypos, isWithinTypos } from './typos.js';

/** A name on the map, in WGS84 degrees. The municipality tells places of one name apart. */
export interface NamedPlace {
  name: string;
  municipality?: string;
  country: Country;
  lat: number;
  lng: number;
}

export interface PlaceOptions {
  /** Places of the records, known before those of the list. Folded once for each array. */
  extra?: readonly NamedPlace[];
  /** At most so many; 8 when not given. */
  limit?: number;
  /** Of this country only. */
  country?: Country;
}

/** A place with its names folded, each with its pairs and without. */
interface Candidate {
  place: NamedPlace;
  /** As they are written, in lower case. */
  exact: string[];
  names: string[];
  /** Every beginning of a word in the names, with what follows. */
  starts: string[];
  /** Each word with a blank before it. */
  municipality: string;
}

const lower = (text: string) => text.normalize('NFC').toLowerCase();
const foldedOf = (text: string) => {
  const folded = wordsOf(text).join(' ');
  return [...new Set([foldPairs(folded), folded])];
};

function toCandidate(place: NamedPlace, others: readonly string[] = []): Candidate {
  const all = [place.name, ...others];
  const names = all.flatMap(foldedOf);
  const starts = names.flatMap((name) => {
    const words = name.split(' ');
    return words.map((_, i) => words.slice(i).join(' '));
  });
  return {
    place,
    exact: all.map(lower),
    names,
    starts,
    municipality: ` ${foldedOf(place.municipality ?? '')[0]}`,
  };
}

async function loadList(): Promise<Candidate[]> {
  const [{ list }, municipalities] = await Promise.all([import('./places/place-list.js'), loadMunicipalities()]);
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', lat, lng] = line.split(' ', 3);
      const [name = '', ...others] = line.slice(`${code} ${lat} ${lng} `.length).split('/');
      const [municipality] = municipalities.get(code) ?? [];
      const country: Country = code.startsWith('DK') ? 'DK' : 'SE';
      return toCandidate(
        { name, ...(municipality && { municipality }), country, lat: Number(lat), lng: Number(lng) },
        others,
      );
    });
}

/** Kilometres within which one name is one place: a town reaches further than a club house. */
const townReach = 20;
const ownReach = 3;

const isSame = (a: Candidate, b: Candidate, reach: number) =>
  a.names[0] === b.names[0] && kilometres(a.place, b.place) < reach;

/** Those that the list does not have. */
function toOwn(extra: readonly NamedPlace[], towns: readonly Candidate[]): Candidate[] {
  const named = groupBy(towns, ({ names }) => names[0]);
  return extra
    .map((place) => toCandidate(place))
    .filter((own) => own.names[0] && !named.get(own.names[0])?.some((town) => isSame(own, town, townReach)));
}

/** The first so many, without those that repeat one. */
function firstOf(candidates: readonly Candidate[], limit: number): Candidate[] {
  const first: Candidate[] = [];
  for (const one of candidates) {
    if (first.length >= limit) break;
    if (!first.some((other) => isSame(one, other, ownReach))) first.push(one);
  }
  return first;
}

let list: Candidate[] | undefined;
const ownOf = new WeakMap<readonly NamedPlace[], Candidate[]>();

const nearestOf = (candidates: readonly Candidate[], at: LatLng): NamedPlace[] =>
  candidates
    .map(({ place }) => ({ place, km: kilometres(place, at) }))
    .filter(({ km }) => km < ownReach)
    .toSorted((a, b) => a.km - b.km)
    .map(({ place }) => place);

/** The words of a question that can be in a name: postcodes and house numbers are not. */
const MAX_WORDS = 8;
const countries = new Set(['sverige', 'danmark', 'sweden', 'denmark']);
const questionOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => /\p{L}/u.test(word) && !forms.has(word) && !countries.has(word))
    .slice(0, MAX_WORDS);

/** To the last two, the number of typos is added: in a name, or in a beginning. */
const quality = { name: 0, beginning: 1, municipality: 2, typos: 3, typosInBeginning: 3.5 };

/** How well the words are the place's, the last ones perhaps its municipality's, or a letter as in `Aarhus C`. */
function qualityOf({ names, starts, municipality }: Candidate, heads: readonly Head[]): number {
  let best = Infinity;
  for (const { text, max, rest } of heads) {
    if (rest.some((word) => word.length > 2 && !municipality.includes(` ${word}`))) continue;
    if (names.includes(text)) return quality.name;
    if (starts.some((start) => start.startsWith(text))) best = quality.beginning;
    else if (municipality === ` ${text}`) best = Math.min(best, quality.municipality);
    else if (max && best > quality.typos) best = Math.min(best, typosIn(names, starts, text, max));
  }
  return best;
}

function typosIn(names: readonly string[], starts: readonly string[], text: string, max: number): number {
  if (!starts.some((start) => isWithinTypos(start, text, max))) return Infinity;
  for (let typos = 1; typos <= max; typos += 1) {
    const isName = (name: string) => isWithinTypos(name, text, typos) && isWithinTypos(text, name, typos);
    if (names.some(isName)) return quality.typos + typos;
    if (starts.some((start) => isWithinTypos(start, text, typos))) return quality.typosInBeginning + typos;
  }
  return Infinity;
}

/** The first words of a question, and those that are left. */
interface Head {
  text: string;
  max: number;
  rest: string[];
}

function headsOf(words: readonly string[]): Head[] {
  return words.flatMap((_, i) => {
    const rest = words.slice(i + 1).map(foldPairs);
    return foldedOf(words.slice(0, i + 1).join(' ')).map((text) => ({ text, max: allowedTypos(text), rest }));
  });
}

/**
 * Places that may be meant, the likeliest first: of that very name, with a name that begins so, with typos, the
 * fewest first; among these the records' own, then those with more people. `Alvik Stockholm` asks for one within a
 * municipality; a municipality's name alone gives its places; first words that are in no name, such as a street,
 * are passed over. Of a point, those within three kilometres, the nearest first. Rejects when the list cannot be
 * fetched.
 */
export async function findPlaces(asked: string | LatLng, options: PlaceOptions = {}): Promise<NamedPlace[]> {
  const { extra = [], limit = 8, country } = options;
  const text = typeof asked === 'string' ? asked.slice(0, 200) : '';
  const words = questionOf(text);
  if (typeof asked === 'string' && !words.length) return [];
  const towns = (list ??= await loadList());
  const own = ownOf.get(extra) ?? toOwn(extra, towns);
  ownOf.set(extra, own);
  const candidates = [...own, ...towns].filter(({ place }) => !country || place.country === country);
  if (typeof asked !== 'string') return nearestOf(candidates, asked).slice(0, limit);
  for (let first = 0; first < words.length; first += 1) {
    const found = placesFor(words.slice(first), candidates, lower(text.trim()));
    if (found.length) return firstOf(found, limit).map(({ place }) => place);
  }
  return [];
}

function placesFor(words: readonly string[], candidates: readonly Candidate[], exact: string): Candidate[] {
  const heads = headsOf(words);
  const found = candidates
    .map((candidate) => ({ candidate, quality: qualityOf(candidate, heads) }))
    .filter((one) => one.quality < Infinity)
    .toSorted((a, b) => a.quality - b.quality);
  // Who asks for Håbo with its ring does not mean Habo alone.
  const isPlain = /^[ -~]*$/.test(exact);
  const isNamed = found.some((one) => one.quality === quality.name && (isPlain || one.candidate.exact.includes(exact)));
  return found.filter((one) => !isNamed || one.quality !== quality.municipality).map(({ candidate }) => candidate);
}
