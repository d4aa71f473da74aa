import { plural } from './plural.js';
import type { Words } from './sv.js';

const n = plural('en');

export const words: Words = {
  heading: 'Find a place near you',
  language: 'Language',
  close: 'Close',

  search: 'Search',
  searchHint: 'Search sport, place, language',
  clearSearch: 'Clear the search',
  kinds: 'Show only',
  clearAll: 'Clear all',
  nearMe: 'Near me',
  byName: 'A–Z',
  change: 'Change',

  list: 'List',
  map: 'Map',
  listOrMap: 'Show as',
  places: (count) => n(count, { one: '# place', other: '# places' }),
  showMore: (count) => n(count, { one: 'Show # more', other: 'Show # more' }),
  onlyHere: 'Only here',

  loading: 'Getting the list',
  slow: 'This takes longer than usual.',
  megabytes: (n) => `${n.toFixed(1)} MB`,
  amountOf: (read, total) => `${read} of ${total}`,
  empty: 'Nothing found.',
  emptyHint: 'Take away a word or a choice.',
  failed: 'We could not get the list.',
  retry: 'Try again',
  meanwhile: 'Here are some places for now:',
  hidden: (count) => n(count, { one: '# record could not be shown.', other: '# records could not be shown.' }),
  unplaced: (count) =>
    n(count, { one: '# place could not be shown on the map.', other: '# places could not be shown on the map.' }),
  sourcesFailed: (count) => n(count, { one: 'We could not get # list.', other: 'We could not get # lists.' }),

  mapOf: 'Map of the same places as the list',
  mapFailed: 'We could not get the map. The list works.',

  unknownKind: 'Place',
  kind: {
    club: 'Club',
    'language-cafe': 'Language café',
    school: 'School',
    municipality: 'Municipality',
    church: 'Faith',
    project: 'Project',
  },
  kindMany: {
    club: 'Clubs',
    'language-cafe': 'Language cafés',
    school: 'Schools',
    municipality: 'Munici\u00ADpality',
    church: 'Faith',
    project: 'Projects',
  },
};
