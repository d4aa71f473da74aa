import { css, svg, html, type CSSResult, type SVGTemplateResult, type TemplateResult } from 'lit';
import { isKind, kinds, type KindCode } from '../model/kinds.js';
import { glyph, hasIcon } from './icons.js';

/** The outline of a kind, and where the glyph sits in it: `[x, y, size]`. */
export type Form = readonly [d: string, x: number, y: number, size: number];

const circle: Form = ['M24 3a21 21 0 1 0 0 42a21 21 0 1 0 0-42z', 11, 11, 26];

/** 48 by 48. */
const forms: Record<KindCode, Form> = {
  club: circle,
  'language-cafe': [
    'M3 6h36v5h1a7 7 0 0 1 7 7 11 11 0 0 1-9.2 10.8C35.6 37.5 30 43 21 43S3 37 3 26zM39 15.5v8.9a6.5 6.5 0 0 0 3.5-5.9v-.5a2.5 2.5 0 0 0-2.5-2.5z',
    10.5,
    13,
    21,
  ],
  school: ['M24 2.5 46 20h-4v24H6V20H2z', 12.5, 18.5, 23],
  municipality: ['M10 4h28a6 6 0 0 1 6 6v28a6 6 0 0 1-6 6H10a6 6 0 0 1-6-6V10a6 6 0 0 1 6-6z', 11, 10.5, 26],
  church: ['M24 1 47 24 24 47 1 24z', 13.5, 12.5, 21],
  project: ['M12.5 4h23L47 24 35.5 44h-23L1 24z', 13, 14, 22],
};

/** The class that gives a part of a picture the colour of its kind. */
export const kindClass = (kind: string | undefined): string => (kind && isKind(kind) ? kind : 'other');

/** A kind's shape and what is drawn in it, for use inside an `<svg>`; `other` is the shape of an unknown one. */
export function picture(
  kind: string | undefined,
  name: string | undefined,
  shapes: Record<KindCode, Form>,
  other: Form,
): SVGTemplateResult {
  const known = kind !== undefined && isKind(kind) ? kind : undefined;
  const [d, x, y, size] = known ? shapes[known] : other;
  const drawn = name && hasIcon(name) ? name : known ? kinds[known].icon : 'map-pin';
  return svg`<path class="shape" fill-rule="evenodd" d=${d}></path>${glyph(
    drawn,
    `translate(${x} ${y}) scale(${size / 120})`,
  )}`;
}

/**
 * A place's shape, colour and glyph, as a list row and a chip show it.
 * @param kind a partner kind; any other is a neutral circle
 * @param name icon inside, such as an activity code; else the kind's own
 */
export function mark(kind: string | undefined, name?: string): TemplateResult {
  return html`<svg class=${`mark ${kindClass(kind)}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    ${picture(kind, name, forms, circle)}
  </svg>`;
}

/** Colours of the kinds, and the size of a mark (\`--mark-size\`). Needs \`iconStyles\`. */
export const markStyles: CSSResult = css`
  .club {
    --kind: var(--_club);
  }
  .language-cafe {
    --kind: var(--_language-cafe);
  }
  .school {
    --kind: var(--_school);
  }
  .municipality {
    --kind: var(--_municipality);
  }
  .church {
    --kind: var(--_church);
  }
  .project {
    --kind: var(--_project);
  }
  .other {
    --kind: var(--_muted);
  }
  .mark {
    inline-size: var(--mark-size, 40px);
    block-size: var(--mark-size, 40px);
    color: var(--_glyph);
    flex: none;
    overflow: visible;
  }
  .shape {
    fill: var(--kind);
  }
  @media (forced-colors: active) {
    .mark {
      color: Canvas;
      forced-color-adjust: none;
    }
    .shape {
      fill: CanvasText;
    }
  }
`;
