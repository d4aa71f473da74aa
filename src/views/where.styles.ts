import { css, type CSSResult } from 'lit';
import { placeChoiceStyles } from './place-choice.styles.js';

/** Where to look: in the list's place, and in that of the search, for it needs room. The count stays in sight. */
export const whereStyles: CSSResult[] = [
  placeChoiceStyles,
  css`
    .where-panel {
      grid-area: list;
      overflow: auto;
      overscroll-behavior: contain;
      display: grid;
      align-content: start;
      gap: 16px;
      padding: 8px 16px 16px;
      background: var(--_paper);
    }
    .tools.aside :is(.seek, .kinds) {
      display: none;
    }
    /* Covered: it keeps its place and its scrolling, and nothing of it peeks out. */
    [inert] {
      visibility: hidden;
    }
    .where-top {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 8px;
    }
    .where-name {
      font-size: 1.125em;
      font-weight: 700;
      line-height: 1.25;
    }
    .where-panel :is(label, legend) {
      padding: 0;
      font-weight: 600;
    }
    .where-panel .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .count .straight {
      flex-basis: 100%;
      padding-block-end: 6px;
      font-size: 0.9375em;
    }

    @container (inline-size < 720px) {
      .root.show-map .where-panel {
        display: none;
      }
    }
  `,
];
