import { css, type CSSResult } from 'lit';

/** Wide from 720 px of the container: list beside map. Under it one at a time, details as a sheet. */
export const styles: CSSResult = css`
  .root {
    grid-template: 'head' auto 'tools' auto 'list' minmax(0, 1fr) / minmax(0, 1fr);
  }
  .tools {
    grid-area: tools;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding-block-start: 12px;
  }
  .map-pane {
    grid-row: 2 / 4;
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
