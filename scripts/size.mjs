// What the library weighs, and the budget that it must keep. 1 kB = 1000 bytes.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesUnder, isProgram } from './files.mjs';
import { chunkOf, filesFor, scenarios } from './size-scenarios.mjs';

const basemapLimit = 65_000;
const placesLimit = 45_000;

/** Prints the table; throws when a limit is broken. */
export function checkSizes() {
  const rows = [
    ...Object.entries(scenarios).map(([name, scenario]) => ({
      name,
      ...weigh(filesFor(scenario)),
      measure: 'brotli',
      limit: scenario.limit,
    })),
    {
      name: 'data of the built-in map',
      ...weigh(filesUnder('dist/data', isData).map((file) => file.slice('dist/'.length))),
      measure: 'gzip',
      limit: basemapLimit,
    },
    {
      name: 'list of places, when one is looked for',
      ...weigh([chunkOf('src/search/places/place-list.ts')]),
      measure: 'gzip',
      limit: placesLimit,
    },
    { name: 'table of municipalities, when one is asked for', ...weigh([chunkOf('src/search/municipality-table.ts')]) },
    { name: 'integ.bundle.js, all in one', ...weigh(['integ.bundle.js']) },
  ];
  print(rows);
  const broken = rows.filter((row) => row[row.measure] > row.limit);
  if (broken.length > 0) throw new Error(`Over the size budget: ${broken.map(({ name }) => name).join('; ')}`);
}

const isData = (file) => /\.(json|topojson)$/.test(file);

// Each file is compressed by itself, as a server sends it.
function weigh(files) {
  const sum = { files: files.length, min: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const bytes = readFileSync(`dist/${file}`);
    sum.min += bytes.length;
    sum.gzip += gzipSync(bytes, { level: 9 }).length;
    sum.brotli += brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }).length;
  }
  return sum;
}

function print(rows) {
  const kB = (bytes) => (bytes / 1000).toFixed(1);
  const cells = rows.map(({ name, files, min, gzip, brotli, measure, limit }) => [
    name,
    String(files),
    kB(min),
    kB(gzip),
    kB(brotli),
    limit ? `${kB(limit)} ${measure}` : '',
  ]);
  const table = [['kB (1000 bytes)', 'files', 'min', 'gzip', 'brotli', 'limit'], ...cells];
  const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
  for (const row of table) {
    console.log(
      row
        .map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
        .join('  ')
        .trimEnd(),
    );
  }
}

if (isProgram(import.meta.url)) checkSizes();
