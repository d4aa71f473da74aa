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
    /* The credit stays in sight, clear of the sheet. */
    .root.show-map:has(.details) :is(.credit, .overview) {
      inset-block: 0 auto;
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
