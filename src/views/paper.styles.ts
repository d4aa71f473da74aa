import { css, type CSSResult } from 'lit';

/** What every printed sheet begins with: black on white, and no distance that it does not ask for. */
export const paperStyles: CSSResult = css`
  html {
    color: #000;
    background: #fff;
    font-family: system-ui, sans-serif;
  }
  body,
  h1,
  h2,
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
    overflow-wrap: anywhere;
  }
`;
