import { kinds, type KindCode } from '../model/kinds.js';
import { plural } from './plural.js';

const n = plural('sv');

/** The Swedish of a kind stands with the kind. */
const kindWords = (form: 'sv' | 'svMany') =>
  Object.fromEntries(Object.entries(kinds).map(([code, kind]) => [code, kind[form]])) as Record<KindCode, string>;

/** The source: its keys and parameters are the type of every other language. */
export const words = {
  heading: 'Hitta en plats nära dig',
  language: 'Språk',
  close: 'Stäng',

  search: 'Sök',
  searchHint: 'Sök sport, plats, språk',
  clearSearch: 'Töm sökfältet',
  kinds: 'Visa bara',
  clearAll: 'Rensa allt',
  nearMe: 'Nära mig',
  byName: 'A–Ö',
  change: 'Ändra',

  list: 'Lista',
  map: 'Karta',
  listOrMap: 'Visa som',
  places: (count: number) => n(count, { one: '# plats', other: '# platser' }),
  showMore: (count: number) => n(count, { one: 'Visa # till', other: 'Visa # till' }),
  onlyHere: 'Bara här',

  loading: 'Listan hämtas',
  slow: 'Det tar längre tid än vanligt.',
  /** Of a file that comes: `3,1 MB av 6,2 MB`. */
  megabytes: (n: number) => `${n.toFixed(1).replace('.', ',')} MB`,
  amountOf: (read: string, total: string) => `${read} av ${total}`,
  empty: 'Inget hittades.',
  emptyHint: 'Ta bort ett ord eller ett val.',
  failed: 'Listan gick inte att hämta.',
  retry: 'Försök igen',
  meanwhile: 'Här är några ställen så länge:',
  hidden: (count: number) => n(count, { one: '# post kunde inte visas.', other: '# poster kunde inte visas.' }),
  unplaced: (count: number) =>
    n(count, { one: '# plats kunde inte visas på kartan.', other: '# platser kunde inte visas på kartan.' }),
  sourcesFailed: (count: number) =>
    n(count, { one: '# lista gick inte att hämta.', other: '# listor gick inte att hämta.' }),

  mapOf: 'Karta med samma platser som listan',
  mapFailed: 'Kartan gick inte att hämta. Listan fungerar.',

  unknownKind: 'Plats',
  kind: kindWords('sv'),
  kindMany: kindWords('svMany'),
};

export type Words = typeof words;
