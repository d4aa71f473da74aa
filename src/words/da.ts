import { plural } from './plural.js';
import type { Words } from './sv.js';

const n = plural('da');

export const words: Words = {
  heading: 'Find et sted nær dig',
  language: 'Sprog',
  close: 'Luk',

  search: 'Søg',
  searchHint: 'Søg sport, sted, sprog',
  clearSearch: 'Tøm søgefeltet',
  kinds: 'Vis kun',
  clearAll: 'Ryd alt',
  nearMe: 'Nær mig',
  byName: 'A–Å',
  change: 'Skift',

  list: 'Liste',
  map: 'Kort',
  listOrMap: 'Vis som',
  places: (count) => n(count, { one: '# sted', other: '# steder' }),
  showMore: (count) => n(count, { one: 'Vis # mere', other: 'Vis # flere' }),
  onlyHere: 'Kun her',

  loading: 'Listen hentes',
  slow: 'Det tager længere tid end normalt.',
  megabytes: (n) => `${n.toFixed(1).replace('.', ',')} MB`,
  amountOf: (read, total) => `${read} af ${total}`,
  empty: 'Intet fundet.',
  emptyHint: 'Fjern et ord eller et valg.',
  failed: 'Listen kunne ikke hentes.',
  retry: 'Prøv igen',
  meanwhile: 'Her er nogle steder så længe:',
  hidden: (count) => n(count, { one: '# post kunne ikke vises.', other: '# poster kunne ikke vises.' }),
  unplaced: (count) =>
    n(count, { one: '# sted kunne ikke vises på kortet.', other: '# steder kunne ikke vises på kortet.' }),
  sourcesFailed: (count) => n(count, { one: '# liste kunne ikke hentes.', other: '# lister kunne ikke hentes.' }),

  mapOf: 'Kort med de samme steder som listen',
  mapFailed: 'Kortet kunne ikke hentes. Listen virker.',

  unknownKind: 'Sted',
  kind: {
    club: 'Forening',
    'language-cafe': 'Sprogcafé',
    school: 'Skole',
    municipality: 'Kommune',
    church: 'Trossamfund',
    project: 'Projekt',
  },
  kindMany: {
    club: 'Foreninger',
    'language-cafe': 'Sprog\u00ADcaféer',
    school: 'Skoler',
    municipality: 'Kommune',
    church: 'Trossam\u00ADfund',
    project: 'Projekter',
  },
};
