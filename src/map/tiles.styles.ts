import { css, type CSSResult } from 'lit';

/** What a layer of tiles needs of Leaflet's sheet. */
export const tileStyles: CSSResult = css`
  .leaflet-tile,
  .leaflet-tile-container {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .leaflet-tile {
    visibility: hidden;
    /* Whatever the page says of its pictures. */
    max-inline-size: none !important;
    max-block-size: none !important;
    user-select: none;
    pointer-events: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-anim .leaflet-tile {
    transition: none;
  }
`;
