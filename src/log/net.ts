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
  /** By day. */
  knots: Knot[];
  /** What `d` of a path is; from knot to knot, and from the outer ones to the frame. */
  threads: string[];
}

/** Empty, but for its size, without meetings. It fills the rectangle from the first knot on. */
export function netOf(_meetings: readonly Meeting[], _size: { width: number; height: number } = { width: 320, height: 180 }): Net {
  throw new Error('not yet');
}
