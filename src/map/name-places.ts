import type { Label } from './town-shapes.js';
import { scripts, type Script } from './town-style.js';

const kinds = Object.keys(scripts);
const plain: Script = { from: 13, size: 12, weight: 450 };

export const scriptOf = ({ kind }: Label): Script => (kinds.includes(kind) ? scripts[kind] : undefined) ?? plain;

/** The same road is named again only so many pixels away. */
const apart = 320;

/** Room round a name, in pixels. */
const room = 5;

/** A name as discs along its line, in pixels of the world: as good as its box, and it can be turned. */
interface Laid {
  label: Label;
  radius: number;
  reach: number;
  discs: [x: number, y: number][];
}

function lay(label: Label, scale: number, width: number): Laid {
  const radius = scriptOf(label).size / 2 + room;
  const half = Math.max(0, width / 2 - radius + room);
  const steps = Math.max(1, Math.ceil(half / radius));
  const turn = (label.angle * Math.PI) / 180;
  const discs = Array.from({ length: 2 * steps + 1 }, (_, i): [number, number] => {
    const along = ((i - steps) / steps) * half;
    return [label.x * scale + along * Math.cos(turn), label.y * scale + along * Math.sin(turn)];
  });
  return { label, radius, reach: half + radius, discs };
}

function meet(a: Laid, b: Laid, scale: number): boolean {
  const distance = Math.hypot(a.label.x - b.label.x, a.label.y - b.label.y) * scale;
  if (a.label.name === b.label.name && distance < apart) return true;
  if (distance > a.reach + b.reach) return false;
  const least = a.radius + b.radius;
  return a.discs.some(([x, y]) => b.discs.some(([right, down]) => Math.hypot(x - right, y - down) < least));
}

/** The more important first; within a class, as the file has them. */
const rank = ({ kind }: Label): number => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);

/**
 * Which names are written at a zoom: none of them over another.
 * @param widthOf a name, in pixels
 */
export function placeNames(labels: readonly Label[], zoom: number, widthOf: (label: Label) => number): Label[] {
  const scale = 256 * 2 ** zoom;
  const laid: Laid[] = [];
  for (const label of labels.toSorted((a, b) => rank(a) - rank(b))) {
    if (zoom < (label.minzoom || scriptOf(label).from)) continue;
    const one = lay(label, scale, widthOf(label));
    if (!laid.some((other) => meet(one, other, scale))) laid.push(one);
  }
  return laid.map(({ label }) => label);
}
