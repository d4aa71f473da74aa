import { css, type CSSResult } from 'lit';

/** Where the open activity lies, or its partner: over what is found. */
export const openStyles: CSSResult = css`
  .root > .details {
    grid-area: 2 / 1 / 4 / 2;
    margin: 0;
    border-block-start: 0;
  }
  .details .partner {
    min-block-size: 44px;
    padding: 0;
  }

  @container (inline-size >= 720px) {
    .root > .details {
      grid-area: 1 / 2 / 4 / 3;
      border-inline-start: 1px solid var(--_line);
    }
  }
`;
