// What a page loads in some cases, told by files of src; which chunks hold them is read from the build.
// test/pages/weight.test.mjs compares these lists with what a browser really asks for.
import { readFileSync } from 'node:fs';

export const chunkNotes = 'node_modules/.cache/integ/chunks.json';

const list = ['src/integ.ts', 'src/words/sv.ts', 'src/sources/csv.ts', 'src/sources/json.ts'];

const guide = [
  ...['src/elements/integ-guide/integ-guide.ts', 'src/words/later/sv.ts'],
  ...['src/words/guide-ui/sv.ts', 'src/words/guide/sv.ts'],
];

/** Its first screen, and what then comes by itself, so that it goes on without a network. */
const log = ['src/elements/integ-log/integ-log.ts', 'src/words/log/sv.ts'];
const logParts = [
  ...['src/views/log/results.ts', 'src/elements/integ-log/files-part.ts', 'src/elements/integ-log/paper-part.ts'],
];

export const scenarios = {
  'list without map': { sources: list, limit: 45_000 },
  'with Leaflet and built-in map ready': {
    sources: [
      ...list,
      ...['src/elements/places/map-drawing.ts', 'src/map/basemap.ts', 'src/search/clusters.ts'],
      'src/words/later/sv.ts',
    ],
    limit: 85_000,
  },
  'finder without map': {
    sources: [
      ...list,
      ...['src/elements/integ-finder/integ-finder.ts', 'src/elements/integ-finder/finder-body.ts'],
      ...['src/words/finder-lexicon.ts', 'src/words/later/sv.ts', 'src/words/finder/sv.ts'],
      ...['src/theme/activity-icon-paths.ts', 'src/model/schedule.ts', 'src/search/record-places.ts'],
    ],
    // Issue 6 asks for 60 kB: questions, cards and pictures of all activities are 39 kB beside what a list has.
    limit: 85_000,
  },
  'samsyn without map': {
    sources: [
      ...list,
      ...['src/elements/integ-samsyn/integ-samsyn.ts', 'src/words/later/sv.ts', 'src/words/finder/sv.ts'],
      ...['src/words/samsyn/sv.ts', 'src/words/samsyn-sorting/sv.ts', 'src/words/samsyn-hand-over/sv.ts'],
    ],
    // Its first screen; the rest comes as somebody goes on. Issue 7 asks for 45 kB: a list alone has as many.
    limit: 86_000,
  },
  'guide alone, one language': { sources: guide, entry: 'integ-guide.js', limit: 45_000 },
  // Beside a list: what every element stands on is there already.
  'guide, beside a list': { sources: ['src/integ.ts', ...guide], without: list, limit: 32_000 },
  'log alone, one language': { sources: log, entry: 'integ-log.js', limit: 40_000 },
  'log, all that it is': { sources: [...log, ...logParts], entry: 'integ-log.js', limit: 55_000 },
  // What a town of one's own adds to that, its data aside: half of it is Leaflet's part for tiles.
  'file: basemap, in addition': {
    sources: ['src/map/town.ts'],
    without: ['src/elements/places/map-drawing.ts'],
    limit: 9_000,
  },
};

/** The chunks of one build, told by its entry. */
const readChunks = (entry = 'integ.js') => JSON.parse(readFileSync(chunkNotes, 'utf8'))[entry];

/** The file in dist that holds a file of src. */
export function chunkOf(source, chunks = readChunks()) {
  const chunk = chunks.find(({ sources }) => sources.includes(source));
  if (!chunk) throw new Error(`${source} is in no chunk`);
  return chunk.fileName;
}

/**
 * The files in dist that hold what a scenario names, and all that they import at once.
 * @param {{sources: string[], without?: string[], entry?: string}} scenario `without`: what is there already, with
 *   all that it imports; `entry`: the build, told by its first file
 */
export function filesFor({ sources, without = [], entry }) {
  const chunks = readChunks(entry);
  const known = closure(without, chunks);
  return [...closure(sources, chunks)].filter((file) => !known.has(file)).toSorted();
}

function closure(sources, chunks) {
  /** @type {Set<string>} */
  const files = new Set();
  const add = (fileName) => {
    if (files.has(fileName)) return;
    files.add(fileName);
    chunks.find((chunk) => chunk.fileName === fileName)?.imports.forEach(add);
  };
  for (const source of sources) add(chunkOf(source, chunks));
  return files;
}
