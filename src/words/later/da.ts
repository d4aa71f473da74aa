import { codes } from '../codes/da.js';
import { plural } from '../plural.js';
import type { LaterWords } from './sv.js';

const n = plural('da');

export const words: LaterWords = {
  ...codes,

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

  // Loading, empty, failed

  // The partner view
  whoOffers: 'Hvem tilbyder, hvem søger?',
  canHelpWith: 'Kan hjælpe med',
  needsHelpWith: 'Har brug for hjælp til',
  offers: 'Tilbyder',
  seeks: 'Søger',
  offersAny: (names) => `tilbyder ${names}`,
  seeksAny: (names) => `søger ${names}`,
  partners: (count) => n(count, { one: '# partner', other: '# partnere' }),
  otherPartners: 'Øvrige',
  workTogether: 'Sådan samarbejder I',
  comma: ',',
  nonePasses: (count) => n(count, { other: 'Ingen passer til valgene. Uden dem: #.' }),
};
