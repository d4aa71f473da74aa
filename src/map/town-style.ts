import { css, unsafeCSS, type CSSResult } from 'lit';

/** Colours of a town: as on screen, and where the visitor's system sets all colours. */
const colours = {
  land: ['var(--_land)', 'Canvas'],
  built: ['var(--_built)', 'Canvas'],
  building: [
    'light-dark(color-mix(in srgb, var(--_built) 88%, var(--_ink)), color-mix(in srgb, var(--_built) 94%, var(--_ink)))',
    'color-mix(in srgb, Canvas 80%, CanvasText)',
  ],
  field: ['color-mix(in srgb, var(--_green) 30%, var(--_land))', 'Canvas'],
  grass: ['color-mix(in srgb, var(--_green) 70%, var(--_land))', 'Canvas'],
  wood: ['var(--_green)', 'color-mix(in srgb, Canvas 88%, CanvasText)'],
  pitch: ['color-mix(in srgb, var(--_green) 90%, var(--_ink))', 'color-mix(in srgb, Canvas 88%, CanvasText)'],
  water: ['var(--_water)', 'color-mix(in srgb, Canvas 70%, CanvasText)'],
  road: ['var(--_road)', 'CanvasText'],
  casing: ['color-mix(in srgb, var(--_built) 80%, var(--_ink))', 'Canvas'],
  rail: ['color-mix(in srgb, var(--_muted) 75%, var(--_land))', 'CanvasText'],
  path: ['color-mix(in srgb, var(--_muted) 45%, var(--_built))', 'CanvasText'],
  boundary: ['color-mix(in srgb, var(--_municipality) 45%, var(--_land))', 'CanvasText'],
} as const satisfies Record<string, readonly [string, string]>;

export type Colour = keyof typeof colours;
export const colourNames = Object.keys(colours) as Colour[];

/** How shapes of one class are drawn. Zooms are Leaflet's. */
export interface Paint {
  colour: Colour;
  /** From this zoom on. */
  from: number;
  /** Pixels at zoom 14; it grows with the zoom. Areas have none. */
  width?: number;
  /** A rim at both sides. */
  casing?: true;
  /** On and off, in widths of the line. */
  dash?: readonly number[];
}

/** Areas by `layer.class`, or by the layer for a class that is not here; in drawing order. */
export const areas: Record<string, Paint> = {
  land: { colour: 'land', from: 0 },
  'green.field': { colour: 'field', from: 0 },
  built: { colour: 'built', from: 0 },
  'green.grass': { colour: 'grass', from: 12 },
  'green.wood': { colour: 'wood', from: 0 },
  green: { colour: 'wood', from: 0 },
  'green.cemetery': { colour: 'grass', from: 12 },
  'green.pitch': { colour: 'pitch', from: 13 },
  water: { colour: 'water', from: 0 },
  'water.pool': { colour: 'water', from: 14 },
  'built.building': { colour: 'building', from: 14 },
  roads: { colour: 'road', from: 14 },
};

/** Lines, in the same way; each after the areas. */
export const lines: Record<string, Paint> = {
  'water.stream': { colour: 'water', from: 12, width: 1.6 },
  water: { colour: 'water', from: 8, width: 5 },
  boundary: { colour: 'boundary', from: 8, width: 1.6, dash: [5, 3] },
  'paths.foot': { colour: 'path', from: 14, width: 1, dash: [2.5, 2] },
  paths: { colour: 'path', from: 14, width: 1.2, dash: [5, 2] },
  'roads.service': { colour: 'road', from: 14, width: 1.4, casing: true },
  roads: { colour: 'road', from: 12, width: 2.5, casing: true },
  'roads.minor': { colour: 'road', from: 10, width: 3.8, casing: true },
  'roads.main': { colour: 'road', from: 8, width: 5.4, casing: true },
  'roads.motorway': { colour: 'road', from: 6, width: 6.8, casing: true },
  rails: { colour: 'rail', from: 9, width: 1.3, dash: [4, 3] },
};

/** Pixels of a line at a zoom: closer is wider, by less than the ground grows. */
export const widthAt = ({ width = 0 }: Paint, zoom: number): number => width * 1.45 ** (zoom - 14);

const swatches = (index: 0 | 1) =>
  unsafeCSS(colourNames.map((name) => `.swatch-${name} { color: ${colours[name][index]}; }`).join('\n'));

/** How a name is written. */
export interface Script {
  /** From this zoom on, if the file does not say. */
  from: number;
  /** Pixels. */
  size: number;
  weight: number;
  isItalic?: true;
}

/** Names by `class`, the most important first: where two would overlap, the first is written. */
export const scripts: Record<string, Script> = {
  town: { from: 7, size: 17, weight: 650 },
  lake: { from: 10, size: 13, weight: 450, isItalic: true },
  village: { from: 10, size: 14, weight: 500 },
  district: { from: 12, size: 14, weight: 500 },
  station: { from: 13, size: 12, weight: 500 },
  wood: { from: 12, size: 12, weight: 450, isItalic: true },
  park: { from: 14, size: 12, weight: 450 },
  road: { from: 14, size: 11.5, weight: 450 },
};

const scriptRules = Object.entries(scripts).map(
  ([name, { size, weight, isItalic }]) =>
    `.town-name.${name} { font-size: ${size}px; font-weight: ${weight}; font-style: ${isItalic ? 'italic' : 'normal'}; }`,
);

/** Colours for the canvas, and names. */
export const townStyles: CSSResult = css`
  .swatches {
    position: absolute;
    visibility: hidden;
    forced-color-adjust: none;
  }
  /* So that a change of colour is told, by the event at its end. */
  .swatches i {
    transition: color 1ms;
  }
  ${swatches(0)}
  .town-name {
    --rim: var(--_land);
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    color: color-mix(in srgb, var(--_ink) 80%, var(--_land));
    pointer-events: none;
  }
  .town-name span {
    position: absolute;
    translate: -50% -50%;
    white-space: nowrap;
    -webkit-text-stroke: 3px color-mix(in srgb, var(--rim) 85%, transparent);
    paint-order: stroke;
  }
  ${unsafeCSS(scriptRules.join('\n'))}
  .town-name.town {
    color: var(--_ink);
  }
  .town-name.lake {
    --rim: var(--_water);
    color: color-mix(in srgb, var(--_ink) 45%, var(--_school));
  }
  .town-name:is(.wood, .park) {
    --rim: var(--_green);
    color: color-mix(in srgb, var(--_ink) 45%, var(--_club));
  }
  .town-name.road {
    --rim: var(--_road);
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    ${swatches(1)}
    .town-name {
      --rim: Canvas !important;
      color: CanvasText !important;
      /* Else the rim of the letters is forced to their own colour. */
      forced-color-adjust: none;
    }
  }
`;
