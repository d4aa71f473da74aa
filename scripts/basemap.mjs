/**
 * src/map/basemap/se-dk.json, the built-in overview, from two files that are not part of the package:
 *   node scripts/basemap.mjs <1 km overview> <500 m overview>
 * The coast and the large lakes of the first, and the islands that only the second has: people live there.
 * The result is committed. Without files it only checks that the committed one is whole and small enough.
 */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { generate, text } from './generated.mjs';

const path = 'src/map/basemap/se-dk.json';
const [coarseFile, fineFile] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));

/** Smaller lakes tell nothing at the scale of an overview, in square kilometres. */
const leastLake = 4;
const limit = 65_000;

const polygons = (topology, name) => feature(topology, topology.objects[name]).features[0].geometry.coordinates;

const inRing = (ring, [x, y]) => {
  let inside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring.at(i - 1);
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
};

const area = (ring) => {
  const degrees = ring.reduce((sum, [x, y], i) => sum + (x - ring.at(i - 1)[0]) * (y + ring.at(i - 1)[1]), 0) / 2;
  return Math.abs(degrees) * 111.3 ** 2 * Math.cos((ring[0][1] * Math.PI) / 180);
};

/** Arcs in use, numbered anew, with further rings of degrees as arcs of their own. */
function pack({ transform, arcs }, objects, islands) {
  const kept = [];
  const numbers = new Map();
  const renumber = (arc) => {
    const at = arc < 0 ? ~arc : arc;
    if (!numbers.has(at)) numbers.set(at, kept.push(arcs[at]) - 1);
    return arc < 0 ? ~numbers.get(at) : numbers.get(at);
  };
  const deep = (list) => list.map((item) => (Array.isArray(item) ? deep(item) : renumber(item)));
  const { scale, translate } = transform;
  const delta = (ring) => {
    const whole = ring.map((point) => point.map((degrees, i) => Math.round((degrees - translate[i]) / scale[i])));
    return whole.map(([x, y], i) => (i ? [x - whole[i - 1][0], y - whole[i - 1][1]] : [x, y]));
  };
  const geometry = (list) => ({ type: 'GeometryCollection', geometries: [{ type: 'MultiPolygon', arcs: list }] });
  const land = [...deep(objects.land), ...islands.map((ring) => [[kept.push(delta(ring)) - 1]])];
  const lakes = deep(objects.lakes);
  return { type: 'Topology', transform, objects: { land: geometry(land), lakes: geometry(lakes) }, arcs: kept };
}

if (coarseFile && fineFile) {
  const [coarse, fine] = await Promise.all(
    [coarseFile, fineFile].map(async (name) => JSON.parse(await readFile(name, 'utf8'))),
  );
  const coast = polygons(coarse, 'land').map(([outer]) => outer);
  const islands = polygons(fine, 'land')
    .map(([outer]) => outer)
    .filter((ring) => ring.every((point) => !coast.some((outer) => inRing(outer, point))));
  const arcsOf = (name) => coarse.objects[name].geometries[0].arcs;
  const lakes = polygons(coarse, 'lakes');
  const large = arcsOf('lakes').filter((_, i) => area(lakes[i][0]) >= leastLake);
  await generate(path, JSON.stringify(pack(coarse, { land: arcsOf('land'), lakes: large }, islands)));
}

const file = await text(path);
const size = gzipSync(file, { level: 9 }).length;
const [land, lakes] = ['land', 'lakes'].map((name) => polygons(JSON.parse(file), name).length);
console.log(`${path}: ${land} pieces of land, ${lakes} lakes, ${size} bytes gzip`);
if (size > limit) throw new Error(`${path} is over ${limit} bytes gzip`);
