// integ-kit.zip: what a municipality needs to try Integ by double-click and to put it on its page.
// The same files give the same bytes, on any day and machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { filesUnder } from './files.mjs';

const target = 'integ-kit.zip';
const read = (file) => readFileSync(file, 'utf8');

const map = JSON.parse(read('dist/data/se-dk.json'));
const mapLicence = read('dist/data/LICENSE.md');
// See src/map/topology-script.ts for who listens.
const mapScript = `/*! The data of data/se-dk.json as a script, for pages opened from a file.
 * © OpenStreetMap contributors, Open Database License 1.0: see integ-basemap.LICENCE.txt */
document.currentScript.dispatchEvent(new CustomEvent('integ-topology', { detail: ${JSON.stringify(map)} }));
`;

/** Excel takes a file for UTF-8 only when it begins with a mark. */
const forExcel = (file) => (file.endsWith('.csv') ? `\uFEFF${read(file)}` : read(file));

const contents = {
  ...Object.fromEntries(filesUnder('kit').map((file) => [file.replace('kit/', ''), forExcel(file)])),
  ...Object.fromEntries(filesUnder('dist/data').map((file) => [file.replace('dist/', ''), read(file)])),
  'integ.bundle.js': read('dist/integ.bundle.js'),
  'integ-basemap.js': mapScript,
  'integ-basemap.LICENCE.txt': `\`integ-basemap.js\` holds \`se-dk.json\` as a script; the same goes for both.\n\n${mapLicence}`,
  'LICENSE.txt': read('LICENSE'),
  'LICENCES.txt': read('dist/LICENCES.txt'),
};
const bytes = new TextEncoder();
const files = Object.entries(contents).map(([name, text]) => [name, bytes.encode(text)]);
// A zip keeps the hour of its files in local time: the first it can tell is the same everywhere.
const zip = zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });
writeFileSync(target, zip);
console.log(`${target}: ${files.length} files, ${Math.round(zip.length / 1000)} kB`);
