// Lindåker as a whole: roads before streets, streets before houses, and the country round them last.
import { outlines, toPolygons } from './contours.mjs';
import { growWoods, layFields, placeFarms } from './country.mjs';
import { edges, isKept, isYard, landmarks, yards as schoolyards } from './grounds.mjs';
import { buildAlong, createSite } from './houses.mjs';
import { createIndex } from './index.mjs';
import { createNetwork } from './network.mjs';
import { layPaths } from './paths.mjs';
import { railway, roads, sidings } from './plan.mjs';
import { createRandom } from './random.mjs';
import { close, curve, isInside, plus, simplify, snap, walk } from './shapes.mjs';
import { districtAt, growStreets } from './streets.mjs';
import { water } from './water.mjs';

/** What nothing may be built on or across. */
function createBarriers(rails) {
  const barriers = createIndex();
  for (const line of rails) barriers.addLine(line, { class: 'rail' });
  const shores = [water.shore, ...water.islets, ...water.tarns, ...water.pools].map(close);
  for (const line of [...shores, ...water.rivers, ...water.brooks]) barriers.addLine(line, { class: 'water' });
  for (const line of edges) barriers.addLine(line, { class: 'edge' });
  return barriers;
}

export const isWet = (point) =>
  (isInside(water.shore, point) && !water.islets.some((ring) => isInside(ring, point))) ||
  [...water.tarns, ...water.pools].some((ring) => isInside(ring, point));

/** Where people live, as polygons: the ground round streets and houses. */
function builtUp(roads, buildings, isOpen) {
  const ground = createIndex();
  const inTown = (point) => districtAt(point) !== undefined;
  for (const { points, class: name } of roads) {
    if (name === 'street') ground.addLine(points);
    else
      for (const { point, along } of walk([...points], 30))
        if (inTown(point)) ground.add(point, plus(point, along, 30), points);
  }
  for (const ring of buildings) if (inTown(ring[0])) ground.addLine(close(ring));
  for (const yard of schoolyards) ground.addLine(close(yard));
  const value = (point) => {
    if (isYard(point)) return 46;
    const near = ground.nearest(point, 80);
    return near && isOpen(point) ? 46 - near.off : -34;
  };
  const rings = outlines(value, [-3700, -5300, 3700, 5700], 24);
  return { polygons: toPolygons(rings, { tolerance: 4.5, least: 6000 }), ground };
}

/** Everything on the map, in metres. */
export function makeTown() {
  const random = createRandom(5);
  const network = createNetwork();
  roads.forEach((road, i) => network.draw(road, 400 + i));
  const rails = [railway, ...sidings].map((line) => simplify(curve(line, 20).map(snap), 0.6));
  const barriers = createBarriers(rails);
  const isFree = (point, margin) => !barriers.nearest(point, margin) && !isWet(point) && !isKept(point);
  const isNoEdge = ({ line }) => line.class !== 'edge';
  const isDry = (point, margin) => !barriers.nearest(point, margin, isNoEdge) && !isWet(point);

  growStreets(network, random, isFree);
  const paths = layPaths(network, isDry);

  const site = createSite(network.index, (point) => isFree(point, 6) && isDry(point, 15));
  for (const ring of landmarks) site.build(ring);
  for (const road of network.roads) if (road.class !== 'service') buildAlong(site, road, districtAt, random);

  const { polygons: built, ground } = builtUp(network.roads, site.buildings, (point) => isDry(point, 4));
  const isTown = (point) => Boolean(ground.nearest(point, 90)) || isKept(point);
  const farms = placeFarms(network, site, random, { isFree, isTown });
  const yards = createIndex();
  for (const ring of site.buildings) yards.addLine(close(ring));
  // Trees stand on both sides of a railway.
  const isNoRail = ({ line }) => line.class !== 'rail';
  const clearTo = (point, reach) =>
    Math.min(...[barriers, ground, yards].map((index) => index.nearest(point, reach, isNoRail)?.off ?? reach));
  const isOpen = (point) =>
    isFree(point, 14) && !isTown(point) && !network.index.nearest(point, 13) && !yards.nearest(point, 22);
  const fields = layFields(farms, { isOpen });
  const clearance = (point) => (isWet(point) || isKept(point) ? -10 : clearTo(point, 60) - 26);
  const woods = growWoods(farms, fields, { clearance });
  return { ...network, paths, rails, buildings: site.buildings, built, farms, fields, woods };
}
