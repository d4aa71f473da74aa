/** Rewrites SVG path data with relative commands and whole numbers, after scaling. */

const counts = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** `[command, numbers]` pairs; the flags of an arc may stand without spaces. */
function parse(d) {
  const out = [];
  const at = { i: 0 };
  const take = (pattern) => {
    pattern.lastIndex = at.i;
    const found = pattern.exec(d);
    if (found) at.i = pattern.lastIndex;
    return found?.[1];
  };
  const value = (flag) => Number(take(flag ? /[\s,]*([01])/y : /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy));
  let command = '';
  while (at.i < d.trimEnd().length) {
    const letter = take(/[\s,]*([a-z])/iy);
    // Further pairs after a move are lines.
    command = letter ?? (command === 'm' ? 'l' : command === 'M' ? 'L' : command);
    const numbers = Array.from({ length: counts[command.toLowerCase()] }, (_, i) =>
      value(command.toLowerCase() === 'a' && (i === 3 || i === 4)),
    );
    if (numbers.some(Number.isNaN)) throw new Error(`path not understood at ${at.i}: ${d}`);
    out.push([command, numbers]);
  }
  return out;
}

/**
 * @param {string[]} paths path data, drawn one after the other @param {number} scale
 * Rounding is against the rounded pen, so that errors do not add up.
 */
export function shortPath(paths, scale) {
  let [x, y] = [0, 0]; // the exact pen
  let [px, py] = [0, 0]; // the rounded pen
  let start = [0, 0, 0, 0];
  let out = '';
  let last = '';
  const put = (command, numbers) => {
    const letter = (command === last && command !== 'm') || (command === 'l' && last === 'm') ? '' : command;
    let body = '';
    for (const n of numbers) body += (body || !letter) && n >= 0 ? ` ${n}` : `${n}`;
    out += letter + (letter ? body.trimStart() : body);
    last = command;
  };
  const draw = ([command, raw]) => {
    const c = command.toLowerCase();
    if (c === 'z') {
      put('z', []);
      [x, y, px, py] = start;
      return;
    }
    const relative = command === c;
    const n = raw.map((v, i) => (c === 'a' && i > 1 && i < 5 ? v : v * scale));
    const ox = relative ? x : 0;
    const oy = relative ? y : 0;
    if (c === 'h' || c === 'v') {
      const end = c === 'h' ? n[0] + ox : n[0] + oy;
      const pen = c === 'h' ? px : py;
      const step = Math.round(end) - pen;
      if (step || last === 'm') put(c, [step]); // a line of no length is a dot
      if (c === 'h') [x, px] = [end, px + step];
      else [y, py] = [end, py + step];
      return;
    }
    const ends = c === 'a' ? n.slice(5) : n;
    const steps = ends.map((v, i) => (i % 2 ? Math.round(v + oy) - py : Math.round(v + ox) - px));
    const all =
      c === 'a' ? [Math.round(n[0] * 10) / 10, Math.round(n[1] * 10) / 10, n[2], n[3], n[4], ...steps] : steps;
    if (c === 'm' || steps.some((v) => v !== 0)) put(c, all);
    x = ends.at(-2) + ox;
    y = ends.at(-1) + oy;
    px += steps.at(-2);
    py += steps.at(-1);
    if (c === 'm') start = [x, y, px, py];
  };
  for (const d of paths) {
    [x, y] = [0, 0]; // a first `m` counts from the corner
    parse(d).forEach(draw);
  }
  return out;
}
