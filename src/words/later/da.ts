import { plural } from '../plural.js';
import type { LaterWords } from './sv.js';

const n = plural('da');

export const words: LaterWords = {
  // The open record
  call: 'Ring',
  mail: 'Skriv mail',
  address: 'Adresse',
  contact: 'Kontakt',
  speaks: 'Sprog',
  ask: 'spørg',
  askFor: (name) => `Spørg efter ${name}`,
  checked: (date) => `Tjekket ${date}`,
  notChecked: 'Tjekket: spørg',

  // The map
  ring: (count) => n(count, { other: '# steder her' }),
  zoomIn: 'Zoom ind',
  zoomOut: 'Zoom ud',
  mapButtons: 'Kortets knapper',
  overviewMap: 'Oversigtskort',

  // Basemaps

  // Where to look
  where: 'Hvor vil du lede?',
  place: 'By eller sted',
  suggestions: (count) => n(count, { other: '# forslag' }),
  noSuchPlace: 'Intet sted med det navn.',
  placesFailed: 'Stederne kunne ikke hentes.',
  nearMeHow: 'Vi spørger browseren, hvor du er. Svaret bliver på din enhed.',
  useMyPosition: 'Brug min placering',
  waiting: 'Venter på svar',
  fault: {
    denied: 'Browseren gav os ikke din placering. Skriv en by i stedet.',
    unavailable: 'Din placering kunne ikke findes. Skriv en by i stedet.',
    timeout: 'Din placering tog for lang tid at finde. Skriv en by i stedet.',
    unsupported: 'Denne side må ikke spørge, hvor du er. Skriv en by i stedet.',
  },
  travel: 'Hvordan kommer du derhen?',
  travelBy: { walk: 'Gå', bike: 'Cykle', bus: 'Bus', car: 'Bil', any: 'Ingen grænse' },
  upTo: (km) => `${km} km`,
  placeFirst: 'Vælg først et sted.',
  order: 'Rækkefølge',
  orderBy: { near: 'Nærmest først', name: 'A–Å', time: 'Næste tid først' },
  nearestTo: 'nærmest',
  nearestYou: 'nærmest dig',
  nearestChosen: 'nærmest valgt sted',
  soonest: 'næste tid først',
  straight: 'Afstand i lige linje',
  noPlace: 'Fjern stedet',
  showList: 'Vis listen',

  // Loading, empty, failed

  // The partner view
};
