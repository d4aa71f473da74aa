// Contrast where axe does not judge: text over the map, over a picture, under something else, out of sight.
// Runs in the page, so it is one function that needs nothing from outside.

/**
 * @param {Element} element one that has text of its own
 * @returns {{ratio: number, needed: number, color: string, ground: string}} against the worst of its grounds
 */
export function contrastOf(element) {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

  /** Any CSS colour that a browser computes, as [red, green, blue, alpha], 0 to 1. */
  function read(color) {
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data].map((byte) => byte / 255);
  }
  const over = ([r, g, b, a], ground) => [r, g, b].map((part, i) => part * a + ground[i] * (1 - a));
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const hex = (color) =>
    `#${color
      .slice(0, 3)
      .map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;

  /** The colour behind a private token, as the element's own sheets resolve it. */
  function token(name, within) {
    const probe = document.createElement('i');
    probe.style.color = `var(--_${name})`;
    within.append(probe);
    const color = read(getComputedStyle(probe).color);
    probe.remove();
    return color;
  }

  /** Every opaque colour that may lie under the text: one, or land and water where that is the map. */
  function grounds(start) {
    const layers = [];
    let opacity = 1;
    let found;
    for (let node = start; node && !found; node = parentOf(node)) {
      const style = getComputedStyle(node);
      const ground = read(style.backgroundColor);
      opacity *= Number(style.opacity);
      if (ground[3] === 1) found = [ground];
      else if (node.matches('[part~="map"]')) found = [token('land', node), token('water', node)];
      else if (style.backgroundImage !== 'none') throw new Error(`a picture behind the text: ${style.backgroundImage}`);
      else if (ground[3] > 0) layers.push(ground);
    }
    found ??= [read('Canvas')];
    return { opacity, found: found.map((ground) => layers.reduceRight((under, layer) => over(layer, under), ground)) };
  }

  const style = getComputedStyle(element);
  const { found, opacity } = grounds(element);
  const size = Number.parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const [red, green, blue, alpha] = read(style.color);
  const rows = found.map((ground) => {
    const color = over([red, green, blue, alpha * opacity], ground);
    const [dark, light] = [luminance(color), luminance(ground)].toSorted((a, b) => a - b);
    return { ratio: (light + 0.05) / (dark + 0.05), needed: isLarge ? 3 : 4.5, color: hex(color), ground: hex(ground) };
  });
  return rows.toSorted((a, b) => a.ratio - b.ratio)[0];
}
