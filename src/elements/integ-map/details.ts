/** The open record in this element: how it looks, and where it lies. It comes with the first one. */
import { css, type CSSResult } from 'lit';
import { detailStyles } from '../../views/record-details.js';

export { partnerDetails } from '../../views/record-details.js';

/** Over the list when wide; a sheet over the map when narrow. */
const placeStyles: CSSResult = css`
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
  }
`;

export const styles: readonly CSSResult[] = [detailStyles, placeStyles];
