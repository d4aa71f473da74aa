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
type Size = Pick<Net, 'width' | 'height'>;

/** Of the room that a knot has: how far it may stand from its place, and how large it may be. */
const SWAY = 0.06;
const ROOM = 0.24;
/** How far a thread hangs, of its length. */
const SAG = 0.08;

/** Empty, but for its size, without meetings. It fills the rectangle from the first knot on. */
export function netOf(meetings: readonly Meeting[], { width, height } = { width: 320, height: 180 }): Net {
  const rows = toRows(meetings, width / height);
  const down = height / rows.length;
  const knots = rows.map((row, i) => {
    const across = width / row.length;
    const room = Math.min(across, down);
    // Every other row stands a quarter of a mesh aside.
    const shift = rows.length > 1 ? (i % 2 ? 0.14 : -0.14) : 0;
    return row.map(({ id, came, on }, j): Knot => {
      const lots = lotsOf(`${on} ${id}`);
      const x = across * (j + 0.5 + shift + lots[0] * SWAY);
      const y = down * (i + 0.5 + lots[1] * SWAY);
      return { ...{ id, came, on }, x: round(x), y: round(y), radius: round(radiusOf(came, room)) };
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
const radiusOf = (came: number, room: number): number => Math.min(room * ROOM, 6 + Math.sqrt(came));

/** Between row and row, as a fishing net has it; the first and the last row hang on the frame, and so do the ends of each. */
function weave(rows: readonly (readonly Point[])[], { width, height }: Size): string[] {
  const levels = [edgeOf(rows[0], 0, width), ...rows, edgeOf(rows.at(-1), height, width)];
  const down = levels.slice(1).flatMap((below, i) => meshes(levels[i] ?? [], below, width));
  const across = rows.flatMap((row) => {
    const [first, last] = [row[0], row.at(-1)] as [Point, Point];
    return [threadOf({ x: 0, y: first.y }, first), threadOf(last, { x: width, y: last.y })];
  });
  return [...down, ...across];
}

/** From side to side, always to the next one if that is of the other row: so no thread crosses another. */
function meshes(above: readonly Point[], below: readonly Point[], width: number): string[] {
  const line = [...above.map((at) => ({ at, other: below })), ...below.map((at) => ({ at, other: above }))];
  line.sort((a, b) => a.at.x - b.at.x);
  const threads = line.flatMap(({ at, other }, i) => {
    const isTied = [line[i - 1], line[i + 1]].some((one) => one && one.other !== other);
    const next = line[i + 1];
    if (next && next.other !== other) return [threadOf(at, next.at)];
    return isTied ? [] : [threadOf(at, nearest(other, at))];
  });
  const half = ((above[0]?.y ?? 0) + (below[0]?.y ?? 0)) / 2;
  const [first, last] = [line[0], line.at(-1)];
  const left = first && first.at.x > 0 ? [threadOf({ x: 0, y: half }, first.at)] : [];
  const right = last && last.at.x < width ? [threadOf(last.at, { x: width, y: half })] : [];
  return [...left, ...threads, ...right];
}

const nearest = (row: readonly Point[], { x }: Point): Point =>
  row.reduce((best, one) => (Math.abs(one.x - x) < Math.abs(best.x - x) ? one : best));

/** Where a row hangs on the frame: in the corners and between its knots. */
function edgeOf(row: readonly Point[] = [], y: number, width: number): Point[] {
  const between = row.slice(1).map(({ x }, i) => ({ x: (x + (row[i]?.x ?? x)) / 2, y }));
  return row.length ? [{ x: 0, y }, ...between, { x: width, y }] : [];
}

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
