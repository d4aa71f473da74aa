import { css, type CSSResult } from 'lit';

/** How much of a page an element with a map takes, from the first moment on. */
export const boxStyles: CSSResult = css`
  :host {
    block-size: var(--_height);
    container-type: inline-size;
  }
  /* A notice needs less room than a map. */
  :host(:state(failed)) {
    block-size: auto;
    max-block-size: var(--_height);
  }
  :host(:fullscreen) {
    block-size: 100%;
  }
`;
