import { codes } from '../codes/da.js';
import { plural } from '../plural.js';
import type { LaterWords } from './sv.js';

const n = plural('da');

export const words: LaterWords = {
  ...codes,

  // The open record
  call: 'Ring',
  sms: 'Sms',
  directions: 'Find vej',
  mail: 'Skriv mail',
  address: 'Adresse',
  contact: 'Kontakt',
  speaks: 'Sprog',
  hours: 'Åbningstider',
  access: 'Tilgængelighed',
  website: 'Hjemmeside',
  ask: 'spørg',
  asked: (what) => `${what}: spørg`,
  askAbout: (what) => `spørg om: ${what}`,
  askFor: (name) => `Spørg efter ${name}`,
  bestTime: 'Bedste tid',
  checked: (date) => `Tjekket ${date}`,
  notChecked: 'Tjekket: spørg',
  range: (from, to) => `${from}–${to}`,
  openNow: 'Åbent nu',
  openUntil: (time) => `Åbent nu til ${time}`,
  opensToday: (time) => `Åbner i dag ${time}`,
  opensOn: (day, time) => `Åbner ${day} ${time}`,
  byAppointment: 'Bestil tid',
  closed: 'lukket',
  isPaused: 'på pause',
  activities: 'Aktiviteter',
  next: (when) => `Næste ${when}`,
  from: (date) => `Fra ${date}`,
  seasonOver: 'Ikke flere tider nu',
  everyWeeks: (count) => (count === 2 ? 'hver anden uge' : n(count, { other: 'hver #. uge' })),
  oneAge: (age) => `${age} år`,
  ages: (from, to) => `${from}–${to} år`,
  agesFrom: (age) => `fra ${age} år`,
  agesTo: (age) => `op til ${age} år`,
  born: (from, to) => `født ${from}–${to}`,
  age: 'alder',
  groupAsked: 'gruppe',
  times: 'tider',
  price: 'pris',
  placesLeft: 'pladser',
  free: 'gratis',
  freeTimes: (count) => n(count, { one: 'første gang gratis', other: '# gange gratis' }),
  leisureCard: 'Fritidspas gælder',
  noLeisureCard: 'Fritidspas gælder ikke',
  leisureCardAsked: 'Fritidspas',
  justCome: 'bare kom',
  beginners: 'begyndere er velkomne',
  join: 'Tilmeld dig',
  canHelp: 'Kan hjælpe med',
  needsHelp: 'Har brug for hjælp til',
  share: 'Del',
  copyLink: 'Kopiér link',
  copied: 'Linket er kopieret.',
  copyYourself: 'Kopiér linket her:',
  print: 'Udskriv',
  wrong: 'Fejl her?',
  wrongSubject: (name) => `Fejl i oplysning: ${name}`,
  wrongBody: 'Hej. Denne oplysning er forkert:',
  askLibrary: 'Spørg på biblioteket eller rådhuset.',
  atTheDoor: 'Hej. Vi vil gerne prøve. Kan du hjælpe os?',

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
};
