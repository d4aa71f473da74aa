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

  // Where to look
  where: 'Var vill du leta?',
  place: 'Ort eller plats',
  suggestions: (count: number) => n(count, { other: '# förslag' }),
  noSuchPlace: 'Ingen plats med det namnet.',
  placesFailed: 'Platserna gick inte att hämta.',
  nearMeHow: 'Vi frågar webbläsaren var du är. Svaret stannar i din enhet.',
  useMyPosition: 'Använd min plats',
  waiting: 'Väntar på svar',
  fault: {
    denied: 'Webbläsaren gav oss inte din plats. Skriv en ort i stället.',
    unavailable: 'Din plats gick inte att hitta. Skriv en ort i stället.',
    timeout: 'Din plats tog för lång tid att hitta. Skriv en ort i stället.',
    unsupported: 'Den här sidan får inte fråga var du är. Skriv en ort i stället.',
  },
  travel: 'Hur tar du dig dit?',
  travelBy: { walk: 'Gå', bike: 'Cykla', bus: 'Buss', car: 'Bil', any: 'Ingen gräns' },
  /** Of a travel limit, from a whole number. */
  upTo: (km: string) => `${km} km`,
  placeFirst: 'Välj först en plats.',
  order: 'Ordning',
  orderBy: { near: 'Närmast först', name: 'A–Ö', time: 'Nästa tid först' },
  /** The name of a place follows. */
  nearestTo: 'närmast',
  nearestYou: 'närmast dig',
  nearestChosen: 'närmast vald plats',
  soonest: 'nästa tid först',
  straight: 'Avstånd i rak linje',
  noPlace: 'Ta bort platsen',
  showList: 'Visa listan',

  // Loading, empty, failed

  // The partner view
};

export type LaterWords = typeof words;
