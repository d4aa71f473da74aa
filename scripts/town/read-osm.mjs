// OpenStreetMap XML as nodes, ways and relations: https://wiki.openstreetmap.org/wiki/OSM_XML
import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';

/** What is wrong with a file, in words for the person who chose it. */
export class WrongFile extends Error {}

const wrong = (text) => new WrongFile(text);

/**
 * Reads a file as it comes, so that it may be larger than a string can be.
 * @returns {Promise<{
 *   bounds: [west: number, south: number, east: number, north: number],
 *   nodes: Map<string, [lng: number, lat: number]>,
 *   named: {at: [number, number], tags: Record<string, string>}[],
 *   ways: Map<string, {refs: string[], tags: Record<string, string>}>,
 *   relations: {members: {ref: string, role: string}[], tags: Record<string, string>}[],
 * }>} `named`: nodes with tags
 * @throws {WrongFile}
 */
export async function readOsm(file) {
  const seen = { bounds: undefined, nodes: new Map(), named: [], ways: new Map(), relations: [] };
  const parser = new SaxesParser({ fileName: file });
  let depth = 0;
  let item;

  const begin = {
    bounds: ({ minlon, minlat, maxlon, maxlat }) => {
      seen.bounds = [minlon, minlat, maxlon, maxlat].map(Number);
    },
    node: ({ id, lat, lon }) => {
      item = { tags: {}, at: [Number(lon), Number(lat)] };
      // A deleted node has no place.
      if (item.at.every(Number.isFinite)) seen.nodes.set(id, item.at);
    },
    way: ({ id }) => {
      item = { tags: {}, refs: [] };
      seen.ways.set(id, item);
    },
    relation: () => {
      item = { tags: {}, members: [] };
      seen.relations.push(item);
    },
    nd: ({ ref }) => item?.refs?.push(ref),
    member: ({ type, ref, role }) => type === 'way' && item?.members?.push({ ref, role }),
    tag: ({ k, v }) => {
      if (item) item.tags[k] = v;
    },
  };
  parser.on('error', (error) => {
    throw wrong(`${file} is no XML: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (depth === 0 && name !== 'osm')
      throw wrong(`${file} is not from OpenStreetMap: it begins with <${name}>, not <osm>`);
    depth += 1;
    begin[name]?.(attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (name === 'node' && item.at && Object.keys(item.tags).length) seen.named.push(item);
    if (depth === 1) item = undefined;
  });

  let isFirst = true;
  for await (const text of createReadStream(file, 'utf8')) {
    if (isFirst && !/^\uFEFF?\s*</.test(text)) {
      const hint = text.includes('OSMHeader')
        ? ': it is PBF; "osmium cat FILE.osm.pbf -o FILE.osm" makes XML of it'
        : '';
      throw wrong(`${file} is no XML${hint}`);
    }
    isFirst = false;
    parser.write(text);
  }
  if (isFirst) throw wrong(`${file} is empty`);
  parser.close();
  if (!seen.ways.size) throw wrong(`${file} has no ways, so there is nothing to draw`);
  return { ...seen, bounds: seen.bounds ?? boundsOf(seen.nodes.values()) };
}

function boundsOf(points) {
  const bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng, lat] of points) {
    bounds[0] = Math.min(bounds[0], lng);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lng);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return bounds;
}
