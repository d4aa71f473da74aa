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
  skipMap: 'Spring kortet over',
  west: 'Flyt kortet mod vest',
  north: 'Flyt kortet mod nord',
  south: 'Flyt kortet mod syd',
  east: 'Flyt kortet mod øst',
  showAll: 'Vis alle steder på listen',
  fullscreen: 'Fuld skærm',
  fullscreenEnd: 'Afslut fuld skærm',
  mapHint: 'Tryk på kortet for at flytte det.',
  onMap: (count) => n(count, { one: '# sted på kortet', other: '# steder på kortet' }),

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
  listEmpty: 'Listen er tom lige nu.',
  dropOne: 'Fjern ét valg, så er der flere:',
  withoutText: (text) => `Uden ordet »${text}«`,
  withoutKinds: 'Alle slags steder',
  withoutSpot: 'Hele kortet',
  withoutLimit: (distance) => `Længere væk end ${distance}`,
  withoutOffers: 'Uanset hvad de kan hjælpe med',
  withoutSeeks: 'Uanset hvad de har brug for',
  withoutArea: 'Også uden for området',
  withoutChoice: 'Uden et af valgene',

  // The partner view
};
