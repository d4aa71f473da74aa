/** A month as a woven net: each meeting is a knot, as large as many came. Pure geometry; the same meetings make the same net. */
import type { Meeting } from './doubles.js';

export interface Knot {
  /** Of the meeting. */
  id: string;
  x: number;
  y: number;
  radius: number;
  came: number;
  on: string;
}

export interface Net {
  /** The viewBox is `0 0 width height`. */
  width: number;
  height: number;
  /** By day, row by row from the top. */
  knots: Knot[];
  /** What `d` of a path is: from knot to knot, and from the outer ones to the frame. */
  threads: string[];
}

interface Point {
  x: number;
  y: number;
}

/** Of the room that a knot has: how far it may stand from its place, and how large it may be. */
const SWAY = 0.16;
const ROOM = 0.3;
/** How far a thread hangs, of its length. */
const SAG = 0.08;

/** Empty, but for its size, without meetings. It fills the rectangle from the first knot on. */
export function netOf(meetings: readonly Meeting[], { width, height } = { width: 320, height: 180 }): Net {
  const rows = toRows(meetings, width / height);
  const down = height / (rows.length + 1);
  const knots = rows.map((row, i) => {
    const across = width / (row.length + 1);
    const room = Math.min(across, down);
    return row.map((meeting, j): Knot => {
      const { id, came, on } = meeting;
      const lots = lotsOf(`${on} ${id}`);
      const at = { x: across * (j + 1) + lots[0] * SWAY * across, y: down * (i + 1) + lots[1] * SWAY * down };
      return { ...{ id, came, on }, x: round(at.x), y: round(at.y), radius: round(radiusOf(came, room)) };
    });
  });
  return { width, height, knots: knots.flat(), threads: weave(knots, { width, height }) };
}

/** As many rows as make meshes about as wide as high, of one length or one knot more. */
function toRows(meetings: readonly Meeting[], aspect: number): Meeting[][] {
  const count = meetings.length;
  const rows = Math.min(count, Math.max(1, Math.round(Math.sqrt(count / aspect))));
  return Array.from({ length: rows }, (_, i) =>
    meetings.slice(Math.floor((i * count) / rows), Math.floor(((i + 1) * count) / rows)),
  );
}

/** The area grows with the people, up to the room there is. */
const radiusOf = (came: number, room: number): number => Math.min(room * ROOM, 3 + 1.2 * Math.sqrt(came));

/**
 * Along each row from edge to edge; and from each row to the next, to the nearest knot of it from both sides. The first and
 * the last row hang on the frame.
 */
function weave(rows: readonly (readonly Point[])[], { width, height }: { width: number; height: number }): string[] {
  const along = rows.flatMap((row) => {
    const [first, last] = [row[0], row.at(-1)] as [Point, Point];
    const stops = [{ x: 0, y: first.y }, ...row, { x: width, y: last.y }];
    return stops.slice(1).map((stop, i) => threadOf(stops[i] as Point, stop));
  });
  const edge = (row: readonly Point[] = [], y: number): Point[] => row.map(({ x }) => ({ x, y }));
  const levels = [edge(rows[0], 0), ...rows, edge(rows.at(-1), height)];
  const down = levels.slice(1).flatMap((level, i) => pairsOf(levels[i] ?? [], level));
  return [...along, ...down.map(([from, to]) => threadOf(from, to))];
}

/** Each point with the nearest one of the other level; a pair that is so from both sides once. */
function pairsOf(above: readonly Point[], below: readonly Point[]): [Point, Point][] {
  const down = above.map((point): [Point, Point] => [point, nearest(below, point)]);
  const up = below.map((point): [Point, Point] => [nearest(above, point), point]);
  return [...down, ...up.filter(([from, to]) => !down.some(([a, b]) => a === from && b === to))];
}

const nearest = (points: readonly Point[], { x }: Point): Point =>
  points.reduce((best, one) => (Math.abs(one.x - x) < Math.abs(best.x - x) ? one : best));

/** A thread hangs a little. */
function threadOf(from: Point, to: Point): string {
  const sag = SAG * Math.abs(to.x - from.x);
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2 + 2 * sag];
  return `M${round(from.x)} ${round(from.y)}Q${round(x)} ${round(y)} ${round(to.x)} ${round(to.y)}`;
}

const round = (length: number): number => Math.round(length * 10) / 10;

/** Two numbers from -1 to 1 that look like chance and are always the same for a text. */
function lotsOf(text: string): [number, number] {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return [((mixed & 0xffff) / 0xffff) * 2 - 1, ((mixed >>> 16) / 0xffff) * 2 - 1];
}
