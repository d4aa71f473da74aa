import { css, type CSSResult } from 'lit';
import { groundStyles } from './ground.styles.js';
import { leafletStyles } from './leaflet-css.js';

/**
 * Pins and rings. Needs the marks' and icons' sheets. The canvas is always `ltr`, so inline-start is west.
 */
const markerStyles: CSSResult = css`
  .pin,
  .ring {
    --shade: light-dark(rgb(22 32 43 / 25%), rgb(0 0 0 / 50%));
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .pin {
    inline-size: 46px;
    block-size: 53px;
    margin-block-start: -50px;
    margin-inline-start: -23px;
    border-radius: 14px;
  }
  .needle {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    color: var(--_glyph);
    filter: drop-shadow(0 2px 2px var(--shade));
    transform-origin: 50% 95%;
  }
  .needle .shape {
    stroke: var(--_glyph);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .halo {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 50%;
    inline-size: 88px;
    block-size: 88px;
    translate: -50% -50%;
    scale: 0;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) 15%, transparent);
    pointer-events: none;
  }
  .selected > .halo {
    scale: 1;
  }
  .pin.selected > .needle {
    position: relative;
    scale: 1.3;
  }
  .ring {
    display: grid;
    place-items: center;
    inline-size: 60px;
    block-size: 60px;
    margin-block-start: -30px;
    margin-inline-start: -30px;
    border-radius: 50%;
    background: var(--_paper);
    box-shadow:
      0 0 0 1px light-dark(rgb(22 32 43 / 15%), rgb(232 237 242 / 15%)),
      0 2px 5px var(--shade);
  }
  .ring.large {
    inline-size: 68px;
    block-size: 68px;
    margin-block-start: -34px;
    margin-inline-start: -34px;
  }
  .ring > .halo {
    inset-block-start: 50%;
    z-index: -1;
  }
  .shares {
    position: absolute;
    inset: 0;
  }
  .share {
    fill: none;
    stroke: var(--kind);
    stroke-width: 7px;
  }
  .inside {
    --mark-size: 18px;
    position: relative;
    display: flex;
    align-items: center;
    gap: 2px;
    font-size: 15px;
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .large > .inside {
    flex-direction: column;
    gap: 1px;
  }
  .pin:focus-visible,
  .ring:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
    box-shadow:
      0 0 0 2px var(--_paper),
      0 0 0 7px var(--_paper);
  }
  /* Over every neighbour; Leaflet writes the order of the others into the node. */
  .pin:is(:hover, :focus-visible),
  .ring:is(:hover, :focus-visible) {
    z-index: 20000 !important;
  }
  @media (prefers-reduced-motion: no-preference) {
    .halo,
    .needle {
      transition: scale 0.15s ease-out;
    }
  }
  @media (forced-colors: active) {
    .pin,
    .ring {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .ring {
      background: Canvas;
      box-shadow: 0 0 0 1px CanvasText;
    }
    .share {
      stroke: CanvasText;
    }
    .needle {
      color: Canvas;
      filter: none;
    }
    .needle .shape {
      fill: CanvasText;
      stroke: Canvas;
    }
    .selected > .needle .shape {
      fill: Highlight;
    }
    .halo {
      border-color: Highlight;
      background: none;
    }
    .pin:focus-visible,
    .ring:focus-visible {
      outline-color: Highlight;
      box-shadow: 0 0 0 7px Canvas;
    }
  }
`;

/** What stands on the map, and the ground under it. They come with the map: a list needs none of them. */
export const mapStyles: CSSResult[] = [leafletStyles, groundStyles, markerStyles];
