import { css, html, nothing, svg, type CSSResult, type SVGTemplateResult, type TemplateResult } from 'lit';
import { lines, shapes } from './icon-paths.js';

type Drawings = Readonly<Record<string, string>>;

/** A control or a kind's icon; the code of an activity is one too, once `bringActivities` has come back. */
export type IconName = keyof typeof lines | keyof typeof shapes;

/** The drawings of activities: rows are there before their pictures. */
let activities: { lines: Drawings; shapes: Drawings; alike: Drawings } = { lines: {}, shapes: {}, alike: {} };

/** Loads the drawings of activities; from then on they are icons like the others. */
export async function bringActivities(): Promise<true> {
  const { lines, shapes, alike } = await import('./activity-icon-paths.js');
  activities = { lines, shapes, alike };
  return true;
}

const find = (table: Drawings, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

const ownName = (name: string): string => find(activities.alike, name) ?? name;
const lineOf = (name: string) => find(lines, name) ?? find(activities.lines, name);
const shapeOf = (name: string) => find(shapes, name) ?? find(activities.shapes, name);

/** Whether there is a drawing of that name. */
export function hasIcon(name: string): name is IconName {
  const own = ownName(name);
  return (shapeOf(own) ?? lineOf(own)) !== undefined;
}

const drawing = (kind: 'line' | 'solid', d: string | undefined, place?: string): SVGTemplateResult =>
  svg`<path class=${kind} d=${d ?? nothing} transform=${place ?? nothing}></path>`;

/**
 * The drawing alone, for use inside an `<svg>`: 120 by 120 units, in `currentColor`.
 * @param place where and how big, as an SVG transform
 */
export function glyph(name: IconName, place?: string): SVGTemplateResult {
  const own = ownName(name);
  const line = lineOf(own);
  return line ? drawing('line', line, place) : drawing('solid', shapeOf(own), place);
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
