import { plural } from '../plural.js';

const n = plural('sv');

/** Words of what is opened or seen later: they come with the first of it. The source, as the other sv.ts is. */
export const words = {
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

  // Where to look

  // Loading, empty, failed

  // The partner view
};

export type LaterWords = typeof words;
