import { css, svg, html, type CSSResult, type SVGTemplateResult, type TemplateResult } from 'lit';
import { isKind, kinds, type KindCode } from '../model/kinds.js';
import { glyph, hasIcon } from './icons.js';

/** The form of a kind: its outline without and with the point, and where the glyph sits in each. */
interface Form {
  /** 48 by 48. */
  row: string;
  /** 52 by 60; the point is at 26, 57. */
  pin: string;
  /** `[x, y, size]` of the glyph. */
  inRow: readonly [number, number, number];
  inPin: readonly [number, number, number];
}

const circle: Form = {
  row: 'M24 3a21 21 0 1 0 0 42a21 21 0 1 0 0-42z',
  pin: 'M18 42.4A21 21 0 1 1 34 42.4L26 57z',
  inRow: [11, 11, 26],
  inPin: [13, 10, 26],
};

const forms: Record<KindCode, Form> = {
  club: circle,
  'language-cafe': {
    row: 'M3 6h36v5h1a7 7 0 0 1 7 7 11 11 0 0 1-9.2 10.8C35.6 37.5 30 43 21 43S3 37 3 26zM39 15.5v8.9a6.5 6.5 0 0 0 3.5-5.9v-.5a2.5 2.5 0 0 0-2.5-2.5z',
    pin: 'M8 5h35v5h1a6.5 6.5 0 0 1 6.5 6.5A10.5 10.5 0 0 1 42 26.8C41 34 37.5 39.3 33 42L26 57 19 42C12.5 38.5 8 32 8 24zM43 14.5v8a6 6 0 0 0 3.5-5.5v-.5a2 2 0 0 0-2-2z',
    inRow: [10.5, 13, 21],
    inPin: [15, 12, 21],
  },
  school: {
    row: 'M24 2.5 46 20h-4v24H6V20H2z',
    pin: 'M26 1.5 48 19h-4v24H34L26 57 18 43H8V19H4z',
    inRow: [12.5, 18.5, 23],
    inPin: [14.5, 17, 23],
  },
  municipality: {
    row: 'M10 4h28a6 6 0 0 1 6 6v28a6 6 0 0 1-6 6H10a6 6 0 0 1-6-6V10a6 6 0 0 1 6-6z',
    pin: 'M12 3h28a6 6 0 0 1 6 6v28a6 6 0 0 1-6 6h-6L26 57 18 43h-6a6 6 0 0 1-6-6V9a6 6 0 0 1 6-6z',
    inRow: [11, 10.5, 26],
    inPin: [13.5, 10.5, 25],
  },
  church: {
    row: 'M24 1 47 24 24 47 1 24z',
    pin: 'M26 0 48.5 22.5 34 37.5 26 57 18 37.5 3.5 22.5z',
    inRow: [13.5, 12.5, 21],
    inPin: [15.5, 11, 21],
  },
  project: {
    row: 'M12.5 4h23L47 24 35.5 44h-23L1 24z',
    pin: 'M14.5 3h23L49 23 37.5 43H33.5L26 57 18.5 43h-4L3 23z',
    inRow: [13, 14, 22],
    inPin: [15, 12, 22],
  },
};

/** The class that gives a part of a picture the colour of its kind. */
export const kindClass = (kind: string | undefined): string => (kind && isKind(kind) ? kind : 'other');

function picture(kind: string | undefined, name: string | undefined, form: 'row' | 'pin'): SVGTemplateResult {
  const known = kind !== undefined && isKind(kind);
  const { [form]: d, [form === 'row' ? 'inRow' : 'inPin']: spot } = known ? forms[kind] : circle;
  const [x, y, size] = spot;
  const drawn = name && hasIcon(name) ? name : known ? kinds[kind].icon : 'map-pin';
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
    ${picture(kind, name, 'row')}
  </svg>`;
}

/** The same with a point, as the map shows it: 52 by 60, the point at 26, 57. */
export function pinPicture(kind: string | undefined, name?: string): TemplateResult {
  return html`<svg class=${`needle ${kindClass(kind)}`} viewBox="0 0 52 60" aria-hidden="true" focusable="false">
    ${picture(kind, name, 'pin')}
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
