import { css, type CSSResult } from 'lit';

/** The cards of activities, and the groups that they stand in. */
export const cardStyles: CSSResult = css`
  .group ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .group-name {
    display: flex;
    gap: 8px;
    padding-block: 20px 8px;
    font-weight: 700;
  }
  .group-name b {
    color: var(--_muted);
    font-weight: 500;
  }
  .group-full .card {
    background: var(--_paper-2);
  }
  .group .item {
    border: 0;
    /* What is out of sight costs no layout; the room round it is for the outline of the focus. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 240px;
    margin: -8px;
    padding: 8px;
  }
  .card {
    position: relative;
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr) auto;
    align-items: start;
    gap: 4px 12px;
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_paper);
  }
  .card:has(.row:hover) {
    border-color: var(--_edge);
  }
  .card:has(.row[aria-current]),
  .card:has(.pointed) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .card .row {
    display: inline;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  /* The whole card is the target. */
  .card .row::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: 12px;
  }
  .card .row:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  .card .row:focus-visible::after {
    outline: 3px solid var(--_ink);
    outline-offset: 1px;
    box-shadow: 0 0 0 6px var(--_paper);
  }
  .card :is(.keep, .refer) {
    position: relative;
    z-index: 1;
  }
  .card .keep {
    margin: -8px;
    text-decoration: none;
  }
  .keep[aria-pressed='true'] .line {
    fill: currentcolor;
  }
  /* In a large text a long name is wider than the card. */
  .card-head,
  .card .tag {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .card > .tags {
    grid-column: 2 / -1;
    margin-block-start: 2px;
  }
  .card-when {
    grid-column: 2 / -1;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .card-facts {
    grid-column: 2 / -1;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13.5em, 100%), 1fr));
    gap: 4px 16px;
    font-size: 0.9375em;
  }
  .card-facts .fact {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr);
    gap: 0 8px;
  }
  .card-facts dt {
    color: var(--_muted);
    line-height: 1.2;
    padding-block-start: 0.12em;
  }
  .card-facts dd {
    overflow-wrap: anywhere;
  }
  .fact.unknown dt,
  .card .ask {
    color: var(--_ask);
  }
  .card .refer {
    grid-column: 2 / -1;
    justify-self: start;
    margin-block-start: 4px;
  }
  .tag.good {
    border-color: var(--_club);
    background: color-mix(in srgb, var(--_club) 12%, var(--_paper));
  }

  @container (inline-size < 480px) {
    .card-facts,
    .card-when,
    .card > .tags,
    .card .refer {
      grid-column: 1 / -1;
    }
  }
`;
