// What a map of a town shows of an OpenStreetMap extract, as a small TopoJSON.
import { topology } from 'topojson-server';
import { quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { areaLabelOf, areaOf, isMunicipality, lineOf, pointLabelOf, roadLabelFrom } from './classes.mjs';
import { landAndSea } from './coast.mjs';
import { roadLabels } from './labels.mjs';
import { areaOfRing, clipLine, clipRing, isInside, isRing, joinLines, middleOf } from './shapes.mjs';
import { WrongFile } from './read-osm.mjs';

/** Metres that a line may be off, and of the grid that all points are put on. */
const tolerance = 1;
const grid = 0.5;

const isMultipolygon = ({ type }) => type === 'multipolygon' || type === 'boundary';

/** A multipolygon: each outer ring with the inner ones that lie in it. */
function polygonsOf({ members }, lineOfWay) {
  const rings = (role) =>
    joinLines(members.filter((member) => (member.role || 'outer') === role).map(({ ref }) => lineOfWay(ref))).filter(
      isRing,
    );
  const inner = rings('inner');
  return rings('outer').map((outer) => [outer, ...inner.filter((hole) => isInside(outer, hole[0]))]);
}

/**
 * @param osm what readOsm gives
 * @param {string} [lang] language of the names
 * @returns the topology, with the layers that have something in them
 * @throws {WrongFile} when there is nothing in it that such a map shows
 */
export function makeTown({ bounds, nodes, named, ways, relations }, lang) {
  const layers = {};
  const add = (layer, properties, geometry) => (layers[layer] ??= []).push({ type: 'Feature', properties, geometry });
  const lineOfWay = (ref) => (ways.get(ref)?.refs ?? []).flatMap((id) => (nodes.has(id) ? [nodes.get(id)] : []));

  const addArea = (layer, kind, polygons) => {
    const coordinates = polygons
      .map((rings) => rings.map((ring) => clipRing(ring, bounds)).filter(({ length }) => length))
      .filter(({ length }) => length);
    if (coordinates.length) add(layer, { class: kind }, { type: 'MultiPolygon', coordinates });
    return coordinates;
  };
  const addLine = (layer, kind, line) => {
    const coordinates = clipLine(line, bounds);
    if (coordinates.length) add(layer, { class: kind }, { type: 'MultiLineString', coordinates });
    return coordinates;
  };
  const names = [];
  const addName = (name, { class: kind, minzoom }, at, angle = 0) =>
    names.push({ name, class: kind, minzoom, ...(angle && { angle }), ...(lang && { lang }), at });

  const nameArea = (tags, polygons) => {
    const [outer] = polygons.map(([ring]) => ring).toSorted((a, b) => areaOfRing(b) - areaOfRing(a));
    const label = tags.name && outer && (pointLabelOf(tags) ?? areaLabelOf(tags, areaOfRing(outer)));
    if (label) addName(tags.name, label, middleOf(outer));
  };

  const coast = [];
  const roads = new Map();
  for (const [ref, { tags }] of ways) {
    const line = lineOfWay(ref);
    if (line.length < 2) continue;
    if (tags.natural === 'coastline') coast.push(line);
    const area = isRing(line) && areaOf(tags);
    if (area) addArea(...area, [[line]]);
    if (isRing(line))
      nameArea(
        tags,
        [[line].map((ring) => clipRing(ring, bounds))].filter(([ring]) => ring.length),
      );
    const drawn = !area && lineOf(tags);
    if (!drawn) continue;
    const pieces = addLine(...drawn, line);
    const [layer, kind] = drawn;
    if (layer !== 'roads' || !tags.name) continue;
    const key = `${kind} ${tags.name}`;
    if (!roads.has(key)) roads.set(key, { name: tags.name, kind, lines: [] });
    roads.get(key).lines.push(...pieces);
  }
  for (const relation of relations) {
    const { tags, members } = relation;
    if (isMunicipality(tags)) {
      // The shore is seen anyway.
      const onLand = members.filter(({ ref }) => ways.get(ref)?.tags.natural !== 'coastline');
      for (const { ref } of onLand) addLine('boundary', 'municipality', lineOfWay(ref));
    }
    if (!isMultipolygon(tags)) continue;
    const area = areaOf(tags);
    const polygons = polygonsOf(relation, lineOfWay);
    if (area) nameArea(tags, addArea(...area, polygons));
  }
  const isIn = ([x, y]) => x >= bounds[0] && x <= bounds[2] && y >= bounds[1] && y <= bounds[3];
  for (const { at, tags } of named) {
    const label =
      tags.name && isIn(at) && (pointLabelOf(tags) ?? (tags.natural === 'bay' && { class: 'lake', minzoom: 13 }));
    if (label) addName(tags.name, label, at);
  }
  for (const { name, kind, lines } of roads.values())
    for (const { at, angle } of roadLabels({ name, lines }))
      addName(name, { class: 'road', minzoom: roadLabelFrom[kind] }, at, angle);
  if (!Object.keys(layers).length && !coast.length)
    throw new WrongFile('There is no road, building, water or wood in it, so there is nothing to draw.');

  const { land, sea } = landAndSea(coast, bounds);
  for (const coordinates of land) add('land', {}, { type: 'Polygon', coordinates });
  for (const coordinates of sea) add('water', { class: 'sea' }, { type: 'Polygon', coordinates });
  for (const { at, ...properties } of names.toSorted((a, b) => a.minzoom - b.minzoom))
    add('labels', properties, { type: 'Point', coordinates: at });
  return pack(layers, bounds);
}

/** Simplified where nobody sees it, on a grid. */
function pack(layers, [west, south, east, north]) {
  const order = ['land', 'water', 'green', 'built', 'roads', 'rails', 'paths', 'boundary', 'labels'];
  const objects = Object.fromEntries(
    order.flatMap((name) => (layers[name] ? [[name, { type: 'FeatureCollection', features: layers[name] }]] : [])),
  );
  const metre = 1 / 111_320;
  const least = (tolerance * metre) ** 2;
  const cells = Math.ceil(Math.max(east - west, north - south) / (grid * metre));
  return quantize(simplify(presimplify(topology(objects)), least), Math.min(1e6, Math.max(1e3, cells)));
}
