import { css, type CSSResult } from 'lit';

/** Rows, and the notices that stand in their place. */
export const listStyles: CSSResult = css`
  .muted {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .item {
    border-block-end: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr) auto;
    gap: 2px 12px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 13px 16px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .row:is(:hover, .pointed) {
    background: var(--_paper-2);
  }
  .row[aria-current] {
    background: var(--_accent-soft);
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: 12px;
  }
  .row:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }
  .row .mark {
    grid-row: span 3;
    inline-size: 40px;
    block-size: 40px;
  }
  .row .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .distance {
    font-size: 0.9375em;
    font-weight: 600;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .where {
    grid-column: 2 / -1;
    color: var(--_muted);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .row .tags {
    grid-column: 2 / -1;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-start: 4px;
  }
  .tag {
    padding: 2px 8px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_paper-2);
    font-size: 0.84375em;
    line-height: 1.35;
  }
  .tag:lang(ar),
  .tag:lang(fa),
  .tag:lang(prs),
  .tag:lang(ckb) {
    font-size: 0.9375em;
    padding-block: 0;
  }
  .more {
    display: flex;
    padding: 12px 16px;
  }
  .problems {
    padding: 12px 16px;
  }

  /* Notices */
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
    margin: 16px;
  }
  .notice p {
    flex: 1;
  }
  .slow {
    animation: slow 1s 5s backwards;
  }
  @keyframes slow {
    from {
      position: absolute;
      visibility: hidden;
    }
  }
  .meanwhile {
    margin-inline: 16px;
  }
  slot {
    display: block;
    padding: 8px 16px 16px;
  }
  .progress {
    display: flex;
    align-items: center;
    gap: 12px;
    margin: 16px;
    font-variant-numeric: tabular-nums;
  }
  progress {
    flex: 1;
    min-inline-size: 0;
    accent-color: var(--_accent);
  }
  .bone {
    block-size: 44px;
    margin: 16px;
    border-radius: 10px;
    background: linear-gradient(90deg, var(--_paper-2), var(--_line), var(--_paper-2)) 0 / 200%;
    animation: wait 1.6s linear infinite;
  }
  @keyframes wait {
    to {
      background-position: -200%;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .bone {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .row[aria-current] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
