import { css, type CSSResult } from 'lit';

/** A row of screens: how far somebody has come, as a thin line, and the name of each, to which the focus is led. */
export const progressStyles: CSSResult = css`
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    overflow: hidden;
    background: var(--_line);
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .screen-name {
    inline-size: fit-content;
    font-weight: 700;
  }
  .screen-name:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
    border-radius: 4px;
    box-shadow: none;
  }
`;
