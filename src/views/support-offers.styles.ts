import { css, type CSSResult } from 'lit';

/** Offers of help, beside what was found. */
export const supportStyles: CSSResult = css`
  .support {
    margin: 12px 16px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_paper-2);
  }
  .support-name {
    font-weight: 700;
  }
  .support-offers {
    display: grid;
    gap: 12px;
    margin-block-start: 8px;
  }
  .support-offer {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .support-offer > :is(b, span:not(.tags, .reach), small) {
    display: block;
  }
  .support-offer > .tags {
    margin-block: 2px;
  }
  .support-offer > small {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .support-offer .ask {
    color: var(--_ask);
  }
  .support-offer .tag.good {
    border-color: var(--_club);
    background: color-mix(in srgb, var(--_club) 12%, var(--_paper));
  }
  .support-offer > .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  /* As high as a button, for thumbs. */
  .support-offer > .reach a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
`;
