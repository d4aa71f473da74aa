import { css, type CSSResult } from 'lit';

/** Offers of help, beside what was found. */
export const supportStyles: CSSResult = css`
  .support {
    margin-block-start: 20px;
    padding: 12px 16px 4px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_paper-2);
  }
  .support-name {
    font-weight: 700;
  }
  .support-offers {
    margin-block-start: 8px;
  }
  .support-offer {
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .support-offer summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-block-size: 44px;
    padding-block: 6px;
    list-style: none;
    cursor: pointer;
  }
  .support-offer summary::-webkit-details-marker {
    display: none;
  }
  .support-offer summary span span {
    display: block;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .support-offer summary .icon {
    flex: none;
  }
  .support-offer [open] .icon {
    rotate: 180deg;
  }
  .support-rest {
    padding-block-end: 12px;
  }
  .support-rest > :is(span:not(.tags, .reach), small) {
    display: block;
  }
  .support-rest > .tags {
    margin-block: 2px;
  }
  .support-rest > small {
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
  .support-rest > .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  /* As high as a button, for thumbs. */
  .support-rest > .reach a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
`;
