import { css, type CSSResult } from 'lit';

/** Wide from 720 px of the container: list beside map. Under it one at a time, details as a sheet. */
export const styles: CSSResult = css`
  .root {
    display: grid;
    grid-template: 'head' auto 'tools' auto 'list' minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
    /* Not hidden: a focus inside must not scroll it. */
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
  }
  .tools {
    grid-area: tools;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding-block-start: 12px;
  }
  .list {
    grid-area: list;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .list:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .map-pane {
    grid-row: 2 / 4;
    grid-column: 1;
  }

  /* Map */
  .map-pane {
    position: relative;
    min-block-size: 0;
    background: var(--_paper-2);
  }
  .map-failed {
    position: absolute;
    inset-block-start: 12px;
    inset-inline: 16px;
    z-index: 1;
    padding: 8px 12px;
    border-radius: 10px;
    background: var(--_paper);
  }

  @container (inline-size < 720px) {
    .root.show-list .map-pane,
    .root.show-map :is(.tools, .list, .heading) {
      display: none;
    }
    .root.show-map .head:not(:has(.offer)) {
      padding-block-end: 12px;
    }
  }
  @container (inline-size >= 720px) {
    .root {
      grid-template:
        'head map' auto
        'tools map' auto
        'list map' minmax(0, 1fr) / clamp(320px, 37%, 420px) minmax(0, 1fr);
    }
    .root.without-map,
    .root.without-list {
      grid-template-columns: minmax(0, 1fr);
    }
    .root:not(.without-list) .map-pane {
      grid-area: map;
      border-inline-start: 1px solid var(--_line);
    }
  }
`;
