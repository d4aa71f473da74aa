import { codes } from '../codes/sv.js';
import { plural } from '../plural.js';

const n = plural('sv');

/** Words of what is opened or seen later: they come with the first of it. The source, as the other sv.ts is. */
export const words = {
  ...codes,

  // The open record
  call: 'Ring',
  mail: 'Mejla',
  address: 'Adress',
  contact: 'Kontakt',
  speaks: 'Språk',
  ask: 'fråga',
  askFor: (name: string) => `Fråga efter ${name}`,
  checked: (date: string) => `Kontrollerat ${date}`,
  notChecked: 'Kontrollerat: fråga',

  // The map
  /** Name of a ring; begins with the number that is seen in it. */
  ring: (count: number) => n(count, { other: '# platser här' }),
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  mapButtons: 'Kartans knappar',
  overviewMap: 'Översiktskarta',

  // Basemaps

  // Where to look

  // Loading, empty, failed

  // The partner view
  whoOffers: 'Vem erbjuder, vem söker?',
  canHelpWith: 'Kan hjälpa till med',
  needsHelpWith: 'Behöver hjälp med',
  offers: 'Erbjuder',
  seeks: 'Söker',
  offersAny: (names: string) => `erbjuder ${names}`,
  seeksAny: (names: string) => `söker ${names}`,
  partners: (count: number) => n(count, { other: '# partner' }),
  otherPartners: 'Övriga',
  workTogether: 'Så samarbetar ni',
  /** Between the names of a list. */
  comma: ',',
  /** Of a kind with none; `count`: how many there are when nothing is chosen. */
  nonePasses: (count: number) => n(count, { other: 'Ingen passar valen. Utan dem: #.' }),
};

export type LaterWords = typeof words;
