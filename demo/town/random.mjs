// Chance that is the same on every run: numbers from a seed, and noise that is smooth over the plane.

/** Numbers from 0 to 1, the same row for the same seed (mulberry32). */
export function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const between = (random, low, high) => low + (high - low) * random();

function atCorner(seed, x, y) {
  let mixed = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed, 1442695041);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1274126177);
  return (((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296) * 2 - 1;
}

const ease = (t) => t * t * (3 - 2 * t);

function oneWave(seed, x, y) {
  const [left, low] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [ease(x - left), ease(y - low)];
  const [a, b] = [atCorner(seed, left, low), atCorner(seed, left + 1, low)];
  const [c, d] = [atCorner(seed, left, low + 1), atCorner(seed, left + 1, low + 1)];
  return (a + (b - a) * u) * (1 - v) + (c + (d - c) * u) * v;
}

/**
 * Smooth noise from −1 to 1. Each octave is turned, so that no grid shows.
 * @param {number} wave length of the longest wave, in metres
 */
export function noise(seed, [x, y], wave, octaves = 1) {
  let [sum, weight, total] = [0, 1, 0];
  let [u, v] = [x / wave, y / wave];
  for (let i = 0; i < octaves; i++) {
    sum += weight * oneWave(seed + i, u, v);
    total += weight;
    weight /= 2;
    [u, v] = [1.6 * u - 1.2 * v + 17, 1.2 * u + 1.6 * v + 31];
  }
  return sum / total;
}
