/** The marks of the kinds with a point, as the map shows them. */
import { html, type TemplateResult } from 'lit';
import type { KindCode } from '../model/kinds.js';
import { kindClass, picture, type Form } from './marks.js';

const circle: Form = ['M18 42.4A21 21 0 1 1 34 42.4L26 57z', 13, 10, 26];

/** 52 by 60; the point is at 26, 57. */
const forms: Record<KindCode, Form> = {
  club: circle,
  'language-cafe': [
    'M8 5h35v5h1a6.5 6.5 0 0 1 6.5 6.5A10.5 10.5 0 0 1 42 26.8C41 34 37.5 39.3 33 42L26 57 19 42C12.5 38.5 8 32 8 24zM43 14.5v8a6 6 0 0 0 3.5-5.5v-.5a2 2 0 0 0-2-2z',
    15,
    12,
    21,
  ],
  school: ['M26 1.5 48 19h-4v24H34L26 57 18 43H8V19H4z', 14.5, 17, 23],
  municipality: [
    'M12 3h28a6 6 0 0 1 6 6v28a6 6 0 0 1-6 6h-6L26 57 18 43h-6a6 6 0 0 1-6-6V9a6 6 0 0 1 6-6z',
    13.5,
    10.5,
    25,
  ],
  church: ['M26 0 48.5 22.5 34 37.5 26 57 18 37.5 3.5 22.5z', 15.5, 11, 21],
  project: ['M14.5 3h23L49 23 37.5 43H33.5L26 57 18.5 43h-4L3 23z', 15, 12, 22],
};

/** The same as a mark, 52 by 60, with its point at 26, 57. */
export function pinPicture(kind: string | undefined, name?: string): TemplateResult {
  return html`<svg class=${`needle ${kindClass(kind)}`} viewBox="0 0 52 60" aria-hidden="true" focusable="false">
    ${picture(kind, name, forms, circle)}
  </svg>`;
}
