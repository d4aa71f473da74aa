import { feature } from 'topojson-client';
import type { MultiPolygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readTopology } from './read-topology.js';
import { readTopologyScript } from './topology-script.js';

/** Where the built-in overview lies; each build puts the file where this leads. */
export const basemapUrl = (): URL => new URL('./basemap/se-dk.json', import.meta.url);

/** The same as a script, beside the bundle of the kit (scripts/kit.mjs). */
const basemapScript = (): URL => new URL('../integ-basemap.js', basemapUrl());

/** Sweden and Denmark: the first view when nothing else says where to look. */
export const home: [west: number, south: number, east: number, north: number] = [8, 54.6, 24.2, 69.1];

/**
 * Where the data end; beyond is drawn as unknown, with a soft edge.
 * A little inside of the straight cut, so that no coast runs along it.
 */
const known: [west: number, south: number, east: number, north: number] = [7.35, 54.25, 24.55, 69.25];

/** Pixels of a kilometre on the ground at 58° north. */
export const kilometreAt = (zoom: number): number => (256 * 2 ** zoom) / (40_075 * Math.cos((58 * Math.PI) / 180));

/** A ring of `[lat, lng]` pairs in WGS84 degrees. */
type Ring = [lat: number, lng: number][];

/** Polygons, each its outer ring and its holes, drawn with one class of the map's sheet. */
export interface Layer {
  className: string;
  polygons: Ring[][];
  /** Classes of lines under the edge that make it soft; the first is enough from far. */
  halos?: string[];
  /** Corners stay corners; else they are curves. */
  isSharp?: boolean;
}

type Overview = Topology<Record<'land' | 'lakes', GeometryCollection>>;

const polygonsOf = (topology: Overview, name: keyof Overview['objects']): Ring[][] =>
  feature(topology, topology.objects[name]).features.flatMap(({ geometry }) =>
    (geometry as MultiPolygon).coordinates.map((rings) =>
      rings.map((ring) => ring.map(([lng = 0, lat = 0]): [number, number] => [lat, lng])),
    ),
  );

const boxRing = (west: number, south: number, east: number, north: number): Ring => [
  [south, west],
  [north, west],
  [north, east],
  [south, east],
];

/** A lake over 5 km in one direction is seen from far; the others would be specks. */
const isWide = ([outer = []]: Ring[]): boolean => {
  const [lats, lngs] = [outer.map(([lat]) => lat), outer.map(([, lng]) => lng)];
  const span = (degrees: number[]) => Math.max(...degrees) - Math.min(...degrees);
  return span(lats) > 0.09 || span(lngs) > 0.16;
};

/**
 * Reads and unpacks the built-in overview of Sweden and Denmark.
 * @returns its layers in drawing order; a layer of names, when there is one, is a line here
 */
export async function loadBasemap(signal: AbortSignal): Promise<Layer[]> {
  const isFile = basemapUrl().protocol === 'file:';
  const read = isFile ? readTopologyScript(basemapScript()) : readTopology(basemapUrl(), signal);
  const topology = (await read) as Overview;
  const land = polygonsOf(topology, 'land');
  const lakes = polygonsOf(topology, 'lakes');
  const outside = [[boxRing(-720, -85, 720, 85), boxRing(...known)]];
  return [
    // The coast is true to a kilometre: a soft edge keeps a place by the sea from standing in the water.
    { className: 'land', polygons: land, halos: ['shore', 'shore off', 'shore far'] },
    { className: 'lake small', polygons: lakes.filter((rings) => !isWide(rings)) },
    { className: 'lake', polygons: lakes.filter(isWide) },
    // Mist gathers towards the cut.
    ...[1, 2, 3, 4, 5].map((n) => ({ className: `mist mist-${n}`, polygons: outside, isSharp: true })),
  ];
}
