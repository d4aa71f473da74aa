import { codes } from '../codes/en.js';
import { plural } from '../plural.js';
import type { LaterWords } from './sv.js';

const n = plural('en');

export const words: LaterWords = {
  ...codes,

  // The open record
  call: 'Call',
  mail: 'Email',
  address: 'Address',
  contact: 'Contact',
  speaks: 'Languages',
  ask: 'ask',
  askFor: (name) => `Ask for ${name}`,
  checked: (date) => `Checked ${date}`,
  notChecked: 'Checked: ask',

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
  whoOffers: 'Who offers, who seeks?',
  canHelpWith: 'Can help with',
  needsHelpWith: 'Needs help with',
  offers: 'Offers',
  seeks: 'Seeks',
  offersAny: (names) => `offers ${names}`,
  seeksAny: (names) => `seeks ${names}`,
  partners: (count) => n(count, { one: '# partner', other: '# partners' }),
  otherPartners: 'Others',
  workTogether: 'How to work together',
  comma: ',',
  nonePasses: (count) => n(count, { other: 'None fits your choices. Without them: #.' }),
};
