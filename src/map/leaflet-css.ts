import { css, type CSSResult } from 'lit';

/**
 * Made by scripts/leaflet-css.mjs; edit that. From leaflet.css 1.9.4 (BSD-2-Clause, Volodymyr Agafonkin),
 * and what a map in a shadow root needs besides.
 */
export const leafletStyles: CSSResult = css`
  .leaflet-container {
    overflow: hidden; /* where clip is not known */
    overflow: clip; /* a focused pin at the edge must not scroll the box */
    direction: ltr; /* the ground is never mirrored */
    /* Leaflet's own guard against selecting text while dragging does not reach into a shadow root. */
    -webkit-user-select: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
    /* One finger scrolls the page, two zoom the map, until the map is in use. */
    touch-action: pan-x pan-y;
  }
  .leaflet-container:focus-within {
    touch-action: none;
  }
  .leaflet-pane,
  .leaflet-pane > svg,
  .leaflet-layer {
    position: absolute;
    left: 0;
    top: 0;
  }
  .leaflet-pane > svg path {
    pointer-events: none;
  }
  .leaflet-grab {
    cursor: grab;
  }
  /* Leaflet would mark the body while dragging; the patched one does not. */
  .leaflet-grab:active {
    cursor: grabbing;
  }
  .leaflet-container .leaflet-overlay-pane svg {
    max-width: none !important;
    max-height: none !important;
  }
  .leaflet-pane {
    z-index: 400;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-overlay-pane {
    z-index: 400;
  }
  .leaflet-shadow-pane {
    z-index: 500;
  }
  .leaflet-marker-pane {
    z-index: 600;
  }
  .leaflet-map-pane svg {
    z-index: 200;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  svg.leaflet-zoom-animated {
    will-change: transform;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .leaflet-zoom-anim .leaflet-zoom-hide {
    visibility: hidden;
  }
`;
