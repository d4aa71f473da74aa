import { css, type CSSResult } from 'lit';

/** Over the list when wide; a sheet over the map when narrow. */
export const placeStyles: CSSResult = css`
  .details {
    grid-row: 2 / 4;
    grid-column: 1;
    z-index: 1;
    overflow: auto;
    margin-block-start: 12px;
    border-block-start: 1px solid var(--_line);
    background: var(--_paper);
  }
  /* Covered by the open record: it keeps its place and its scrolling, and nothing of it peeks out. */
  [inert] {
    visibility: hidden;
  }
  @container (inline-size < 720px) {
    .root.show-map .details {
      align-self: end;
      grid-row: 3;
      margin: 0;
      border: 0;
      max-block-size: 62%;
      border-radius: 18px 18px 0 0;
      box-shadow: 0 -4px 20px #16202b33;
    }
    /* The look of a sheet: a bar at its top, and its name beside the way out. */
    .root.show-map .details::before {
      content: '';
      display: block;
      inline-size: 32px;
      block-size: 4px;
      margin-block: 8px 0;
      margin-inline: auto;
      border-radius: 2px;
      background: var(--_edge);
    }
    .root.show-map .details-top {
      float: inline-end;
      padding-block: 8px 0;
      padding-inline: 0 16px;
    }
    .root.show-map .details-top .plain {
      display: none;
    }
    .root.show-map .details header {
      padding-block-start: 12px;
    }
  }
`;
