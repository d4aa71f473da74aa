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
  skipMap: 'Skip the map',
  west: 'Move the map west',
  north: 'Move the map north',
  south: 'Move the map south',
  east: 'Move the map east',
  showAll: 'Show all places in the list',
  fullscreen: 'Full screen',
  fullscreenEnd: 'Leave full screen',
  mapHint: 'Press the map to move it.',
  onMap: (count) => n(count, { one: '# place on the map', other: '# places on the map' }),

  // Basemaps
  mapFrom: 'Map from',
  mapSends: 'It learns your IP address and which part of the map you see.',
  mapOnce: 'Show this map once',
  mapAlways: 'Always on this device',
  mapNever: 'No, keep the simple map',
  mapStores: '“Always” saves your choice on this device.',
  turnOff: 'turn off',
  townMapFailed: 'The town map could not be fetched. The overview is shown.',
  tilesFailed: 'The map pictures could not be fetched. The overview is shown.',

  // Where to look

  // Loading, empty, failed
  listEmpty: 'The list is empty right now.',
  dropOne: 'Drop one choice, and there are more:',
  withoutText: (text) => `Without the word “${text}”`,
  withoutKinds: 'All kinds of places',
  withoutSpot: 'The whole map',
  withoutLimit: (distance) => `Farther away than ${distance}`,
  withoutOffers: 'Whatever they can help with',
  withoutSeeks: 'Whatever they need help with',
  withoutArea: 'Outside of the area too',
  withoutChoice: 'Without one of the choices',

  // The partner view
};
