import { css, type CSSResult } from 'lit';

/** What every element shares: a clean start inside the host's page, its box, controls, focus, hidden text. */
export const baseStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    isolation: isolate;
    color: var(--_ink);
    line-height: 1.45;
    text-align: start;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    white-space: normal;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 3px;
  }
  [hidden] {
    display: none !important;
  }
  .root {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  /* Controls: 44 px high or more, edge 3:1 or more. */
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding-inline: 0.85em;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_paper);
    color: inherit;
    text-decoration: none;
    cursor: pointer;
  }
  .button.plain {
    border-color: transparent;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .button.square {
    padding-inline: 0;
  }
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-ink);
    font-weight: 600;
  }
  /* Two tones, so that it shows on any colour of a page or a map. */
  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 1px;
    box-shadow: 0 0 0 6px var(--_paper);
  }
  .visually-hidden:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :lang(ar),
  :lang(fa),
  :lang(prs),
  :lang(ckb),
  :lang(ps) {
    line-height: 1.7;
  }
`;
