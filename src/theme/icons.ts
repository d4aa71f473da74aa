import { css, html, nothing, svg, type CSSResult, type SVGTemplateResult, type TemplateResult } from 'lit';
import { alike, lines, shapes } from './icon-paths.js';

/** A drawing that we have, under its own name or one it shares. */
export type IconName = keyof typeof lines | keyof typeof shapes | keyof typeof alike;

const find = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const drawingOf = (name: string): string => find(alike, name) ?? name;

/** Whether there is a drawing of that name: a control, a kind's icon, or an activity code. */
export function hasIcon(name: string): name is IconName {
  const drawing = drawingOf(name);
  return (find(shapes, drawing) ?? find(lines, drawing)) !== undefined;
}

const drawing = (kind: 'line' | 'solid', d: string | undefined, place?: string): SVGTemplateResult =>
  svg`<path class=${kind} d=${d ?? nothing} transform=${place ?? nothing}></path>`;

/**
 * The drawing alone, for use inside an `<svg>`: 120 by 120 units, in `currentColor`.
 * @param place where and how big, as an SVG transform
 */
export function glyph(name: IconName, place?: string): SVGTemplateResult {
  const own = drawingOf(name);
  const line = find(lines, own);
  return line ? drawing('line', line, place) : drawing('solid', find(shapes, own), place);
}

const framed = (inner: SVGTemplateResult, name = 'icon'): TemplateResult =>
  html`<svg class=${name} viewBox="0 0 120 120" aria-hidden="true" focusable="false">${inner}</svg>`;

/** An icon beside or instead of words, which say the same; 1.25em unless its box says otherwise. */
export const icon = (name: IconName): TemplateResult => framed(glyph(name));

/** The same of lines that came later than these; `back` for one that points along the text. */
export const lineIcon = (d: string, name?: 'icon back'): TemplateResult => framed(drawing('line', d), name);

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
