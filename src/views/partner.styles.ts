import { css, type CSSResult } from 'lit';

/** The partner view: two rows of chips, six headings, rows that say who offers and who seeks. */
export const partnerStyles: CSSResult = css`
  /* Chips: the name of the row before it, above it where letters are large. */
  .wants {
    display: grid;
    grid-template-columns: 5.6em minmax(0, 1fr);
    align-items: center;
    padding-inline-start: 16px;
    margin-block: -4px;
  }
  .wants-name {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .wants-row {
    display: flex;
    gap: 8px;
    overflow-x: auto;
    padding-block: 4px;
    padding-inline: 4px 16px;
    scroll-padding-inline: 16px 48px;
    scrollbar-width: none;
    --end: right;
    mask-image: linear-gradient(to var(--end), #000 calc(100% - 48px), #0004);
  }
  .wants-row:dir(rtl) {
    --end: left;
  }
  .want {
    flex: none;
    min-block-size: 44px;
    padding-inline: 14px;
    border: 1px solid var(--_edge);
    border-radius: 22px;
    background: var(--_paper);
    font-size: 0.9375em;
    cursor: pointer;
  }
  .want bdi {
    display: inline-block;
  }
  .want bdi::first-letter {
    text-transform: uppercase;
  }
  .want b {
    font-weight: 500;
    color: var(--_muted);
  }
  .want[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .count:has(.plain) {
    flex-wrap: nowrap;
  }
  .count .plain {
    flex: none;
    color: var(--_accent);
  }

  /* Headings */
  .kind-part {
    border-block-end: 1px solid var(--_line);
  }
  .kind-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding-inline-end: 8px;
  }
  .fold {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 48px;
    padding-inline: 16px 4px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
    --mark-size: 26px;
  }
  .kind-title {
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .fold b {
    margin-inline-start: 4px;
    color: var(--_muted);
    font-weight: 400;
  }
  .fold .icon {
    font-size: 0.85em;
  }
  .fold[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .fold:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .kind-head .button {
    margin-inline-start: auto;
    padding-inline: 0.5em;
    font-size: 0.9375em;
    text-align: start;
  }

  /* Rows, under the name of their kind */
  .kind-part .item {
    border-block: 1px solid var(--_line);
    border-block-end-width: 0;
    background: var(--_paper-2);
  }
  .row.helps {
    grid-template-columns: minmax(0, 1fr) auto;
    padding-inline-start: 52px;
    padding-block: 10px;
  }
  .row.helps .where,
  .row.helps .help {
    grid-column: 1 / -1;
  }
  .row.helps:hover {
    background: var(--_paper);
  }
  .row.helps[aria-current] {
    padding-inline-start: 48px;
    background: var(--_accent-soft);
  }
  .help {
    display: grid;
    grid-template-columns: minmax(4.5em, max-content) minmax(0, 1fr);
    gap: 0 8px;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .help-side {
    color: var(--_muted);
  }
  .help strong {
    padding-inline: 4px 1px;
    margin-inline-start: -4px;
    border-radius: 4px;
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .none {
    padding: 0 16px 12px;
    padding-inline-start: 52px;
  }

  /* How to work together */
  .guide {
    margin: 0 16px 12px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: 6px;
    overflow-wrap: anywhere;
  }
  .guide-title {
    font-weight: 600;
  }
  .guide ul {
    margin-block-end: 10px;
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .guide a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }

  @container (inline-size < 22em) {
    .wants {
      grid-template-columns: minmax(0, 1fr);
      margin-block: 0;
    }
    .wants-row {
      margin-inline-start: -4px;
    }
    .row.helps {
      padding-inline-start: 16px;
    }
    .help {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .want[aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .help strong {
      text-decoration: underline;
    }
  }
`;
