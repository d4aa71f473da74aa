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

  // The partner view
};
