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
  skipMap: 'Hoppa över kartan',
  west: 'Flytta kartan åt väster',
  north: 'Flytta kartan åt norr',
  south: 'Flytta kartan åt söder',
  east: 'Flytta kartan åt öster',
  showAll: 'Visa alla platser i listan',
  fullscreen: 'Helskärm',
  fullscreenEnd: 'Avsluta helskärm',
  mapHint: 'Tryck på kartan för att flytta den.',
  /** What the map shows after a move. */
  onMap: (count: number) => n(count, { one: '# plats på kartan', other: '# platser på kartan' }),

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
  listEmpty: 'Listan är tom just nu.',
  dropOne: 'Ta bort ett val, så finns det fler:',
  withoutText: (text: string) => `Utan ordet ”${text}”`,
  withoutKinds: 'Alla slags platser',
  withoutSpot: 'Hela kartan',
  withoutLimit: (distance: string) => `Längre bort än ${distance}`,
  withoutOffers: 'Vad de än kan hjälpa till med',
  withoutSeeks: 'Vad de än behöver hjälp med',
  withoutArea: 'Även utanför området',
  withoutChoice: 'Utan ett av valen',

  // The partner view
};

export type LaterWords = typeof words;
