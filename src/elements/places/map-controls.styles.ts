import { css, type CSSResult } from 'lit';

/** The map in its pane, with the buttons and the credit over it; they come together. */
export const mapControlStyles: CSSResult = css`
  .map {
    position: absolute;
    inset: 0;
    /* Leaflet's layers count from here. */
    z-index: 0;
  }
  .buttons {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    z-index: 1;
    display: flex;
    border: 1px solid var(--_edge);
    border-radius: 11px;
    background: var(--_paper);
    box-shadow: 0 2px 6px #16202b26;
  }
  .buttons .button {
    border: 0;
    background: none;
  }
  .buttons .button + .button {
    border-inline-start: 1px solid var(--_line);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .buttons .button[aria-disabled] {
    color: var(--_muted);
    cursor: default;
  }
  .buttons .button[aria-disabled] .icon {
    opacity: 0.5;
  }
  /* Over the buttons while it has the focus. */
  .skip {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 12px;
    z-index: 3;
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .hint {
    position: absolute;
    inset: 50% 16px auto;
    z-index: 1;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 10px 16px;
    border-radius: 10px;
    background: var(--_ink);
    color: var(--_paper);
    pointer-events: none;
    animation: hint 4s forwards;
  }
  @keyframes hint {
    80% {
      opacity: 1;
    }
    100% {
      opacity: 0;
    }
  }
  .tip {
    position: absolute;
    inset-block-end: calc(100% + 6px);
    inset-inline-start: 50%;
    translate: -50%;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: 15em;
    padding: 4px 10px;
    border-radius: 8px;
    background: var(--_ink);
    color: var(--_paper);
    font-size: 0.875rem;
    line-height: 1.4;
  }
  .pointed:not(.selected) > :is(.needle, .shares) {
    scale: 1.12;
  }
  .credit,
  .overview {
    position: absolute;
    z-index: 1;
    inset-block-end: 0;
    padding: 2px 8px;
    background: var(--_paper);
    font-size: 0.78em;
  }
  .credit {
    inset-inline-end: 0;
    border-start-start-radius: 6px;
  }
  .credit a {
    display: inline-block;
    padding-block: 4px;
    color: inherit;
  }
  .overview {
    inset-inline-start: 0;
    border-start-end-radius: 6px;
  }

  @container (inline-size < 720px) {
    .buttons {
      inset-inline: 12px;
    }
    .buttons .button {
      flex: 1;
      min-inline-size: 0;
    }
    /* The credit stays in sight, clear of the sheet. */
    .root.show-map:has(.details) :is(.credit, .overview) {
      inset-block: 66px auto;
    }
    .root.show-map:has(.details) .credit {
      inset-inline: 0 auto;
      border-radius: 0;
    }
    .root.show-map:has(.details) .overview {
      display: none;
    }
  }
`;
