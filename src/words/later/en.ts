import { codes } from '../codes/en.js';
import { plural } from '../plural.js';
import type { LaterWords } from './sv.js';

const n = plural('en');

export const words: LaterWords = {
  ...codes,

  // The open record
  call: 'Call',
  sms: 'Text',
  directions: 'Directions',
  mail: 'Email',
  address: 'Address',
  contact: 'Contact',
  speaks: 'Languages',
  hours: 'Opening hours',
  access: 'Accessibility',
  website: 'Website',
  ask: 'ask',
  asked: (what) => `${what}: ask`,
  askAbout: (what) => `ask about: ${what}`,
  askFor: (name) => `Ask for ${name}`,
  bestTime: 'Best time',
  checked: (date) => `Checked ${date}`,
  notChecked: 'Checked: ask',
  range: (from, to) => `${from}–${to}`,
  openNow: 'Open now',
  openUntil: (time) => `Open now until ${time}`,
  opensToday: (time) => `Opens today ${time}`,
  opensOn: (day, time) => `Opens ${day} ${time}`,
  byAppointment: 'By appointment',
  closed: 'closed',
  isPaused: 'paused',
  activities: 'Activities',
  next: (when) => `Next ${when}`,
  from: (date) => `From ${date}`,
  seasonOver: 'No more times for now',
  everyWeeks: (count) => (count === 2 ? 'every second week' : n(count, { other: 'every # weeks' })),
  oneAge: (age) => `${age} years`,
  ages: (from, to) => `${from}–${to} years`,
  agesFrom: (age) => `from ${age} years`,
  agesTo: (age) => `up to ${age} years`,
  born: (from, to) => `born ${from}–${to}`,
  age: 'age',
  groupAsked: 'group',
  times: 'times',
  price: 'price',
  placesLeft: 'places',
  free: 'free',
  freeTimes: (count) => n(count, { one: 'first time free', other: '# times free' }),
  leisureCard: 'Leisure card accepted',
  noLeisureCard: 'Leisure card not accepted',
  leisureCardAsked: 'Leisure card',
  justCome: 'just come',
  beginners: 'beginners welcome',
  join: 'Sign up',
  canHelp: 'Can help with',
  needsHelp: 'Needs help with',
  share: 'Share',
  copyLink: 'Copy link',
  copied: 'The link is copied.',
  copyYourself: 'Copy the link here:',
  print: 'Print',
  wrong: 'Something wrong?',
  wrongSubject: (name) => `Wrong information: ${name}`,
  wrongBody: 'Hello. This information is wrong:',
  askLibrary: 'Ask at the library or the town hall.',
  atTheDoor: 'Hello. We would like to try. Can you help us?',

  // The map
  ring: (count) => n(count, { other: '# places here' }),
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  mapButtons: 'Map buttons',
  overviewMap: 'Overview map',

  // Basemaps

  // Where to look

  // Loading, empty, failed

  // The partner view
};
