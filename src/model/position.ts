/** Both numbers of a position in one cell. */
import { readNumber } from './values.js';

const wkt = /^(?:srid=\d+;\s*)?point\s*z?\s*\(([^()]*)\)$/i;
const brackets = /^\[([^[\]]*)\]$/;
const number = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * `57.19, 14.03` and `57,19; 14,03` are latitude and longitude; `[14.03, 57.19]` and `POINT(14.03 57.19)`
 * the other way round, as GeoJSON and WKT have them. Undefined when it is none of these.
 */
export function readPosition(cell: unknown): { lat: number; lng: number } | undefined {
  if (Array.isArray(cell)) {
    const isPlain = cell.length <= 3 && cell.every((item) => typeof item === 'number' || typeof item === 'string');
    return isPlain ? toPosition(cell.map(String), true) : undefined;
  }
  if (typeof cell !== 'string' || cell.length > 200) return undefined;
  const text = cell.trim();
  const inner = wkt.exec(text)?.[1] ?? brackets.exec(text)?.[1];
  return toPosition(numbersIn(inner ?? text.replace(/^\((.*)\)$/, '$1')), inner !== undefined);
}

/** A comma with a blank after it parts two numbers; one between digits may be the decimal comma. */
function numbersIn(text: string): string[] {
  const parts = text.includes(';') ? text.split(';') : text.trim().split(/,?\s+/);
  // What has decimal points has no decimal commas.
  return parts.length === 1 && text.includes('.') ? text.split(',') : parts;
}

function toPosition(texts: string[], isLngFirst: boolean) {
  const parts = texts.map((text) => text.trim()).filter(Boolean);
  // A third number is the altitude.
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => number.test(part))) return undefined;
  const [first, second] = parts.map(readNumber) as [number, number];
  return isLngFirst ? { lat: second, lng: first } : { lat: first, lng: second };
}
