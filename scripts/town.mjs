/**
 * A map of a town for `basemap="file:…"`, from an OpenStreetMap extract in XML (docs/basemaps.md):
 *   node scripts/town.mjs FILE.osm [--lang=sv] > town.topojson
 * `--lang`: language of the names, BCP 47, so that a screen reader or a translator knows them.
 */
import { stdout } from 'node:process';
import { isProgram } from './files.mjs';
import { readOsm, WrongFile } from './town/read-osm.mjs';
import { makeTown } from './town/town.mjs';

const usage = 'node scripts/town.mjs FILE.osm [--lang=sv] > town.topojson';

async function run(args) {
  const file = args.find((arg) => !arg.startsWith('--'));
  const lang = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  if (!file) throw new WrongFile(usage);
  const town = makeTown(await readOsm(file), lang);
  stdout.write(`${JSON.stringify(town)}\n`);
  const counts = Object.entries(town.objects).map(([name, { geometries }]) => `${geometries.length} ${name}`);
  console.error(`${file}: ${counts.join(', ')}. Credit that it needs: © OpenStreetMap contributors`);
}

if (isProgram(import.meta.url)) {
  run(process.argv.slice(2)).catch((error) => {
    const isOurs = error instanceof WrongFile || error.code === 'ENOENT';
    console.error(isOurs ? error.message : error);
    process.exitCode = 1;
  });
}
