import { plural } from '../plural.js';
import type { LaterWords } from './sv.js';

const n = plural('en');

export const words: LaterWords = {
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
  where: 'Where do you want to look?',
  place: 'Town or place',
  suggestions: (count) => n(count, { one: '# suggestion', other: '# suggestions' }),
  noSuchPlace: 'No place of that name.',
  placesFailed: 'We could not get the places.',
  nearMeHow: 'We ask your browser where you are. The answer stays on your device.',
  useMyPosition: 'Use my position',
  waiting: 'Waiting for an answer',
  fault: {
    denied: 'Your browser did not give us your position. Type a town instead.',
    unavailable: 'We could not find your position. Type a town instead.',
    timeout: 'Your position took too long to find. Type a town instead.',
    unsupported: 'This page may not ask where you are. Type a town instead.',
  },
  travel: 'How do you get there?',
  travelBy: { walk: 'Walk', bike: 'Bike', bus: 'Bus', car: 'Car', any: 'No limit' },
  upTo: (km) => `${km} km`,
  placeFirst: 'Choose a place first.',
  order: 'Order',
  orderBy: { near: 'Nearest first', name: 'A–Z', time: 'Next time first' },
  nearestTo: 'nearest to',
  nearestYou: 'nearest to you',
  nearestChosen: 'nearest to the chosen place',
  soonest: 'next time first',
  straight: 'Distance in a straight line',
  noPlace: 'Remove the place',
  showList: 'Show the list',

  // Loading, empty, failed

  // The partner view
};
