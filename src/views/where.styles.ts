import { css, type CSSResult } from 'lit';

/** Where to look: in the list's place, and in that of the search, for it needs room. The count stays in sight. */
export const whereStyles: CSSResult = css`
  .where-panel {
    grid-area: list;
    overflow: auto;
    overscroll-behavior: contain;
    display: grid;
    align-content: start;
    gap: 16px;
    padding: 8px 16px 16px;
    background: var(--_paper);
  }
  .tools.aside :is(.seek, .kinds) {
    display: none;
  }
  /* Covered: it keeps its place and its scrolling, and nothing of it peeks out. */
  [inert] {
    visibility: hidden;
  }
  .where-top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }
  .where-name {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
  }
  .where-panel :is(label, legend) {
    padding: 0;
    font-weight: 600;
  }
  .place {
    display: grid;
    gap: 6px;
  }
  .place input {
    min-block-size: 44px;
    min-inline-size: 0;
    padding-inline: 12px;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: none;
  }
  .place ul {
    border: 1px solid var(--_edge);
    border-radius: 10px;
    overflow: clip;
  }
  .place li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    min-block-size: 44px;
    padding: 4px 12px;
    cursor: pointer;
  }
  .place li + li {
    border-block-start: 1px solid var(--_line);
  }
  .place li:hover {
    background: var(--_paper-2);
  }
  .place li[aria-selected='true'] {
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .place small,
  .choice small {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .device {
    display: grid;
    justify-items: start;
    gap: 8px;
    padding: 12px;
    border-radius: 10px;
    background: var(--_paper-2);
  }
  .fault {
    font-weight: 600;
  }
  .device .button[aria-disabled] {
    color: var(--_muted);
    cursor: default;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block-start: 6px;
  }
  .where-panel .choice {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-block-size: 44px;
    padding: 4px 14px;
    border: 1px solid var(--_edge);
    border-radius: 22px;
    font-weight: 400;
    cursor: pointer;
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice:has(:checked) span {
    font-weight: 600;
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 1px;
  }
  fieldset:disabled .choice {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: default;
  }
  .where-panel .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .where-panel .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-ink);
    font-weight: 600;
  }
  .count .straight {
    flex-basis: 100%;
    padding-block-end: 6px;
    font-size: 0.9375em;
  }
  .ask {
    color: var(--_ask);
  }

  @container (inline-size < 720px) {
    .root.show-map .where-panel {
      display: none;
    }
  }
  @media (forced-colors: active) {
    :is(.choice:has(:checked), .place li[aria-selected='true']) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
