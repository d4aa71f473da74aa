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
  mapFrom: 'Kort fra',
  mapSends: 'Det får din IP-adresse at vide, og hvilken del af kortet du ser.',
  mapOnce: 'Vis kortet én gang',
  mapAlways: 'Altid på denne enhed',
  mapNever: 'Nej, behold det enkle kort',
  mapStores: '”Altid” gemmer dit valg på enheden.',
  turnOff: 'slå fra',
  townMapFailed: 'Bykortet kunne ikke hentes. Oversigten vises.',
  tilesFailed: 'Kortbillederne kunne ikke hentes. Oversigten vises.',

  // Where to look

  // Loading, empty, failed

  // The partner view
};
