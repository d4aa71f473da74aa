import { css, type CSSResult } from 'lit';

/** The map's box, and land and water in it. Widths that count `--_km` are true on the ground. */
export const groundStyles: CSSResult = css`
  .leaflet-container {
    --_km: 1; /* pixels of a kilometre, without the unit */
    --beyond: color-mix(in srgb, var(--_land) 55%, var(--_water));
    background: var(--_land);
  }
  /* Sea only once there is land to tell it from: without the data the ground is plain. */
  .leaflet-sea {
    background: var(--_water);
  }
  .leaflet-container:not(.leaflet-sea) .islet {
    display: none;
  }
  .leaflet-container:focus-visible {
    outline: none;
    box-shadow: none;
  }
  /* Over the panes, which would hide an outline. */
  .leaflet-container:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 1000;
    border: 3px solid var(--_ink);
    box-shadow: inset 0 0 0 3px var(--_paper);
    pointer-events: none;
  }
  .land,
  .lake,
  .shore,
  .mist {
    fill: var(--_land);
    fill-opacity: 1;
    stroke: var(--_land);
    stroke-width: 0;
    stroke-opacity: 1;
  }
  .shore {
    fill: none;
    stroke-linejoin: round;
    stroke-width: calc(3px + var(--_km) * 1px);
    stroke-opacity: 0.5;
  }
  .shore.off {
    stroke-width: calc(var(--_km) * 2px);
    stroke-opacity: 0.4;
  }
  .shore.far {
    stroke-width: calc(var(--_km) * 3px);
    stroke-opacity: 0.3;
  }
  /* All of them as one sheet, so that two that meet are one shape. */
  .leaflet-tile-pane {
    opacity: 0.75;
  }
  .islet {
    fill: var(--_land);
    fill-opacity: 1;
    stroke: var(--_land);
    stroke-width: calc(var(--_km) * 0.5px);
    stroke-opacity: 0.5;
    paint-order: stroke;
  }
  .travel {
    fill: var(--_accent);
    fill-opacity: 0.08;
    stroke: var(--_accent);
    stroke-width: 2px;
    stroke-opacity: 1;
    stroke-dasharray: 6 5;
  }
  .here {
    fill: var(--_paper);
    fill-opacity: 1;
    stroke: var(--_ink);
    stroke-width: 4px;
    stroke-opacity: 1;
  }
  .lake {
    fill: var(--_water);
    stroke-width: calc(var(--_km) * 0.5px);
    stroke-opacity: 0.5;
  }
  .lake.small {
    opacity: calc(var(--_km) * 1.5 - 0.6);
  }
  .mist {
    --mist: min(var(--_km), 26); /* a wider one would reach in from the edge of the picture */
    fill: none;
    stroke: var(--beyond);
  }
  .mist-1 {
    stroke-width: calc(var(--mist) * 68px);
    stroke-opacity: 0.12;
  }
  .mist-2 {
    stroke-width: calc(var(--mist) * 52px);
    stroke-opacity: 0.18;
  }
  .mist-3 {
    stroke-width: calc(var(--mist) * 36px);
    stroke-opacity: 0.27;
  }
  .mist-4 {
    stroke-width: calc(var(--mist) * 22px);
    stroke-opacity: 0.4;
  }
  .mist-5 {
    fill: var(--beyond);
    stroke-width: calc(var(--mist) * 10px);
    stroke-opacity: 0.6;
  }
`;
