import { feature } from 'topojson-client';
import type { Feature, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { areas, lines, type Paint } from './town-style.js';

/** West, north, east, south in the square world: 0 to 1, eastwards and southwards. */
export type Box = [west: number, north: number, east: number, south: number];

/** Lines or rings in the square world, drawn in one manner. */
export interface Shape {
  paint: Paint;
  /** Rings are filled; lines are drawn along. */
  isFilled: boolean;
  /** `x, y, x, y …` */
  paths: number[][];
  box: Box;
}

/** A name on the map. */
export interface Label {
  name: string;
  kind: string;
  lang: string;
  /** In the square world. */
  x: number;
  y: number;
  /** Degrees, clockwise, of the line that the name follows. */
  angle: number;
  minzoom: number;
}

export interface Town {
  shapes: Shape[];
  labels: Label[];
  box: Box;
}

const toX = (lng: number): number => lng / 360 + 0.5;
const toY = (lat: number): number => 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);

const project = (line: Position[]): number[] => line.flatMap(([lng = 0, lat = 0]) => [toX(lng), toY(lat)]);

function boxOf(paths: readonly number[][]): Box {
  const box: Box = [1, 1, 0, 0];
  for (const path of paths) {
    for (let i = 0; i + 1 < path.length; i += 2) {
      const [x = 0, y = 0] = [path[i], path[i + 1]];
      if (x < box[0]) box[0] = x;
      if (y < box[1]) box[1] = y;
      if (x > box[2]) box[2] = x;
      if (y > box[3]) box[3] = y;
    }
  }
  return box;
}

/** Each polygon by itself, so that a tile skips those that it does not show. */
function pathsOf({ geometry }: Feature): { isArea: boolean; paths: number[][] }[] {
  const part = (isArea: boolean, lines: Position[][]) => ({ isArea, paths: lines.map(project) });
  if (geometry?.type === 'Polygon') return [part(true, geometry.coordinates)];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.map((rings) => part(true, rings));
  if (geometry?.type === 'LineString') return [part(false, [geometry.coordinates])];
  if (geometry?.type === 'MultiLineString') return geometry.coordinates.map((line) => part(false, [line]));
  return [];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function labelOf({ geometry, properties }: Feature): Label[] {
  const { name, class: kind, lang, angle, minzoom } = properties ?? {};
  if (geometry?.type !== 'Point' || !text(name)) return [];
  const [lng = 0, lat = 0] = geometry.coordinates;
  return [
    {
      name: text(name),
      kind: text(kind),
      lang: text(lang),
      x: toX(lng),
      y: toY(lat),
      angle: Number(angle) || 0,
      minzoom: Number(minzoom) || 0,
    },
  ];
}

/** A layer may be one geometry or a collection of them. */
function featuresOf(topology: Topology, layer: string): Feature[] {
  const object = topology.objects[layer];
  if (!object) return [];
  const geometries = object.type === 'GeometryCollection' ? object.geometries : [object];
  return feature(topology, { type: 'GeometryCollection', geometries }).features;
}

const order = [...Object.values(areas), ...Object.values(lines)];
const shapeLayers = new Set([...Object.keys(areas), ...Object.keys(lines)].map((key) => key.replace(/\..*/, '')));

function shapesOf(layer: string, one: Feature): Shape[] {
  const key = `${layer}.${text(one.properties?.['class'])}`;
  return pathsOf(one).flatMap(({ isArea, paths }) => {
    const fill = isArea ? (areas[key] ?? areas[layer]) : undefined;
    const paint = fill ?? lines[key] ?? lines[layer];
    return paint ? [{ paint, isFilled: fill !== undefined, paths, box: boxOf(paths) }] : [];
  });
}

/** What a topology has of the layers of a town, in drawing order. Other layers are left out. */
export function readTown(topology: Topology): Town {
  const shapes = [...shapeLayers]
    .flatMap((layer) => featuresOf(topology, layer).flatMap((one) => shapesOf(layer, one)))
    .toSorted((a, b) => order.indexOf(a.paint) - order.indexOf(b.paint));
  const labels = featuresOf(topology, 'labels').flatMap(labelOf);
  return { shapes, labels, box: boxOf(shapes.map(({ box }) => box)) };
}
