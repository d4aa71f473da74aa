import { css, type CSSResult } from 'lit';

/** How much of a page an element with a map takes, from the first moment on, and its two parts: list and map. */
export const boxStyles: CSSResult = css`
  :host {
    block-size: var(--_height);
  }
  /* A notice needs less room than a map. */
  :host(:state(failed)) {
    block-size: auto;
    max-block-size: var(--_height);
  }
  :host(:fullscreen) {
    block-size: 100%;
  }
  .root {
    display: grid;
    block-size: 100%;
    /* Not hidden: a focus inside must not scroll it. */
    overflow: clip;
    color: var(--_ink);
  }
  .list {
    grid-area: list;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .list:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .map-pane {
    grid-column: 1;
    position: relative;
    min-block-size: 0;
    background: var(--_paper-2);
  }
  .map-failed {
    position: absolute;
    inset-block-start: 12px;
    inset-inline: 16px;
    z-index: 1;
    padding: 8px 12px;
    border-radius: 10px;
    background: var(--_paper);
  }
`;
