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
};

export type LaterWords = typeof words;
