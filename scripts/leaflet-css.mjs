/**
 * src/map/leaflet-css.ts: the rules of Leaflet's sheet that a map with our own markers and buttons needs.
 * Each is taken from leaflet.css by its selector and must be there, so that a new Leaflet is read again.
 */
import { generate, text } from './generated.mjs';

/**
 * Selector as in leaflet.css, and the declarations taken over. Physical: the canvas is never mirrored.
 * @type {[selector: string, names: string[]][]}
 */
const wanted = [
  ['.leaflet-container .leaflet-overlay-pane svg', ['max-width', 'max-height']],
  ['.leaflet-pane', ['z-index']],
  ['.leaflet-tile-pane', ['z-index']],
  ['.leaflet-overlay-pane', ['z-index']],
  ['.leaflet-shadow-pane', ['z-index']],
  ['.leaflet-marker-pane', ['z-index']],
  ['.leaflet-map-pane svg', ['z-index']],
  ['.leaflet-zoom-animated', ['transform-origin']],
  ['svg.leaflet-zoom-animated', ['will-change']],
  ['.leaflet-zoom-anim .leaflet-zoom-animated', ['transition']],
  ['.leaflet-zoom-anim .leaflet-zoom-hide', ['visibility']],
];

const own = `
  .leaflet-container {
    overflow: hidden; /* where clip is not known */
    overflow: clip; /* a focused pin at the edge must not scroll the box */
    direction: ltr; /* the ground is never mirrored */
    /* Leaflet's own guard against selecting text while dragging does not reach into a shadow root. */
    -webkit-user-select: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
    /* One finger scrolls the page, two zoom the map, until the map is in use. */
    touch-action: pan-x pan-y;
  }
  .leaflet-container:focus-within {
    touch-action: none;
  }
  .leaflet-pane,
  .leaflet-pane > svg,
  .leaflet-layer {
    position: absolute;
    left: 0;
    top: 0;
  }
  .leaflet-pane > svg path {
    pointer-events: none;
  }
  .leaflet-grab {
    cursor: grab;
  }
  /* Leaflet would mark the body while dragging; the patched one does not. */
  .leaflet-grab:active {
    cursor: grabbing;
  }`;

const sheet = (await text('node_modules/leaflet/dist/leaflet.css')).replaceAll(/\/\*[^]*?\*\//g, '');
const rules = [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors, body]) => ({
  selectors: selectors.split(',').map((selector) => selector.trim().replaceAll(/\s+/g, ' ')),
  body: new Map(
    body.split(';').map((line) =>
      line.split(/:(.*)/s, 2).map((part) =>
        part
          .trim()
          .replaceAll(/\s+/g, ' ')
          .replaceAll(/,(?=\S)/g, ', '),
      ),
    ),
  ),
}));

const taken = wanted.map(([selector, names]) => {
  const lines = names.map((name) => {
    const rule = rules.find(({ selectors, body }) => selectors.includes(selector) && body.has(name));
    if (!rule) throw new Error(`leaflet.css has no ${name} of ${selector}: read the new Leaflet`);
    return `    ${name}: ${rule.body.get(name)};`;
  });
  return `  ${selector} {\n${lines.join('\n')}\n  }`;
});

await generate(
  'src/map/leaflet-css.ts',
  `import { css, type CSSResult } from 'lit';

/**
 * Made by scripts/leaflet-css.mjs; edit that. From leaflet.css 1.9.4 (BSD-2-Clause, Volodymyr Agafonkin),
 * and what a map in a shadow root needs besides.
 */
export const leafletStyles: CSSResult = css\`${own}
${taken.join('\n')}
\`;
`,
);
