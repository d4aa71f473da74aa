/** Places by name: Swedish and Danish towns from a list of our own, and whatever places the records have. */
import type { Country } from '../model/records.js';
import { kilometres } from './geo.js';
import { groupBy } from './group-by.js';
import { loadMunicipalities } from './municipalities.js';
import { wordsOf } from './text.js';
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

/** A place with its names folded. */
interface Candidate {
  place: NamedPlace;
  names: string[];
  /** Every beginning of a word in the names, with what follows. */
  starts: string[];
  /** Each word with a blank before it. */
  municipality: string;
}

const join = (text: string) => wordsOf(text).join(' ');

function toCandidate(place: NamedPlace, others: readonly string[] = []): Candidate {
  const names = [place.name, ...others].map(join);
  const starts = names.flatMap((name) => {
    const words = name.split(' ');
    return words.map((_, i) => words.slice(i).join(' '));
  });
  return { place, names, starts, municipality: ` ${join(place.municipality ?? '')}` };
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

/** The words of a question that can be in a name: postcodes and house numbers are not. */
const MAX_WORDS = 8;
const questionOf = (text: string): string[] =>
  wordsOf(text.slice(0, 200))
    .filter((word) => /\p{L}/u.test(word))
    .slice(0, MAX_WORDS);

const quality = { name: 0, beginning: 1, municipality: 2, typos: 3 };

/** How well the words are the place's, the last ones perhaps its municipality's, or a letter as in `Aarhus C`. */
function qualityOf({ names, starts, municipality }: Candidate, heads: readonly Head[]): number {
  let best = Infinity;
  for (const { text, max, rest } of heads) {
    if (rest.some((word) => word.length > 2 && !municipality.includes(` ${word}`))) continue;
    if (names.includes(text)) return quality.name;
    if (starts.some((start) => start.startsWith(text))) best = quality.beginning;
    else if (municipality === ` ${text}`) best = Math.min(best, quality.municipality);
    else if (max && starts.some((start) => isWithinTypos(start, text, max))) best = Math.min(best, quality.typos);
  }
  return best;
}

/** The first words of a question, and those that are left. */
interface Head {
  text: string;
  max: number;
  rest: string[];
}

function headsOf(words: readonly string[]): Head[] {
  return words.map((_, i) => {
    const text = words.slice(0, i + 1).join(' ');
    return { text, max: allowedTypos(text), rest: words.slice(i + 1) };
  });
}

/**
 * Places that may be meant, the likeliest first: of that very name, with a name that begins so, with typos; among
 * these the records' own, then those with more people. `Alvik Stockholm` asks for one within a municipality;
 * a municipality's name alone gives its places. Rejects when the list cannot be fetched.
 */
export async function findPlaces(text: string, options: PlaceOptions = {}): Promise<NamedPlace[]> {
  const { extra = [], limit = 8, country } = options;
  const heads = headsOf(questionOf(text));
  if (!heads.length) return [];
  const towns = (list ??= await loadList());
  const own = ownOf.get(extra) ?? toOwn(extra, towns);
  ownOf.set(extra, own);
  const found = [...own, ...towns]
    .filter(({ place }) => !country || place.country === country)
    .map((candidate) => ({ candidate, quality: qualityOf(candidate, heads) }))
    .filter((one) => one.quality < Infinity)
    .toSorted((a, b) => a.quality - b.quality);
  const isNamed = found[0]?.quality === quality.name;
  const meant = found.filter((one) => !isNamed || one.quality !== quality.municipality);
  return firstOf(
    meant.map(({ candidate }) => candidate),
    limit,
  ).map(({ place }) => place);
}
