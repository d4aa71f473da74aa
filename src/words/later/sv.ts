import { codes } from '../codes/sv.js';
import { plural } from '../plural.js';

const n = plural('sv');

/** Words of what is opened or seen later: they come with the first of it. The source, as the other sv.ts is. */
export const words = {
  ...codes,

  // The open record
  call: 'Ring',
  sms: 'SMS',
  directions: 'Hitta hit',
  mail: 'Mejla',
  address: 'Adress',
  contact: 'Kontakt',
  speaks: 'Språk',
  hours: 'Öppettider',
  access: 'Tillgänglighet',
  website: 'Webbplats',
  ask: 'fråga',
  asked: (what: string) => `${what}: fråga`,
  askAbout: (what: string) => `fråga om: ${what}`,
  askFor: (name: string) => `Fråga efter ${name}`,
  bestTime: 'Bäst tid',
  checked: (date: string) => `Kontrollerat ${date}`,
  notChecked: 'Kontrollerat: fråga',
  range: (from: string, to: string) => `${from}–${to}`,
  openNow: 'Öppet nu',
  openUntil: (time: string) => `Öppet nu till ${time}`,
  opensToday: (time: string) => `Öppnar i dag ${time}`,
  opensOn: (day: string, time: string) => `Öppnar ${day} ${time}`,
  byAppointment: 'Boka tid',
  closed: 'stängt',
  isPaused: 'pausat',
  activities: 'Aktiviteter',
  next: (when: string) => `Nästa ${when}`,
  from: (date: string) => `Från ${date}`,
  seasonOver: 'Inga fler tider nu',
  everyWeeks: (count: number) => (count === 2 ? 'varannan vecka' : n(count, { other: 'var #:e vecka' })),
  oneAge: (age: string) => `${age} år`,
  ages: (from: string, to: string) => `${from}–${to} år`,
  agesFrom: (age: string) => `från ${age} år`,
  agesTo: (age: string) => `upp till ${age} år`,
  born: (from: string, to: string) => `födda ${from}–${to}`,
  age: 'ålder',
  groupAsked: 'grupp',
  times: 'tider',
  price: 'pris',
  placesLeft: 'platser',
  free: 'gratis',
  freeTimes: (count: number) => n(count, { one: 'första gången gratis', other: '# gånger gratis' }),
  leisureCard: 'Fritidskortet gäller',
  noLeisureCard: 'Fritidskortet gäller inte',
  leisureCardAsked: 'Fritidskortet',
  justCome: 'bara att komma',
  beginners: 'nybörjare välkomna',
  join: 'Anmäl dig',
  canHelp: 'Kan hjälpa till med',
  needsHelp: 'Behöver hjälp med',
  share: 'Dela',
  copyLink: 'Kopiera länk',
  copied: 'Länken är kopierad.',
  copyYourself: 'Kopiera länken här:',
  print: 'Skriv ut',
  wrong: 'Fel uppgift?',
  wrongSubject: (name: string) => `Fel uppgift: ${name}`,
  wrongBody: 'Hej. Den här uppgiften är fel:',
  askLibrary: 'Fråga på biblioteket eller i kommunhuset.',
  atTheDoor: 'Hej. Vi vill gärna prova. Kan du hjälpa oss?',

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
