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

  list: 'Lista',
  map: 'Karta',
  listOrMap: 'Visa som',
  places: (count: number) => n(count, { one: '# plats', other: '# platser' }),
  showMore: (count: number) => n(count, { one: 'Visa # till', other: 'Visa # till' }),
  onlyHere: 'Bara här',

  loading: 'Listan hämtas',
  /** Of a file that comes: `3,1 MB av 6,2 MB`. */
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

  call: 'Ring',
  mail: 'Mejla',
  address: 'Adress',
  contact: 'Kontakt',
  speaks: 'Språk',
  ask: 'fråga',
  askFor: (name: string) => `Fråga efter ${name}`,
  checked: (date: string) => `Kontrollerat ${date}`,
  notChecked: 'Kontrollerat: fråga',

  mapOf: 'Karta med samma platser som listan',
  /** Name of a ring; begins with the number that is seen in it. */
  ring: (count: number) => n(count, { other: '# platser här' }),
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  mapButtons: 'Kartans knappar',
  overviewMap: 'Översiktskarta',
  mapFailed: 'Kartan gick inte att hämta. Listan fungerar.',

  unknownKind: 'Plats',
  kind: kindWords('sv'),
  kindMany: kindWords('svMany'),

  // Basemap
  /** Before the name of a host. */
  mapFrom: 'Karta från',
  mapSends: 'Den får veta din IP-adress och vilken del av kartan du ser.',
  mapOnce: 'Visa kartan en gång',
  mapAlways: 'Alltid på den här enheten',
  mapNever: 'Nej, behåll den enkla kartan',
  mapStores: '”Alltid” sparar ditt val på enheten.',
  turnOff: 'stäng av',
  townMapFailed: 'Ortskartan gick inte att hämta. Översikten visas.',
  tilesFailed: 'Kartbilderna gick inte att hämta. Översikten visas.',
};

export type Words = typeof words;
