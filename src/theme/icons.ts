import { css, html, nothing, svg, type CSSResult, type SVGTemplateResult, type TemplateResult } from 'lit';
import { alike, lines, shapes } from './icon-paths.js';

const drawingOf = (name: string): string => (Object.hasOwn(alike, name) ? (alike[name] ?? name) : name);

/** Whether there is a drawing of that name: a control, a kind's icon, or an activity code. */
export function hasIcon(name: string): boolean {
  const drawing = drawingOf(name);
  return Object.hasOwn(shapes, drawing) || Object.hasOwn(lines, drawing);
}

/**
 * The drawing alone, for use inside an `<svg>`: 120 by 120 units, in `currentColor`.
 * @param place where and how big, as an SVG transform
 */
export function glyph(name: string, place?: string): SVGTemplateResult {
  const drawing = drawingOf(name);
  const line = Object.hasOwn(lines, drawing);
  const d = line ? lines[drawing] : Object.hasOwn(shapes, drawing) ? shapes[drawing] : '';
  return svg`<path class=${line ? 'line' : 'solid'} d=${d} transform=${place ?? nothing}></path>`;
}

/** An icon beside or instead of words, which say the same; 1.25em unless its box says otherwise. */
export function icon(name: string): TemplateResult {
  // Only "back" points along the text; the map's arrows point on the ground.
  return html`<svg
    class=${name === 'arrow-left' ? 'icon back' : 'icon'}
    viewBox="0 0 120 120"
    aria-hidden="true"
    focusable="false"
  >
    ${glyph(name)}
  </svg>`;
}

/** What every sheet with icons or marks needs. */
export const iconStyles: CSSResult = css`
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
  }
  .solid {
    fill: currentcolor;
    stroke: none;
  }
  .line {
    fill: none;
    stroke: currentcolor;
    stroke-width: 10px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .back:dir(rtl) {
    scale: -1 1;
  }
`;
