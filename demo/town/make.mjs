/**
 * demo/lindaker.topojson, the map of a municipality that does not exist: `node demo/town/make.mjs`.
 * The same on every run. All of it is made up, drawn for this project and under its licence (LICENSE): no line
 * of it comes from a map, and no name in it stands for a real place.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toTopology } from './layers.mjs';
import { makeTown } from './town.mjs';

export const townFile = fileURLToPath(new URL('../lindaker.topojson', import.meta.url));

/** The text of the file. */
export const writeTown = () => `${JSON.stringify(toTopology(makeTown()))}\n`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = writeTown();
  writeFileSync(townFile, text);
  console.log(`${townFile}: ${Math.round(text.length / 1000)} kB`);
}
